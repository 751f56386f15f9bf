import { WEEKDAY_IN_SMALL } from '../../../language/days.ts';
import { NUMBER_WORD, spelledValue } from '../../../language/numberWords.ts';
import type { Line } from '../lines.ts';
import { termsOf, wordsOf } from '../terms.ts';
import { type Deed, deedsIn, isAnybody } from './deeds.ts';
import type { Notice } from './notices.ts';

/** What was wrongly said, ready to be looked for in other sentences. */
export interface Claim {
  /** Stems of what it says, without deeds, numbers and words for anybody. */
  readonly terms: readonly string[];
  /** Stems of whom or what its deed befell; none where that may be anybody. */
  readonly subject: readonly string[];
  readonly deeds: readonly number[];
  readonly numbers: readonly number[];
  /** Numbers that the notice has as right. */
  readonly right: readonly number[];
  /** Stems of the notice and of the sentence before it. */
  readonly around: readonly string[];
  /** "They had been freed" */
  readonly isOfMany: boolean;
  readonly isNegative: boolean;
  /** What somebody or something is: "was a former pupil". */
  readonly isState: boolean;
  /** "It was a drone" */
  readonly isWhatItWas: boolean;
}

/** "Two men", unlike "she", need be nobody whom the notice names. */
const SOMEBODY = /(?<!\p{L})(?:m[ae]n|wom[ae]n|people|persons?|suspects?|boys?|girls?)(?!\p{L})/iu;
const STATE = /(?<!\p{L})(?:is|was|were|are|had been) (?:an?|the|in|from) /u;
/** What is to come, or may be, is no fact. */
const MAY_BE =
  /(?<!\p{L})(?:would|will|may|might|could|should|planned to|intended to|wanted to)(?!\p{L})/u;
const WHAT_IT_WAS = /^it (?:was|is|had been) (?:an?|the) /u;
const MANY = /(?<!\p{L})(?:they|them|\p{Ll}+s) (?:had|have|were|are)(?!\p{L})/u;
const NEGATIVE = /(?<!\p{L})(?:not|no|nobody|none|never|without)(?!\p{L})|n['’]t(?!\p{L})/iu;

/** `before`: the sentence above the notice in its report; `lead`: the first one. */
export function claimOf(
  notice: Notice,
  line: Line,
  before: Line | null,
  lead: Line | null = null,
): Claim | null {
  const { said, beside, value } = notice;
  if (!notice.own && MAY_BE.test(said)) return null;
  const told = value ? beside : said;
  const deeds = deedsIn(told);
  const subject = subjectTerms(told, deeds);
  const elsewhere = [...subjectTerms(beside, []), ...(before?.terms ?? [])];
  const terms = plainTerms(said);
  const claim = {
    terms,
    subject: value
      ? [...subject, ...elsewhere]
      : subject.length > 0 || SOMEBODY.test(told)
        ? subject
        : elsewhere,
    isOfMany: MANY.test(told),
    deeds: [...new Set(deeds.map(({ row }) => row))],
    numbers: numbersIn(said),
    right: numbersIn(beside === '' ? (before?.text ?? '') : beside),
    around: [...new Set([line, before, lead].flatMap((one) => one?.terms ?? []))],
    isNegative: NEGATIVE.test(said),
    isState: STATE.test(said),
    isWhatItWas: WHAT_IT_WAS.test(said),
  };
  return terms.length + claim.deeds.length + claim.numbers.length === 0 ? null : claim;
}

/** Of the words before the first thing done. */
function subjectTerms(text: string, deeds: readonly Deed[]): string[] {
  return plainTerms(text.slice(0, deeds[0]?.start ?? text.length));
}

const plainTerms = (text: string): string[] => {
  const done = deedsIn(text);
  const words = done
    .reduceRight((rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`, text)
    .replace(NUMBERS, ' ');
  return termsOf(wordsOf(words).filter((word) => !isAnybody(word) && !WEEKDAY_IN_SMALL.test(word)));
};

const NUMBERS = new RegExp(
  `(?<![\\p{L}\\d])(?:\\d[\\d.,]*\\d|\\d|(?:${NUMBER_WORD})(?!\\p{L}))`,
  'giu',
);

export const numbersIn = (text: string): number[] =>
  (text.match(NUMBERS) ?? []).flatMap((number) =>
    /^\d/.test(number) ? [Number(number.replaceAll(',', ''))] : [spelledValue(number) ?? []].flat(),
  );
