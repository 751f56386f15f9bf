import { COIN_NAME, COIN_SIGN } from '../../../language/coins.ts';
import { ANY_MONTH } from '../../../language/days.ts';
import { matchesOf } from '../../../language/matchesOf.ts';
import { HUNDREDS_AND, NUMBER_WORD } from '../../../language/numberWords.ts';
import type { Line } from '../../reading/lines.ts';
import { once } from '../../reading/readOnce.ts';
import { termsOf, wordsOf } from '../../reading/terms.ts';
import { coinOf, numberOf } from '../countShapes.ts';
import { sameValue } from '../sameValue.ts';

/** A number of a text with its unit: "15,000 people", "$17.3m", "nine kilometres", "94 million euros". */
export interface Amount {
  readonly value: number;
  /** "Million", or empty. */
  readonly scale: string;
  /** "%", a sign of money, else empty. */
  readonly sign: string;
  /** Stems of the words right behind it, as far as they may say what it counts. */
  readonly nouns: readonly string[];
  readonly scope: 'exact' | 'about' | 'least';
  readonly start: number;
  readonly end: number;
}

const NUMBER = new RegExp(
  `(?<![\\p{L}\\d.,:/-])(?<money>${COIN_SIGN})?(?<number>\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?|${HUNDREDS_AND}|${NUMBER_WORD})(?:[ -]?(?<scale>thousand|million|billion|trillion|mln|bn|m)(?![\\p{L}\\d]))?(?:[ -]?(?<unit>%|percent(?!\\p{L})|per cent(?!\\p{L}))|[ -](?<coin>${COIN_NAME})(?!\\p{L}))?(?![\\p{L}\\d]|[.,:/]\\d|[-–]\\d|[-–](?:year|day|month|week|hour|minute|metre|storey|seat|strong)(?!\\p{L}))`,
  'giu',
);

/** Words behind a number that are none of what it counts. */
const NO_NOUN =
  /^(?:of|and|or|but|in|at|on|for|to|with|from|by|as|after|before|since|than|that|who|which|while|when|is|are|was|were|be|been|has|have|had|each|every|per|a|an|the|so|now|more|less|other|others|not|it|he|she|they|will|would|could|may|might|this|last|next|said|says|given|claimed|stated|mentioned|reported|announced|quoted|cited|estimated|put)$/;
const BEHIND = 3;

/** A day of a month, a year, an hour, what is numbered or how old somebody is counts nothing. */
const NO_COUNT_BEFORE = new RegExp(
  `(?:(?:${ANY_MONTH})\\.? |(?:(?<!(?:injured|dead|missing|wounded|victims) )number|no\\.?|level|stage|chapter|article|section|phase|route|highway|flight|room|page|part|article|aged|age of|batch(?:es)?|version) )$`,
  'iu',
);
const NO_COUNT_BEHIND = new RegExp(
  `^(?: (?:${ANY_MONTH})(?!\\p{L})| ?(?:a\\.?m|p\\.?m|o['’]clock)(?!\\p{L})|(?:st|nd|rd|th)(?!\\p{L})| years? old| of (?:us|them|whom|these|those)(?!\\p{L}))`,
  'iu',
);
const LEAST =
  /(?<!\p{L})(?:at least|(?<!(?:never|not|no) )more than|over|no fewer than|upwards of) $/iu;
const ABOUT =
  /(?<!\p{L})(?:about|around|roughly|some|an estimated|approximately|nearly|almost|close to|closer to|nearer to|nearer|just under|just over) $/iu;
const YEAR = /^(?:19|20)\d\d$/;

export const amountsIn = (text: string): readonly Amount[] =>
  matchesOf(NUMBER, text).flatMap((match) => {
    const groups = match.groups!;
    const [start, end] = [match.index, match.index + match[0].length];
    const sign = groups.unit === undefined ? coinOf(groups) : '%';
    const isBare = sign === '' && groups.scale === undefined;
    if (isBare && YEAR.test(groups.number!)) return [];
    const [before, behind] = [text.slice(0, start), text.slice(end)];
    if ((isBare && NO_COUNT_BEFORE.test(before)) || NO_COUNT_BEHIND.test(behind)) return [];
    const nouns = sign === '' ? nounsBehind(behind) : [];
    const scope = (LEAST.test(before) && 'least') || (ABOUT.test(before) && 'about') || 'exact';
    const { scale = '' } = groups;
    return [
      { value: numberOf(groups), scale: scale.toLowerCase(), sign, nouns, scope, start, end },
    ];
  });

/** Those of a whole line. */
export const amountsOf: (line: Line) => readonly Amount[] = once(({ text }: Line) =>
  amountsIn(text),
);

/** An amount with the word behind it that says what it counts: "412 houses". */
export function withThing(
  text: string,
  { start, end }: Amount,
): { readonly start: number; readonly end: number } {
  return { start, end: end + (THING_BEHIND.exec(text.slice(end))?.[0].length ?? 0) };
}
const THING_BEHIND =
  /^ (?!(?:and|or|but|than|not|so|each|for|in|of|at|by|to|as|from|on|after|had|were|was)(?!\p{L}))\p{Ll}{3,}/u;

function nounsBehind(text: string): readonly string[] {
  const clause = /^(?:[ -]\p{Ll}[\p{L}'’-]*)*/u.exec(text)![0];
  const words = wordsOf(clause).slice(0, BEHIND);
  const stop = words.findIndex((word) => NO_NOUN.test(word));
  return termsOf(stop < 0 ? words : words.slice(0, stop));
}

/** What it takes or how long it lasts has no unit that would say of what it is. */
export const isSpan = ({ nouns }: Amount): boolean => nouns.some((noun) => SPAN.test(noun));
const SPAN = /^(?:year|month|week|dai|day|hour|minut|second|time|night|centuri|decad)$/;

/** "Dollars" and "people" are two things; a bare number may be of either. */
export function areOfOneUnit(a: Amount, b: Amount): boolean {
  const [bareA, bareB] = [a, b].map(({ sign, nouns }) => sign === '' && nouns.length === 0);
  if (bareA || bareB) return a.sign === b.sign || (a.sign !== '%' && b.sign !== '%');
  return a.sign === b.sign && (a.sign !== '' || a.nouns.some((noun) => b.nouns.includes(noun)));
}

/** "14 million dollars", "it is 19": in the millions as well. */
const MOST_BARE = 1000;
export const inScaleOf = (amount: Amount, other: Amount): Amount =>
  amount.scale === '' && other.scale !== '' && amount.sign === '' && amount.value < MOST_BARE
    ? { ...amount, value: amount.value * numberOf({ number: '1', scale: other.scale }) }
    : amount;

/** A number that is only said, and so far off, is mostly of something of its own. */
const MOST_TIMES = 4;
export const isFarFrom = (a: number, b: number): boolean =>
  Math.max(a, b) >= MOST_TIMES * Math.min(a, b);

const MOST_APART = 8;

/** Neither equal, as far as rounding goes, nor so far apart that they are of two things. */
export function differ(a: Amount, b: Amount): boolean {
  const [few, many] = [Math.min(a.value, b.value), Math.max(a.value, b.value)];
  const [one, other] = [a, b].map(({ value, scope }) => ({ low: value, high: value, scope }));
  return few > 0 && many <= MOST_APART * few && !sameValue(one!, other!);
}
