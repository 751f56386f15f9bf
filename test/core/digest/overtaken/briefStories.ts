/** Reports of one day: outlet, hour, headline, text. */
type Sent = readonly [outlet: string, hour: string, title: string, text: string];

interface BriefStory {
  readonly name: string;
  readonly reports: readonly Sent[];
}

/** Two or three sentences each, as feeds bring them: what is over, and what ended it. */
export const BRIEFLY_ENDED: readonly (BriefStory & {
  readonly stale: RegExp;
  readonly now: RegExp;
})[] = [
  {
    name: 'a third person who dies',
    reports: [
      [
        'Harbour Post',
        '08:00',
        'Two dead, third fights for life',
        'Two people died in a crash on the A4 near Vell on Monday, police said. A third person is fighting for her life in hospital. The road was closed for hours.',
      ],
      [
        'Radio Vey',
        '18:00',
        'Third victim dies',
        'A third person has died after a crash on the A4 near Vell, the hospital said on Monday evening. She was 24 years old.',
      ],
    ],
    stale: /fighting for her life/,
    now: /third person has died/,
  },
  {
    name: 'a boy whom only his age names when he is found',
    reports: [
      [
        'Harbour Post',
        '08:00',
        'Boy missing in Vell',
        'A nine-year-old boy is missing in Vell since Sunday night, police said. A hundred people are searching the woods.',
      ],
      [
        'The Courier',
        '09:30',
        'Search for boy',
        'A boy who vanished from a campsite in Vell is still missing. Dogs and a helicopter joined the search.',
      ],
      [
        'Radio Vey',
        '15:00',
        'Boy of Vell found',
        'The nine-year-old was found unharmed in a barn two kilometres from the campsite in Vell, police said. He had fallen asleep in the hay.',
      ],
    ],
    stale: /is missing|still missing/,
    now: /nine-year-old was found/,
  },
  {
    name: 'a girl of 14',
    reports: [
      [
        'Harbour Post',
        '08:00',
        'Girl missing',
        'A girl of 14 has been missing in Sulla since Friday. Her parents asked for help on television.',
      ],
      [
        'The Courier',
        '10:00',
        'Fears for girl',
        'Police in Sulla fear for a 14-year-old girl who remains missing. Her bicycle stood by the river.',
      ],
      [
        'Radio Vey',
        '16:00',
        'Teenager found in Sulla',
        'The 14-year-old was found with friends in Lindau, police in Sulla said. Her parents have been told.',
      ],
    ],
    stale: /been missing|remains missing/,
    now: /14-year-old was found/,
  },
  {
    name: 'a hiker who is safe',
    reports: [
      [
        'Harbour Post',
        '08:00',
        'Hiker missing on Norra',
        'A hiker from Lindau is missing on Norra, the coast guard said. The 52-year-old set out on Sunday morning.',
      ],
      [
        'Radio Vey',
        '14:00',
        'Hiker safe',
        'The hiker missing on Norra is safe, the coast guard said on Monday. He had lost his telephone and walked to a farm.',
      ],
    ],
    stale: /hiker from Lindau is missing/,
    now: /is safe/,
  },
  {
    name: 'a driver who dies',
    reports: [
      [
        'Harbour Post',
        '08:00',
        'Bus driver stabbed',
        'A bus driver was stabbed in Denna on Monday. He is in critical condition, the hospital said.',
      ],
      [
        'The Courier',
        '12:00',
        'Bus driver stabbed',
        'A man stabbed the driver of a bus in Denna. The driver is fighting for his life, the union said. Buses stopped for an hour.',
      ],
      [
        'Radio Vey',
        '20:00',
        'Stabbed driver dies',
        'The bus driver who was stabbed in Denna has died, the hospital said. He was 41 and had two children.',
      ],
    ],
    stale: /fighting for his life|critical/,
    now: /bus driver who was stabbed in Denna has died/,
  },
  {
    name: 'a miner brought up',
    reports: [
      [
        'Harbour Post',
        '08:00',
        'Miner trapped',
        'A miner is trapped 300 metres down in a pit near Karsk, the company said on Monday. Rescuers can hear him.',
      ],
      [
        'Radio Vey',
        '19:00',
        'Miner rescued',
        'The miner was brought up alive from the pit near Karsk, the company said. He waved to his family.',
      ],
    ],
    stale: /is trapped/,
    now: /brought up alive/,
  },
  {
    name: 'a toddler',
    reports: [
      [
        'Harbour Post',
        '08:00',
        'Toddler missing',
        'A two-year-old girl is missing from a farm near Vell, police said on Monday. Soldiers joined the search.',
      ],
      [
        'The Courier',
        '10:00',
        'Soldiers search for girl',
        'Soldiers are looking for a two-year-old who has been missing from a farm near Vell since Sunday.',
      ],
      [
        'Radio Vey',
        '15:00',
        'Girl, two, found',
        "The girl was found asleep in a field near Vell on Monday afternoon, police said. A farmer's dog led them to her.",
      ],
    ],
    stale: /is missing|been missing/,
    now: /girl was found asleep/,
  },
  {
    name: 'a skier in a coma',
    reports: [
      [
        'Harbour Post',
        '08:00',
        'Skier buried',
        'A skier was buried by an avalanche above Tolna on Monday. He is in intensive care in Lindau.',
      ],
      [
        'The Courier',
        '09:00',
        'Skier in coma',
        'The skier who was buried by an avalanche above Tolna is in a coma, doctors in Lindau said.',
      ],
      [
        'Radio Vey',
        '20:00',
        'Skier dies',
        'The skier died on Monday evening, doctors in Lindau said, ten hours after the avalanche above Tolna. He was 33.',
      ],
    ],
    stale: /in a coma|intensive care/,
    now: /skier died/,
  },
  {
    name: 'a fisherman',
    reports: [
      [
        'Harbour Post',
        '08:00',
        'Fisherman missing off Sulla',
        'A fisherman is missing off Sulla after his boat sank on Monday, the coast guard said. Two others swam ashore.',
      ],
      [
        'Radio Vey',
        '17:00',
        'Fisherman alive',
        'The missing fisherman was rescued off Sulla by a ferry, the coast guard said. He had held on to a box for six hours.',
      ],
    ],
    stale: /fisherman is missing/,
    now: /missing fisherman was rescued/,
  },
  {
    name: 'a prisoner on the run',
    reports: [
      [
        'Harbour Post',
        '08:00',
        'Prisoner on run',
        'A prisoner who fled from a court in Denna is on the run, police said on Monday. He is 27 years old.',
      ],
      [
        'The Courier',
        '18:00',
        'Prisoner caught',
        "The prisoner who fled from a court in Denna was caught in his mother's cellar, police said.",
      ],
    ],
    stale: /on the run/,
    now: /was caught/,
  },
  {
    name: 'a woman whom only her age names',
    reports: [
      [
        'Harbour Post',
        '08:00',
        'Woman missing',
        'A 52-year-old woman is missing in the hills of Karsk, police said. She had gone for mushrooms.',
      ],
      [
        'The Courier',
        '18:00',
        'Woman found',
        'The 52-year-old was found on a path in the hills of Karsk on Monday evening, police said. She is well.',
      ],
    ],
    stale: /is missing/,
    now: /52-year-old was found/,
  },
  {
    name: 'a second patient',
    reports: [
      [
        'Harbour Post',
        '08:00',
        'Patient dies',
        'A patient died of food poisoning in the hospital of Vell on Monday. A second patient is in critical condition, doctors said.',
      ],
      [
        'Radio Vey',
        '18:00',
        'Second death in Vell',
        'A second patient has died of food poisoning in the hospital of Vell, doctors said on Monday evening. The kitchen was closed.',
      ],
    ],
    stale: /critical/,
    now: /second patient has died/,
  },
];

