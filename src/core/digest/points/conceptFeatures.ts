import type { Line } from '../reading/lines.ts';
import { quotedStretches } from '../reading/quotedStretches.ts';
import { once } from '../reading/readOnce.ts';
import type { Reading } from '../reading/readTogether.ts';
import { termsOf, wordsOf } from '../reading/terms.ts';

/** What is seen of a pair of words when it is judged whether a summary would use it. */
export const CONCEPT_FEATURES = [
  /** The same for all. */
  'any',
  /** Logarithm of the origins that carry it: agency copy that five outlets run is one voice. */
  'origins',
  /** Logarithm of the sentences that have it. */
  'times',
  /** 1 / (1 + the first sentence that has it), on average over the reports: 1 where all begin with it. */
  'early',
  /** How far down the report that has it soonest, 0 to 1. */
  'late',
  /** The part of the reports whose headline has the word of the two that more headlines have. */
  'headline',
  /** The same for the word that fewer have. */
  'wholeHeadline',
  /** The part of the origins that have the rarer of its words. */
  'spread',
  /** 1 where one of its words carries no subject ("of", "will"). */
  'empty',
  /** The part of its sentences in which it has a name. */
  'name',
  /** How much of its sentences stands between quotation marks. */
  'quoted',
  /** 1 / reports: what one of three carries says more than what one of thirty does. */
  'few',
] as const;

/** How often and where a pair of words stands, over all reports. */
interface Seen {
  readonly origins: Set<string>;
  times: number;
  names: number;
  quoted: number;
  late: number;
  early: number;
  lastReport: string | null;
}

/** The features of every pair of words in the reports, in the order of `CONCEPT_FEATURES`. */
export function readConcepts({
  index,
  origins,
  reports,
}: Pick<Reading, 'index' | 'origins' | 'reports'>): Map<string, number[]> {
  const headlines = headlineShares(reports.map(({ title }) => title ?? ''));
  const spread = spreadOf(index, origins);
  const few = 1 / Math.max(1, reports.length);
  const features = new Map<string, number[]>();
  for (const [pair, seen] of countPairs(index.lines, origins)) {
    const words = pair.split(' ');
    const telling = words.filter((word) => index.having(word).length > 0);
    const inHeadlines = telling.map((word) => headlines.get(word) ?? 0);
    features.set(pair, [
      1,
      Math.log(seen.origins.size),
      Math.log(seen.times),
      seen.early * few,
      seen.late,
      Math.max(0, ...inHeadlines),
      telling.length === 0 ? 0 : Math.min(...inHeadlines),
      telling.length === 0 ? 0 : Math.min(...telling.map(spread)),
      telling.length < words.length ? 1 : 0,
      seen.names / seen.times,
      seen.quoted / seen.times,
      few,
    ]);
  }
  return features;
}

function countPairs(
  lines: readonly Line[],
  origins: ReadonlyMap<string, string>,
): ReadonlyMap<string, Seen> {
  const counts = new Map<string, Seen>();
  for (const line of lines) {
    const origin = origins.get(line.reportId)!;
    const quoted = quotedPart(line);
    for (const pair of line.pairs) {
      const seen = counts.get(pair) ?? nothingSeen();
      counts.set(pair, seen);
      seen.origins.add(origin);
      seen.times += 1;
      seen.quoted += quoted;
      seen.late = Math.min(seen.late, line.place);
      if (pair.split(' ').some((word) => line.names.includes(word))) seen.names += 1;
      // Lines stand report by report, in order: the first one with the pair counts for its report.
      if (seen.lastReport !== line.reportId) seen.early += 1 / (1 + line.index);
      seen.lastReport = line.reportId;
    }
  }
  return counts;
}

const nothingSeen = (): Seen => ({
  origins: new Set(),
  times: 0,
  names: 0,
  quoted: 0,
  late: 1,
  early: 0,
  lastReport: null,
});

/** The part of the headlines that have a term. */
function headlineShares(titles: readonly string[]): ReadonlyMap<string, number> {
  const shares = new Map<string, number>();
  for (const term of titles.flatMap((title) => termsOf(wordsOf(title)))) {
    shares.set(term, (shares.get(term) ?? 0) + 1 / titles.length);
  }
  return shares;
}

/** The part of the origins that have a term. */
function spreadOf(
  index: Reading['index'],
  origins: ReadonlyMap<string, string>,
): (term: string) => number {
  const all = new Set(origins.values()).size;
  const known = new Map<string, number>();
  return (term) => {
    let spread = known.get(term);
    if (spread === undefined) {
      const carriers = index.having(term).map((at) => origins.get(index.lines[at]!.reportId));
      spread = new Set(carriers).size / all;
      known.set(term, spread);
    }
    return spread;
  };
}

/** The part of a line that stands between quotation marks, 0 to 1. */
export const quotedPart: (line: Line) => number = once(({ text }: Line) => {
  const { stretches } = quotedStretches(text);
  return stretches.reduce((sum, { start, end }) => sum + end - start, 0) / text.length;
});
