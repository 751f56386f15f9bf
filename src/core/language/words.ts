import type { Span } from '../report/report.ts';
import { stopAfter } from './abbreviations.ts';
import { inOneByte } from './inOneByte.ts';
import { eachMatch } from './matchesOf.ts';
import { ofWord } from './ofWord.ts';

export interface Word extends Span {
  readonly text: string;
  /** In lower case, with straight apostrophes, without a possessive ending. */
  readonly lower: string;
  readonly kind: 'word' | 'mark';
  /** Begins with a capital letter (or is a handle). */
  readonly capital: boolean;
  /** "Putin's" */
  readonly possessive: boolean;
}

const SHAPES =
  /(?:\p{L}\.){2,}|@\w+|[\p{L}\p{M}\p{N}]+(?:[’'´`ʼ‐‑-][\p{L}\p{M}\p{N}]+)*|--+|\.{2,}|\S/gu;
const APOSTROPHE = /[’´`ʼ]/g;

/** The words and punctuation marks of `text.slice(from, to)`, in order. */
export function readWords(text: string, from = 0, to = text.length): Word[] {
  const words: Word[] = [];
  for (const match of eachMatch(SHAPES, text.slice(from, to))) {
    const start = from + match.index;
    if (start < (words.at(-1)?.end ?? from)) continue;
    words.push(toWord(text, start, start + match[0].length, to));
  }
  return words;
}

function toWord(text: string, start: number, to: number, limit: number): Word {
  const end = to < limit && takesStop(text, start, to) ? to + 1 : to;
  const shown = text.slice(start, end);
  if (isPlain(shown)) return plainWord(start, end, shown);
  const first = shown.charAt(0);
  const kind = /[\p{L}\p{N}@]/u.test(first) ? 'word' : 'mark';
  const plain = shown.toLowerCase().replace(APOSTROPHE, "'");
  const base = plain.replace(/'s$/, '');
  const capital = kind === 'word' && (first === '@' || first !== first.toLowerCase());
  return { start, end, text: shown, lower: base, kind, capital, possessive: base !== plain };
}

/** Nothing but the letters a to z: most words are, and need no closer look. */
function isPlain(shown: string): boolean {
  for (let i = 0; i < shown.length; i++) {
    const letter = shown.charCodeAt(i) | SMALL;
    if (letter < A || letter > Z) return false;
  }
  return true;
}
const SMALL = 32;
const A = 97;
const Z = 122;

/** Kept in one byte a letter, whatever the text has: tables of words find it several times faster. */
const lowerOf = ofWord((word) => inOneByte(word.toLowerCase()));

function plainWord(start: number, end: number, text: string): Word {
  const lower = lowerOf(text);
  const capital = text.charCodeAt(0) < A;
  return { start, end, text, lower, kind: 'word', capital, possessive: false };
}

/** "Mr." and the "A." of a name keep their stop. */
function takesStop(text: string, start: number, end: number): boolean {
  if (text.charAt(end) !== '.' || end - start > 6) return false;
  const word = text.slice(start, end);
  if (/^\p{Lu}$/u.test(word)) return /^\.[^\S\r\n]{0,3}\p{Lu}/u.test(text.slice(end, end + 6));
  return /^\p{Lu}/u.test(word) && (stopAfter(word) === 'never-ends' || /^[JS]r$/.test(word));
}
