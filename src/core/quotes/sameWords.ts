import { compareWords, foldWords, indexOfWords, quotedWords, sameCount } from './compareWords.ts';

/** So much of the shorter text's runs of four words stands in the longer one: measured best on pairs of quotations. */
const ENOUGH = 0.7;
/** Where it is not known that one speaker said both: stock phrases ("the next president of …") are everybody's. */
const ENOUGH_OF_UNKNOWN = 0.85;
const RUN = 4;
/** With fewer runs in common than this nothing more is looked at; with more, single words may differ. */
const WORTH_COMPARING = 0.3;
const ENOUGH_WORDS = 0.8;
const ENOUGH_WORDS_OF_UNKNOWN = 0.9;
const LONG = 8;

/** The words of one stretch, and where the outlet left something out ("…", "[sic]"). */
export interface Wording {
  readonly text: string;
  readonly words: readonly string[];
  /** What stands between the gaps. */
  readonly pieces: readonly (readonly string[])[];
  /** Runs of four words within the pieces. */
  readonly runs: ReadonlySet<string>;
}

const GAP = /\[[^\]]{0,80}\]|\([^)]{0,80}\)|\.{3,}|(?:\. ){2,}\.|…/;

export function readWording(text: string): Wording {
  const pieces = text
    .split(GAP)
    .map(foldWords)
    .filter((piece) => piece.length > 0);
  const runs = new Set(pieces.flatMap((piece) => runsOf(piece, RUN)));
  return { text, words: pieces.flat(), pieces, runs };
}

/** All runs of `length` words, in order. */
export function runsOf(words: readonly string[], length: number): string[] {
  const runs: string[] = [];
  for (let i = 0; i + length <= words.length; i++) runs.push(words.slice(i, i + length).join(' '));
  return runs;
}

/**
 * Whether two stretches carry the same words, one of them perhaps cut or varied. `sameSpeaker`:
 * one person is known to have said both.
 */
export function carriesSameWords(a: Wording, b: Wording, sameSpeaker: boolean): boolean {
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a];
  if (short.words.length <= RUN + 1) return holdsShort(short, long);
  const shared = sharedRuns(short, long);
  const enough = sameSpeaker ? ENOUGH : ENOUGH_OF_UNKNOWN;
  if (short.runs.size > 0 && shared >= enough * short.runs.size) return true;
  if (short.words.length < LONG || shared < WORTH_COMPARING * short.runs.size) return false;
  const same = sameCount(compareWords(quotedWords(short.text), quotedWords(long.text)));
  return same >= (sameSpeaker ? ENOUGH_WORDS : ENOUGH_WORDS_OF_UNKNOWN) * short.words.length;
}

function sharedRuns(one: Wording, other: Wording): number {
  let shared = 0;
  for (const run of one.runs) if (other.runs.has(run)) shared += 1;
  return shared;
}

/** A few words must stand in the other stretch as they are, and be more than filling. */
function holdsShort(short: Wording, long: Wording): boolean {
  const { words } = short;
  if (words.length === long.words.length) return words.join(' ') === long.words.join(' ');
  const telling = words.filter((word) => word.length > 4).length;
  if (words.length < 2 || telling < (words.length < 4 ? 2 : 1)) return false;
  return short.pieces.every((piece) => indexOfWords(long.words, piece) >= 0);
}

/** Whether two reported clauses are nearly the same words: the narrator's, so little may differ. */
export function nearlySame(a: Wording, b: Wording): boolean {
  const larger = Math.max(a.runs.size, b.runs.size);
  if (Math.min(a.runs.size, b.runs.size) === 0) return a.words.join(' ') === b.words.join(' ');
  return sharedRuns(a, b) >= 0.8 * larger;
}
