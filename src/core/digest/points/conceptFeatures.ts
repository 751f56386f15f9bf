import type { Line } from '../reading/lines.ts';
import { quotedPart } from '../reading/quotedPart.ts';
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
  readonly firstOrigin: string;
  /** Beside the first; most pairs have none, and need no set. */
  otherOrigins: Set<string> | null;
  times: number;
  names: number;
  quoted: number;
  late: number;
  early: number;
  lastReport: string | null;
}

/**
 * Tells the features of every pair of words in the reports, in the order of `CONCEPT_FEATURES`.
 * The list is the same one each time, with other values: whoever keeps it takes a copy.
 */
export function readConcepts(
  { index, origins, reports }: Pick<Reading, 'index' | 'origins' | 'reports'>,
  tell: (pair: string, features: readonly number[]) => void,
): void {
  const wordOf = seenWords(index, origins, reports);
  const few = 1 / Math.max(1, reports.length);
  const features: number[] = CONCEPT_FEATURES.map(() => 0);
  for (const [pair, seen] of countPairs(index.lines, origins)) {
    const gap = pair.indexOf(' ');
    const first = wordOf(pair.slice(0, gap));
    const second = wordOf(pair.slice(gap + 1));
    const [more, less] = [first ?? second ?? NO_WORD, second ?? first ?? NO_WORD];
    features[0] = 1;
    features[1] = Math.log(1 + (seen.otherOrigins?.size ?? 0));
    features[2] = Math.log(seen.times);
    features[3] = seen.early * few;
    features[4] = seen.late;
    features[5] = Math.max(more.headlines, less.headlines);
    features[6] = Math.min(more.headlines, less.headlines);
    features[7] = Math.min(more.spread, less.spread);
    features[8] = first && second ? 0 : 1;
    features[9] = seen.names / seen.times;
    features[10] = seen.quoted / seen.times;
    features[11] = few;
    tell(pair, features);
  }
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
      let seen = counts.get(pair);
      if (seen === undefined) {
        seen = nothingSeen(origin);
        counts.set(pair, seen);
      }
      if (origin !== seen.firstOrigin) addOrigin(seen, origin);
      seen.times += 1;
      seen.quoted += quoted;
      seen.late = Math.min(seen.late, line.place);
      if (hasName(pair, line.names)) seen.names += 1;
      // Lines stand report by report, in order: the first one with the pair counts for its report.
      if (seen.lastReport !== line.reportId) seen.early += 1 / (1 + line.rank);
      seen.lastReport = line.reportId;
    }
  }
  return counts;
}

function addOrigin(seen: Seen, origin: string): void {
  seen.otherOrigins ??= new Set();
  seen.otherOrigins.add(origin);
}

const nothingSeen = (firstOrigin: string): Seen => ({
  firstOrigin,
  otherOrigins: null,
  times: 0,
  names: 0,
  quoted: 0,
  late: 1,
  early: 0,
  lastReport: null,
});

const hasName = (pair: string, names: readonly string[]): boolean =>
  names.some((name) => pair.startsWith(`${name} `) || pair.endsWith(` ${name}`));

/** What is seen of a single word; null for one that carries no subject. */
interface SeenWord {
  /** The part of the headlines that have it. */
  readonly headlines: number;
  /** The part of the origins that have it. */
  readonly spread: number;
}

/** A single letter is no word: "a b" says nothing. */
const NO_WORD: SeenWord = { headlines: 0, spread: 0 };

function seenWords(
  index: Reading['index'],
  origins: ReadonlyMap<string, string>,
  reports: Reading['reports'],
): (word: string) => SeenWord | null {
  const headlines = headlineShares(reports.map(({ title }) => title ?? ''));
  const all = new Set(origins.values()).size;
  const known = new Map<string, SeenWord | null>();
  return (word) => {
    let seen = known.get(word);
    if (seen === undefined) {
      const places = index.having(word);
      const carriers = new Set(Array.from(places, (at) => origins.get(index.lines[at]!.reportId)));
      seen =
        places.length === 0
          ? null
          : { headlines: headlines.get(word) ?? 0, spread: carriers.size / all };
      known.set(word, seen);
    }
    return seen;
  };
}

/** The part of the headlines that have a term. */
function headlineShares(titles: readonly string[]): ReadonlyMap<string, number> {
  const shares = new Map<string, number>();
  for (const term of titles.flatMap((title) => termsOf(wordsOf(title)))) {
    shares.set(term, (shares.get(term) ?? 0) + 1 / titles.length);
  }
  return shares;
}
