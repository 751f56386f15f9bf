/** A dated report: its day (or instant), its sentences. */
export type Told = readonly [published: string, text: string];

/** A story in which an older report tells as present what a newer one ends. */
export interface EndedStory {
  readonly name: string;
  readonly reports: readonly Told[];
  /** What no digest may state below the newer report. */
  readonly stale: RegExp;
  /** What every digest has to tell. */
  readonly now: RegExp;
}

export const ENDED: readonly EndedStory[] = [
  {
    name: 'a gunman at large, then found dead',
    reports: [
      [
        '2024-05-06',
        'Three people were shot dead at a market in Sulla on Monday, police said. The suspect is still at large. Shops in the old town closed early, and the mayor asked people to stay at home.',
      ],
      [
        '2024-05-08',
        'The suspect in the shooting at the market in Sulla was found dead on Wednesday in a barn north of the town, police said. Officers had searched the woods for two days with dogs and drones.',
      ],
    ],
    stale: /at large/,
    now: /found dead/,
  },
  {
    name: 'a named man on the run, then arrested',
    reports: [
      [
        '2024-03-04',
        'Ivo Brand, the treasurer of the Ostbrook ferry fund, is on the run, the prosecutors said on Monday. Some 4 million crowns are gone from the fund. His house was searched at dawn.',
      ],
      [
        '2024-03-05',
        'Auditors found on Tuesday that the Ostbrook ferry fund had paid for a villa in the hills. Police are still looking for Ivo Brand, the treasurer, who vanished last week.',
      ],
      [
        '2024-03-07',
        'Ivo Brand, the treasurer of the Ostbrook ferry fund, was arrested on Thursday at the airport of Westhaven, prosecutors said. He had a ticket to the southern islands and 60,000 crowns in cash.',
      ],
    ],
    stale: /on the run|still looking for/,
    now: /was arrested/,
  },
  {
    name: 'no talks planned, then a deal',
    reports: [
      [
        '2024-06-10',
        'The dockers of Ostbrook walked out on Monday over pay. No talks are planned between the union and the harbour company, a spokeswoman for the company said. Grain is piling up in the silos.',
      ],
      [
        '2024-06-13',
        'The union and the harbour company of Ostbrook signed a deal on Thursday that gives the dockers 6 percent more pay. The first ships are to be unloaded on Friday morning.',
      ],
    ],
    stale: /[Nn]o talks/,
    now: /signed a deal/,
  },
  {
    name: 'a strike that goes on, then ends',
    reports: [
      [
        '2024-06-11',
        'The strike of the train drivers in Ostland continues, the union said on Tuesday. Only every third train runs. Commuters filled the buses of Westhaven from early morning.',
      ],
      [
        '2024-06-14',
        'The strike of the train drivers in Ostland ended on Friday after ten days, when the railway agreed to hire 400 more drivers. All lines will run again from Saturday, the railway said.',
      ],
    ],
    stale: /strike [^.]*continues/,
    now: /ended on Friday/,
  },
  {
    name: 'a girl who is missing, then found',
    reports: [
      [
        '2024-02-01',
        'A girl of nine is missing from a campsite near Lake Orra, police said on Thursday. Lena Sand was last seen on Wednesday evening beside the boats. Two hundred volunteers combed the shore.',
      ],
      [
        '2024-02-03',
        'Lena Sand, the girl who vanished from a campsite near Lake Orra, was found alive on Saturday in a hut on the far shore, police said. She was cold and hungry but unhurt.',
      ],
    ],
    stale: /is missing/,
    now: /found alive/,
  },
  {
    name: 'a minister who has not decided, then decides',
    reports: [
      [
        '2024-09-02',
        'Finance minister Ada Marsh has not decided whether to run for the leadership of the Harbour Party, her office said on Monday. Three others have put their names forward. The party votes in November.',
      ],
      [
        '2024-09-05',
        'Finance minister Ada Marsh decided on Thursday to run for the leadership of the Harbour Party. She told a crowd in Sulla that the party needed a new start after two lost elections.',
      ],
    ],
    stale: /has not decided/,
    now: /decided on Thursday/,
  },
  {
    name: 'a mayor expected to resign, then resigns',
    reports: [
      [
        '2024-04-08',
        'Mayor Otto Venn is expected to resign this week over the bridge contracts, two members of the council said on Monday. The opposition has asked for new elections in Westhaven.',
      ],
      [
        '2024-04-10',
        'Mayor Otto Venn resigned on Wednesday over the bridge contracts of Westhaven. His deputy takes over until the elections. Venn said that he had done nothing wrong.',
      ],
    ],
    stale: /expected to resign/,
    now: /resigned on Wednesday/,
  },
  {
    name: 'a singer in hospital, then dead',
    reports: [
      [
        '2024-10-01',
        'The singer Mira Holt is in hospital after a fall on stage, her manager said on Tuesday. The concerts of her tour in Ostbrook and Sulla were cancelled.',
      ],
      [
        '2024-10-03',
        'The singer Mira Holt died on Thursday at the age of 61, her manager said. Her records sold 40 million copies. Fans laid flowers at the opera of Westhaven.',
      ],
    ],
    stale: /is in hospital/,
    now: /died on Thursday/,
  },
  {
    name: 'a banker who denies, then admits',
    reports: [
      [
        '2024-01-15',
        'The banker Paul Orme denies that he moved money of clients to the islands. The regulator opened an inquiry on Monday into 12 accounts at the Northern Bank.',
      ],
      [
        '2024-01-18',
        'The banker Paul Orme admitted on Thursday that he moved money of clients to the islands. He told a court in Westhaven that he would pay back 9 million crowns.',
      ],
    ],
    stale: /denies/,
    now: /admitted/,
  },
  {
    name: 'miners trapped, then rescued',
    reports: [
      [
        '2024-08-05',
        'Eleven miners are trapped in a coal mine near Karsk after a gallery collapsed on Monday, the mine company said. Rescuers heard knocking from below. Relatives wait at the gate.',
      ],
      [
        '2024-08-06',
        'The eleven miners are still trapped in the coal mine near Karsk, rescuers said on Tuesday. A drill got within forty metres of them.',
      ],
      [
        '2024-08-08',
        'All eleven miners were rescued on Thursday from the coal mine near Karsk, where a gallery had collapsed on Monday. Three of them had broken bones, doctors said.',
      ],
    ],
    stale: /are (?:still )?trapped/,
    now: /were rescued/,
  },
  {
    name: 'a fire out of control, then put out',
    reports: [
      [
        '2024-07-15',
        'A forest fire is burning out of control near Lake Orra, the fire service said on Monday. Four villages were cleared. The smoke could be seen as far away as Westhaven.',
      ],
      [
        '2024-07-18',
        'The forest fire near Lake Orra was put out on Thursday, the fire service said. It burned 3,000 hectares of pine. People from the four villages may go home on Friday.',
      ],
    ],
    stale: /burning out of control/,
    now: /put out/,
  },
  {
    name: 'a hostage held, then freed',
    reports: [
      [
        '2024-11-11',
        'The engineer Tomas Reve is being held by rebels in the hills of Karsk, his company said on Monday. The rebels want 2 million crowns for him. His wife asked them for mercy on the radio.',
      ],
      [
        '2024-11-14',
        'The engineer Tomas Reve was freed on Thursday by the rebels in the hills of Karsk, his company said. Whether money was paid it did not say. He was flown to Westhaven.',
      ],
    ],
    stale: /is being held/,
    now: /was freed/,
  },
  {
    name: 'no arrests, then two',
    reports: [
      [
        '2024-12-02',
        'Thieves took 14 paintings from the Museum of Sulla on Sunday night. No arrests have been made, police said on Monday. The paintings are worth 30 million crowns.',
      ],
      [
        '2024-12-05',
        'Police arrested two men on Thursday over the theft of 14 paintings from the Museum of Sulla. The paintings were in a garage in Westhaven, unharmed.',
      ],
    ],
    stale: /No arrests/,
    now: /arrested two men/,
  },
  {
    name: 'a bill not signed, then signed',
    reports: [
      [
        '2024-05-13',
        'President Hanna Lund has not signed the water bill, her spokesman said on Monday. Farmers drove tractors through Westhaven against it. The bill would double the price of water.',
      ],
      [
        '2024-05-16',
        'President Hanna Lund signed the water bill on Thursday, which doubles the price of water. Farmers blocked the road to the harbour with tractors.',
      ],
    ],
    stale: /has not signed/,
    now: /signed the water bill on Thursday/,
  },
  {
    name: 'a black box sought, then found',
    reports: [
      [
        '2024-03-18',
        'A cargo plane fell into the sea off Sulla on Sunday with three people on board. The flight recorder has not been found, the coast guard said on Monday. Wreckage drifted ashore.',
      ],
      [
        '2024-03-21',
        'Divers found the flight recorder of the cargo plane on Thursday, four days after it fell into the sea off Sulla. It lay 40 metres deep and will be read in Westhaven.',
      ],
    ],
    stale: /has not been found/,
    now: /found the flight recorder/,
  },
  {
    name: 'a power cut that goes on, then is over',
    reports: [
      [
        '2024-01-22',
        'Some 90,000 homes in Ostbrook are without power after a storm, the network company said on Monday. Schools and the tram stay shut. Two people were hurt by falling trees.',
      ],
      [
        '2024-01-24',
        'Power was restored to all homes in Ostbrook on Wednesday, the network company said, three days after the storm. The repairs cost 5 million crowns.',
      ],
    ],
    stale: /are without power/,
    now: /restored/,
  },
  {
    name: 'a border that is closed, then open',
    reports: [
      [
        '2024-02-12',
        'The border between Ostland and Karsk remains closed, the interior ministry said on Monday. Hundreds of trucks wait on both sides. Karsk had closed it after a dispute over fish.',
      ],
      [
        '2024-02-15',
        'The border between Ostland and Karsk was reopened on Thursday, the interior ministry said. The first trucks crossed at noon, and drivers hugged the guards.',
      ],
    ],
    stale: /remains closed/,
    now: /reopened/,
  },
  {
    name: 'a candidate who refuses to concede, then concedes',
    reports: [
      [
        '2024-11-04',
        'Governor Nils Aker refuses to concede the election in Ostland, though 98 percent of the votes are counted. His rival Ruth Kolb leads by 41,000 votes. Aker asked for a recount on Monday.',
      ],
      [
        '2024-11-07',
        'Governor Nils Aker conceded the election in Ostland on Thursday to his rival Ruth Kolb. The recount had changed 112 votes.',
      ],
    ],
    stale: /refuses to concede/,
    now: /conceded/,
  },
  {
    name: 'a patient in critical condition, then out of hospital',
    reports: [
      [
        '2024-06-03',
        'The cyclist Jon Eide is in a critical condition after a crash on the pass of Orra, his team said on Monday. The race goes on without the team.',
      ],
      [
        '2024-06-20',
        'The cyclist Jon Eide left hospital on Thursday, seventeen days after his crash on the pass of Orra. He hopes to race again next year, his team said.',
      ],
    ],
    stale: /critical condition/,
    now: /left hospital/,
  },
  {
    name: 'a jury still out, then a verdict',
    reports: [
      [
        '2024-09-16',
        'The jury in the trial of the shipowner Dana Wessel has not reached a verdict, the court in Ostbrook said on Monday. It has met for six days. Wessel is accused of fraud over three ferries.',
      ],
      [
        '2024-09-18',
        'The jury found the shipowner Dana Wessel guilty of fraud on Wednesday, after eight days. The court in Ostbrook will sentence her in October.',
      ],
    ],
    stale: /has not reached a verdict/,
    now: /guilty of fraud/,
  },
  {
    name: 'no agreement reached, then one',
    reports: [
      [
        '2024-10-14',
        'Ostland and Karsk have not reached an agreement on fishing in the strait, the foreign ministry of Ostland said on Monday. Boats of both lie in port. The talks in Westhaven go on.',
      ],
      [
        '2024-10-17',
        'Ostland and Karsk reached an agreement on fishing in the strait on Thursday, after nine days of talks in Westhaven. Each side may catch 30,000 tons of cod.',
      ],
    ],
    stale: /not reached an agreement/,
    now: /reached an agreement/,
  },
  {
    name: 'hours apart on one day',
    reports: [
      [
        '2024-05-06T08:00:00Z',
        'A prisoner is on the run after he climbed out of a window of the prison of Ostbrook, the prison office said. Karl Dressen was serving eight years for robbery. Roads to the north were closed.',
      ],
      [
        '2024-05-06T19:30:00Z',
        'Karl Dressen, who climbed out of a window of the prison of Ostbrook in the morning, was caught in a bus station at Sulla, police said. He did not resist.',
      ],
    ],
    stale: /is on the run/,
    now: /was caught/,
  },
  {
    name: 'a standoff that goes on, then is over',
    reports: [
      [
        '2024-04-15',
        'A man with a rifle has barricaded himself in a bank in Westhaven. The standoff is still going on, police said on Monday evening. Nobody is hurt so far.',
      ],
      [
        '2024-04-17',
        'The standoff at a bank in Westhaven ended on Wednesday when a man with a rifle gave himself up, police said. The last two clerks walked out at dawn.',
      ],
    ],
    stale: /still going on/,
    now: /ended on Wednesday/,
  },
  {
    name: 'a state told beside the event in one sentence',
    reports: [
      [
        '2024-08-12',
        'A gunman killed two guards outside a casino in Ostbrook on Monday and remains at large, police said. He fled on a motorcycle. The casino has been shut.',
      ],
      [
        '2024-08-15',
        'The gunman who killed two guards outside a casino in Ostbrook on Monday was arrested on Thursday in a hotel at the border, police said. He is a former guard of the casino.',
      ],
    ],
    stale: /remains at large/,
    now: /was arrested/,
  },
  {
    name: 'a coach who will decide, then goes',
    reports: [
      [
        '2024-07-01',
        'Coach Bert Falk is considering whether to leave Sulla United, his agent said on Monday. The club lost the cup final. Two clubs from Karsk want him.',
      ],
      [
        '2024-07-04',
        'Coach Bert Falk decided to leave Sulla United, the club said on Thursday. He goes to Karsk for three years. The club lost the cup final in June.',
      ],
    ],
    stale: /is considering/,
    now: /decided to leave/,
  },
  {
    name: 'a merger that is due to be signed, then signed',
    reports: [
      [
        '2024-03-11',
        'The Northern Line is due to sign a merger with the Island Ferries on Thursday, both companies said on Monday. It would have 60 ships. The union fears for 300 jobs.',
      ],
      [
        '2024-03-14',
        'The Northern Line signed a merger with the Island Ferries on Thursday. The new company has 60 ships and 4,000 people. Its seat is in Ostbrook.',
      ],
    ],
    stale: /is due to sign/,
    now: /signed a merger/,
  },
  {
    name: 'a climber thought to be alive, then a body',
    reports: [
      [
        '2024-01-08',
        'Rescuers are searching for the climber Anna Kroll on the north face of the Orra, the mountain guard said on Monday. An avalanche hit her camp on Sunday. Snow kept helicopters on the ground.',
      ],
      [
        '2024-01-09',
        'The search for the climber Anna Kroll on the Orra continues, the mountain guard said on Tuesday. Her phone was heard once.',
      ],
      [
        '2024-01-11',
        'The body of the climber Anna Kroll was found on Thursday below the north face of the Orra, the mountain guard said. An avalanche had hit her camp on Sunday.',
      ],
    ],
    stale: /are searching|search [^.]* continues/,
    now: /was found on Thursday/,
  },
  {
    name: 'a curfew in force, then lifted',
    reports: [
      [
        '2024-09-09',
        'A curfew is in force in Karsk from nine in the evening, the army said on Monday after two nights of riots. Soldiers stand at the bridges. Banks and schools are closed.',
      ],
      [
        '2024-09-12',
        'The curfew in Karsk was lifted on Thursday, the army said, after a quiet night. Soldiers left the bridges, and schools will open on Monday.',
      ],
    ],
    stale: /is in force/,
    now: /was lifted/,
  },
  {
    name: 'a minister who rejects to go, then admits the trip',
    reports: [
      [
        '2024-12-09',
        'Minister Sven Rask denied on Monday that a builder had paid for his trip to the islands. The newspaper Harbour Post had printed photographs of the trip.',
      ],
      [
        '2024-12-10',
        'The opposition asked for an inquiry on Tuesday into the trip of minister Sven Rask to the islands. He denies that a builder paid for it.',
      ],
      [
        '2024-12-12',
        'Minister Sven Rask admitted on Thursday that a builder had paid for his trip to the islands. He asked the parliament of Ostland for pardon.',
      ],
    ],
    stale: /denies/,
    now: /admitted/,
  },
  {
    name: 'a rocket that has not started, then starts',
    reports: [
      [
        '2024-11-18',
        'The rocket Skua has not lifted off from the island of Vey because of strong winds, the space office said on Monday. It carries two weather satellites.',
      ],
      [
        '2024-11-21',
        'The rocket Skua lifted off from the island of Vey on Thursday with two weather satellites, the space office said. Both were in orbit after forty minutes.',
      ],
    ],
    stale: /has not lifted off/,
    now: /lifted off from the island of Vey on Thursday/,
  },
];

