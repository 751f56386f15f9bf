import { groupQuotes, type Quote } from '../../src/core/index.ts';

interface PairSide {
  readonly doc: string;
  readonly outlet: string;
  readonly date: string;
  readonly speaker: string | null;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Two quotations of two reports, and whether they are one utterance; null where annotators left it open. */
export interface PairRow {
  readonly same: boolean | null;
  readonly a: PairSide;
  readonly b: PairSide;
}

/** How well `groupQuotes` tells which pairs are one utterance. */
export function scorePairs(rows: readonly PairRow[]): string {
  let right = 0;
  let wrong = 0;
  let missed = 0;
  for (const { same, a, b } of rows) {
    if (same === null) continue;
    const joined = groupQuotes([toQuote(a, 'a'), toQuote(b, 'b')]).length === 1;
    if (joined && same) right += 1;
    else if (joined) wrong += 1;
    else if (same) missed += 1;
    if (process.argv.includes('--show') && joined !== same)
      console.log(joined, [a.speaker, a.text], [b.speaker, b.text]);
  }
  const percent = (of: number) => ((100 * right) / Math.max(1, of)).toFixed(1);
  return `P ${percent(right + wrong)} R ${percent(right + missed)} (${right} right, ${wrong} wrong, ${missed} missed)`;
}

function toQuote({ doc, outlet, date, speaker, text, start }: PairSide, side: string): Quote {
  return {
    reportId: `${side} ${doc}`,
    start,
    end: start + text.length,
    text,
    kind: 'direct',
    cue: null,
    speaker: speaker === null ? null : { name: speaker, start: null, end: null },
    through: null,
    quotation: 0,
    setting: null,
    said: null,
    doubt: null,
    outlet,
    origin: null,
    url: null,
    published: date,
  };
}
