import { expect, test } from 'vitest';
import { differencesOf, type Story } from './tellStory.ts';

const alike: readonly Story[] = [
  [
    'some that are to be restored, and all that there are',
    [6, 'Orme will restore four churches, the city said on Monday. The churches were flooded.'],
    [
      6,
      'Orme will restore churches, the city said on Monday. The nine churches in the city of Orme were all flooded in March.',
    ],
  ],
  [
    'those that one misses, and those that are left',
    [6, 'Lund of Orme will miss three games, the league said on Monday. The games are at home.'],
    [
      6,
      'Lund of Orme scored in games that mattered. The seven games of the league that remain begin on Monday.',
    ],
  ],
  [
    'a set that goes back, and what is left of another',
    [6, 'Harwick University will return 23 flutes to the Tessary people, it said on Monday.'],
    [
      6,
      'Flutes go home to the Tessary people. The 19 flutes that remain at Harwick University were carved from bone.',
    ],
  ],
];

for (const story of alike)
  test(`${story[0]} are no conflict`, () => expect(differencesOf(story)).toEqual([]));
