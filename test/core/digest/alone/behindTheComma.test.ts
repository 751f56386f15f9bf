import { expect, test } from 'vitest';
import { readReport, writeDigest } from '../../../../src/core/index.ts';

test('what somebody did behind the comma is no office of theirs', () => {
  const { points } = writeDigest([
    readReport({
      id: 'r',
      published: '2024-05-06',
      text: 'A van of the home was found in the river Tol on Monday, the county said. The head of the home, Otto Venn, spoke to reporters with his head bowed. He said the van was on the bridge when the water came over the railing of it.',
    }),
  ]);
  expect(points.map(({ text }) => text).join('\n')).not.toContain(
    'spoke to reporters with his head bowed,]',
  );
});
