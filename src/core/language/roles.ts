import { ofWord } from './ofWord.ts';
import { wordSet } from './wordSet.ts';

/** Stand before a name and are no part of it. */
export const courtesyTitles = wordSet(
  'mr mr. mrs mrs. ms ms. miss mx. dr dr. prof prof. sir dame lord lady rev rev. sen sen. sens. rep rep. reps. gov gov. govs. gen gen. lt lt. col col. maj. sgt sgt. cpl. capt capt. const. consts. cst. coun. couns. ald. pte. brig. cmdr. adm adm. hon. st. fr. msgr. det. supt. insp. cllr cllr. cr cr. det insp supt const cst coun ald pte madame monsieur herr frau maître maitre mudr mudr. judr judr. king queen prince princess pope emperor sheikh emeritus emerita',
);
export const maleTitles = wordSet('mr mr. sir lord king prince pope fr. herr monsieur');
export const femaleTitles = wordSet('mrs mrs. ms ms. miss dame lady queen princess frau madame');

/** Titles that are common surnames as well. */
export const titlesAndSurnames = wordSet(
  'king prince pope lord bishop judge dean major marshal mayor chase guard butcher shepherd barber porter miner painter gardener warden farmer driver priest cardinal abbott host pilot clerk coach page knight baker cook fisher taylor smith mason parent deacon constable poet waiter ranger chaplain carpenter boxer builder postman joiner plumber bowler pitcher drummer elder tory green nurse speaker sheriff',
);

