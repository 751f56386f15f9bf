import { describe, expect, test } from 'vitest';
import { readsAsComment } from '../../../../src/core/digest/reading/readsAsComment.ts';
import { writeDigest } from '../../../../src/core/digest/writeDigest.ts';
import { readReport } from '../../../../src/core/report/readReport.ts';

const NEWS = {
  title: 'Ostbrook council votes to sell ferries',
  text: 'The council of Ostbrook voted on Monday to sell its three ferries to the Northern Line, officials said. The vote was five to four. Mayor Ada Kroll said the crews would keep their contracts until spring. The Northern Line declined to comment on Monday.',
};
const COLUMN = {
  title: 'Why Ostbrook must not give up its ferries',
  text: 'We should be honest about what the sale of the ferries is: a betrayal. But perhaps we have only ourselves to blame. It is wrong to think that a company will care for the islands as we do. And yet the council must still find the money somewhere.',
};
const ANALYSIS = {
  title: 'What the ferry sale means for the islands',
  text: 'It is hard to see how the islands can go on as they are. That is a problem for everybody who has to live there. But the truth is that nobody needs to be surprised. Perhaps the council should have asked sooner.',
};

const reportOf = ({ title, text }: { title: string; text: string }, id = 'r', outlet = 'Post') =>
  readReport({ id, title, text, outlet, published: '2024-05-06T10:00:00Z' });

describe('a report that comments on the news is known by how it is written', () => {
  test.each([
    ['a column', COLUMN],
    ['an analysis', ANALYSIS],
  ])('%s', (_, written) => {
    expect(readsAsComment(reportOf(written))).toBe(true);
  });

  test.each([
    ['a report with sources and days', NEWS],
    [
      'a report of one sentence',
      { title: 'Ferries sold', text: 'Ostbrook is selling its ferries.' },
    ],
    [
      'what somebody is quoted with is not the narrator’s',
      {
        title: 'Kroll: “We should never sell our ferries”',
        text: 'Mayor Ada Kroll spoke out on Monday. “We should be honest. This is wrong, and we must stop it. But it is not too late,” she said. “We have to act.” The council votes on Tuesday, she said.',
      },
    ],
    [
      'another language, of which nothing was learnt',
      {
        title: 'Warum Ostbrook seine Fähren behalten muss',
        text: 'Das ist ein Fehler. Und es ist ein Verrat an den Inseln. Aber vielleicht sind wir selbst schuld. Es ist falsch zu glauben, dass sich eine Firma um die Inseln kümmert.',
      },
    ],
  ])('not %s', (_, written) => {
    expect(readsAsComment(reportOf(written))).toBe(false);
  });
});

describe('a digest of news and comment', () => {
  const write = (reports: Parameters<typeof writeDigest>[0]) => writeDigest(reports, { words: 40 });

  test('tells and is called by what is reported', () => {
    const digest = write([reportOf(COLUMN, 'a', 'Herald'), reportOf(NEWS, 'b')]);
    expect(digest.title).toBe('Ostbrook council votes to sell ferries');
    expect(digest.points.map(({ support }) => support[0]!.reportId)).not.toContain('a');
  });

  test('of comment alone tells what the comment says', () => {
    expect(write([reportOf(COLUMN, 'a'), reportOf(ANALYSIS, 'b')]).points.length).toBeGreaterThan(
      0,
    );
  });
});
