/** Reports of one day: outlet, hour, headline, text. */
export type Sent = readonly [outlet: string, hour: string, title: string, text: string];

export interface WithdrawnStory {
  readonly name: string;
  readonly reports: readonly Sent[];
  /** What was wrong, and what is right. */
  readonly wrong: RegExp;
  readonly right: RegExp | null;
}

/** Somebody says that what was reported before is wrong. */
export const WITHDRAWN: readonly WithdrawnStory[] = [
  {
    name: 'a mayor who lives',
    reports: [
      [
        'Harbour Post',
        '09:00',
        'Mayor of Westhaven killed in crash',
        'The mayor of Westhaven, Clara Lind, was killed in a crash on the coast road on Monday morning. Her car hit a lorry near the Solgate tunnel. The road was closed for three hours.',
      ],
      [
        'The Courier',
        '10:00',
        'Westhaven mayor dies in car crash',
        'Clara Lind, the mayor of Westhaven, died on Monday when her car collided with a lorry near the Solgate tunnel, witnesses said. Flags at the town hall were lowered.',
      ],
      [
        'Radio Vey',
        '12:00',
        'Mayor Lind alive, office says',
        'Mayor Clara Lind survived the crash near the Solgate tunnel, her office said at noon; an earlier report that she had been killed was wrong. She is being treated for a broken arm. The driver of the lorry was unhurt.',
      ],
      [
        'Westhaven Times',
        '13:00',
        'Lind survives crash',
        'The mayor of Westhaven has a broken arm after her car hit a lorry on the coast road, doctors said. Police are questioning the driver of the lorry.',
      ],
    ],
    wrong: /killed in a crash|died on Monday/,
    right: /survived/,
  },
  {
    name: 'arrests that were none',
    reports: [
      [
        'Harbour Post',
        '09:00',
        'Two arrested after bank raid',
        'Two men were arrested on Monday after a raid on a bank in Ostbrook, police said. The robbers took 400,000 crowns from the vault.',
      ],
      [
        'The Courier',
        '10:00',
        'Arrests after Ostbrook raid',
        'Police have arrested two men over the raid on a bank in Ostbrook. A guard was slightly hurt.',
      ],
      [
        'Radio Vey',
        '13:00',
        'No arrests in Ostbrook',
        'Police withdrew an earlier statement that two men had been arrested after the raid on a bank in Ostbrook. The robbers are still being sought, a spokeswoman said.',
      ],
      [
        'Westhaven Times',
        '14:00',
        'Robbers of Ostbrook at large',
        'The men who raided a bank in Ostbrook on Monday are at large, police said. A guard was taken to hospital with cuts.',
      ],
    ],
    wrong: /were arrested|have arrested/,
    right: /withdrew an earlier statement/,
  },
  {
    name: 'a bridge that stands',
    reports: [
      [
        'Harbour Post',
        '08:00',
        'Bridge collapses in Denna',
        'A bridge over the Vey collapsed in Denna on Monday, the fire brigade said. Three cars fell into the river.',
      ],
      [
        'The Courier',
        '09:30',
        'Bridge in Denna damaged',
        'A bridge over the Vey in Denna was damaged by a barge on Monday but did not collapse, the fire brigade said. An earlier report said that the bridge had collapsed. No cars fell into the river.',
      ],
      [
        'Radio Vey',
        '10:00',
        'Barge rams bridge',
        'A barge rammed a bridge over the Vey in Denna, and the crossing is closed. Engineers are looking at the pillars.',
      ],
    ],
    wrong: /(?<!not )collapsed?(?! ,)/,
    right: /did not collapse/,
  },
  {
    name: 'a toll that was too high',
    reports: [
      [
        'Harbour Post',
        '08:00',
        'Ten dead in hotel fire',
        'Ten people died in a fire at the Hotel Astoria in Lindau on Monday, the fire chief said. The fire began in the kitchen.',
      ],
      [
        'The Courier',
        '09:00',
        'Hotel fire kills ten',
        'A fire at the Hotel Astoria in Lindau killed ten people. Guests jumped from windows.',
      ],
      [
        'Radio Vey',
        '12:00',
        'Fire chief corrects toll',
        'Six people died in the fire at the Hotel Astoria in Lindau, the fire chief said, correcting an earlier figure of ten. Two children are among the dead.',
      ],
    ],
    wrong: /[Tt]en people/,
    right: /Six people died/,
  },
  {
    name: 'a gunman who was no teacher',
    reports: [
      [
        'Harbour Post',
        '08:00',
        'Teacher named as gunman',
        'The gunman who opened fire at a school in Sulla on Monday was a former teacher, officials said. Five pupils were hurt.',
      ],
      [
        'The Courier',
        '11:00',
        'Gunman was no teacher',
        'The gunman at the school in Sulla was a former pupil, police said. Police had earlier said he was a former teacher. Five pupils and a caretaker were hurt.',
      ],
      [
        'Radio Vey',
        '12:00',
        'Gunman, 19, was pupil',
        'A 19-year-old former pupil shot at classmates at a school in Sulla, police said. He was overpowered by a caretaker.',
      ],
    ],
    wrong: /former teacher/,
    right: /former pupil, police said/,
  },
  {
    name: 'a minister who stays',
    reports: [
      [
        'Harbour Post',
        '08:00',
        'Storm minister resigns',
        'Interior minister Paul Storm resigned on Monday over the police files, two aides said. He had been in office for a year.',
      ],
      [
        'Radio Vey',
        '09:00',
        'Minister Storm quits',
        'Interior minister Paul Storm has resigned over the police files. The opposition called for elections.',
      ],
      [
        'The Courier',
        '13:00',
        'Storm stays',
        'Interior minister Paul Storm has not resigned, his ministry said on Monday, contrary to earlier reports. He will appear before parliament on Tuesday.',
      ],
    ],
    wrong: /Storm (?:has )?resigned/,
    right: /has not resigned/,
  },
  {
    name: 'a pilot who lives',
    reports: [
      [
        'Harbour Post',
        '08:00',
        'Plane lands on motorway',
        'A small plane landed on the A4 motorway near Vell on Monday, killing the pilot. Traffic was stopped for hours.',
      ],
      [
        'Radio Vey',
        '11:00',
        'Pilot lives',
        'The pilot of a small plane that landed on the A4 motorway near Vell is alive, the fire brigade said. It had mistakenly said that he had died. He has a broken leg.',
      ],
    ],
    wrong: /killing the pilot|he had died/,
    right: /is alive/,
  },
  {
    name: 'a runner who is older',
    reports: [
      [
        'Harbour Post',
        '08:00',
        'Teenager wins Vey marathon',
        'A 17-year-old schoolgirl, Ida Brandt, won the Vey marathon on Monday in under three hours. She beat 4,000 runners.',
      ],
      [
        'The Courier',
        '12:00',
        'Ida Brandt wins marathon',
        'Ida Brandt, who won the Vey marathon on Monday, is 19 years old, not 17 as earlier reported, the organisers said. She studies in Lindau.',
      ],
    ],
    wrong: /17-year-old/,
    right: /19 years old/,
  },
  {
    name: 'a ship that sank elsewhere',
    reports: [
      [
        'Harbour Post',
        '08:00',
        'Freighter sinks off Norra',
        'The freighter Alma sank off Norra on Monday with a crew of nine, the coast guard said. A helicopter is on its way.',
      ],
      [
        'Radio Vey',
        '11:00',
        'Alma crew saved',
        'All nine of the crew of the freighter Alma were saved. The ship sank off Sulla, not off Norra as first reported, the coast guard said.',
      ],
    ],
    wrong: /sank off Norra/,
    right: /sank off Sulla/,
  },
  {
    name: 'hostages who are held still',
    reports: [
      [
        'Harbour Post',
        '08:00',
        'Hostages freed in Karsk',
        'Rebels freed 12 hostages in Karsk on Monday, the army said. They were flown to the capital.',
      ],
      [
        'The Courier',
        '08:30',
        'Freed',
        'Twelve hostages have been freed in Karsk. Their families wept at the airport.',
      ],
      [
        'Radio Vey',
        '12:00',
        'Army: hostages still held',
        'The army said the 12 hostages in Karsk were still held by the rebels. It had wrongly announced that they had been freed. Talks go on.',
      ],
    ],
    wrong: /freed/,
    right: /still held/,
  },
  {
    name: 'a singer who lives',
    reports: [
      [
        'Harbour Post',
        '08:00',
        'Singer Maro dies',
        'The singer Tilda Maro has died at the age of 71, two radio stations reported on Monday. Fans laid flowers at her house.',
      ],
      [
        'The Courier',
        '09:00',
        'Maro dead at 71',
        'Tilda Maro, the singer, died on Sunday night at 71. “She was our voice,” said the composer Jan Orme of her death.',
      ],
      [
        'Radio Vey',
        '12:00',
        'Maro alive',
        'Reports of the death of the singer Tilda Maro were false, her manager said. “She is drinking tea in her garden,” he added.',
      ],
    ],
    wrong: /has died|died on Sunday|our voice/,
    right: /were false/,
  },
  {
    name: 'arrests that were none, with a voice',
    reports: [
      [
        'Harbour Post',
        '08:00',
        'Two held after blast',
        'Two men have been arrested after the blast at a mill in Vell. “Two men are in custody and were arrested near the mill after the blast,” said police chief Anna Roth. The mill burned down.',
      ],
      [
        'The Courier',
        '12:00',
        'No arrests after blast',
        'Nobody has been arrested after the blast at a mill in Vell, police said. An earlier statement that two men had been arrested was a mistake, police chief Anna Roth said.',
      ],
    ],
    wrong: /have been arrested after|in custody/,
    right: /a mistake/,
  },
  {
    name: 'a boy who is missing still',
    reports: [
      [
        'Harbour Post',
        '08:10',
        'Boy, 9, found dead in lake',
        'The nine-year-old boy missing in Tolna since Saturday has been found dead in a lake, neighbours said on Monday. Divers had searched for two days.',
      ],
      [
        'The Courier',
        '09:00',
        'Missing boy dead',
        'Missing boy Jonas Falk, nine, was found dead near Tolna on Monday, according to several people at the lake.',
      ],
      [
        'Radio Vey',
        '10:30',
        'Boy still missing',
        'Jonas Falk is still missing, police said. Reports that the boy had been found dead were false, inspector Lene Karst told reporters in Tolna. The search with dogs goes on.',
      ],
    ],
    wrong: /has been found dead|was found dead/,
    right: /still missing/,
  },
  {
    name: 'jobs that stay',
    reports: [
      [
        'Harbour Post',
        '08:00',
        'Orvik to cut 3,000 jobs',
        'The carmaker Orvik will cut 3,000 jobs at its plant in Denna, it said on Monday. The union called for a protest.',
      ],
      [
        'Westhaven Times',
        '11:00',
        'Orvik: 300 jobs',
        'The carmaker Orvik will cut 300 jobs in Denna, not 3,000 as it had earlier announced. A typing error was to blame, it said.',
      ],
    ],
    wrong: /will cut 3,000/,
    right: /will cut 300 jobs/,
  },
  {
    name: 'a prize that goes to another',
    reports: [
      [
        'Harbour Post',
        '08:00',
        'Poet wins prize',
        'The poet Ana Reis won the Solen prize on Monday, its website said. The prize is worth 90,000 crowns.',
      ],
      [
        'The Courier',
        '09:00',
        'Reis wins Solen prize',
        'Ana Reis has won the Solen prize for her book of sea poems.',
      ],
      [
        'Radio Vey',
        '10:00',
        'Prize jury apologises',
        'The jury of the Solen prize said it had mistakenly announced that the poet Ana Reis had won. The prize goes to the novelist Per Dahl, it said.',
      ],
    ],
    wrong: /Reis won the Solen|Reis has won/,
    right: /mistakenly announced/,
  },
  {
    name: 'a train driver who lives',
    reports: [
      [
        'Harbour Post',
        '07:00',
        'Driver dies in train crash',
        'The driver of a freight train was killed when it hit a fallen tree near Sulla on Monday, the railway said.',
      ],
      [
        'The Courier',
        '08:30',
        'Train hits tree',
        'A freight train hit a fallen tree near Sulla. The line is closed.',
      ],
      [
        'Radio Vey',
        '11:00',
        'Train driver alive',
        'The driver of the freight train that hit a tree near Sulla is alive and in hospital, the railway said, correcting its earlier statement that he had been killed.',
      ],
    ],
    wrong: /driver of a freight train was killed/,
    right: /is alive/,
  },
  {
    name: 'a drone that was a balloon',
    reports: [
      [
        'Harbour Post',
        '08:00',
        'Drone shot down',
        'The army shot down a drone over Karsk on Monday, a spokesman said. Debris fell into a field.',
      ],
      [
        'The Courier',
        '09:00',
        'Drone downed over Karsk',
        'A drone was shot down over Karsk by the army, a spokesman said.',
      ],
      [
        'Radio Vey',
        '12:00',
        'Drone was a balloon',
        'What was shot down over Karsk was a weather balloon, the army said. It had first said it was a drone.',
      ],
    ],
    wrong: /shot down a drone|A drone was shot/,
    right: /weather balloon/,
  },
  {
    name: 'a coach who stays',
    reports: [
      [
        'Harbour Post',
        '08:00',
        'Coach leaves Vell',
        "Vell's coach Marta Kuhn has resigned, the club's president said on Monday.",
      ],
      [
        'The Courier',
        '12:00',
        'Kuhn stays',
        "Marta Kuhn is still the coach of Vell. The club's president withdrew his statement that she had resigned, saying he had been misunderstood.",
      ],
    ],
    wrong: /Kuhn has resigned/,
    right: /still the coach/,
  },
  {
    name: 'a bomb that was none',
    reports: [
      [
        'Harbour Post',
        '08:00',
        'Bomb found at station',
        'A bomb was found at the central station of Lindau on Monday, police said. Trains were stopped.',
      ],
      [
        'Radio Vey',
        '11:00',
        'Suitcase held clothes',
        'Police had said that a bomb was found at the central station of Lindau. That was wrong, a spokesman said; the suitcase held clothes. Trains are running again.',
      ],
    ],
    wrong: /bomb was found/,
    right: null,
  },
];

