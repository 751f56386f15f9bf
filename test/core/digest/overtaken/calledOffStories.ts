import type { EndedStory, StandingStory } from './endedStories.ts';

/** What was to come of something that a newer report tells is off. */
export const CALLED_OFF: readonly EndedStory[] = [
  {
    name: 'a takeover agreed, then dropped',
    reports: [
      [
        '2026-03-02',
        'Orion Freight offered 4.2 billion dollars for its rival Telva Lines on Monday. The deal is expected to close in June, the companies said. Unions said nobody had asked them.',
      ],
      [
        '2026-03-16',
        'The takeover of Telva Lines by Orion Freight is off. Orion said on Monday that it had withdrawn its offer of 4.2 billion dollars. Shares of Telva fell by a third.',
      ],
    ],
    stale: /expected to close/,
    now: /is off/,
  },
  {
    name: 'a vote of shareholders on an offer that was withdrawn',
    reports: [
      [
        '2026-03-02',
        'Vey Steel made an offer of nine euros a share for Karsk Metals on Monday. Shareholders of Karsk Metals will vote on the offer on 20 April in Denna. The board of Karsk Metals has not said what it thinks.',
      ],
      [
        '2026-03-19',
        'Vey Steel withdrew its offer for Karsk Metals on Thursday after the price of ore had fallen by a fifth. Shares of Karsk Metals lost a quarter.',
      ],
    ],
    stale: /will vote on the offer/,
    now: /withdrew its offer/,
  },
  {
    name: 'a summit planned, then cancelled',
    reports: [
      [
        '2026-05-04',
        'President Ada Kroll of Vadland will meet Prime Minister Otto Venn of Sulla in Ostbrook. The summit of the two neighbours will open with a dinner in the old castle. Roads around the castle are guarded.',
      ],
      [
        '2026-05-07',
        'The summit of Vadland and Sulla in Ostbrook was called off on Thursday, hours after shots at the border, President Ada Kroll said. No new day was named.',
      ],
    ],
    stale: /will open with a dinner/,
    now: /called off/,
  },
  {
    name: 'a strike announced, then called off',
    reports: [
      [
        '2026-06-01',
        'Drivers of the trams of Northbridge will walk out over pay, their union said on Monday. The strike is to last for nine days and will hit the airport line as well. The city asked for talks.',
      ],
      [
        '2026-06-04',
        'The union of the tram drivers of Northbridge called off the strike on Thursday after the city had offered four percent more pay. The airport line runs as usual.',
      ],
    ],
    stale: /is to last for nine days/,
    now: /called off the strike/,
  },
  {
    name: 'a concert sold out, then scrapped',
    reports: [
      [
        '2026-07-06',
        'Some 40,000 people have tickets for the concert of Mara Lind in the stadium of Westhaven. The concert is expected to bring nine million euros to the city. Trains will run all night.',
      ],
      [
        '2026-07-09',
        'The concert of Mara Lind in the stadium of Westhaven was scrapped on Thursday because of a storm. Who has tickets gets the money back, the stadium said.',
      ],
    ],
    stale: /is expected to bring/,
    now: /was scrapped/,
  },
];

/** A vote that was to come, and has been held. */
export const VOTED: readonly EndedStory[] = [
  {
    name: 'a house that is to vote, and has voted',
    reports: [
      [
        '2026-05-04',
        'A bill to buy the ferries of the Northern Line was brought into the lower house of Vadland by Ada Kroll on Monday. The house is expected to vote on the bill this week. It needs 76 votes.',
      ],
      [
        '2026-05-06',
        'The lower house of Vadland on Wednesday approved the bill to buy the ferries of the Northern Line by 81 votes to 69. Ada Kroll wept when the count was read.',
      ],
    ],
    stale: /is expected to vote/,
    now: /approved the bill/,
  },
  {
    name: 'a council that will vote, and said no',
    reports: [
      [
        '2026-05-04',
        'A tunnel under the harbour of Ostbrook would cost 900 million euros, engineers said on Monday. The council will vote on the tunnel under the harbour on Thursday evening. Shop owners are against it.',
      ],
      [
        '2026-05-08',
        'The council rejected the tunnel under the harbour of Ostbrook by one vote, after a debate of nine hours. Shop owners in Ostbrook sang on the stairs.',
      ],
    ],
    stale: /will vote on the tunnel/,
    now: /council rejected/,
  },
];

