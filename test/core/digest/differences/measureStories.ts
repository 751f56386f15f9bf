import type { Story } from './tellStory.ts';

/** Stories of which two reports give one measure with two values; with what is expected. */
export const measured: readonly (readonly [expected: string, ...Story])[] = [
  [
    'conflict: magnitude 6.3 (3) | 6.1-magnitude (3)',
    'the magnitude of an earthquake',
    [
      3,
      'A magnitude 6.3 earthquake struck the island of Kolm on Friday, the weather service said.',
    ],
    [3, 'The island of Kolm was shaken by a 6.1-magnitude earthquake on Friday, geologists said.'],
  ],
  [
    'development: magnitude of 6.3 (3) | magnitude of 6.1 (4)',
    'a magnitude that is revised',
    [
      3,
      'An earthquake with a magnitude of 6.3 struck the island of Kolm on Friday, the weather service said.',
    ],
    [
      4,
      'The earthquake that hit the island of Kolm on Friday was revised to a magnitude of 6.1, geologists said.',
    ],
  ],
  [
    'development: about 120,000 customers (3) | 870,000 customers (4)',
    'a count that was far too low at first, and is said to have been',
    [
      3,
      'Nordbank said on Friday that hackers had stolen the data of about 120,000 customers. No money was taken.',
    ],
    [
      4,
      'Nordbank said on Saturday that the data of 870,000 customers had been stolen, seven times as many as it had said a day earlier.',
    ],
  ],
  [
    'conflict: 34 (3) | 36 (3)',
    'the age of a person, told in another shape',
    [3, 'Ivo Brand, 34, was arrested at the airport of Harwick on Friday, police said.'],
    [3, 'Police arrested the 36-year-old Ivo Brand at the airport of Harwick on Friday.'],
  ],
  [
    'conflict: 48 people (3) | 51 people (3)',
    'people aboard',
    [
      3,
      'The ferry Undine was carrying 48 people when it sank off Westhaven on Friday, the owner said.',
    ],
    [
      3,
      'The ferry Undine sank off Westhaven on Friday with 51 people on board, the coast guard said.',
    ],
  ],
  [
    'conflict: $2.1 billion (3) | $2.4bn takeover (3)',
    'the price of a deal',
    [3, 'Norgate Steel will buy the Ostbrook yard for $2.1 billion, both firms said on Friday.'],
    [
      3,
      'The $2.4bn takeover of the Ostbrook yard by Norgate Steel was agreed on Friday, bankers said.',
    ],
  ],
  [
    'conflict: 52-48 (3) | 51-49 (3)',
    'the counts of a vote',
    [
      3,
      'The senate of Lorvia passed the fishing bill 52-48 on Friday. It goes to the president now.',
    ],
    [3, 'Senators in Lorvia voted 51-49 for the fishing bill on Friday after a long night.'],
  ],
  [
    'conflict: 140 km/h (3) | 118 kilometres per hour (3)',
    'a speed',
    [
      3,
      'The express train was travelling at 140 km/h when it derailed near Kolm on Friday, the railway said.',
    ],
    [
      3,
      'The express train that derailed near Kolm on Friday was going at 118 kilometres per hour, an inspector said.',
    ],
  ],
  [
    'conflict: depth of 10 km (3) | depth of 35 kilometres (3)',
    'a depth',
    [
      3,
      'An earthquake struck the island of Kolm on Friday at a depth of 10 km, the weather service said.',
    ],
    [
      3,
      'The earthquake on the island of Kolm on Friday had a depth of 35 kilometres, geologists said.',
    ],
  ],
  [
    'conflict: 12 miles (3) | 25 miles (3)',
    'a distance',
    [3, 'The wreck of the ferry Undine was found 12 miles off Westhaven on Friday, divers said.'],
    [
      3,
      'Divers found the wreck of the ferry Undine 25 miles off Westhaven on Friday, the navy said.',
    ],
  ],
  [
    'conflict: nine hours (3) | 12 hours (3)',
    'how long it lasted',
    [3, 'The siege of the bank in Harwick lasted nine hours on Friday, police said.'],
    [3, 'A siege at a bank in Harwick that lasted 12 hours ended on Friday, a reporter said.'],
  ],
  [
    'conflict: 8:15 a.m (3) | 9:40 a.m (3)',
    'the hour of an event',
    [3, 'A bomb exploded in the market of Tessary at 8:15 a.m. on Friday, the army said.'],
    [3, 'The bomb in the market of Tessary exploded at 9:40 a.m. on Friday, shopkeepers said.'],
  ],
  [
    'conflict: six years (3) | eight years (3)',
    'a sentence',
    [
      3,
      'Ivo Brand was sentenced to six years in prison on Friday for fraud at the Harwick savings bank.',
    ],
    [3, 'A judge in Harwick sentenced Ivo Brand to eight years in jail on Friday for fraud.'],
  ],
  [
    'conflict: three hours (3) | five hours (3)',
    'how long it was dark',
    [3, 'The blackout in Kolm lasted three hours on Friday, the grid company said.'],
    [3, 'The blackout in Kolm on Friday lasted five hours, shop owners said.'],
  ],
];

