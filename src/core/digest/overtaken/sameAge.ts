import { matchesOf } from '../../language/matchesOf.ts';
import { NUMBER_WORD, spelledValue } from '../../language/numberWords.ts';
import { termsOf, wordsOf } from '../reading/terms.ts';
import type { Subject } from './subject.ts';

const NUMBER = `\\d{1,2}|${NUMBER_WORD}`;
/** "The nine-year-old", "the 52-year-old from Lindau": nothing but an age says who. */
const ONLY_AGE = new RegExp(`^(?<age>${NUMBER})-year-old$`, 'iu');
/** "A 14-year-old girl", "Jonas Falk, nine,", "a girl of 14", "aged 14". */
const AGES = new RegExp(
  `(?<![\\p{L}\\d])(?:(?<age>${NUMBER})[- ]years?[- ]old|(?<=\\p{L}, )(?<behind>${NUMBER})(?=[,.])|(?:aged |(?:girl|boy|child|man|woman) of )(?<of>${NUMBER})(?![\\p{L}\\d-]))`,
  'giu',
);
const CHILD = /^(?:boy|girl|child|toddler|teenager|schoolboy|schoolgirl|pupil|son|daughter)$/;
const GROWN_UP = 18;
export const OF_AGE = /^(?:year|old|\d+)$/;

const numberOf = (number: string): number =>
  /^\d/.test(number) ? Number(number) : (spelledValue(number) ?? 0);

const onlyAgeOf = ({ phrase: { heads } }: Subject): number | null => {
  const age = heads
    .map((head) => ONLY_AGE.exec(head)?.groups?.age)
    .find((one) => one !== undefined);
  return age === undefined ? null : numberOf(age);
};

const agesIn = ({ report: { title, text } }: Subject): number[] =>
  matchesOf(AGES, `${title ?? ''}\n${text}`).map(({ groups }) =>
    numberOf((groups!.age ?? groups!.behind ?? groups!.of)!),
  );

/**
 * Whether one of two phrases says only how old somebody is, and the other may be of nobody else: its
 * report gives that age and no other, or none and tells of a child.
 */
export function areOneByAge(old: Subject, now: Subject): boolean {
  return isOneByAge(old, now) || isOneByAge(now, old);
}

function isOneByAge(one: Subject, other: Subject): boolean {
  const age = onlyAgeOf(one);
  if (age === null || (other.phrase.count ?? 1) !== 1) return false;
  const told = agesIn(other);
  if (told.some((another) => another !== age)) return false;
  const isNamed = told.length > 0;
  if (!isNamed && (age >= GROWN_UP || !other.phrase.heads.some((head) => CHILD.test(head))))
    return false;
  const known = new Set(termsOf(wordsOf(`${other.report.title ?? ''} ${other.report.text}`)));
  return one.phrase.terms.every(
    (term) => OF_AGE.test(term) || spelledValue(term) !== null || known.has(term),
  );
}