/** An outlet puts its own report right. */
export const OWN: readonly WithdrawnStory[] = [
  {
    name: 'two men of whom one was arrested',
    reports: [
      [
        'Harbour Post',
        '09:00',
        'Two arrested after bank raid',
        'Police arrested two men on Monday after a raid on a bank in Ostbrook. The robbers took 400,000 crowns, the bank said.',
      ],
      [
        'Harbour Post',
        '12:00',
        'One arrested after bank raid',
        'Police arrested one man on Monday after a raid on a bank in Ostbrook. Correction: An earlier version of this story said that two men had been arrested. The man is 34 years old.',
      ],
      [
        'The Courier',
        '11:00',
        'Robbers take 400,000 crowns',
        'Robbers took 400,000 crowns from a bank in Ostbrook on Monday. The bank stays closed until Wednesday.',
      ],
    ],
    wrong: /two men/,
    right: /one man/,
  },
  {
    name: 'a pool that costs less',
    reports: [
      [
        'Harbour Post',
        '08:00',
        'Council approves pool',
        'The council of Denna approved a swimming pool for 12 million crowns on Monday. Work begins in June.',
      ],
      [
        'The Courier',
        '10:00',
        'Pool for Denna',
        'Denna will get a swimming pool. The council approved it by nine votes to four.',
      ],
      [
        'Harbour Post',
        '12:00',
        'Council approves pool',
        'The council of Denna approved a swimming pool for 2 million crowns on Monday. Correction: This article incorrectly said the pool would cost 12 million crowns. Work begins in June.',
      ],
    ],
    wrong: /12 million/,
    right: /2 million/,
  },
  {
    name: 'a teacher who was burned',
    reports: [
      [
        'Harbour Post',
        '08:00',
        'Fire at school kills teacher',
        'A teacher was killed in a fire at a school in Vell on Monday. Pupils were led to a church.',
      ],
      [
        'Harbour Post',
        '12:30',
        'Fire at school injures teacher',
        'A teacher was badly burned in a fire at a school in Vell on Monday. An earlier version of this article said the teacher had been killed.',
      ],
      [
        'The Courier',
        '11:00',
        'Fire at Vell school',
        'A fire destroyed the gym of a school in Vell. The pupils were safe in a church.',
      ],
    ],
    wrong: /killed/,
    right: /badly burned/,
  },
];

