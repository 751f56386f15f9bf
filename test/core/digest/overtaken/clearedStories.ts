import type { EndedStory, Told } from './endedStories.ts';

/** Who was suspected, believed dead or staying, and was not: stories with what no digest may tell below their end. */
export const CLEARED: readonly EndedStory[] = [
  {
    name: 'an arrest on suspicion, then cleared by name',
    reports: [
      [
        '2024-05-06',
        'Eleven paintings were stolen from the castle of Orvel on Sunday night. Police have arrested a gardener, 52-year-old Anton K., on suspicion of having opened the gate to the thieves. The castle is closed.',
      ],
      [
        '2024-05-09',
        'Two brothers from Lund were charged on Thursday with stealing eleven paintings from the castle of Orvel. Anton K., the gardener, has been cleared and went back to work on Wednesday, prosecutors said.',
      ],
    ],
    stale: /arrested a gardener/,
    now: /has been cleared/,
  },
  {
    name: 'a driver arrested, then no suspect any more',
    reports: [
      [
        '2024-05-06',
        'A tanker blew up on the ring road of Denna on Monday and burned out eight cars. The driver of the tanker was arrested on suspicion of drink-driving, police said. The road is closed in both directions.',
      ],
      [
        '2024-05-08',
        'A worn valve set off the blast on the ring road of Denna, engineers said on Wednesday. The driver of the tanker was released without charge and is no longer a suspect, police said.',
      ],
    ],
    stale: /was arrested on suspicion/,
    now: /no longer a suspect/,
  },
  {
    name: 'a clerk arrested by name, then let go without one',
    reports: [
      [
        '2024-05-06',
        'Eleven paintings were stolen from the castle of Orvel on Sunday night. Police have arrested a clerk of the castle, 52-year-old Anton K., on suspicion of having opened the gate. The castle is closed.',
      ],
      [
        '2024-05-09',
        'A castle clerk who was arrested over the robbery of Orvel was let go on Thursday and is no longer a suspect, prosecutors said. Eleven paintings are missing.',
      ],
    ],
    stale: /arrested a clerk/,
    now: /no longer a suspect/,
  },
  {
    name: 'a driver arrested, then freed in a clause of its own',
    reports: [
      [
        '2024-05-06',
        'The driver of a bus that hit a wall on the ring road of Denna was arrested on Monday on suspicion of drinking. Six people were hurt.',
      ],
      [
        '2024-05-08',
        'The bus that hit a wall on the ring road of Denna had worn brakes and its driver has been released, prosecutors said on Wednesday.',
      ],
    ],
    stale: /was arrested on Monday/,
    now: /has been released/,
  },
  {
    name: 'a diver told dead, and it was false',
    reports: [
      [
        '2024-05-06',
        'A brave climber lost her life last night in the hunt for the five boys of Sulla, it was feared. Rain went on in the mountains.',
      ],
      [
        '2024-05-08',
        'Three of the five boys of Sulla were brought down from the mountains on Wednesday. A climber, Pia Lorne, was in hospital with a broken arm. Reports that she had died were false.',
      ],
    ],
    stale: /lost her life/,
    now: /brought down/,
  },
  {
    name: 'a thing examined as the cause, then cleared',
    reports: [
      [
        '2024-05-06',
        'Thirty guests of the hotel Sella fell ill on Sunday, the health office of Lorvia said. Oysters from the farm Brixen were being examined as the likely source. The kitchen was shut.',
      ],
      [
        '2024-05-09',
        'The water of a well made thirty guests of the hotel Sella ill, the health office of Lorvia said on Thursday. The oysters from the farm Brixen had nothing to do with it.',
      ],
    ],
    stale: /being examined/,
    now: /well made thirty/,
  },
  {
    name: 'charged with fraud, and cleared of it on a day',
    reports: [
      [
        '2024-05-06',
        'Four branches of the bank Sella in Denna were searched on Monday. Jonas Falk, the treasurer of the bank Sella, was charged with fraud on Sunday, police said. The branches are shut.',
      ],
      [
        '2024-05-09',
        'Jonas Falk, the treasurer of the bank Sella in Denna, was cleared on Thursday of fraud. Two branches are open again.',
      ],
    ],
    stale: /charged with fraud/,
    now: /was cleared/,
  },
  {
    name: 'bail, then custody',
    reports: [
      [
        '2024-05-06',
        'A jury in Denna found Otto Venn, the founder of the bank Sella, guilty of fraud on Monday. Judge Mira Holt allowed Venn to stay free on bail until he is sentenced. He faces nine years.',
      ],
      [
        '2024-05-08',
        'Otto Venn, the founder of the bank Sella, was taken into custody on Wednesday after he was seen at the port of Denna with two suitcases. Judge Mira Holt spoke of a broken promise.',
      ],
    ],
    stale: /free on bail/,
    now: /taken into custody/,
  },
  {
    name: 'who would stay, and resigned',
    reports: [
      [
        '2024-05-06',
        'The opposition in Lorvia called on the minister of ports, Ida Moor, to go after the loss of the ferry. Moor told reporters on Monday that she would not resign. The wreck lies at 40 metres.',
      ],
      [
        '2024-05-08',
        'The minister of ports of Lorvia, Ida Moor, resigned on Wednesday after the loss of the ferry. Her deputy takes over for now.',
      ],
    ],
    stale: /would not resign/,
    now: /resigned on Wednesday/,
  },
  {
    name: 'who offered to go, and stays',
    reports: [
      [
        '2024-05-06',
        'The cabinet of Lorvia quarrelled over the new harbour on Monday. The minister of finance, Jonas Falk, has offered to resign over it, two officials said. The harbour would cost a billion crowns.',
      ],
      [
        '2024-05-08',
        'The cabinet of Lorvia dropped the new harbour on Wednesday. The minister of finance, Jonas Falk, will stay in office, the premier said.',
      ],
    ],
    stale: /offered to resign/,
    now: /dropped the new harbour/,
  },
  {
    name: 'who refused to concede, and conceded',
    reports: [
      [
        '2024-05-06',
        'Mayor Otto Venn trailed by 900 votes in Denna on Monday with all ballots counted. Venn refused to concede and asked for a recount. Turnout was 61 percent.',
      ],
      [
        '2024-05-08',
        'Vera Sand won the election in Denna by 870 votes, the commission said on Wednesday after a recount. Mayor Otto Venn conceded an hour later.',
      ],
    ],
    stale: /refused to concede/,
    now: /won the election/,
  },
  {
    name: 'a law that would stay, and was suspended',
    reports: [
      [
        '2024-05-06',
        'Thousands marched in Lorvia on Monday against the law on wells. The law would stay, President Aron Vey said in a speech. Shops in the centre were shut.',
      ],
      [
        '2024-05-08',
        'President Aron Vey of Lorvia suspended the law on wells on Wednesday after three days of marches. Parliament will debate it in June.',
      ],
    ],
    stale: /would stay/,
    now: /suspended the law/,
  },
  {
    name: 'a child feared drowned, then found alive',
    reports: [
      [
        '2024-05-06',
        'A boat with a school class capsized on the lake of Sulla on Monday. Lena Sand, a pupil of nine, is feared drowned, the fire brigade said. Divers were called from Denna.',
      ],
      [
        '2024-05-07',
        'Lena Sand, the pupil missing since a boat capsized on the lake of Sulla, was found alive on Tuesday on an islet. She had swum there in the dark.',
      ],
    ],
    stale: /feared drowned/,
    now: /found alive/,
  },
];

