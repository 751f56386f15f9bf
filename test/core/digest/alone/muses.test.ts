import { describe, expect, test } from 'vitest';
import { isUnfit } from '../../../../src/core/digest/alone/unfit/unfitSentence.ts';
import { linesIn } from '../../../../src/core/digest/reading/readOnce.ts';
import { readReport, writeDigest } from '../../../../src/core/index.ts';

const FACTS = [
  'The council of Lindau banned cars from the old town on Monday by 21 votes to 14. The ban begins on 1 July.',
  'Lindau will ban cars from its old town from July. Shop owners had collected 9,000 signatures against it. Buses will run every five minutes.',
];

const toldWith = (sentence: string): string =>
  writeDigest(
    [...FACTS, `The old town of Lindau will have no cars from July. ${sentence}`].map((text, at) =>
      readReport({ id: `r${at}`, outlet: `Outlet ${at}`, published: '2024-05-06', text }),
    ),
  )
    .points.map(({ text }) => text)
    .join('\n');

describe('a narrator who thinks aloud', () => {
  test.each([
    'Perhaps the council should have asked the people of Lindau first.',
    'Maybe the shops in the harbour street will gain from it.',
    'Surely no mayor in this country has taken a bolder step.',
    'Sadly the trees in the harbour street had to go for it.',
    'One can only hope that the shops will live through the summer.',
    'It remains to be hoped that the buses come on time.',
  ])('tells no news: %s', (sentence) => {
    expect(toldWith(sentence)).not.toContain(sentence.slice(-25));
  });

  test.each([
    'Perhaps 4,000 drivers will have to park at the harbour, the mayor said.',
    'The shops in the harbour street expect losses of 3 million crowns.',
    '“Perhaps we should have asked the people of Lindau first,” the mayor said.',
  ])('but is fit as what somebody says: %s', (text) => {
    const [line] = linesIn(readReport({ id: 'r', text }));
    expect(isUnfit(line!)).toBe(false);
  });
});
