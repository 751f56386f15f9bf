import type { Story } from './tellStory.ts';

/** Counts that go on, told on several days; with what is expected. */
export const goingOn: readonly (readonly [expected: string, ...Story])[] = [
  [
    'development: 20 people (3) | 12 people (4) | Three people (5) | the last missing person was found (6)',
    'missing people until the last is found',
    [
      3,
      'A mudslide hit the village of Tessary on Friday. 20 people are missing after the mudslide in Tessary, the mayor said.',
    ],
    [
      4,
      'Rescuers dug in Tessary on Saturday. 12 people are still missing after the mudslide in Tessary, the mayor said.',
    ],
    [5, 'Three people are still missing after the mudslide in Tessary, the mayor said on Sunday.'],
    [
      6,
      'The search after the mudslide in Tessary ended on Monday when the last missing person was found, the mayor said.',
    ],
  ],
  [
    'development: at least 11 people (3) | 17 (4) | 19 (5) | 22 (6)',
    'a toll in other words each day',
    [
      3,
      'An earthquake killed at least 11 people on the island of Sulla on Friday, the agency for civil defence said.',
    ],
    [4, 'The death toll of the earthquake on the island of Sulla rose to 17 on Saturday.'],
    [
      5,
      'The number of people killed by the earthquake on the island of Sulla rose to 19 on Sunday evening.',
    ],
    [
      6,
      'A teacher was found dead after the earthquake on the island of Sulla, bringing the toll to 22.',
    ],
  ],
  [
    'development: Three people (4) | The last three people missing after the mudslide in Tessary were found (5)',
    'the last of them, with what befell them between',
    [4, 'Three people are still missing after the mudslide in Tessary, the mayor said.'],
    [
      5,
      'The last three people missing after the mudslide in Tessary were found dead, the mayor said.',
    ],
  ],
  [
    'development: Five people (3) | All of the missing have been found (5)',
    'all of the missing',
    [3, 'Five people are missing after a flood in the valley of Ostbrook, police said on Friday.'],
    [
      5,
      'All of the missing have been found after the flood in the valley of Ostbrook, police said on Sunday.',
    ],
  ],
  [
    'development: Nine people (3) | No one is missing (5)',
    'nobody missing any more',
    [
      3,
      'Nine people are missing after a ferry sank off Westhaven, the coast guard said on Friday.',
    ],
    [
      5,
      'No one is missing any more after the ferry sank off Westhaven, the coast guard said on Sunday. Two are in hospital.',
    ],
  ],
  [
    'development: 30 miners (3) | Nine miners (4) | all of the trapped miners had been brought out (5)',
    'trapped miners',
    [
      3,
      '30 miners are trapped in the Kolm coal mine after an explosion on Friday, the union said.',
    ],
    [
      4,
      'Nine miners are still trapped in the Kolm coal mine after the explosion, the union said on Saturday.',
    ],
    [
      5,
      'The union said on Sunday that all of the trapped miners had been brought out of the Kolm coal mine.',
    ],
  ],
  [
    'development: 14 people (3) | The last of the hostages were freed (4)',
    'hostages',
    [3, 'Gunmen are holding 14 people hostage in a bank in Harwick, police said on Friday.'],
    [4, 'The last of the hostages were freed from the bank in Harwick on Saturday, police said.'],
  ],
  [
    'development: 40,000 homes (3) | Some 8,000 homes (4) | Power was restored to all homes (5)',
    'homes without power',
    [
      3,
      'The storm left 40,000 homes in the county of Ostbrook without power on Friday, the grid company said.',
    ],
    [
      4,
      'Some 8,000 homes in the county of Ostbrook are still without power after the storm, the grid company said on Saturday.',
    ],
    [
      5,
      'Power was restored to all homes in the county of Ostbrook on Sunday after the storm, the grid company said.',
    ],
  ],
  [
    'development: 31 cases (3) | 45 cases (5) | 60 (7)',
    'cases that grow',
    [3, 'The clinic of Ostbrook has counted 31 cases of measles, it said on Friday.'],
    [5, 'There are now 45 cases of measles in Ostbrook, the clinic said on Sunday.'],
    [7, 'The number of measles cases in Ostbrook has risen to 60, the clinic said on Tuesday.'],
  ],
  [
    'development: 18 climbers (3) | Eleven climbers (4) | The last missing climber was found (5)',
    'missing climbers',
    [3, '18 climbers are missing after an avalanche above Kolm, rangers said on Friday.'],
    [
      4,
      'Eleven climbers are still missing after the avalanche above Kolm, rangers said on Saturday.',
    ],
    [
      5,
      'The last missing climber was found on Sunday after the avalanche above Kolm, rangers said.',
    ],
  ],
  [
    'development: 25 miners (3) | All 25 trapped miners were rescued (5)',
    'those who could not get out',
    [
      3,
      'Rescuers in Kolm are trying to reach 25 miners who are trapped in a gold mine, the company said on Friday.',
    ],
    [
      5,
      'All 25 trapped miners were rescued from the gold mine in Kolm on Sunday, the company said.',
    ],
  ],
  [
    'development: 14 people (3) | Five people (3)',
    'fewer missing some hours later',
    [
      '2024-05-03T08:00:00Z',
      '14 people are missing after a flood in the valley of Kolm, police said.',
    ],
    [
      '2024-05-03T17:00:00Z',
      'Five people are still missing after the flood in the valley of Kolm, police said.',
    ],
  ],
  [
    'conflict: Everyone on board was rescued (3) | Four people (3)',
    'all of them, and not all, on one day',
    [
      3,
      'A tour boat capsized on Lake Kolm on Friday. Everyone on board was rescued, the operator said.',
    ],
    [3, 'Four people are missing after a tour boat capsized on Lake Kolm on Friday, divers said.'],
  ],
  [
    'development: 12 hikers (3) | All 12 hikers were found safe (4)',
    'hikers found safe',
    [3, 'On Friday 12 hikers were missing in fog on Mount Varn, the mountain guides said.'],
    [4, 'All 12 hikers were found safe on Mount Varn on Saturday, the mountain guides said.'],
  ],
  [
    'development: 25 sailors (3) | All 25 sailors were picked up (4)',
    'sailors picked up',
    [
      3,
      'On Friday 25 sailors were missing after the freighter Corvo sank off Lunde, the navy said.',
    ],
    [
      4,
      'All 25 sailors were picked up off Lunde on Saturday after the freighter Corvo sank, the navy said.',
    ],
  ],
  [
    'development: 400 homes (3) | All 400 homes have electricity again (4)',
    'homes that have electricity again',
    [
      3,
      'Snow left 400 homes without power in the valley of Rask on Friday, the grid company said.',
    ],
    [
      4,
      'All 400 homes have electricity again in the valley of Rask after the snow, the grid company said on Saturday.',
    ],
  ],
  [
    'development: 900 homes (3) | Power had been restored to all homes (4)',
    'power that had been restored',
    [
      3,
      'Ice left 900 homes without power in the county of Selby on Friday, the grid company said.',
    ],
    [
      4,
      'Power had been restored to all homes in the county of Selby after the ice by Saturday, the grid company said.',
    ],
  ],
];

