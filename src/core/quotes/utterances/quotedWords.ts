import { matchesOf } from '../../language/matchesOf.ts';
import { isNumberWord, joinAmounts, mayHoldAmount, type PlacedWord } from './amounts.ts';

/** A word of a quotation, as it is compared and as it is written. */
export interface QuotedWord {
  /** Lower case, no marks, accents or apostrophes; an amount by its value. */
  readonly folded: string;
  readonly text: string;
}

/**
 * Signs that change a number's sense stay with it; scripts without spaces are read letter by letter. What nobody
 * sees in a word (soft hyphens, joiners) parts none.
 */
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|(?:(?<![\p{L}\p{N}])[-−])?\p{Sc}?[\p{L}\p{M}\p{N}]+(?:(?:[’'´`ʼ.,‐‑-]|(?<=(?<!\d)\d{1,2}):(?=\d{2}(?!\d))|(?:\u00ad|\u2060|\u200c|\u200d|\ufeff)+)[\p{L}\p{M}\p{N}]+)*|%/gu;

/** The words of a text as they are compared, and where they stand in it. */
export function placedWords(text: string): PlacedWord[] {
  const words = matchesOf(WORD, text).map(({ 0: word, index }) => ({
    folded: foldWord(word),
    start: index,
    end: index + word.length,
  }));
  return mayHoldAmount(text)
    ? joinAmounts(
        text,
        words.flatMap((word) => apart(text, word)),
      )
    : words;
}

/** Longer rows of letters and hyphens are no amount; keeps the time linear. */
const LONGEST_AMOUNT = 60;

/** "10.30pm" has the words of "10:30 p.m." */
const CLOCK = /^(\d{1,2}(?:[.:]\d{2})?)([ap]m)$/i;

/** "A three-year plan" has the words of "a 3 year plan"; "3-1" is not 31. */
function apart(text: string, word: PlacedWord): readonly PlacedWord[] {
  if (word.end - word.start > LONGEST_AMOUNT) return [word];
  const shown = text.slice(word.start, word.end);
  const clock = CLOCK.exec(shown);
  if (clock !== null) {
    const at = word.start + clock[1]!.length;
    return [
      { folded: foldWord(clock[1]!), start: word.start, end: at },
      { folded: clock[2]!.toLowerCase(), start: at, end: word.end },
    ];
  }
  const hyphen = shown.search(/(?<=.)[-‐‑]/);
  if (hyphen < 0 || !isNumberWord(shown.slice(0, hyphen)) || isNumberWord(shown)) return [word];
  const at = word.start + hyphen;
  const rest = { folded: foldWord(shown.slice(hyphen + 1)), start: at + 1, end: word.end };
  return [
    { folded: foldWord(shown.slice(0, hyphen)), start: word.start, end: at },
    ...apart(text, rest),
  ];
}

/**
 * The words of a quotation without marks and punctuation; "U.S." and "US" are one word, so are
 * "5%" and "five per cent", "$5" and "5 dollars".
 */
export const quotedWords = (text: string): QuotedWord[] =>
  placedWords(text).map(({ folded, start, end }) => ({ folded, text: text.slice(start, end) }));

export function foldWord(word: string): string {
  if (/^[a-z]+$/i.test(word)) return word.toLowerCase();
  if (word === '%') return 'percent';
  // A lone accent for an apostrophe would come apart into a space and an accent.
  const plain = word
    .replace(/\p{Cf}/gu, '')
    .replace(/´/g, "'")
    .replace(/[‐‑]/g, '-')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase();
  if (/\d/.test(plain)) return foldNumber(plain);
  const sense = plain.startsWith('re-') ? 're-' : '';
  return sense + plain.slice(sense.length).replace(/[’'´`ʼ.,−-]/g, '');
}

/** "1,000" is 1000, "1.5" is not 15, "10:30" is 10.30. */
const foldNumber = (number: string): string =>
  number
    .replace(/(?<=\d),(?=\d{3}(?!\d))/g, '')
    .replace(/(?<=\d)[.,:](?=\d)/g, '·')
    .replace(/−/g, '-')
    .replace(/[’'´`ʼ.,]|(?<!^)-/g, '');

export const foldWords = (text: string): string[] => quotedWords(text).map(({ folded }) => folded);