/** Somebody else's end. */
export const BRIEFLY_STANDING: readonly (BriefStory & { readonly stands: RegExp })[] = [
  {
    name: 'another child is found',
    reports: [
      [
        'Harbour Post',
        '08:00',
        'Boy missing in Vell',
        'A nine-year-old boy is missing in Vell since Sunday night, police said. A hundred people are searching the woods.',
      ],
      [
        'Radio Vey',
        '15:00',
        'Girl found',
        'A six-year-old girl was found in a barn in Vell, police said. She had run away from her grandmother.',
      ],
    ],
    stands: /boy is missing/,
  },
  {
    name: 'the third person died, not the fourth',
    reports: [
      [
        'Harbour Post',
        '08:00',
        'Two die',
        'Two people died in a crash on the A4 near Vell on Monday. A fourth person is fighting for her life.',
      ],
      [
        'Radio Vey',
        '18:00',
        'Third dies',
        'A third person has died after a crash on the A4 near Vell, the hospital said.',
      ],
    ],
    stands: /fourth person is fighting/,
  },
  {
    name: 'one of two is found',
    reports: [
      [
        'Harbour Post',
        '08:00',
        'Two boys missing',
        'Two boys are missing on the lake near Tolna, police said. Their boat was found empty.',
      ],
      [
        'Radio Vey',
        '18:00',
        'Boy found',
        'One of the boys was found on an island in the lake near Tolna, police said. He was cold but well.',
      ],
    ],
    stands: /Two boys are missing/,
  },
  {
    name: 'somebody else died',
    reports: [
      [
        'Harbour Post',
        '08:00',
        'Fire',
        'Three women are in hospital after a fire in Lindau. They are in serious condition.',
      ],
      [
        'The Courier',
        '19:00',
        'Dead',
        'A man who was rescued from a fire in Lindau has died, police said. He was 80.',
      ],
    ],
    stands: /are in hospital/,
  },
  {
    name: 'who is found has another age',
    reports: [
      [
        'Harbour Post',
        '08:00',
        'Boy missing',
        'A 12-year-old boy is missing in Sulla, police said.',
      ],
      [
        'The Courier',
        '19:00',
        'Boy found',
        'The nine-year-old was found in a cinema in Sulla, police said. He had left school at noon.',
      ],
    ],
    stands: /12-year-old boy is missing/,
  },
  {
    name: 'the second patient died, not the third',
    reports: [
      [
        'Harbour Post',
        '08:00',
        'Patient dies',
        'A patient died of food poisoning in the hospital of Vell on Monday. A third patient is in critical condition, doctors said.',
      ],
      [
        'Radio Vey',
        '18:00',
        'Second death in Vell',
        'A second patient has died of food poisoning in the hospital of Vell, doctors said on Monday evening. The kitchen was closed.',
      ],
    ],
    stands: /third patient is in critical/,
  },
  {
    name: 'who is found is no grown man',
    reports: [
      [
        'Harbour Post',
        '08:00',
        'Man missing',
        'A man is missing on the lake near Tolna, police said on Monday. His boat was found.',
      ],
      [
        'Radio Vey',
        '18:00',
        'Found',
        'The 17-year-old was found at the station of Tolna, police said. She had taken a train to the lake.',
      ],
    ],
    stands: /man is missing/,
  },
  {
    name: 'another fire is out',
    reports: [
      [
        'Harbour Post',
        '08:00',
        'Fire burns',
        'A fire is burning in a warehouse at the port, and a black cloud stands above the cranes, police said on Monday.',
      ],
      [
        'Radio Vey',
        '18:00',
        'Fire out',
        'The fire in a hotel at the station of Ostbrook was put out, the fire brigade said.',
      ],
    ],
    stands: /is burning/,
  },
  {
    name: 'the driver of a bus died, not of a lorry',
    reports: [
      [
        'Harbour Post',
        '08:00',
        'Driver hurt',
        'A lorry driver is in hospital after a crash in Vell on Monday, police said.',
      ],
      [
        'Radio Vey',
        '18:00',
        'Driver dies',
        'The bus driver died after a crash in Sulla on Monday, police said.',
      ],
    ],
    stands: /is in hospital/,
  },
];
