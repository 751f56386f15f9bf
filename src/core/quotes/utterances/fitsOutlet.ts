import type { Carrier } from '../quote.ts';
import { fitOfName } from './fitOfName.ts';
import { foldWord } from './quotedWords.ts';

/** "moscow times" is The Moscow Times, and themoscowtimes.com; "a" is neither. */
export function fitsOutlet(
  { outlet, origin }: Pick<Carrier, 'outlet' | 'origin'>,
  asked: string | undefined,
): boolean {
  if (asked === undefined || asked.trim() === '') return true;
  const wanted = squeeze(wordsOf(asked));
  return [outlet, origin].some(
    (name) => name !== null && (hasWhole(name, wanted) || fitOfName(asked, name) > 0),
  );
}

/** Whole words, the name written in one, or a part of an address between its dots. */
function hasWhole(name: string, wanted: string): boolean {
  const words = wordsOf(name);
  const rows = words.flatMap((_, from) =>
    words.slice(from).map((_, more) => squeeze(words.slice(from, from + more + 1))),
  );
  const labels = name.includes('.') ? name.split(/[./-]/).map((label) => squeeze([label])) : [];
  return [...rows, ...labels].includes(wanted);
}

const wordsOf = (name: string): string[] => name.trim().split(/\s+/);

const squeeze = (words: readonly string[]): string =>
  words
    .map(foldWord)
    .join('')
    .replace(/^the(?=.{3})/, '');
