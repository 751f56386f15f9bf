import { expect, test } from 'vitest';
import { clearsApart } from '../../../../src/core/digest/likeness/clearsApart.ts';
import { linesIn } from '../../../../src/core/digest/reading/readOnce.ts';
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

const lineOf = (text: string) =>
  linesIn(readReport({ id: 'a', outlet: 'Post', published: '2024-05-06', text }))[0]!;

test.each([
  'The baker was acquitted of the theft of a clock in Orvel on Monday.',
  'Prosecutors in Orvel dropped the charges against the baker over a clock on Monday.',
  'Charges against the baker over the theft of a clock were dropped in Orvel on Monday.',
  'Judges in Orvel cleared the baker of the theft; he was cleared of it on Monday.',
  'A jury in Orvel cleared the baker of the murders on Monday.',
  'The baker was found not guilty by a jury in Orvel on Monday.',
  'Judges in Orvel found the baker not guilty of the theft on Monday.',
])('clears somebody: %s', (text) => {
  expect(clearsApart(lineOf(text), lineOf('A baker is on trial in Orvel for theft.'))).toBe(true);
});

test.each([
  'Four lanes of the ring road of Orvel were cleared by snow ploughs on Monday.',
  'Four lanes of the ring road of Orvel were cleared of snow on Monday.',
  'The squares of Orvel were cleared of the debris of the storm on Monday.',
  'Ploughs cleared the ring road of Orvel of snow on Monday.',
  'The judges of Orvel cleared nine of eleven counts on Monday.',
  'The baker said that he was not guilty of the snow on the road.',
])('clears nobody: %s', (text) => {
  expect(clearsApart(lineOf(text), lineOf('Snow fell on the ring road of Orvel.'))).toBe(false);
});
