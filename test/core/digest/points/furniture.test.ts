import { describe, expect, test } from 'vitest';
import { writeDigest } from '../../../../src/core/digest/writeDigest.ts';
import { readReport } from '../../../../src/core/report/readReport.ts';

const TICKER = 'Two men charged in the murder of a Westhaven baker who sang at the harvest feast.';

const FLOOD: readonly string[] = [
  'The river Sulla burst its banks on Monday and flooded four villages below Ostbrook.',
  'Soldiers carried patients out of the flooded hospital of Ostbrook in rowing boats on Monday.',
  'The dam above Ostbrook will hold, engineers said on Monday after they had looked at its walls.',
];

/** Reports of one flood, each with `line` above what it tells. */
const pointsOf = (line: string, outlets: readonly (string | null)[]): string[] =>
  writeDigest(
    FLOOD.map((text, at) =>
      readReport({
        id: `r${at}`,
        title: ['Sulla floods villages', 'Hospital cleared', 'Dam will hold'][at],
        outlet: outlets[at] ?? undefined,
        published: '2024-03-18',
        text: `${line}\n\n${text}`,
      }),
    ),
    { words: 150 },
  ).points.map(({ text }) => text);

const has = (points: readonly string[], words: string): boolean =>
  points.some((text) => text.includes(words));

describe('a line that an outlet has over all that it reports', () => {
  test('is no point, whatever it tells', () => {
    const points = pointsOf(TICKER, ['Post', 'Post', 'Post']);
    expect(has(points, 'baker')).toBe(false);
    expect(has(points, 'burst its banks')).toBe(true);
  });

  test('nor where nobody says which outlet it is', () => {
    expect(has(pointsOf(TICKER, []), 'baker')).toBe(false);
  });
});

test('what several outlets have word for word is an agency’s sentence', () => {
  expect(has(pointsOf(TICKER, ['Post', 'Times', 'Radio']), 'baker')).toBe(true);
});
