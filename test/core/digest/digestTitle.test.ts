import { expect, test } from 'vitest';
import { readReport, writeDigest } from '../../../src/core/index.ts';

test('where no report has a headline, a digest is called by its first point, though an editor cut its beginning', () => {
  const report = readReport({
    id: 'r',
    text: 'What a day. But the council of Ostbrook has bought all nine ferries of the Northern Line for 40 million euros. The crews of the ferries keep their jobs until the end of 2031, the council said.',
  });
  const { title, points } = writeDigest([report], { words: 220 });
  expect(points[0]!.text).toMatch(/^\[The\] council of Ostbrook has bought/);
  expect(title).toBe(
    'The council of Ostbrook has bought all nine ferries of the Northern Line for 40 million euros',
  );
});