/** Somebody else's end, an end of something else, or none: the older sentence stands. */
export const NOT_CLEARED: readonly {
  readonly name: string;
  readonly reports: readonly Told[];
  readonly stands: RegExp;
}[] = [
  {
    name: 'another suspect is cleared',
    reports: [
      [
        '2024-05-06',
        'Eleven paintings were stolen from the castle of Orvel on Sunday night. Police arrested the gardener, Anton Kress, on suspicion of having opened the gate. The castle is closed.',
      ],
      [
        '2024-05-09',
        'Police in Orvel searched three houses on Thursday for the paintings that were stolen from the castle. The cook, Pia Lorne, was cleared of any part in the theft, prosecutors said.',
      ],
    ],
    stands: /arrested the gardener/,
  },
  {
    name: 'released on bail is not cleared',
    reports: [
      [
        '2024-05-06',
        'A tanker blew up on the ring road of Denna on Monday. The driver of the tanker was arrested on suspicion of drink-driving, police said. The road is closed.',
      ],
      [
        '2024-05-08',
        'The ring road of Denna opened again on Wednesday after the blast of a tanker. The driver of the tanker was released on bail, police said.',
      ],
    ],
    stands: /was arrested on suspicion/,
  },
  {
    name: 'arrested once more afterwards',
    reports: [
      [
        '2024-05-06',
        'Eleven paintings were stolen from the castle of Orvel on Sunday night. Police said that Anton Kress, the gardener, was arrested on suspicion of having opened the gate. The castle is closed.',
      ],
      [
        '2024-05-09',
        'Anton Kress, the gardener of the castle of Orvel, was released without charge on Thursday. The eleven paintings are still missing.',
      ],
      [
        '2024-05-12',
        'Anton Kress, the gardener of the castle of Orvel, was arrested on suspicion of theft again on Sunday after two of the eleven paintings were found in his shed.',
      ],
    ],
    stands: /arrested on suspicion of theft again/,
  },
  {
    name: 'another minister resigns',
    reports: [
      [
        '2024-05-06',
        'The opposition in Lorvia called on the minister of ports, Ida Moor, to go after the loss of the ferry. Moor told reporters on Monday that she would not resign. The wreck lies at 40 metres.',
      ],
      [
        '2024-05-08',
        'The minister of fisheries of Lorvia, Karl Moor, resigned on Wednesday after the loss of the ferry. His deputy takes over for now.',
      ],
    ],
    stands: /would not resign/,
  },
  {
    name: 'another law is suspended',
    reports: [
      [
        '2024-05-06',
        'Thousands marched in Lorvia on Monday against the law on wells. The law on wells would stay in force, President Aron Vey said in a speech. Shops were shut.',
      ],
      [
        '2024-05-08',
        'President Aron Vey of Lorvia suspended the law on hunting on Wednesday. The marches against the law on wells went on.',
      ],
    ],
    stands: /would stay in force/,
  },
  {
    name: 'released and charged',
    reports: [
      [
        '2024-05-06',
        'Four branches of the bank Sella in Denna were searched on Monday. Jonas Falk, the treasurer of the bank Sella, was arrested on suspicion of fraud, police said. The branches are shut.',
      ],
      [
        '2024-05-09',
        'Jonas Falk, the treasurer of the bank Sella in Denna, was released on Thursday and charged with fraud. Two branches are open again.',
      ],
    ],
    stands: /arrested on suspicion/,
  },
  {
    name: 'cleared of another charge',
    reports: [
      [
        '2024-05-06',
        'Four branches of the bank Sella in Denna were searched on Monday. Jonas Falk, the treasurer of the bank Sella, was charged with fraud on Sunday, police said. The branches are shut.',
      ],
      [
        '2024-05-09',
        'Jonas Falk, the treasurer of the bank Sella in Denna, was cleared of arson on Thursday. Two branches are open again.',
      ],
    ],
    stands: /charged with fraud/,
  },
  {
    name: 'cleared of one charge and still accused of the other',
    reports: [
      [
        '2024-05-06',
        'Four branches of the bank Sella in Denna were searched on Monday. Jonas Falk, the treasurer of the bank Sella, was charged with fraud on Sunday, police said. The branches are shut.',
      ],
      [
        '2024-05-09',
        'Jonas Falk, the treasurer of the bank Sella in Denna, was cleared of arson but still accused of fraud on Thursday. Two branches are open again.',
      ],
    ],
    stands: /charged with fraud/,
  },
  {
    name: 'cleared for an operation',
    reports: [
      [
        '2024-05-06',
        'Four branches of the bank Sella in Denna were searched on Monday. Jonas Falk, the treasurer of the bank Sella, is accused of fraud, police said. The branches are shut.',
      ],
      [
        '2024-05-09',
        'Jonas Falk, the treasurer of the bank Sella in Denna, was cleared on Thursday for surgery on his knee. Two branches are open again.',
      ],
    ],
    stands: /accused of fraud/,
  },
  {
    name: 'let out of a meeting',
    reports: [
      [
        '2024-05-06',
        'Four branches of the bank Sella in Denna were searched on Monday. Jonas Falk, the treasurer of the bank Sella, is accused of fraud, police said. The branches are shut.',
      ],
      [
        '2024-05-09',
        'Jonas Falk, the treasurer of the bank Sella in Denna, was released from a meeting on Thursday. Two branches are open again.',
      ],
    ],
    stands: /accused of fraud/,
  },
];
