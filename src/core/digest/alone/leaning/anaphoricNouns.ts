import { termsOf } from '../../reading/terms.ts';

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** People who are "the …" only once something has told who they are. */
const PEOPLE = words(`
  man men woman women boy boys girl girls teen teens teenager teenagers baby infant newborn toddler child kids couple pair trio
  father mother dad mom parents son daughter brother brothers sister sisters husband wife widow relatives siblings twins
  victim victims survivor survivors suspect suspects gunman gunmen shooter shooters attacker attackers assailant assailants
  robber robbers bomber bombers hijacker hijackers killer thief thieves intruder hacker hackers driver drivers pilot pilots
  passenger passengers passenger officer officers deputy deputies detective sergeant trooper agent agents judge judges jury jurors
  justices defendant defendants plaintiff plaintiffs lawyer lawyers attorney attorneys prosecutor prosecutors doctor doctors
  surgeon nurse patient patients professor researcher researchers scientist scientists author authors writer reporter
  singer rapper actor actress star comedian musician band artist director player players striker athlete athletes coach
  congressman congresswoman senator lawmaker lawmakers billionaire businessman executive spokesman spokeswoman spokesperson
  teacher student students employee employees worker workers owner owners neighbor neighbors neighbour hunters hikers climbers climber hiker
  protesters demonstrators rioters inmate inmates prisoner prisoners soldier soldiers marine marines interpreters migrants
  sources duo group groups crew organizers sheriff mayor blogger user users candidate candidates friend friends official officials filmmaker filmmakers designer aristocrat hosts
`);

/** Events, papers, things and bodies of which there are many: which one, something has to have told. */
const THINGS = words(`
  accident crash collision incident incidents attack attacks shooting shootings bombing bombings blast blasts explosion explosions
  fire blaze collapse quake earthquake storm hurricane tornado flood murder murders killing killings slaying robbery theft
  raid arrest arrests case cases lawsuit suit complaint trial hearing verdict sentence charge charges indictment ruling
  rulings decision order orders opinion injunction law laws bill bills measure measures legislation amendment proposal proposals
  resolution plan plans deal deals agreement accord pact treaty talks negotiations meeting summit conference session event events
  ceremony festival match game tournament poll polls survey study research report reports review investigation inquiry
  probe finding findings result results analysis paper papers document documents memo letter letters email emails message messages
  tweet tweets post posts posting statement announcement speech remarks comments comment interview video videos footage photo
  photos photograph photographs picture pictures image images recording tape clip film movie book memoir song album show
  series episode website site app page program programme programs project initiative policy policies rule rules ban moratorium
  tariff tariffs sanctions package campaign effort efforts move step steps action actions process issue issues problem
  problems question solution answer idea theory claim claims allegation allegations accusation accusations controversy scandal
  dispute conflict situation tactic tactics strategy operation operations mission flight plane aircraft jet helicopter ship
  vessel boat ferry train bus car vehicle truck van gun weapon weapons firearm rifle knife bomb device devices object
  substance body bodies remains building hotel store restaurant hospital prison facility plant factory scene trail bridge tunnel
  company companies firm corporation agency organization organisation team club department committee commission panel council
  network magazine newspaper channel retailer airline manufacturer maker carrier charity institution
  animal animals dog cat whale shark bear creature disease illness drug vaccine pill treatment injury injuries wound wounds money
  cash payment amount figure figures number numbers total sum increase drop decline rise change changes difference trend
  discovery launch tour visit trip invitation relationship marriage wedding divorce pregnancy funeral item items
  product products machine system software feature data breach hack malware contract award prize nomination role character
  protection protections restrictions requirement requirements extension delay outage strike walkout protest protests
  vote votes map maps chart charts caravan school area implication subtitle tribute tributes list story stories column auction painting shipwreck wreck torch race stage victory win loss defeat
`);

/** Bodies are no more known than people are. */
const BODIES = words(
  'company companies firm firms carmaker automaker automakers retailer airline carrier manufacturer startup studio charity nonprofit developer buyer seller',
);

/** Nouns with which news takes up again what it has told: "the suspect", "the ruling". */
export const ANAPHORIC_PATTERN = `(?:${[...new Set([...PEOPLE, ...BODIES, ...THINGS])].join('|')})`;

/** Papers and pictures are seldom what a story is about. */
const PAPERS = words(
  'letter letters memo email emails document documents message messages tweet tweets post posts posting interview video videos footage photo photos photograph photographs picture pictures image images recording tape clip book moment story stories column',
);

const people = new Set([...PEOPLE, ...BODIES]);

/** "The woman" may be anybody, whatever the story is about. */
export const isAnybody = (noun: string): boolean => people.has(noun);

/** Stems that people share with things: "reporter" and "report", "officer" and "office". */
const SHARED_STEMS = new Set(termsOf(words('report office')));
const oneOfMany = new Set(
  termsOf([...PEOPLE, ...PAPERS]).filter((stem) => !SHARED_STEMS.has(stem)),
);

/** Whether what a story is about tells nothing of which one "the doctor" or "the letter" is. `thing` is a stem. */
export const isOneOfMany = (thing: string): boolean => oneOfMany.has(thing);

/** Words for the same: who has told of a son has told of "the child". */
const FAMILIES = [
  'child children kid kids baby infant newborn toddler son daughter boy girl sons daughters',
  'man husband father dad son brother boyfriend suspect gunman driver victim',
  'woman wife mother mom daughter sister girlfriend victim',
  'couple husband wife pair parents',
  'parents mother father mom dad couple',
  'officer officers police policeman cop cops deputy',
  'gunman gunmen shooter attacker assailant suspect robbers men',
  'suspect suspects gunman gunmen man men arrested accused charged teenager attacker',
  'victim victims killed died dead injured wounded man woman people bodies',
  'judge judges justice justices court ruling ruled',
  'ruling decision opinion order ruled court judge blocked overturned struck upheld',
  'lawsuit suit complaint sued suing case',
  'attack attacks shooting bombing blast explosion killed stabbing assault',
  'shooting attack gunman gunmen shot killed fired',
  'crash collision accident crashed collided',
  'collapse collapsed',
  'quake earthquake tremor temblor',
  'bill legislation law measure act',
  'legislation bill law measure act',
  'measure bill law legislation act',
  'law bill legislation measure act ban',
  'proposal plan proposed offer',
  'plan proposal planned plans',
  'panel committee commission board',
  'incident attack shooting crash accident explosion collision',
  'policy rule rules change changes',
  'study research researchers paper report analysis scientists',
  'researchers scientists study authors team',
  'deal agreement accord pact agreed treaty ceasefire truce takeover merger',
  'agreement deal accord pact agreed treaty ceasefire truce',
  'truce ceasefire armistice',
  'ceasefire truce armistice',
  'talks negotiations talk',
  'plane aircraft jet flight airliner',
  'ship vessel boat ferry',
  'vote election elected voted',
  'email emails message messages',
  'photo photos picture pictures image images photograph photographs',
  'video footage clip recording',
  'company firm maker retailer',
].map((family) => termsOf(family.split(' ')));

/** Stems of what may have told of the thing with this stem. */
export const otherWordsFor = (stem: string): readonly string[] =>
  FAMILIES.filter(([first]) => first === stem).flat();
