import { describe, expect, it } from 'vitest';
import { readReport } from '../../../src/core/report/readReport.ts';

const sentences = (text: string): string[] => {
  const report = readReport({ id: 'a', text });
  return report.sentences.map(({ start, end }) => report.text.slice(start, end));
};

describe('the entries of a live page', () => {
  it.each([
    ['14:32 — ', '14:05 — '],
    ['2.32 p.m. ET: ', '2.05 p.m. ET: '],
    ['(14:32 GMT) ', '(14:05 GMT) '],
    ['14.32 | ', '9.05 | '],
    ['2/3 ', '1/3 '],
    ['2/ ', '1/ '],
  ])('begin behind their mark: %s', (one, other) => {
    expect(
      sentences(
        `${one}The ferry Solvind was towed to Karvik. All are safe.\n\n${other}A fire broke out.`,
      ),
    ).toEqual(['The ferry Solvind was towed to Karvik.', 'All are safe.', 'A fire broke out.']);
  });

  it('are under a line that has their time alone, which heads nothing', () => {
    const { paragraphs, title } = readReport({
      id: 'a',
      text: '15:10 GMT\nThe ferry was towed to Karvik.\n\n14:40 GMT\nAll passengers are safe.',
    });
    expect(paragraphs.map(({ kind }) => kind)).toEqual([
      'boilerplate',
      'prose',
      'boilerplate',
      'prose',
    ]);
    expect(title).toBeNull();
  });

  it('are none where one paragraph begins with a figure', () => {
    for (const text of ['10.30 Crowns is the fare.\n\nTrams run.', '1/3 Of the town is dark.']) {
      expect(sentences(text)[0]).toBe(text.split('\n')[0]);
    }
  });
});

describe('a report without a headline', () => {
  it('is not called what a part of it is headed with, nor a row of a table in it', () => {
    const text =
      'Three libraries were closed on Tuesday.\n\nLibrary Visits Fate\n\nStaff may stay.';
    expect(readReport({ id: 'a', text }).title).toBeNull();
  });

  it('has no notes to editors in its prose', () => {
    expect(
      sentences(
        'Three libraries were closed on Tuesday.\n\nNotes to editors: Ada Marsh may be asked.\n\nFor more information, contact press@nordby.example.\n\nStaff may stay.',
      ),
    ).toEqual(['Three libraries were closed on Tuesday.', 'Staff may stay.']);
  });
});