/** A trial, and its end. */
export const TRIED: readonly EndedStory[] = [
  {
    name: 'a trial that is to last, and has ended',
    reports: [
      [
        '2026-02-02',
        'The trial of former mayor Otto Venn over bribes from a builder opened in Ostbrook on Monday. The trial is expected to last three weeks. Some 40 people stood in the rain for a seat.',
      ],
      [
        '2026-02-17',
        'A jury in Ostbrook found former mayor Otto Venn guilty of bribery on Tuesday, after a trial over money from a builder. He will appeal.',
      ],
    ],
    stale: /is expected to last/,
    now: /found former mayor Otto Venn guilty/,
  },
  {
    name: 'a man charged, then convicted',
    reports: [
      [
        '2026-02-02',
        'The trial of former mayor Otto Venn opened in Ostbrook on Monday. Otto Venn is charged with taking bribes of 300,000 euros. Some 40 people stood in the rain for a seat.',
      ],
      [
        '2026-02-17',
        'Former mayor Otto Venn was convicted of taking bribes on Tuesday after a trial of two weeks in Ostbrook. He will appeal.',
      ],
    ],
    stale: /is charged with/,
    now: /was convicted/,
  },
];

/** A storm that is to come, and has come. */
export const STRUCK: readonly EndedStory[] = [
  {
    name: 'a hurricane that is to make landfall, and has made it',
    reports: [
      [
        '2025-09-13',
        'Hurricane Odette is expected to make landfall near Port Salis as a storm of the third class. Governor Alma Reyes ordered 80,000 people to leave the coast.',
      ],
      [
        '2025-09-15',
        'Hurricane Odette made landfall near Port Salis with winds of 190 kilometres an hour. More than 400,000 homes had no power on Monday.',
      ],
    ],
    stale: /is expected to make landfall/,
    now: /made landfall/,
  },
];

/** What is off is another one, or is not off. */
/** What a resignation, or the result of a vote, is the end of. */
export const RESIGNED_OR_WON: readonly EndedStory[] = [
  {
    name: 'under pressure to resign, resigned',
    reports: [
      [
        '2024-05-20',
        'Housing minister Clara Venn is under growing pressure to resign over her flat in Ostbrook. She pays nine crowns a month for it.',
      ],
      [
        '2024-05-22',
        'Housing minister Clara Venn resigned on Wednesday evening over her flat. The premier thanked her for her work.',
      ],
    ],
    stale: /under growing pressure/,
    now: /resigned on Wednesday/,
  },
  {
    name: 'refuses to step down, dismissed',
    reports: [
      [
        '2024-05-20',
        'The harbour chief Otto Kroll refuses to step down over the lost ferries of the Northern Line. The council meets at noon.',
      ],
      [
        '2024-05-23',
        'The harbour chief Otto Kroll was dismissed on Thursday over the lost ferries, the council said. His deputy takes over.',
      ],
    ],
    stale: /refuses to step down/,
    now: /was dismissed/,
  },
  {
    name: 'ahead while votes are counted, and the winner',
    reports: [
      [
        '2024-06-09',
        'With half of the votes counted, Mayor Rosa Lind leads Erik Hallam by 1,200 votes in Corva. The halls are full.',
      ],
      [
        '2024-06-11',
        'Rosa Lind has won a second term as mayor of Corva by 812 votes, the election office said. Hallam sent flowers.',
      ],
    ],
    stale: /leads Erik Hallam/,
    now: /has won a second term/,
  },
  {
    name: 'ahead in a poll, and conceded',
    reports: [
      [
        '2024-06-09',
        'Erik Hallam is ahead in the race for mayor of Corva, according to a poll of voters at the doors. The halls are full.',
      ],
      [
        '2024-06-11',
        'Erik Hallam conceded in the race for mayor of Corva on Tuesday after all votes were counted. He wished the mayor well.',
      ],
    ],
    stale: /is ahead/,
    now: /conceded/,
  },
];

