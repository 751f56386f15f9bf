import { expect, test } from 'vitest';
import { writeDigest } from '../../../../src/core/digest/writeDigest.ts';
import { readReport } from '../../../../src/core/report/readReport.ts';

const REPORTS = [
  [
    '2024-05-06',
    'Police in Orvel have arrested a gardener of the castle museum over the theft of a medieval clock. The castle is closed.',
  ],
  [
    '2024-05-08',
    'A museum gardener who was arrested over the theft of a medieval clock in Orvel was let go on Wednesday and is no longer a suspect, prosecutor Pia Lorne said. A camera had shown him elsewhere.',
  ],
  [
    '2024-05-10',
    'Police have found the medieval clock stolen from a museum in Orvel and charged two sisters with the theft, prosecutor Pia Lorne said on Friday. It lay in a barn.',
  ],
] as const;

test('who was cleared is told beside who was charged, however alike the two sentences are', () => {
  const points = writeDigest(
    REPORTS.map(([published, text], at) =>
      readReport({ id: `r${at}`, outlet: `Post ${at}`, published, text }),
    ),
  )
    .points.map(({ text }) => text)
    .join('\n');
  expect(points).toMatch(/charged two sisters/);
  expect(points).toMatch(/no longer a suspect/);
});
