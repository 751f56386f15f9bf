import type { Report } from '../../report/report.ts';
import { wordsOf } from './terms.ts';

type Text = Pick<Report, 'text' | 'sentences'>;

/** The words of each sentence. */
export const wordsOfSentences = ({ text, sentences }: Text): readonly (readonly string[])[] =>
  sentences.map(({ start, end }) => wordsOf(text.slice(start, end)));

/**
 * The words of `text.slice(from, to)`, which has the sentences `first` to `last` in it, and cuts
 * none: `words` are those of the sentences, and need not be read again.
 */
export function wordsOfRun(
  { text, sentences }: Text,
  words: readonly (readonly string[])[],
  { from, to, first, last }: Run,
): string[] {
  const run = sentences.slice(first, last + 1);
  // "late Wednesday.Officials": where no space divides them, what stands beside a word may change it.
  if (!run.every(({ start, end }) => isCut(text, start) && isCut(text, end)))
    return wordsOf(text.slice(from, to));
  const all: string[] = [];
  const addBetween = (end: number, start: number) => {
    const between = text.slice(end, start);
    if (!ONLY_SPACE.test(between)) all.push(...wordsOf(between));
  };
  let behind = from;
  for (const [at, { start, end }] of run.entries()) {
    addBetween(behind, start);
    for (const word of words[first + at]!) all.push(word);
    behind = end;
  }
  addBetween(behind, to);
  return all;
}

/** Mostly nothing else stands between two sentences. */
const ONLY_SPACE = /^\s*$/;

export interface Run {
  readonly from: number;
  readonly to: number;
  readonly first: number;
  readonly last: number;
}

/** Where the text ends or has a space no word goes on. */
const isCut = (text: string, at: number): boolean =>
  at === 0 || at === text.length || SPACE.test(text[at - 1]!) || SPACE.test(text[at]!);

const SPACE = /\s/;
