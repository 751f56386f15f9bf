import { expect, test } from 'vitest';
import { introduceOnce } from '../../../../src/core/digest/alone/people/introduceOnce.ts';
import { writeDigest } from '../../../../src/core/digest/writeDigest.ts';
import { readReport } from '../../../../src/core/report/readReport.ts';
import { aloneLast } from './aloneLast.ts';

/** The points of a digest of one report with room for all of it. */
const pointsOf = (text: string): string[] =>
  writeDigest([readReport({ id: 'r', text, published: '2024-03-16' })], {
    words: 500,
  }).points.map((point) => point.text);

test('whom a report calls by the first of two names, its digest calls by that', () => {
  const text =
    'A spokesman of the harbour, Gengo Marush, warned the ferry line of higher fees on Tuesday. “The line will have to pay its share of the new pier,” said Gengo. He gave no figures for the pier but said, “we are going to protect the rights of the harbour.”';
  expect(pointsOf(text)).toContain(
    '[Gengo] gave no figures for the pier but said, “we are going to protect the rights of the harbour.”',
  );
});

test('a "he" of whom only the last name tells is nobody’s where others in the report have that name', () => {
  const text =
    'Autumn Wessel, 16, walked out of the woods on Tuesday, her father told reporters. Wessel said that he had never met Autumn’s aunts. “The people on the pier were very kind to all of us that night,” he said.';
  expect(aloneLast(text)).toBeNull();
});

test('whose last name others share is called by all of the name', () => {
  const text =
    'Gloria Wessel, a nurse, has told of the years with her husband, a painter of the harbour. Gloria said that Wessel never sold a picture in his life. “The harbour was the first thing I saw in the morning,” Gloria Wessel said on Monday. She said: “The pictures of the pier were the last thing that the town wanted to see.”';
  expect(pointsOf(text).at(-1)).toMatch(/^\[Gloria Wessel\] said: /);
});

test('what somebody is is told once, though another one of the name came between', () => {
  const first = { source: 'Harbour master Ingrid Wessel spoke.', edits: [] };
  const other = { source: 'Robert Wessel disagrees.', edits: [] };
  const introduces = 'Ingrid Wessel';
  const at = { start: 0, end: 0, introduces };
  const next = {
    source: 'Wessel left.',
    edits: [
      { ...at, text: '[Harbour master Ingrid] ', withoutRole: '[Ingrid] ' },
      { ...at, start: 6, end: 6, text: ' [the mother]', withoutRole: '' },
    ],
  };
  expect(introduceOnce([first, other, next])[2]?.text).toBe('[Ingrid] Wessel left.');
});