/** No end of the same count. */
export const notEnded: readonly Story[] = [
  [
    'the missing of another flood',
    [3, 'Five people are missing after a flood in the valley of Ostbrook, police said on Friday.'],
    [
      5,
      'All of the missing have been found after a flood in the town of Harwick, police said on Sunday.',
    ],
  ],
  [
    'other things that were missing',
    [3, 'Five people are missing after a flood in the valley of Ostbrook, police said on Friday.'],
    [
      5,
      'All of the missing dogs have been found after the flood in the valley of Ostbrook, police said on Sunday.',
    ],
  ],
  [
    'what is hoped for',
    [3, 'Five people are missing after a flood in the valley of Ostbrook, police said on Friday.'],
    [
      5,
      'Police hope that all of the missing will be found after the flood in the valley of Ostbrook.',
    ],
  ],
  [
    'nearly all',
    [3, 'Five people are missing after a flood in the valley of Ostbrook, police said on Friday.'],
    [
      5,
      'Nearly all of the missing have been found after the flood in the valley of Ostbrook, police said on Sunday.',
    ],
  ],
  [
    'miners of another mine',
    [
      3,
      '30 miners are trapped in the Kolm coal mine after an explosion on Friday, the union said.',
    ],
    [
      5,
      'All of the trapped miners were brought out of the Tessary iron mine on Sunday, the union said.',
    ],
  ],
  [
    'cases of another illness',
    [3, 'The clinic of Ostbrook has counted 31 cases of measles, it said on Friday.'],
    [5, 'There are now 45 cases of mumps in Ostbrook, the clinic said on Sunday.'],
  ],
  [
    'power of another county',
    [
      3,
      'The storm left 40,000 homes in the county of Ostbrook without power on Friday, the grid company said.',
    ],
    [
      5,
      'Power was restored to all homes in the county of Harwick on Sunday after the storm, the grid company said.',
    ],
  ],
  [
    'all but two',
    [3, 'Five people are missing after the flood in Kolm, police said on Friday.'],
    [
      4,
      'All of the missing have been found after the flood in Kolm except two, police said on Saturday.',
    ],
  ],
  [
    'boats, and people',
    [3, 'Four boats are missing after the storm off Kolm, the coast guard said on Friday.'],
    [4, 'No people are missing after the storm off Kolm, the coast guard said on Saturday.'],
  ],
];
