import { expect, test } from 'vitest';
import { writeDigest } from '../../../../src/core/digest/writeDigest.ts';
import { readReport } from '../../../../src/core/report/readReport.ts';

type Told = readonly [published: string, text: string, title?: string];

const REPORTS: readonly Told[] = [
  [
    '2024-06-08',
    'Opposition members of Ostbrook signalled on Saturday that they accept a loan. The crews of the ferries wait for their pay since January, said their union. Islanders want bread and fuel.',
  ],
  [
    '2024-06-09',
    'The crews of the ferries wait for their pay since January, said their union on Saturday. Opposition members of Ostbrook signalled that they accept a loan. Shops on Vey are empty.',
  ],
  [
    '2024-06-09',
    'Shops on Vey are empty since the ferries lie in port, traders said on Sunday. The crews of the ferries wait for their pay since January.',
  ],
  [
    '2024-06-10',
    'The county council of Ostbrook voted 12 to 9 on Monday evening to lend the ferries money through March. Islanders had asked for help since March.',
    'Council votes to lend ferries money',
  ],
  [
    '2024-06-13',
    'Two ferries left Ostbrook for the islands on Thursday for the first time in ten days, the Northern Line said. People at the quay waved.',
  ],
];

const pointsIn = (words: number): string =>
  writeDigest(
    REPORTS.map(([published, text, title], at) =>
      readReport({ id: `r${at}`, outlet: `Post ${at}`, published, text, title }),
    ),
    { words },
  )
    .points.map(({ text }) => text)
    .join('\n');

test.each([40, 50, 60, 110])(
  'an older lead that tells what the story is called does not hide the newest news: %i words',
  (words) => {
    expect(pointsIn(words)).toContain('Two ferries left');
  },
);

test('both are told where there is room for both', () => {
  expect(pointsIn(60)).toContain('voted 12 to 9');
});
