import { describe, expect, test } from 'vitest';
import { differencesOf, type Story } from './tellStory.ts';

const told: readonly (readonly [expected: string, ...Story])[] = [
  [
    'conflict: 9 countries (6) | 17 countries, a monitoring firm said (6)',
    'countries',
    [
      6,
      'A failure at the mail service Postling locked out users in 9 countries on Monday. Postling said it was sorry.',
    ],
    [
      6,
      'Postling, the mail service, failed on Monday. The failure struck 17 countries, a monitoring firm said.',
    ],
  ],
  [
    'development: 210,000 customers could not use their taps, the company said (6) | 340,000 customers (8)',
    'customers',
    [
      6,
      'The water company Aquilon cut supplies on Monday after a main burst. Aquilon put up tents; 210,000 customers could not use their taps, the company said.',
    ],
    [
      8,
      'The water company Aquilon has mended its main that burst on Monday. The company counted that 340,000 customers had been cut off by the burst.',
    ],
  ],
  [
    'conflict: Four people were detained (6) | Police said nine people were arrested (6)',
    'dateline',
    [
      6,
      'ORVEL (Wire) — Mara Lind has won the vote for mayor, the election board said on Monday, but her rival Jon Tarn refused to concede. Supporters of Tarn threw bottles outside the election board. Four people were detained.',
    ],
    [
      6,
      'Mara Lind will be the first woman to be mayor. She beat Jon Tarn on Monday. Police said nine people were arrested in scuffles outside the election board in Orvel.',
    ],
  ],
  [
    'conflict: About 300 workers stood on picket lines at the depot, the union said (6) | Police put the number at 140 (6)',
    'picket lines',
    [
      6,
      'Bus workers in Orvel went on strike on Monday over pay. About 300 workers stood on picket lines at the depot, the union said. Police put the number at 140.',
    ],
    [6, 'No buses ran in Orvel on Monday as a strike over pay began.'],
  ],
];

const apart: readonly Story[] = [
  [
    'where it sells',
    [
      6,
      'The mail service Postling failed on Monday and locked out its users. Postling said it was sorry.',
    ],
    [
      6,
      'Postling, the mail service, failed on Monday. The firm sells its service in 17 countries.',
    ],
    [
      6,
      'A failure at Postling on Monday locked out users. The boss of Postling has worked in 9 countries.',
    ],
  ],
  [
    'other customers',
    [
      6,
      'The water company Aquilon cut supplies on Monday after a main burst. Aquilon said 210,000 foreign customers could not use their taps.',
    ],
    [
      6,
      'The water company Aquilon cut supplies on Monday after a main burst. Aquilon said 340,000 business customers were cut off.',
    ],
  ],
  [
    'a year ago',
    [
      6,
      'The water company Aquilon cut supplies on Monday after a main burst. Aquilon said 210,000 customers could not use their taps.',
    ],
    [
      6,
      'The water company Aquilon cut supplies on Monday after a main burst. Last year 340,000 customers of Aquilon were cut off.',
    ],
  ],
  [
    'other town',
    [
      6,
      'BRENN (Wire) — Mara Lind has won the vote for mayor, the election board said on Monday. Supporters threw bottles outside the election board. Four people were detained.',
    ],
    [
      6,
      'Mara Lind will be the first woman to be mayor. Police said nine people were arrested in scuffles outside the election board in Orvel.',
    ],
  ],
];

describe('how far one event reaches, whatever is said of it', () => {
  test.each(told.map(([expected, ...story]) => ({ expected, name: story[0], story })))(
    '$name',
    ({ expected, story }) => expect(differencesOf(story)).toEqual([expected]),
  );
});

describe('what reaches elsewhere', () => {
  test.each(apart.map((story) => ({ name: story[0], story })))('$name', ({ story }) =>
    expect(differencesOf(story)).toEqual([]),
  );
});