export interface StandingReport extends Pick<WithdrawnStory, 'name' | 'reports'> {
  readonly stands: RegExp;
}

/** Nothing that was reported is taken back. */
export const AS_REPORTED: readonly StandingReport[] = [
  {
    name: 'others died',
    reports: [
      [
        'Harbour Post',
        '08:00',
        "Two die in mayor's crash",
        'Two passengers of a bus died on Monday when the car of Clara Lind, the mayor of Westhaven, hit it near the Solgate tunnel. The road was closed.',
      ],
      [
        'Radio Vey',
        '12:00',
        'Mayor Lind alive',
        'Mayor Clara Lind survived the crash near the Solgate tunnel, her office said; an earlier report that she had been killed was wrong.',
      ],
    ],
    stands: /Two passengers of a bus died/,
  },
  {
    name: 'an older report of engineers stands',
    reports: [
      [
        'Harbour Post',
        '08:00',
        'Dam unsafe',
        'The dam above Denna is unsafe, engineers said on Monday. It was built in 1931.',
      ],
      [
        'Radio Vey',
        '12:00',
        'Dam to be drained',
        'The dam above Denna will be drained. An earlier report said that the dam was unsafe. The work takes a month.',
      ],
    ],
    stands: /dam above Denna is unsafe/,
  },
  {
    name: 'what police had said is confirmed',
    reports: [
      [
        'Harbour Post',
        '08:00',
        'Two arrested',
        'Police arrested two men on Monday after a raid on a bank in Ostbrook.',
      ],
      [
        'Radio Vey',
        '12:00',
        'Charged',
        'Two men were charged over the raid on a bank in Ostbrook. Police had earlier said that two men had been arrested.',
      ],
    ],
    stands: /arrested two men/,
  },
  {
    name: 'another number was wrong',
    reports: [
      [
        'Harbour Post',
        '08:00',
        'Three arrested',
        'Police arrested three men on Monday after a raid on a bank in Ostbrook.',
      ],
      [
        'Radio Vey',
        '12:00',
        'Not five',
        'Three men were arrested after a raid on a bank in Ostbrook, not five as earlier reported, police said.',
      ],
    ],
    stands: /arrested three men/,
  },
  {
    name: 'who survived dies after that',
    reports: [
      [
        'Harbour Post',
        '08:00',
        'Mayor survives',
        'Mayor Clara Lind survived a crash near the Solgate tunnel, her office said; an earlier report that she had been killed was wrong.',
      ],
      [
        'Radio Vey',
        '20:00',
        'Mayor Lind dies',
        'Mayor Clara Lind died in hospital on Monday evening after a crash near the Solgate tunnel, her office said.',
      ],
    ],
    stands: /Mayor Clara Lind died/,
  },
  {
    name: 'another report on him was wrong',
    reports: [
      [
        'Harbour Post',
        '08:00',
        'Orme arrested',
        'The banker Jan Orme was arrested on Monday in Lindau on charges of fraud.',
      ],
      [
        'The Courier',
        '12:00',
        'Orme charged',
        'The banker Jan Orme was charged with fraud. Reports that he had fled the country were false, police said.',
      ],
    ],
    stands: /Orme was arrested/,
  },
];