/** Two values, and no difference. */
export const notMeasured: readonly Story[] = [
  [
    'a count many times as large, of which nobody says that it puts the other right',
    [
      3,
      'Nordbank said on Friday that hackers had stolen the data of about 120,000 customers. No money was taken.',
    ],
    [
      4,
      'Nordbank said on Saturday that hackers had tried to steal the data of 870,000 customers of its branches abroad.',
    ],
  ],
  [
    'of a quake and its aftershock',
    [
      3,
      'A magnitude 6.3 earthquake struck the island of Kolm on Friday, the weather service said.',
    ],
    [
      3,
      'The island of Kolm was shaken by an aftershock of magnitude 5.1 on Friday, geologists said.',
    ],
  ],
  [
    'of quakes on two days',
    [
      2,
      'A magnitude 6.3 earthquake struck the island of Kolm on Thursday, the weather service said.',
    ],
    [
      3,
      'A magnitude 5.8 earthquake struck the island of Kolm on Friday, the weather service said.',
    ],
  ],
  [
    'one magnitude, rounded',
    [3, 'A magnitude 6 earthquake struck the island of Kolm on Friday, the weather service said.'],
    [3, 'The island of Kolm was shaken by a 6.2-magnitude earthquake on Friday, geologists said.'],
  ],
  [
    'of two people of one name',
    [3, 'Ivo Brand, 34, was arrested at the airport of Harwick on Friday, police said.'],
    [3, 'Police arrested the 61-year-old Marta Brand at the airport of Harwick on Friday.'],
  ],
  [
    'of two ferries',
    [
      3,
      'The ferry Undine was carrying 48 people when it sank off Westhaven on Friday, the owner said.',
    ],
    [
      3,
      'The ferry Marga came to help off Westhaven on Friday with 51 people on board, the coast guard said.',
    ],
  ],
  [
    'people aboard, and those who can be',
    [
      3,
      'The ferry Undine was carrying 48 people when it sank off Westhaven on Friday, the owner said.',
    ],
    [
      3,
      'The ferry Undine, which sank off Westhaven on Friday, can carry 90 people, the owner said.',
    ],
  ],
  [
    'a price, and the price with debt',
    [3, 'Norgate Steel will buy the Ostbrook yard for $2.1 billion, both firms said on Friday.'],
    [
      3,
      'Norgate Steel will buy the Ostbrook yard for $2.4 billion including debt, both firms said on Friday.',
    ],
  ],
  [
    'of two bills',
    [
      3,
      'The senate of Lorvia passed the fishing bill 52-48 on Friday. It goes to the president now.',
    ],
    [3, 'Senators in Lorvia voted 51-49 for the harbour bill on Friday after a long night.'],
  ],
  [
    'of two clocks',
    [
      3,
      'A bomb exploded in the market of Tessary at 8:15 a.m. local time on Friday, the army said.',
    ],
    [3, 'The bomb in the market of Tessary exploded at 6:15 a.m. GMT on Friday, the embassy said.'],
  ],
  [
    'a forecast and a measure',
    [
      3,
      'The storm is expected to reach Kolm on Friday with winds of 140 km/h, the weather service said.',
    ],
    [3, 'The storm reached Kolm on Friday with winds of 118 km/h, the weather service said.'],
  ],
  [
    'a speed, and the speed allowed',
    [
      3,
      'The express train was travelling at 140 km/h when it derailed near Kolm on Friday, the railway said.',
    ],
    [
      3,
      'The express train that derailed near Kolm on Friday was allowed to go at 80 km/h, an inspector said.',
    ],
  ],
  [
    'a bound and what it holds',
    [
      3,
      'The ferry Undine was carrying at least 30 people when it sank off Westhaven on Friday, the owner said.',
    ],
    [
      3,
      'The ferry Undine sank off Westhaven on Friday with 31 people on board, the coast guard said.',
    ],
  ],
  [
    'miles and kilometres',
    [3, 'The wreck of the ferry Undine was found 12 miles off Westhaven on Friday, divers said.'],
    [
      3,
      'Divers found the wreck of the ferry Undine 19 kilometres off Westhaven on Friday, the navy said.',
    ],
  ],
  [
    'from two towns',
    [3, 'The wreck of the ferry Undine was found 12 miles off Westhaven on Friday, divers said.'],
    [
      3,
      'Divers found the wreck of the ferry Undine 25 miles off Harwick on Friday, the navy said.',
    ],
  ],
  [
    'of two sieges',
    [3, 'The siege of the bank in Harwick lasted nine hours on Friday, police said.'],
    [3, 'A siege at a school in Ostbrook that lasted 12 hours ended on Friday, a reporter said.'],
  ],
  [
    'of two who were sentenced',
    [
      3,
      'Ivo Brand was sentenced to six years in prison on Friday for fraud at the Harwick savings bank.',
    ],
    [3, 'A judge in Harwick sentenced Olaf Brand to eight years in jail on Friday for fraud.'],
  ],
  [
    'what was asked for',
    [
      3,
      'Ivo Brand was sentenced to six years in prison on Friday for fraud at the Harwick savings bank.',
    ],
    [
      3,
      'Prosecutors in Harwick had asked on Friday for Ivo Brand to be sentenced to eight years in jail for fraud.',
    ],
  ],
  [
    'of a quake and a second one',
    [
      3,
      'A quake of magnitude 5.8 shook the town of Kolm on Friday morning, the national survey said.',
    ],
    [
      3,
      'A second quake with a magnitude of 5.2 shook the town of Kolm on Friday, the national survey said.',
    ],
  ],
  [
    'of two cars',
    [
      3,
      'The car was travelling at 90 mph when it hit a wall in Kolm on Friday, an officer told the court.',
    ],
    [
      3,
      'The police car that followed was going at 70 mph when it stopped in Kolm on Friday, an officer told the court.',
    ],
  ],
  [
    'of a deal and an older one',
    [3, 'Nordal Bank bought the insurer Helm for $900 million on Friday.'],
    [
      3,
      'Nordal Bank, which bought the insurer Helm on Friday, sold its card unit to Pell for $700 million in March.',
    ],
  ],
  [
    'of a committee and a house',
    [3, 'The committee backed the tram bill 12-9 on Friday.'],
    [3, 'The house backed the tram bill 112-109 on Friday.'],
  ],
  [
    'confirmed and suspected',
    [3, 'The clinic of Kolm has counted 31 confirmed cases of measles, it said on Friday.'],
    [5, 'The clinic of Kolm has counted 48 suspected cases of measles, it said on Sunday.'],
  ],
  [
    'of a mother of the same name',
    [3, 'Hanna Quist, 47, took the oath in Kolm on Friday.'],
    [3, 'Her mother Hanna Quist, 78, watched the oath in Kolm on Friday.'],
  ],
  [
    'of a firm and a third of it',
    [3, 'Korvat bought Teller for $3.2 billion on Friday.'],
    [3, 'Korvat bought a third of Teller on Friday for $1.7 billion.'],
  ],
  [
    'of two quakes of one day',
    [
      3,
      'Two earthquakes struck Kolm on Friday. The quake in the morning had a depth of 10 km, the institute said.',
    ],
    [
      3,
      'Two earthquakes struck Kolm on Friday. The quake in the evening had a depth of 25 km, the institute said.',
    ],
  ],
];
