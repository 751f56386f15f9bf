import { NUMBER_WORDS } from '../language/numberWords.ts';
import { isEmptyWord, termsOf, wordsOf } from './terms.ts';

/** A number of something, as a sentence gives it. */
export interface Amount {
  readonly value: number;
  /** "$", "%" or nothing. */
  readonly unit: string;
  /** The stem of what is counted; empty for money and shares. */
  readonly noun: string;
  /** What is counted, as it is written. */
  readonly label: string;
  /** The number with its words: "nearly 40 people". */
  readonly text: string;
  /** "About", "more than", "at least", "dozens": no exact number. */
  readonly loose: boolean;
  /** Stems of the words around it. */
  readonly near: readonly string[];
}

const SCALE: Readonly<Record<string, number>> = {
  hundred: 1e2,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};
const AMOUNT = new RegExp(
  `((?:about|around|nearly|almost|roughly|some|more than|over|at least|up to|as many as|fewer than|less than|an estimated|approximately) )?([$£€])?\\b(\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?|${Object.keys(NUMBER_WORDS).join('|')})(?:[ -](${Object.keys(SCALE).join('|')}))?( ?%| percent| per cent)?((?: [\\p{L}'’-]+){0,3})`,
  'giu',
);
const NEAR = 45;

export function amountsIn(text: string): Amount[] {
  return [...text.matchAll(AMOUNT)].flatMap((match) => readAmount(match, text));
}

function readAmount(match: RegExpMatchArray, text: string): Amount[] {
  const [all, loose, money = '', digits, scale, share, following = ''] = match;
  const unit = money || (share ? '%' : '');
  const counted = countedIn(following);
  if (unit === '' && (counted === undefined || isYear(digits!, scale))) return [];
  const at = match.index!;
  const around =
    text.slice(Math.max(0, at - NEAR), at) + text.slice(at + all.length, at + all.length + NEAR);
  const upTo =
    counted === undefined
      ? all.length - following.length
      : all.indexOf(counted, all.length - following.length) + counted.length;
  return [
    {
      value:
        (NUMBER_WORDS[digits!.toLowerCase()] ?? Number(digits!.replaceAll(',', ''))) *
        (SCALE[scale?.toLowerCase() ?? ''] ?? 1),
      unit,
      noun: unit === '' ? (termsOf(wordsOf(counted!))[0] ?? '') : '',
      label: counted?.toLowerCase() ?? (unit === '%' ? 'percent' : 'money'),
      text: all.slice(0, upTo).trim(),
      loose: loose !== undefined,
      near: termsOf(wordsOf(around)),
    },
  ];
}

const SPANS_OF_TIME =
  /^(?:years?|months?|days?|hours?|minutes?|seconds?|weeks?|times|decades?|centuries|others)$/;
const SEVERAL = /^(?:[a-z-]{2,}s|people|men|women|children|police|troops)$/;

/** What is counted: the first plural behind the number, with at most an adjective or two between. */
function countedIn(following: string): string | undefined {
  for (const word of following.trim().split(' ')) {
    if (isEmptyWord(word) || SPANS_OF_TIME.test(word) || /['’]/.test(word)) return undefined;
    if (SEVERAL.test(word) && !/(?:ss|us|is)$/.test(word)) return word;
  }
  return undefined;
}

const isYear = (digits: string, scale: string | undefined): boolean =>
  scale === undefined && /^(?:19|20)\d\d$/.test(digits);

/**
 * Equal, or one the rounding of the other: "nearly 40" and 38, "2.1 million" and 2,089,000. What
 * is said to be loose may be a tenth off.
 */
export function sameAmount(a: Amount, b: Amount): boolean {
  const off = Math.abs(a.value - b.value) / Math.max(a.value, b.value, 1);
  if (off < 0.005) return true;
  return off <= (a.loose || b.loose || isRound(a.value) || isRound(b.value) ? 0.12 : 0.02);
}

const isRound = (value: number): boolean => value >= 100 && /^\d{1,2}0+$/.test(String(value));
