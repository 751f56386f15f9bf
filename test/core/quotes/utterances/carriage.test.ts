import { describe, expect, it } from 'vitest';
import { findQuotes } from '../../../../src/core/quotes/findQuotes.ts';
import { groupQuotes } from '../../../../src/core/quotes/groupQuotes.ts';
import { contextOf } from '../../../../src/core/quotes/links/contextOf.ts';
import { carriageOf } from '../../../../src/core/quotes/utterances/carriage.ts';
import { readReport } from '../../../../src/core/report/readReport.ts';

const whole = '“The crews are on board and we sail at noon,” Ada Marsh said.';
const carried = (
  ...reports: { text?: string; outlet?: string; origin?: string; published?: string }[]
) =>
  carriageOf(
    groupQuotes(
      reports.flatMap((report, at) =>
        findQuotes(readReport({ id: `r${at}`, text: whole, ...report })),
      ),
    )[0]!,
  );

describe('who carries an utterance', () => {
  it('is told by outlets and by origins: an agency’s copy is one', () => {
    const { reports, outlets, origins } = carried(
      { outlet: 'Harbour Post', origin: 'Sea Wire' },
      { outlet: 'Daily Gull', origin: 'Sea Wire' },
      { outlet: 'Sea Wire' },
      { outlet: 'Herald' },
      {},
    );
    expect(reports).toBe(5);
    expect(outlets).toEqual(['Daily Gull', 'Harbour Post', 'Herald', 'Sea Wire', 'r4']);
    expect(origins).toHaveLength(3);
  });

  it('tells who was first, and nobody where that is open', () => {
    expect(carried({ published: '2024-03-02' }, { published: '2024-03-01' }).first?.reportId).toBe(
      'r1',
    );
    expect(
      carried({ published: '2024-03-01T10:00:00Z' }, { published: '2024-03-01T09:00:00Z' }).first
        ?.reportId,
    ).toBe('r1');
    expect(
      carried({ published: '2024-03-01' }, { published: '2024-03-01T09:00:00Z' }).first,
    ).toBeNull();
    expect(carried({ published: '2024-03-01' }, {}).first).toBeNull();
  });

  it('tells a part from other words, and which words are others', () => {
    const { wordings } = carried(
      {},
      { text: '“The crews are aboard and we sail at noon,” Ada Marsh said.' },
      { text: '“The crews … sail at noon,” Ada Marsh said.' },
      { text: 'Ada Marsh said that “the crews are on board”.' },
    );
    expect(wordings.map(({ kind }) => kind).sort()).toEqual([
      'fullest',
      'other-words',
      'part',
      'part',
    ]);
    const other = wordings.find(({ kind }) => kind === 'other-words')!;
    expect(
      other.changes
        .filter(({ kind }) => kind !== 'same')
        .map(({ text }) => text)
        .sort(),
    ).toEqual(['aboard', 'on board']);
  });
});

describe('what stands around a quotation', () => {
  const text = `Rain fell.\n\nThe harbour was full. ${whole} Nobody else spoke. The end.`;
  const report = readReport({ id: 'r', text });
  const quote = findQuotes(report)[0]!;

  it('is the sentence before its own, and the one after', () => {
    const { before, after } = contextOf(report, quote);
    expect(text.slice(before!.start, before!.end)).toBe('The harbour was full.');
    expect(text.slice(after!.start, after!.end)).toBe('Nobody else spoke.');
  });

  it('is nothing where the report begins or ends with it', () => {
    const alone = readReport({ id: 'r', text: whole });
    expect(contextOf(alone, findQuotes(alone)[0]!)).toEqual({ before: null, after: null });
  });
});
