import { expect, test } from 'vitest';
import { readReport, writeDigest } from '../../../../src/core/index.ts';

const pointsOf = (text: string): string =>
  writeDigest([readReport({ id: 'r', text, published: '2024-05-06' })])
    .points.map((point) => point.text)
    .join('\n');

const RUMOUR =
  'A rumour that the Northern Line had hired bankruptcy lawyers pushed its shares below 14 crowns.';
const NEWS = 'The Northern Line said on Monday that it would sell two ferries to the county.';

test('a rumour that is denied right behind it is no point', () => {
  const denied = `${NEWS} ${RUMOUR} “We have hired nobody of the kind,” said chairman Otto Venn. The law firm said it had not been hired.`;
  expect(pointsOf(denied)).not.toContain('rumour');
});

test('one that nobody denies may be', () => {
  expect(
    pointsOf(`${NEWS} ${RUMOUR} The shares rose again on Monday evening in Ostbrook.`),
  ).toContain('rumour');
});

test('what is usual is not told without the exception behind it', () => {
  const text = `${NEWS} Ordinarily, the county decides on such a sale weeks after its hearing. But it will rule on the same day, the governor said on Monday.`;
  expect(pointsOf(text).split('\n')[1] ?? '').not.toContain('Ordinarily');
});

test('nor is it told under its day', () => {
  const { timeline } = writeDigest([
    readReport({
      id: 'r',
      published: '2024-05-07',
      text: `${NEWS} Rumours of a hack of the line had gone around on Sunday after a list was shown. Police said the numbers on it were made up and had not been used.`,
    }),
  ]);
  expect(timeline.map(({ text }) => text).join('\n')).not.toContain('hack');
});
