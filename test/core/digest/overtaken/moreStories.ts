import type { EndedStory, StandingStory } from './endedStories.ts';

/** Written after the first ones were mended, and before these were run. */
export const MORE_ENDED: readonly EndedStory[] = [
  {
    name: 'a bomber hunted, then caught',
    reports: [
      [
        '2024-05-20',
        'Police in Westhaven are hunting for the man who left a bomb at the tram depot on Monday. It was made safe by soldiers. The suspect, named as Gregor Pahl, has not been caught.',
      ],
      [
        '2024-05-22',
        'Officers captured Gregor Pahl on Wednesday in a flat in Sulla, two days after a bomb was left at the tram depot of Westhaven.',
      ],
    ],
    stale: /has not been caught/,
    now: /captured Gregor Pahl/,
  },
  {
    name: 'a premier who will not say, then quits',
    reports: [
      [
        '2024-02-19',
        'Prime minister Leif Storm will resign if he loses the vote on the budget, his allies said on Monday. He is likely to announce elections for May. Four of his ministers have gone already.',
      ],
      [
        '2024-02-22',
        'Prime minister Leif Storm announced elections for May on Thursday, an hour after he lost the vote on the budget by nine votes.',
      ],
    ],
    stale: /likely to announce/,
    now: /announced elections/,
  },
  {
    name: 'a ferry stuck, then free',
    reports: [
      [
        '2024-04-22',
        'The ferry Alma is stuck on a sandbank off Vey with 212 passengers, the coast guard said on Monday. Tugs from Ostbrook pulled at it in vain. The passengers were given soup.',
      ],
      [
        '2024-04-24',
        'The ferry Alma was freed on Wednesday from a sandbank off Vey by three tugs at high tide, the coast guard said. Its 212 passengers got their money back.',
      ],
    ],
    stale: /is stuck/,
    now: /was freed/,
  },
  {
    name: 'a truce that holds, then collapses',
    reports: [
      [
        '2024-08-19',
        'A ceasefire between the army of Karsk and the hill rebels is in force since midnight, envoys said on Monday. Trucks with flour reached Denna for the first time in a month.',
      ],
      [
        '2024-08-22',
        'The ceasefire between the army of Karsk and the hill rebels collapsed on Thursday when shells fell on Denna. Six people were killed, doctors said.',
      ],
    ],
    stale: /is in force/,
    now: /collapsed/,
  },
  {
    name: 'a road closed, then open again',
    reports: [
      [
        '2024-01-29',
        'The pass road over the Orra is closed after an avalanche, the road office said on Monday. Some 300 skiers sit in the hotels of Hochfeld and cannot leave.',
      ],
      [
        '2024-01-31',
        'The pass road over the Orra reopened on Wednesday, two days after an avalanche, the road office said. The 300 skiers in Hochfeld left in a long queue.',
      ],
    ],
    stale: /is closed/,
    now: /reopened/,
  },
  {
    name: 'a poisoned writer in a coma, then dead',
    reports: [
      [
        '2024-09-23',
        'The writer Elin Brock remains in a coma after she drank tea at a hotel in Karsk, her publisher said on Monday. Doctors found traces of a nerve agent.',
      ],
      [
        '2024-09-24',
        'Elin Brock is still in a coma, her brother said on Tuesday. The hotel in Karsk has been searched by police.',
      ],
      [
        '2024-09-27',
        'The writer Elin Brock has died, four days after she drank poisoned tea at a hotel in Karsk, her publisher said on Friday. She was 48.',
      ],
    ],
    stale: /in a coma/,
    now: /has died/,
  },
  {
    name: 'a vote not held yet, then held',
    reports: [
      [
        '2024-06-24',
        'The parliament of Ostland is expected to approve the rail tax this week. The opposition has 92 of 200 seats and is against it. The tax would bring 700 million crowns a year.',
      ],
      [
        '2024-06-27',
        'The parliament of Ostland approved the rail tax on Thursday by 104 votes to 92. It will bring 700 million crowns a year from January.',
      ],
    ],
    stale: /is expected to approve/,
    now: /approved the rail tax/,
  },
  {
    name: 'a company that denies the sale, then confirms',
    reports: [
      [
        '2024-10-21',
        'The brewer Holm denies that it is selling its mill in Sulla. The Courier had reported on Monday that a fund would buy the mill for 80 million crowns.',
      ],
      [
        '2024-10-24',
        'The brewer Holm admitted on Thursday that it is selling its mill in Sulla to a fund. The workers learnt it from a letter at the gate.',
      ],
    ],
    stale: /denies/,
    now: /admitted/,
  },
  {
    name: 'dockers still out, then back',
    reports: [
      [
        '2024-03-25',
        'The walkout of the crane drivers at Ostbrook goes on, their union said on Monday. Forty ships lie off the port. The harbour company loses 3 million crowns a day.',
      ],
      [
        '2024-03-28',
        'The crane drivers at Ostbrook ended their walkout on Thursday after the harbour company dropped its plan for night shifts. Forty ships wait to be unloaded.',
      ],
    ],
    stale: /goes on/,
    now: /ended their walkout/,
  },
  {
    name: 'nobody arrested, then one',
    reports: [
      [
        '2024-07-08',
        'A shop in Hochfeld was burned down on Sunday night. Nobody has been arrested, police said on Monday. The owner, Sami Karim, had been threatened twice.',
      ],
      [
        '2024-07-10',
        'A neighbour was arrested on Wednesday over the fire that burned down a shop in Hochfeld on Sunday night, police said. The owner of the shop is Sami Karim.',
      ],
    ],
    stale: /Nobody has been arrested/,
    now: /neighbour was arrested/,
  },
  {
    name: 'children missing, all found',
    reports: [
      [
        '2024-05-27',
        'Three boys are missing from a school in Denna, police said on Monday. They did not come back from a trip to the caves. They have lamps.',
      ],
      [
        '2024-05-29',
        'The three boys from a school in Denna were found on Wednesday in a side passage of the caves, police said. They had lived on sweets and rain water.',
      ],
    ],
    stale: /are missing/,
    now: /were found/,
  },
  {
    name: 'a judge who has yet to rule, then rules',
    reports: [
      [
        '2024-11-25',
        'Judge Carla Voss has yet to rule on the dam at Lake Orra. Work on it stopped in August after a complaint by fishermen. The dam would flood two villages.',
      ],
      [
        '2024-11-28',
        'Judge Carla Voss ruled on Thursday that the dam at Lake Orra may not be built, since it would flood two villages. The fishermen who had sued drank to her health.',
      ],
    ],
    stale: /has yet to rule/,
    now: /ruled on Thursday/,
  },
];