/** Nouns of what a person is or does; before a name they are its title, alone they may stand for the person. */
const roles = wordSet(
  `inspector-general surveyor-general president vice-president premier chancellor minister secretary senator congressman congresswoman representative governor mayor
  speaker chairman chairwoman chair chairperson leader chief head director deputy ambassador envoy diplomat diplomats judge justice attorney lawyer prosecutor
  counsel commissioner councilman councilwoman councilor councillor councilmember supervisor sheriff officer detective inspector superintendent
  general admiral commodore midshipman colonel brigadier corporal captain major lieutenant sergeant commander marshal spokesman spokeswoman spokesperson aide adviser advisor assistant
  strategist pollster analyst economist expert professor scientist researcher author writer columnist reporter correspondent journalist editor host anchor
  moderator commentator activist advocate organizer founder co-founder owner ceo cfo executive manager boss partner investor banker businessman businesswoman
  developer engineer doctor physician surgeon nurse teacher principal student pastor priest bishop cardinal imam rabbi candidate nominee contender frontrunner
  front-runner hopeful incumbent rival opponent ally critic supporter delegate lawmaker legislator politician official staffer operative consultant lobbyist
  donor veteran coach player star actor actress singer filmmaker artist mogul tycoon billionaire millionaire heiress pilot driver farmer worker employee resident neighbor
  neighbour witness victim survivor suspect defendant plaintiff father mother brother sister son daughter wife husband widow uncle aunt cousin friend pal
  colleague man woman boy girl teenager mogul republican democrat conservative liberal libertarian socialist independent source insider negotiator mediator
  treasurer clerk controller comptroller whip dean provost chancellor administrator coordinator planner trustee member partner president-elect lady gentleman guy
  curator architect historian biographer psychologist dictator strongman monarch ruler whistleblower interpreter translator guard fighter militant
  agent chef nephew niece grandfather grandmother grandson granddaughter stepfather stepmother mom dad grandma fiance fiancee girlfriend boyfriend
  roommate classmate teammate sociologist anthropologist epidemiologist virologist pediatrician psychiatrist therapist counselor counsellor oncologist
  dentist veterinarian pharmacist paramedic firefighter soldier ranger mechanic electrician contractor landlord landlady tenant renter homeowner
  shopkeeper vendor retailer salesman saleswoman hairdresser waitress waiter bartender restaurateur fisherman rancher trucker commuter passenger
  customer shopper patient caregiver parent statistician mathematician physicist chemist biologist ecologist meteorologist geologist climatologist
  astronomer archaeologist linguist philosopher theologian ethicist criminologist demographer geographer podcaster blogger influencer comedian rapper
  musician songwriter novelist poet playwright essayist screenwriter cartoonist illustrator photographer choreographer dancer composer producer
  sculptor archbishop minister reverend vicar chaplain deacon ombudsman auditor registrar magistrate trooper constable investigator coroner alderman
  alderwoman predecessor successor counterpart mentor protege mate sibling twin stepson stepdaughter mum granddad granny referee umpire forecaster headteacher headmaster headmistress barrister solicitor
  fan onlooker bystander motorist cyclist pedestrian tourist villager pensioner boxer footballer goalkeeper striker plumber builder postman joiner carpenter selectman assemblyman assemblywoman committeeman committeewoman undersecretary postmaster librarian archivist lecturer mp mpp mla quarterback
  champion skipper midfielder defender winger batsman batter bowler pitcher sprinter swimmer jockey cricketer golfer gymnast
  reeve evacuee cardiologist neurologist neurosurgeon radiologist hydrologist seismologist volcanologist paleontologist zoologist botanist toxicologist immunologist microbiologist
  neuroscientist nutritionist dietitian physiotherapist optometrist oceanographer glaciologist entomologist ornithologist realtor broker babysitter custodian janitor barista dispatcher
  instructor tutor educator showrunner goaltender goalie defenceman defenseman shortstop outfielder infielder linebacker cornerback skater curler rower wrestler snowboarder skier designer
  inventor entrepreneur philanthropist grower winemaker beekeeper lobsterman caretaker handyman apprentice retiree camper hiker climber kayaker boater
  attendee complainant organiser elder dealer judge-executive attorney-general solicitor-general auditor-general director-general secretary-general governor-general secretary-treasurer
  editor-in-chief singer-songwriter writer-director owner-operator lieutenant-governor player-coach  co-ordinator ombudsperson selectwoman crewmember
  policeman policewoman cameraman fireman weatherman newsman businessperson congressperson alderperson councilperson assemblymember
  drummer guitarist bassist frontman presenter broadcaster conductor violinist pianist midwife lifeguard foreman juror shareholder harbourmaster steward scholar
  regent prefect sub-prefect rector vice-mayor vice-chancellor vice-premier vice-minister burgomaster viceroy chieftain headman headwoman mufti ayatollah rear-admiral vice-admiral
  publican cleaner fitter welder docker vet pupil intern sailor florist tailor grocer trader stallholder innkeeper hotelier monk nun
  accountant surveyor technician programmer conservator restorer cashier receptionist trainer widower volunteer campaigner
  seaman seafarer boatswain salvor barmaid barman hygienist agronomist vulcanologist geophysicist hydrogeologist`,
);
const rolePlurals = new Set(
  [...roles]
    .map((role) => role.replace(/man$/, 'men').replace(/([^s])y$/, '$1ie'))
    .map((role) => (role.endsWith('men') ? role : `${role}s`)),
);
for (const more of [
  'people',
  'police',
  'authorities',
  'wives',
  'residents',
  'voters',
  'aides',
  'democrats',
  'protesters',
  'demonstrators',
  'families',
  'parents',
  'children',
  'women',
  'men',
  'investigators',
  'observers',
  'activists',
  'campaigners',
  'troops',
  'forces',
  'migrants',
  'refugees',
  'others',
  'attorneys',
  'allies',
  'firefighters',
  'rescuers',
  'backers',
  'detractors',
  'progressives',
  'evangelicals',
  'users',
  'viewers',
  'fans',
  'readers',
  'crowd',
  'audience',
  'team',
  'staff',
])
  rolePlurals.add(more);
// "Carlton Reeves": a surname far more often than the office.
rolePlurals.delete('reeves');

/** What makes of an office one that is past, shared, for a while, or still to come: "vice-admiral", "mayor-elect". */
const OF_OFFICE =
  /^(?:ex|co|vice|then|acting|interim|deputy|rear|sub|under)-|-(?:elect|designate|emeritus|in-waiting)$/g;

