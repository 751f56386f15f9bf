import { expect, test } from 'vitest';
import { writeDigest } from '../../../../src/core/digest/writeDigest.ts';
import { readReport } from '../../../../src/core/report/readReport.ts';

const digestOf = (...texts: string[]): string =>
  writeDigest(
    texts.map((text, at) =>
      readReport({ id: `r${at}`, outlet: `Post ${at}`, text, published: '2024-05-02' }),
    ),
  )
    .points.map(({ text }) => text)
    .join('\n');

test('of two ends of what looks like one matter a digest tells one, where nothing explains both', () => {
  const told = digestOf(
    'Lawmakers of Ostland failed to override the veto of Governor Ada Kroll against the bill on night ferries.',
    'The senators of Ostland narrowly voted to overturn the veto of Governor Ada Kroll against a ban of night ferries.',
  );
  expect([told.includes('failed to'), told.includes('voted to')].filter(Boolean)).toHaveLength(1);
});

test('of two matters it tells both', () => {
  const told = digestOf(
    'Lawmakers of Ostland failed to override the veto of Governor Ada Kroll against the bill on night ferries.',
    'Lawmakers of Ostland voted to overturn the court’s ruling on the museum of Westhaven and its paintings.',
  );
  expect(told).toContain('failed to');
  expect(told).toContain('voted to');
});

test('somebody of whom nothing is told makes way for whom the report presents', () => {
  const { points } = writeDigest(
    [
      readReport({
        id: 'r',
        text: 'The crews of the Northern Line walked out on the night shifts of the ferries. The strike of the crews costs the line nine thousand a day and the town of Ostbrook six thousand, said Jane Roe. The strike of the crews costs the harbour of Ostbrook four thousand a day, said Otto Venn, shift planner for the Ostbrook Harbour Union.',
      }),
    ],
    { words: 40 },
  );
  expect(points.map(({ text }) => text).join(' ')).toContain('Otto Venn');
});
