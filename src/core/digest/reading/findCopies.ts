import type { Report } from '../../report/report.ts';
import { creditedAgency } from './agencies.ts';
import { hashText } from './hashText.ts';
import { inOrder } from './inOrder.ts';
import { once, sentenceWords, textWords } from './readOnce.ts';
import { type Run, wordsOfRun } from './sentenceWords.ts';
import { wordsOf } from './terms.ts';

/** A report whose text is, for a good part, another's. */
export interface Copy {
  readonly reportId: string;
  /** The report that had the words before it. */
  readonly of: string;
  /** The part of its own words that it shares, from 0.5 (reworked) to 1 (letter for letter). */
  readonly share: number;
}

/** Words in a row that chance does not repeat. */
const RUN = 8;
/** A report that shares so much of its words with one other is a copy of it. */
const COPIED = 0.5;
/** Fewer shared words prove nothing, unless they are all that there is. */
const FEWEST_SHARED = 30;
/** Of the reports that have a run of words, so many first ones are remembered. */
const MOST_HOLDERS = 8;

/**
 * The copies among the reports, whole or reworked, agencies first, then in the order published.
 * The rule: of a report's words at least half (and at least thirty), or all, stand in runs of eight
 * or more that one other report has too. Words between quotation marks do not count (two reporters
 * quote the same speech), nor do captions, headlines and boilerplate. The other is an agency's
 * report, or one published earlier; of several the one with most in common. A long report that
 * takes in a short one whole is no copy: most of its words are its own.
 */
export function findCopies(reports: readonly Report[]): Copy[] {
  const ordered = agenciesFirst(inOrder(reports));
  const holders: Holders = { first: new Map(), others: new Map() };
  return ordered.flatMap((report, at) => {
    const runs = runsIn(report);
    const source = mostShared(runs, holders);
    remember(runs, at, holders);
    if (source === null || !isCopied(source)) return [];
    return [{ reportId: report.id, of: ordered[source.at]!.id, share: source.share }];
  });
}

const isCopied = ({ words, share }: Shared): boolean =>
  share === 1 || (share >= COPIED && words >= FEWEST_SHARED);

/** Whatever the hour: an outlet may put agency copy on its page before our feed has the original. */
function agenciesFirst(reports: readonly Report[]): Report[] {
  const isAgency = (report: Report) => creditedAgency(report) !== null;
  return [...reports.filter(isAgency), ...reports.filter((report) => !isAgency(report))];
}

/** The reports that have each run of words, by their places. Nearly every run has one only: no list is kept for that. */
interface Holders {
  readonly first: Map<number, number>;
  readonly others: Map<number, number[]>;
}

interface Shared {
  readonly at: number;
  readonly words: number;
  /** Of all its words. */
  readonly share: number;
}

function mostShared(runs: Uint32Array, { first, others }: Holders): Shared | null {
  const shared = new Map<number, { words: number; until: number }>();
  const share = (at: number, start: number) => {
    const found = shared.get(at) ?? { words: 0, until: 0 };
    found.words += start + RUN - Math.max(start, found.until);
    found.until = start + RUN;
    shared.set(at, found);
  };
  for (let start = 0; start < runs.length; start++) {
    const holder = first.get(runs[start]!);
    if (holder === undefined) continue;
    share(holder, start);
    for (const at of others.get(runs[start]!) ?? []) share(at, start);
  }
  const [best] = [...shared].sort(([a, x], [b, y]) => y.words - x.words || a - b);
  if (best === undefined) return null;
  const [at, { words }] = best;
  return { at, words, share: words / (runs.length + RUN - 1) };
}

function remember(runs: Uint32Array, at: number, { first, others }: Holders): void {
  for (const run of runs) {
    const holder = first.get(run);
    if (holder === undefined) first.set(run, at);
    else if (holder !== at) {
      const more = others.get(run);
      if (more === undefined) others.set(run, [at]);
      else if (more.length < MOST_HOLDERS - 1 && more.at(-1) !== at) more.push(at);
    }
  }
}

/** A number for each run of words in the report's own voice; one for all where it has fewer. */
const runsIn = once((report: Report): Uint32Array => {
  const own = ownWords(report);
  // A report that is one quotation has its text in those words.
  const words = (own.length >= RUN ? own : textWords(report)).map(hashText);
  const runs = new Uint32Array(Math.max(1, words.length - RUN + 1));
  for (const start of runs.keys()) {
    let hash = 0;
    const end = Math.min(start + RUN, words.length);
    for (let at = start; at < end; at++) hash = Math.imul(hash, 0x01000193) + words[at]!;
    runs[start] = hash >>> 0;
  }
  return runs;
});

/** What stands between quotation marks, up to the end of the paragraph where they do not close. */
const QUOTED = /“[^”]*(?:”|$)|"[^"]*(?:"|$)|«[^»]*(?:»|$)/gm;

/** The words of the prose, with one mark in the place of each quotation. */
function ownWords(report: Report): string[] {
  const paragraphs = new Map<number, Run>();
  for (const [last, { paragraph, start, end }] of report.sentences.entries()) {
    const { from, first } = paragraphs.get(paragraph) ?? { from: start, first: last };
    paragraphs.set(paragraph, { from, to: end, first, last });
  }
  return [...paragraphs.values()].flatMap((run) => {
    const prose = report.text.slice(run.from, run.to);
    const own = prose.replace(QUOTED, ' 0 ');
    return own === prose ? wordsOfRun(report, sentenceWords(report), run) : wordsOf(own);
  });
}