export const isRole: (word: string) => boolean = ofWord(
  (word) => roles.has(word) || rolePlurals.has(word) || roles.has(word.replace(OF_OFFICE, '')),
);
export const isPluralRole = (word: string): boolean => rolePlurals.has(word);

/** Belong to a title that a role noun ends: "press secretary", "prime minister". */
export const roleModifiers = wordSet(
  `press prime foreign vice deputy chief senior junior former then-president ex- acting interim co-founder campaign national security defense defence interior finance justice
  state executive managing general special political presidential congressional senate house majority minority assistant associate communications policy public relations
  first second top longtime veteran lead house-speaker attorney district state-senator federal white budget trade energy health education labor labour treasury
  homeland intelligence military police fire city county town village council party republican democratic conservative liberal independent retired late current
  new billionaire media news sports business real estate reality television tv radio film hollywood star`,
);

/** A word of a title, or what tells where or whose it is: "Larkfield-based", "union-backed". */
export const isRoleModifier = (word: string): boolean =>
  roleModifiers.has(word) ||
  (word.includes('-') && /-(?:based|controlled|led|backed|born|appointed)$/.test(word));

/** What a minister or secretary has charge of, each in one spelling: two of these are two offices. */
export const portfolioOf: ReadonlyMap<string, string> = new Map(
  `prime foreign interior home defence:defense defense finance treasury justice transport transportation:transport health education energy trade
  labour:labor labor environment agriculture culture climate housing immigration police fire press homeland budget commerce tourism sports
  infrastructure science migration immigration water industry communications communication:communications mines mining:mines petroleum oil fisheries forestry veterans youth aviation railways
  shipping maritime religious planning`
    .split(/\s+/)
    .map((word) => word.split(':'))
    .map(([word, office]) => [word!, office ?? word!]),
);

/** What else offices are of: "Foreign Affairs", "Emergency Situations", "Public Prosecutions". */
const ofOffices = wordSet(
  `affairs security situation situations emergency emergencies disaster disasters works prosecution prosecutions development services service relations protection preparedness
  management resources operations enforcement correction corrections prisons public internal external social economic economy national civil civilian human natural urban
  rural regional territorial digital technology innovation information higher secondary primary women gender equality family families children disability employment skills
  pensions revenue customs excise enterprise cooperation integration reform reforms heritage arts antiquities electricity power roads works lands livestock food consumer
  research supply procurement finances justice democracy safety
  welfare solidarity sport elections statistics mineral minerals gas hydrocarbons nuclear space cyber veterans`,
);

/** A word of what an office is of. */
export const isOfOffice = (word: string): boolean => portfolioOf.has(word) || ofOffices.has(word);

/** What a party's member may be. */
const POLITICIANS =
  'senator congressman congresswoman representative governor lawmaker legislator candidate nominee mayor'.split(
    ' ',
  );

/** Roles that name the same person in a report: "the Russian leader" is its president. */
const SAME_ROLE: readonly string[][] = [
  [
    'president',
    'leader',
    'head',
    'strongman',
    'commander-in-chief',
    'premier',
    'chancellor',
    'minister',
    'ruler',
    'dictator',
    'monarch',
    'incumbent',
  ],
  ['aide', 'assistant', 'adviser', 'advisor'],
  ['spokesman', 'spokeswoman', 'spokesperson', 'secretary'],
  ['attorney', 'lawyer', 'counsel', 'prosecutor'],
  ['judge', 'justice', 'magistrate'],
  ['pastor', 'priest', 'reverend', 'vicar', 'clergyman'],
  ['chairman', 'chairwoman', 'chair', 'chairperson', 'head', 'chief'],
  ['senator', 'lawmaker', 'legislator', 'politician'],
  ['congressman', 'congresswoman', 'representative', 'lawmaker', 'legislator', 'politician'],
  ['businessman', 'mogul', 'tycoon', 'billionaire', 'developer'],
  ['candidate', 'nominee', 'contender', 'frontrunner', 'front-runner', 'hopeful'],
  ['chief', 'director', 'head', 'executive', 'ceo', 'boss'],
  ['professor', 'scientist', 'researcher', 'expert', 'economist', 'analyst', 'historian'],
  ['officer', 'detective', 'sheriff', 'sergeant', 'lieutenant', 'captain'],
  ['author', 'writer', 'novelist', 'poet', 'playwright'],
  ['diplomat', 'ambassador', 'envoy'],
  ['manager', 'boss', 'coach'],
  ['captain', 'skipper'],
  ['player', 'striker', 'midfielder', 'defender', 'winger', 'goalkeeper', 'quarterback'],
  ['champion', 'player', 'star'],
  ['democrat', ...POLITICIANS],
  ['republican', ...POLITICIANS],
];

