import { describe, expect, test } from 'vitest';
import { readReport, writeDigest } from '../../../../src/core/index.ts';

type Sent = readonly [outlet: string, day: string, text: string];

const pointsOf = (...sent: readonly Sent[]): string =>
  writeDigest(
    sent.map(([outlet, day, text], at) =>
      readReport({ id: `r${at}`, outlet, published: `2025-05-${day}`, text }),
    ),
    { words: 90 },
  )
    .points.map(({ text }) => text)
    .join('\n');

const PLAN: Sent = [
  'Orley Post',
  '06',
  'The council of Orley will vote on Friday on closing the two swimming baths of the town. Sport councillor Ines Marr wrote the plan. "Nobody goes into politics to drain a bath, but the roof costs more than the school," said Marr. The two baths have 212 season tickets between them and room for 490 swimmers. The council expects to save 1.1 million crowns a year.',
];
const VOTE: Sent = [
  'Tarn Radio',
  '10',
  'The council of Orley put off the closure of the two swimming baths of the town for a year on Saturday. The swimmers of Orley sang in the hall while the councillors of the town counted the votes. Marr resigned from the council after the vote. The wind had torn a banner of the swimmers from the hall of the council.',
];

describe('of the last day is told', () => {
  test('what became of somebody, however few words tell it', () => {
    expect(pointsOf(PLAN, VOTE)).toContain('Marr resigned');
  });

  test('and nothing for that of an older day', () => {
    const next: Sent = [
      'Orley Post',
      '14',
      'The swimming baths of Orley reopened on Wednesday with free entry for all swimmers of the town. The roof of the larger bath was mended by volunteers. The council of Orley thanked the swimmers for their patience with the closure.',
    ];
    expect(pointsOf(PLAN, VOTE, next)).toContain('reopened');
  });
});
