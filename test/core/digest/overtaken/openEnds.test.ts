import { describe, expect, test } from 'vitest';
import { readClosely } from '../../../../src/core/digest/readClosely.ts';
import { readReport, writeDigest } from '../../../../src/core/index.ts';

type Told = readonly [day: string, text: string];

const reportsOf = (told: readonly Told[]) =>
  told.map(([day, text], at) =>
    readReport({ id: `r${at}`, outlet: `Post ${at}`, published: `2024-05-${day}`, text }),
  );
const overIn = (told: readonly Told[]): string =>
  readClosely(reportsOf(told))
    .overtaken()
    .map(({ line }) => line.text)
    .join('\n');
const pointsOf = (told: readonly Told[]): string =>
  writeDigest(reportsOf(told))
    .points.map(({ text }) => text)
    .join('\n');

const MEDAL: Told = [
  '10',
  'A tribunal reinstated the runner Ada Brisk as champion on Friday and found that two samples of hers had been swapped. The ceremony for Tove Lind was cancelled.',
];
const PARDON: Told = [
  '10',
  'The president of Sulla pardoned the skipper Olan Brisk on Friday. The trawler will be given back to its owner in Denna.',
];
const OFF: Told = [
  '08',
  'The council of Holm called off the harbour festival on Wednesday because of algae. Stallholders want their fees back.',
];

describe('what was open is over once it was settled in other words', () => {
  test.each<readonly [string, Told, Told, string]>([
    [
      'what could be lost',
      [
        '06',
        'The runner Ada Brisk could lose her gold medal over two samples. The tribunal sits this week.',
      ],
      MEDAL,
      'could lose her gold medal',
    ],
    [
      'an appeal that a pardon made needless',
      [
        '07',
        'A court of Sulla fined the skipper of a trawler, Olan Brisk, in Denna. The skipper will appeal, his lawyer said.',
      ],
      PARDON,
      'The skipper will appeal',
    ],
    [
      'what somebody has asked to be done',
      [
        '07',
        'The runner Tove Lind is champion for a day. Lind has asked for the ceremony to be cancelled.',
      ],
      MEDAL,
      'asked for the ceremony',
    ],
    [
      'what others have asked a body to do',
      [
        '07',
        'Algae fill the harbour of Holm. Residents have asked the council to call off the harbour festival.',
      ],
      OFF,
      'asked the council',
    ],
    [
      'what opens as planned and is off, whoever says so',
      [
        '06',
        'Algae were found at Holm. The harbour festival opens on Saturday as planned, the mayor said.',
      ],
      OFF,
      'opens on Saturday',
    ],
  ])('%s', (_, old, now, stale) => {
    expect(overIn([old, now])).toContain(stale);
  });

  test.each<readonly [string, Told, Told]>([
    [
      'what somebody else could lose',
      [
        '06',
        'The coach Ilse Brand could lose her licence over the samples of Ada Brisk. The tribunal sits this week.',
      ],
      MEDAL,
    ],
    [
      'the appeal of another skipper',
      [
        '07',
        'A court of Sulla fined the skipper Per Lund in Denna. Lund will appeal, his lawyer said, as will the skipper Olan Brisk of the trawler.',
      ],
      PARDON,
    ],
    [
      'another festival of the place',
      [
        '06',
        'Algae were found at Holm. The wine festival opens on Saturday as planned, the mayor said.',
      ],
      OFF,
    ],
    [
      'what others are asked to do',
      [
        '07',
        'Algae fill the harbour of Holm. Residents have asked the council to call off the regatta.',
      ],
      OFF,
    ],
  ])('but not %s', (_, old, now) => {
    expect(overIn([old, now])).toBe('');
  });
});

describe('of an older report is told what was done', () => {
  const TURN: Told = [
    '10',
    'The brewer Maro withdrew its bid for the dairy Delf on Friday, as the farmers of Delf would not sell. The head of Delf resigned. Shares of the dairy fell by a tenth.',
  ];

  test('and not what was agreed, recommended or better than something then', () => {
    const points = pointsOf([
      [
        '06',
        'The brewer Maro has agreed to buy the dairy Delf for 900 million crowns. Workers struck at both on Monday.',
      ],
      [
        '08',
        'Maro raised its bid for the dairy Delf on Wednesday. The board of Delf recommends the bid. The bid beats all others.',
      ],
      TURN,
    ]);
    expect(points).toContain('Maro raised its bid');
    expect(points).not.toMatch(/has agreed|recommends|beats/);
  });

  test('but what somebody was said to be is told of the last day', () => {
    expect(
      pointsOf([
        ['06', 'Workers of the dairy Delf struck on Monday.'],
        ['10', 'The brewer Maro has agreed to buy the dairy Delf. The board recommends the bid.'],
      ]),
    ).toMatch(/has agreed[\s\S]*recommends/);
  });
});