/** Whether two role nouns may be said of one person. */
export const mayBeSameRole = (one: string, other: string): boolean =>
  one === other || SAME_ROLE.some((roles) => roles.includes(one) && roles.includes(other));

export const femaleRoles = wordSet(
  'policewoman selectwoman spokeswoman congresswoman businesswoman chairwoman councilwoman actress mother sister daughter wife widow aunt woman girl lady heiress niece grandmother granddaughter stepmother stepdaughter mom mum grandma granny fiancee girlfriend landlady saleswoman waitress alderwoman assemblywoman committeewoman',
);
export const maleRoles = wordSet(
  'policeman fireman cameraman weatherman handyman defenceman defenseman lobsterman spokesman congressman businessman chairman councilman actor father brother son husband uncle man boy gentleman strongman nephew grandfather grandson stepfather stepson dad granddad boyfriend postman salesman alderman assemblyman committeeman batsman frontman foreman',
);

/** Name bodies, and things that speak: capitalised names with one of these are no persons. */
export const bodyWords = wordSet(
  `house senate congress parliament council convention committee commission party department ministry office agency bureau court university college school institute center centre
  foundation association union federation league alliance coalition group company corporation corp inc llc bank fund church court army navy force police guard kremlin
  pentagon times post news journal tribune herald press network radio television tv street administration government campaign team board society organization
  organisation club service services authority states kingdom republic nations states county city act bill street avenue airport hotel tower conference summit
  america national international committee caucus project initiative research poll survey`,
);

/** Words of origin that stand before a role: "the Russian leader". */
export const nationalityOf: ReadonlyMap<string, string> = new Map(
  `russian:russia american:us u.s.:us us:us usa:us british:uk uk:uk u.k.:uk french:france german:germany chinese:china japanese:japan indian:india israeli:israel
  iranian:iran iraqi:iraq syrian:syria turkish:turkey ukrainian:ukraine polish:poland italian:italy spanish:spain mexican:mexico canadian:canada australian:australia
  brazilian:brazil argentine:argentina egyptian:egypt saudi:saudi korean:korea finnish:finland swedish:sweden norwegian:norway danish:denmark dutch:netherlands
  belgian:belgium swiss:switzerland austrian:austria greek:greece hungarian:hungary czech:czechia irish:ireland scottish:scotland welsh:wales pakistani:pakistan
  afghan:afghanistan african:africa kenyan:kenya nigerian:nigeria palestinian:palestine lebanese:lebanon jordanian:jordan libyan:libya cuban:cuba
  venezuelan:venezuela colombian:colombia chilean:chile peruvian:peru filipino:philippines indonesian:indonesia malaysian:malaysia thai:thailand vietnamese:vietnam
  european:europe georgian:georgia belarusian:belarus kazakh:kazakhstan romanian:romania bulgarian:bulgaria serbian:serbia croatian:croatia portuguese:portugal`
    .split(/\s+/)
    .map((pair) => pair.split(':') as [string, string]),
);
export const countries: ReadonlySet<string> = new Set(nationalityOf.values());
export const partyWords = wordSet(
  'republican republicans democrat democrats democratic gop libertarian conservative labour labor liberal tory green socialist unionist centrist communist',
);