/** A story in which an older state stands beside newer news of others: it is as true as before. */
export interface StandingStory {
  readonly name: string;
  readonly reports: readonly Told[];
  /** What a digest of ample room has to tell still. */
  readonly stands: RegExp;
}

export const STANDING: readonly StandingStory[] = [
  {
    name: 'another suspect is arrested',
    reports: [
      [
        '2024-05-06',
        'Two men robbed a jeweller in Sulla on Monday. One of the men, Rolf Hane, is still at large, police said. They took watches worth 2 million crowns.',
      ],
      [
        '2024-05-08',
        'Police in Sulla arrested Emil Trost on Wednesday over the robbery of a jeweller. He is the younger of the two men, they said.',
      ],
    ],
    stands: /Rolf Hane, is still at large/,
  },
  {
    name: 'one of two missing is found',
    reports: [
      [
        '2024-02-05',
        'Two sailors are missing after their boat sank off Vey on Sunday, the coast guard said. Planes searched an area of 400 square miles.',
      ],
      [
        '2024-02-07',
        'One of the two sailors was found alive on Wednesday on a raft off Vey, the coast guard said. The other had drifted away in the dark.',
      ],
    ],
    stands: /are missing/,
  },
  {
    name: 'other talks end in a deal',
    reports: [
      [
        '2024-06-10',
        'The teachers of Ostbrook walked out on Monday over pay. No talks are planned between the teachers and the city, the mayor said. Eighty schools are shut.',
      ],
      [
        '2024-06-13',
        'The nurses of Ostbrook signed a deal with the city on Thursday that gives them 5 percent more pay. The teachers said that they wanted as much.',
      ],
    ],
    stands: /No talks are planned/,
  },
  {
    name: 'another strike ends',
    reports: [
      [
        '2024-06-11',
        'The strike of the pilots of Northern Air continues, the union said on Tuesday. Half of the flights from Westhaven were cancelled.',
      ],
      [
        '2024-06-13',
        'The strike of the baggage handlers at the airport of Westhaven ended on Thursday, their union said. They get 300 crowns more a month.',
      ],
    ],
    stands: /strike of the pilots of Northern Air continues/,
  },
  {
    name: 'somebody else of the same family name dies',
    reports: [
      [
        '2024-10-01',
        'The actor Peter Holt is in hospital after a crash near Sulla, his family said on Tuesday. His sister Mira Holt was in the car as well.',
      ],
      [
        '2024-10-03',
        'The singer Mira Holt died on Thursday after a crash near Sulla, her manager said. Her records sold 40 million copies.',
      ],
    ],
    stands: /Peter Holt is in hospital/,
  },
  {
    name: 'a deputy resigns',
    reports: [
      [
        '2024-04-08',
        'Mayor Otto Venn is expected to resign this week over the bridge contracts, two members of the council said on Monday.',
      ],
      [
        '2024-04-10',
        'The deputy of mayor Otto Venn resigned on Wednesday over the bridge contracts of Westhaven. Clara Nord had signed two of them.',
      ],
    ],
    stands: /expected to resign/,
  },
  {
    name: 'the end is only asked for',
    reports: [
      [
        '2024-03-04',
        'The treasurer Ivo Brand is on the run, the prosecutors of Ostbrook said on Monday. Some 4 million crowns are gone from the ferry fund.',
      ],
      [
        '2024-03-07',
        'The opposition in Ostbrook asked on Thursday why the treasurer Ivo Brand had not been arrested before he fled with the ferry fund.',
      ],
    ],
    stands: /is on the run/,
  },
  {
    name: 'the end is only hoped for',
    reports: [
      [
        '2024-11-11',
        'The engineer Tomas Reve is being held by rebels in the hills of Karsk, his company said on Monday. The rebels want 2 million crowns for him.',
      ],
      [
        '2024-11-14',
        'The engineer Tomas Reve could be freed within days, the foreign ministry said on Thursday. Envoys met the rebels in the hills of Karsk.',
      ],
    ],
    stands: /is being held/,
  },
  {
    name: 'another bill is signed',
    reports: [
      [
        '2024-05-13',
        'President Hanna Lund has not signed the water bill, her spokesman said on Monday. It would double the price of water for farmers.',
      ],
      [
        '2024-05-16',
        'President Hanna Lund signed the school bill on Thursday. Farmers protested in Westhaven against the other bill, on water.',
      ],
    ],
    stands: /has not signed the water bill/,
  },
  {
    name: 'the end came before',
    reports: [
      [
        '2024-07-01',
        'The burglar Kurt Weil was arrested on Monday in Westhaven, police said. He is thought to have broken into 30 houses along the coast.',
      ],
      [
        '2024-07-03',
        'The burglar Kurt Weil escaped on Wednesday from a police van in Westhaven and is on the run, police said.',
      ],
    ],
    stands: /is on the run/,
  },
  {
    name: 'another denial is not the one admitted',
    reports: [
      [
        '2024-01-15',
        'The banker Paul Orme denies that he bribed a judge. The regulator opened an inquiry on Monday into 12 accounts at the Northern Bank.',
      ],
      [
        '2024-01-18',
        'The banker Paul Orme admitted on Thursday that he moved money of clients to the islands. He will pay back 9 million crowns.',
      ],
    ],
    stands: /denies that he bribed/,
  },
  {
    name: 'a fire elsewhere is put out',
    reports: [
      [
        '2024-07-15',
        'A forest fire is burning out of control near Lake Orra, the fire service said on Monday. Four villages were cleared.',
      ],
      [
        '2024-07-18',
        'A forest fire on the island of Vey was put out on Thursday, the fire service said. Its planes will now go to Lake Orra.',
      ],
    ],
    stands: /burning out of control/,
  },
  {
    name: 'most of the homes have power again',
    reports: [
      [
        '2024-01-22',
        'Some 90,000 homes in Ostbrook are without power after a storm, the network company said on Monday. Schools stay shut.',
      ],
      [
        '2024-01-23',
        'Power was restored to the hospital of Ostbrook on Tuesday, the network company said. It had run on diesel since the storm.',
      ],
    ],
    stands: /are without power/,
  },
  {
    name: 'the end is denied',
    reports: [
      [
        '2024-03-04',
        'General Amon Drury is on the run, the government of Karsk said on Monday. His soldiers had taken the radio station for a night.',
      ],
      [
        '2024-03-06',
        'The government of Karsk said on Wednesday that it was not true that general Amon Drury was arrested at the border.',
      ],
    ],
    stands: /is on the run/,
  },
];
