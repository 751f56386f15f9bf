import { describe, expect, test } from 'vitest';
import { writeDigest } from '../../../../src/core/digest/writeDigest.ts';
import { readReport } from '../../../../src/core/report/readReport.ts';
import { ANSWERS } from './answerStories.ts';

const pointsOf = (reports: readonly string[], words: number): string[] =>
  writeDigest(
    reports.map((text, at) =>
      readReport({ id: `r${at}`, outlet: `Post ${at}`, published: '2024-05-07', text }),
    ),
    { words },
  ).points.map(({ text }) => text);

describe('an answer is told behind what it answers, or not at all', () => {
  test.each(ANSWERS)('$name', ({ reports, answer, claim }) => {
    for (const words of [40, 60, 80, 110, 220]) {
      const points = pointsOf(reports, words);
      const answered = points.findIndex((text) => answer.test(text));
      const claimed = points.findIndex((text) => claim.test(text));
      if (answered >= 0) expect(claimed).toBeGreaterThanOrEqual(0);
      if (answered >= 0) expect(claimed).toBeLessThan(answered);
    }
  });

  test('where there is room for both, both are told', () => {
    const [{ reports, answer, claim }] = ANSWERS as [(typeof ANSWERS)[number]];
    const points = pointsOf(reports, 220).join('\n');
    expect(points).toMatch(answer);
    expect(points).toMatch(claim);
  });
});

describe('what says itself what it answers needs nothing before it', () => {
  test.each([
    'Paul Orme, the owner of the Northern Line, denied allegations of fraud over three ferries on Monday.',
    'Paul Orme, who is accused of fraud over three ferries, denied the allegations on Monday in Ostbrook.',
    'The court in Ostbrook on Monday rejected the claims of the Northern Line for damages over three ferries.',
    '“I hope that the judges dismiss it,” said Paul Orme, the owner of the Northern Line, on Monday.',
  ])('%s', (text) => {
    expect(pointsOf([`${text} Rain fell on the islands.`], 60).join('\n')).toContain(
      text.slice(0, 20),
    );
  });
});