/** Nearly such ends, of somebody or something else. */
export const NOT_RESIGNED_NOR_WON: readonly StandingStory[] = [
  {
    name: 'another one resigned',
    reports: [
      [
        '2024-05-20',
        'Housing minister Clara Venn is under pressure to resign over her flat in Ostbrook. She pays nine crowns for it.',
      ],
      [
        '2024-05-22',
        'Emil Roth, a deputy of the housing minister, resigned on Wednesday over the flat in Ostbrook. He had found it.',
      ],
    ],
    stands: /under pressure to resign/,
  },
  {
    name: 'won something else',
    reports: [
      [
        '2024-06-09',
        'Mayor Rosa Lind leads Erik Hallam by 1,200 votes in the race for Corva as votes are counted. The halls are full.',
      ],
      [
        '2024-06-11',
        'Paula Lind, a sister of the mayor of Corva, won a prize for her roses on Tuesday. The votes are still counted.',
      ],
    ],
    stands: /leads Erik Hallam/,
  },
];

export const NOT_CALLED_OFF: readonly StandingStory[] = [
  {
    name: 'another takeover is off',
    reports: [
      [
        '2026-03-02',
        'Orion Freight offered 4.2 billion dollars for its rival Telva Lines on Monday. The deal is expected to close in June, the companies said.',
      ],
      [
        '2026-03-16',
        'Vey Steel withdrew its offer for Karsk Metals on Monday. Shares of Karsk Metals lost a quarter in Denna, and those of Orion Freight rose.',
      ],
    ],
    stands: /expected to close/,
  },
  {
    name: 'a takeover that may yet be called off',
    reports: [
      [
        '2026-03-02',
        'Orion Freight offered 4.2 billion dollars for its rival Telva Lines on Monday. The deal is expected to close in June, the companies said.',
      ],
      [
        '2026-03-16',
        'Orion Freight could drop its offer for Telva Lines if the competition authority sets hard conditions, a person close to Orion Freight said on Monday.',
      ],
    ],
    stands: /expected to close/,
  },
  {
    name: 'one match of two is off',
    reports: [
      [
        '2026-06-01',
        'The match of the Lions against the Rovers in Northbridge will be shown on big screens. The match is expected to draw 50,000 people.',
      ],
      [
        '2026-06-04',
        'The match of the Hawks against the Gulls in Denna was called off on Thursday because of a storm. The Gulls had not left Denna by then.',
      ],
    ],
    stands: /expected to draw/,
  },
  {
    name: 'another man has been convicted',
    reports: [
      [
        '2026-02-02',
        'The trial of former mayor Otto Venn opened in Ostbrook on Monday. Otto Venn is charged with taking bribes of 300,000 euros from a builder.',
      ],
      [
        '2026-02-17',
        'The builder Hilda Stern was convicted of giving bribes to former mayor Otto Venn on Tuesday in Ostbrook. She will appeal.',
      ],
    ],
    stands: /is charged with/,
  },
  {
    name: 'the other house has voted',
    reports: [
      [
        '2026-05-04',
        'A bill to buy the ferries of the Northern Line was brought into the parliament of Vadland by Ada Kroll on Monday. The senate is expected to vote on the bill next week.',
      ],
      [
        '2026-05-06',
        'The house on Wednesday approved the bill of Ada Kroll to buy the ferries of the Northern Line by 81 votes to 69, the first step in the parliament of Vadland.',
      ],
    ],
    stands: /is expected to vote/,
  },
  {
    name: 'a strike called off is on again',
    reports: [
      [
        '2026-06-01',
        'The union of the tram drivers of Northbridge called off the strike on Monday after the city had offered more pay.',
      ],
      [
        '2026-06-04',
        'The tram drivers of Northbridge walk out after all: the strike is to begin at midnight and will hit the airport line, their union said on Thursday.',
      ],
    ],
    stands: /is to begin at midnight/,
  },
];