export const MORE_STANDING: readonly StandingStory[] = [
  {
    name: 'only two of three boys are found',
    reports: [
      [
        '2024-05-27',
        'Three boys are missing from a school in Denna, police said on Monday. They did not come back from a trip to the caves.',
      ],
      [
        '2024-05-29',
        'Two boys from a school in Denna were found on Wednesday in a side passage of the caves, police said. They were thirsty but well.',
      ],
    ],
    stands: /Three boys are missing/,
  },
  {
    name: 'another ferry is freed',
    reports: [
      [
        '2024-04-22',
        'The ferry Alma is stuck on a sandbank off Vey with 212 passengers, the coast guard said on Monday. Tugs pulled at it in vain.',
      ],
      [
        '2024-04-24',
        'The ferry Bris was freed on Wednesday from a sandbank off Vey by three tugs, the coast guard said. It had run aground while it helped another ship.',
      ],
    ],
    stands: /Alma is stuck/,
  },
  {
    name: 'the upper house approves, the lower is still to vote',
    reports: [
      [
        '2024-06-24',
        'The lower house of Ostland is expected to approve the rail tax this week. The tax would bring 700 million crowns a year.',
      ],
      [
        '2024-06-26',
        'The upper house of Ostland approved the rail tax on Wednesday by 31 votes to 29. It would bring 700 million crowns a year.',
      ],
    ],
    stands: /lower house of Ostland is expected/,
  },
  {
    name: 'another road opens',
    reports: [
      [
        '2024-01-29',
        'The pass road over the Orra is closed after an avalanche, the road office said on Monday. Some 300 skiers sit in the hotels of Hochfeld.',
      ],
      [
        '2024-01-31',
        'The valley road to Denna reopened on Wednesday, two days after a landslide, the road office said. Diggers had worked through both nights.',
      ],
    ],
    stands: /is closed/,
  },
  {
    name: 'a prisoner of the same band is freed',
    reports: [
      [
        '2024-11-11',
        'The engineer Tomas Reve is being held by rebels in the hills of Karsk, his company said on Monday. His driver Aki Lom is with him.',
      ],
      [
        '2024-11-14',
        'The driver Aki Lom was freed on Thursday by the rebels in the hills of Karsk, his company said. He walked for a day to the next village.',
      ],
    ],
    stands: /Tomas Reve is being held/,
  },
  {
    name: 'somebody else decides',
    reports: [
      [
        '2024-09-02',
        'Finance minister Ada Marsh has not decided whether to run for the leadership of the Harbour Party, her office said on Monday.',
      ],
      [
        '2024-09-05',
        'Health minister Olaf Bree decided on Thursday to run for the leadership of the Harbour Party. He is the fourth to do so.',
      ],
    ],
    stands: /has not decided/,
  },
  {
    name: 'a part of the strike ends',
    reports: [
      [
        '2024-06-11',
        'The strike of the train drivers in Ostland continues, the union said on Tuesday. Only every third train runs.',
      ],
      [
        '2024-06-13',
        'The strike of the train drivers was suspended on Thursday in the valley of Denna alone, where a flood had cut the road, the union said.',
      ],
    ],
    stands: /strike of the train drivers in Ostland continues/,
  },
  {
    name: 'many are rescued, and many are not',
    reports: [
      [
        '2024-09-02',
        'An earthquake hit the hills of Karsk on Sunday night. Many more are trapped in the ruins of Denna, the army said on Monday.',
      ],
      [
        '2024-09-04',
        'Soldiers searched the ruins of Denna in the hills of Karsk on Wednesday. Many more were rescued there by neighbours after the earthquake, the army said.',
      ],
    ],
    stands: /Many more are trapped/,
  },
  {
    name: 'protests that are called for, a statement that is put out',
    reports: [
      [
        '2024-09-02',
        'The committee of the clans late Monday called on protests to continue at the bridge of Denna until the governor goes. The statement Monday was read by a boy.',
      ],
      [
        '2024-09-04',
        'The governor of Denna put out a statement on Wednesday on the protests at the bridge, and the committee of the clans tore it up.',
      ],
    ],
    stands: /protests to continue/,
  },
  {
    name: 'an arrest in another case',
    reports: [
      [
        '2024-12-02',
        'Thieves took 14 paintings from the Museum of Sulla on Sunday night. No arrests have been made, police said on Monday.',
      ],
      [
        '2024-12-05',
        'Police arrested a guard of the Museum of Sulla on Thursday for drunken driving. He has nothing to do with the 14 paintings, they said.',
      ],
    ],
    stands: /No arrests/,
  },
];
