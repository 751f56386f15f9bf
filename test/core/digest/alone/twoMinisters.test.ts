import { expect, test } from 'vitest';
import { writeDigest } from '../../../../src/core/index.ts';
import { readReport } from '../../../../src/core/report/readReport.ts';

const pointsOf = (...texts: string[]) =>
  writeDigest(
    texts.map((text, at) =>
      readReport({ id: `r${at}`, outlet: `Outlet ${at}`, published: `2026-03-0${at + 2}`, text }),
    ),
    { words: 200 },
  ).points.map(({ text }) => text);

const TELAND =
  'Teland closed its border on Monday. “We had no choice,” Teland’s foreign minister, Elna Sorb, told reporters in the capital.';

test('Of two foreign ministers it is told whose each one is, where a sentence does not say it', () => {
  const points = pointsOf(
    TELAND,
    'Sorvia’s foreign minister, Dauk Imren, protested against the closed border on Tuesday. He asked for talks.',
    'Foreign minister Dauk Imren flew to Geneva on Wednesday to speak about the closed border. Lorries waited for miles.',
  );
  expect(points).toContainEqual(
    expect.stringContaining('oreign minister Dauk Imren [of Sorvia] flew to Geneva'),
  );
});

test('Of the only one there is nothing needs to be told', () => {
  const points = pointsOf(
    TELAND,
    'Foreign minister Elna Sorb flew to Geneva on Wednesday to speak about the closed border. Lorries waited for miles.',
  );
  expect(points.join('\n')).toContain('oreign minister Elna Sorb flew');
});

test('A sentence that tells it itself is left as it is', () => {
  const points = pointsOf(
    TELAND,
    'Sorvia’s foreign minister, Dauk Imren, protested against the closed border on Tuesday. He asked for talks.',
    'Sorvia’s foreign minister Dauk Imren flew to Geneva on Wednesday to speak about the closed border. Lorries waited for miles.',
  );
  expect(points.join('\n')).not.toContain('[of Sorvia]');
});
