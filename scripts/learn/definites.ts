/** `npx tsx scripts/learn/definites.ts DIGESTS QUOTES` writes `src/core/digest/learnt/familiarNouns.ts`. */
import { writeFileSync } from 'node:fs';
import { definitesIn } from '../../src/core/digest/alone/leaning/definites.ts';
import { termsOf, wordsOf } from '../../src/core/digest/reading/terms.ts';
import { readReport } from '../../src/core/index.ts';
import type { Report } from '../../src/core/report/report.ts';
import { type Cluster, readLines, reportsOf } from '../eval/readLines.ts';

/** How a noun stands with "the" and nothing that says which one. */
interface Counts {
  /** In the first sentences of reports, where nothing before can have told of it. */
  first: number;
  /** In later sentences. */
  later: number;
  /** In later sentences, where no sentence before has the word. */
  unheard: number;
}

const SETS = [
  { file: 'multinews-a.jsonl', half: true },
  { file: 'allsides2021-a.jsonl', half: true },
  { file: 'neus-train.jsonl', half: false },
] as const;

function readAll(digests: string, quotes: string): Report[] {
  const clusters = SETS.flatMap(({ file, half }) =>
    (readLines<Cluster>(digests, file) ?? []).filter((_, at) => !half || at % 2 === 0),
  );
  const told = readLines<{ id: string; text: string }>(quotes, 'polnear-train.jsonl') ?? [];
  return [...clusters.flatMap(reportsOf), ...told.map(({ id, text }) => readReport({ id, text }))];
}

function count(reports: readonly Report[]): ReadonlyMap<string, Counts> {
  const counts = new Map<string, Counts>();
  for (const { text, sentences } of reports) {
    const heard = new Set<string>();
    for (const [at, { start, end }] of sentences.entries()) {
      const sentence = text.slice(start, end);
      for (const { thing } of definitesIn({ text: sentence })) {
        const own = counts.get(thing) ?? { first: 0, later: 0, unheard: 0 };
        counts.set(thing, own);
        if (at === 0) own.first += 1;
        else own.later += 1;
        if (at > 0 && !heard.has(thing)) own.unheard += 1;
      }
      for (const term of termsOf(wordsOf(sentence))) heard.add(term);
    }
  }
  return counts;
}

/** Seen less often, a noun is taken to need telling. */
const FEWEST = 5;
/** First sentences have it so many times as often as any noun with "the", or later ones mostly unheard. */
const OFTEN_FIRST = 1.4;
const MOSTLY_UNHEARD = 0.6;

function familiar(counts: ReadonlyMap<string, Counts>): string[] {
  const sum = (of: keyof Counts) => [...counts.values()].reduce((all, own) => all + own[of], 0);
  const base = sum('first') / sum('later');
  return [...counts]
    .filter(([, { first, later, unheard }]) => {
      if (first + later < FEWEST) return false;
      const often = (first + 2 * base) / (later + 2) / base;
      return (first > 2 && often >= OFTEN_FIRST) || (unheard + 1) / (later + 3) >= MOSTLY_UNHEARD;
    })
    .map(([thing]) => thing)
    .sort();
}

const reports = readAll(process.argv[2]!, process.argv[3]!);
const nouns = familiar(count(reports));
writeFileSync(
  new URL('../../src/core/digest/learnt/familiarNouns.ts', import.meta.url),
  `/**
 * Stems of nouns that reports call "the …" without having told of them, since everybody knows which
 * is meant: in first sentences as often as others need telling, or mostly before the word has come
 * up at all. Counted in ${reports.length} reports (neus-train, polnear-train, every other cluster of multinews-a and
 * of allsides2021-a). Written by scripts/learn/definites.ts.
 */
export const familiarNouns: ReadonlySet<string> = new Set(
  \`
${nouns.join(' ').replace(/(.{1,94})(?: |$)/g, '  $1\n')}\`
    .trim()
    .split(/\\s+/),
);
`,
);
console.log(`${nouns.length} nouns of ${reports.length} reports`);
