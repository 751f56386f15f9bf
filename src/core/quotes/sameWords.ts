import { foldWords, indexOfWords } from './compareWords.ts';

/** So much of the shorter text's runs of four words stands in the longer one: measured best on pairs of quotations. */
const ENOUGH = 0.7;
const RUN = 4;

/** The words of one stretch, cut where the outlet left something out ("…", "[sic]"). */
export interface Wording {
  readonly words: readonly string[];
  readonly runs: ReadonlySet<string>;
}

export function readWording(text: string): Wording {
  const words = foldWords(text.replace(/\[[^\]]{0,80}\]|\([^)]{0,80}\)|\.{3,}|…/g, ' '));
  return { words, runs: new Set(runsOf(words, RUN)) };
}

/** All runs of `length` words, in order. */
export function runsOf(words: readonly string[], length: number): string[] {
  const runs: string[] = [];
  for (let i = 0; i + length <= words.length; i++) runs.push(words.slice(i, i + length).join(' '));
  return runs;
}

/** Whether two stretches of one speaker carry the same words, one of them perhaps cut or varied. */
export function carriesSameWords(a: Wording, b: Wording): boolean {
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a];
  if (short.words.length <= RUN + 1) return holdsShort(short.words, long.words);
  let shared = 0;
  for (const run of short.runs) if (long.runs.has(run)) shared += 1;
  return shared >= ENOUGH * short.runs.size;
}

/** A few words must stand in the other stretch as they are, and be more than filling. */
function holdsShort(short: readonly string[], long: readonly string[]): boolean {
  if (short.length === long.length) return short.join(' ') === long.join(' ');
  const telling = short.filter((word) => word.length > 4).length;
  if (short.length < 2 || telling < (short.length < 4 ? 2 : 1)) return false;
  return indexOfWords(long, short) >= 0;
}

/** Whether two reported clauses are nearly the same words: the narrator's, so little may differ. */
export function nearlySame(a: Wording, b: Wording): boolean {
  const smaller = Math.min(a.runs.size, b.runs.size);
  if (smaller === 0) return a.words.join(' ') === b.words.join(' ');
  let shared = 0;
  for (const run of a.runs) if (b.runs.has(run)) shared += 1;
  return shared >= 0.8 * Math.max(a.runs.size, b.runs.size);
}
