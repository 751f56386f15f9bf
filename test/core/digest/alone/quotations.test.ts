import { describe, expect, test } from 'vitest';
import { writeDigest } from '../../../../src/core/digest/writeDigest.ts';
import { readReport } from '../../../../src/core/report/readReport.ts';

/** The points of a digest of one report with room for all of it. */
const pointsOf = (text: string): string[] =>
  writeDigest([readReport({ id: 'r', text, published: '2024-03-16' })], {
    words: 500,
  }).points.map((point) => point.text);

const LEAD =
  'Marta Lindqvist, who leads the union of the ferry crews, spoke in Oslo on 15 March 2024 about the strike. ';

describe('a sentence cut out of a longer quotation', () => {
  test('has its closing mark back', () => {
    expect(
      pointsOf(
        `${LEAD}Marta Lindqvist said: “The crews have asked for shorter nights since the winter. We will not sail before that.”`,
      ),
    ).toContain(
      'Marta Lindqvist said: “The crews have asked for shorter nights since the winter.”',
    );
  });

  test('has its opening mark back', () => {
    expect(
      pointsOf(
        `${LEAD}“Nobody listened. The Northern Line must come to the table on Monday,” Marta Lindqvist said.`,
      ),
    ).toContain('“The Northern Line must come to the table on Monday,” Marta Lindqvist said.');
  });
});

describe('a sentence that is nothing but a quotation', () => {
  test('begins with the name of who is named beside the quotation, the last one where a point above has it in full', () => {
    expect(
      pointsOf(
        `${LEAD}“We have waited,” Marta Lindqvist said. “The Northern Line must come to the table on Monday morning.”`,
      ),
    ).toContain('[Lindqvist:] “The Northern Line must come to the table on Monday morning.”');
  });

  test('but not where it goes on to speak of its speaker as of somebody else', () => {
    const told = pointsOf(
      `${LEAD}“We have waited,” Marta Lindqvist said. “The meeting of the harbour council was put off until today. Ms. Lindqvist told the crews nothing of it.”`,
    ).join(' ');
    expect(told).not.toContain('Lindqvist:] “The meeting');
  });

  test('nor where another report has somebody else beside the same words', () => {
    const words = '“A promise kept for sixty years of winters is worth something to the crews.”';
    const reports = [
      `${LEAD}“They left me a ring,” Marta Lindqvist said. ${words}`,
      `The crews of the ferries were glad. “A promise kept for sixty years of winters is worth something to the crews,” Otto Kroll said.`,
    ].map((text, at) =>
      readReport({ id: `r${at}`, outlet: `Post ${at}`, text, published: '2024-03-16' }),
    );
    const told = writeDigest(reports, { words: 500 }).points.map(({ text }) => text);
    expect(told.join(' ')).not.toContain('Lindqvist:] “A promise');
    expect(told.join(' ')).toContain('Otto Kroll said');
  });

  test('tells who that is, where the report does', () => {
    expect(
      pointsOf(
        'The strike of the ferry crews goes on in Oslo. It has rained. It is cold. It is late. We asked Jack Galt, professor of psychology and coauthor of a long study of the crews that came out in March. “We have waited,” Jack Galt said. “The Northern Line must come to the table on Monday morning.”',
      ),
    ).toContain(
      '[Jack Galt, professor of psychology:] “The Northern Line must come to the table on Monday morning.”',
    );
  });

  test.each([
    [
      'a paper is all that is named',
      `${LEAD}“We have waited,” a harbour worker told the Ostbrook Times. “The Northern Line must come to the table on Monday morning.”`,
    ],
    [
      'it speaks of the speaker as of somebody else',
      `${LEAD}“We have waited,” Marta Lindqvist said. “Nobody in the crews must doubt what Marta wants for the winter.”`,
    ],
    [
      'nobody is named beside it',
      'The harbour office of the Northern Line has been closed since the strike began on 2 March.\n\n“The Northern Line must come to the table on Monday morning.”',
    ],
    [
      'it goes on from what was said before',
      `${LEAD}“We have waited,” Marta Lindqvist said. “But that must come to an end on Monday morning in Oslo.”`,
    ],
    [
      'it speaks of somebody whom others have named',
      `${LEAD}“We have waited,” Marta Lindqvist said. “I asked him for a meeting with all of the crews nine times.”`,
    ],
  ])('is no point where %s', (_why, text) => {
    expect(pointsOf(text).filter((point) => /must|asked him/.test(point))).toEqual([]);
  });
});
