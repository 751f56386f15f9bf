import type { Figure, Scope } from './readFigures.ts';

type Value = Pick<Figure, 'low' | 'high' | 'toTheDigit'> & { readonly scope: Scope };

/** What is said to be loose may be so far off. */
const ROUNDED = 0.07;
/** A number that is given to one or two digits stands for what rounds to it. */
const HALF_A_DIGIT = 0.5;
/** But never more than this: "$1 trillion" is not $1.2 trillion rounded. */
const MOST_ROUNDED = 0.1;

/** One value, as far as rounding, ranges and bounds allow: then nothing differs. */
export function sameValue(a: Value, b: Value): boolean {
  if (overlap(a, b)) return true;
  // "Up to 2,500" and "up to 3,000" are two bounds; who has "more than 40" may know of more than 45.
  const bothMost = a.scope === 'most' && b.scope === 'most';
  if (!bothMost && (boundHolds(a, b) || boundHolds(b, a))) return true;
  const loose = a.scope === 'about' || b.scope === 'about';
  const [low, high] = a.high < b.low ? [a.high, b.low] : [b.high, a.low];
  if (high > 0 && loose && (high - low) / high <= ROUNDED) return true;
  return roundsTo(a, b) || roundsTo(b, a);
}

/** One number, but for rounding to its last digit: the other report gives it too. */
export const sameNumber = (a: Value, b: Value): boolean =>
  overlap(a, b) || roundsTo(a, b) || roundsTo(b, a);

const overlap = (a: Value, b: Value): boolean => a.low <= b.high && b.low <= a.high;

/**
 * "More than 40" holds 48, "up to 60" holds 50: a reader finds no contradiction. Who knows of 75
 * does not say "more than 40": a bound reaches as far as its last digit, and no less than a tenth.
 */
const boundHolds = (bound: Value, { low, high }: Value): boolean =>
  (bound.scope === 'least' && low >= bound.low && low <= bound.low + reachOf(bound)) ||
  (bound.scope === 'most' && high <= bound.high && high >= bound.high - reachOf(bound));

const reachOf = ({ low }: Value): number => Math.max(lastDigit(low), REACH * low);
const REACH = 0.1;

/** 102,000 for 101,789; 5.9 for 5.86: to its own last digit the rough one is the other rounded, up or cut off. */
function roundsTo(rough: Value, fine: Value): boolean {
  if (rough.toTheDigit && fine.toTheDigit) return false;
  if (rough.low !== rough.high || isBeyond(fine, rough)) return false;
  const step = lastDigit(rough.low);
  if (lastDigit(fine.low) >= step) return false;
  const off = Math.abs(fine.low - rough.low);
  if (off > MOST_ROUNDED * rough.low) return false;
  return off <= HALF_A_DIGIT * step || (off < step && fine.low > rough.low);
}

/** "More than 1 million" is no rounding of 943,000. */
const isBeyond = ({ low, high }: Value, bound: Value): boolean =>
  (bound.scope === 'least' && high < bound.low) || (bound.scope === 'most' && low > bound.high);

/** What one more of its last digit that is not nought would add: 1,000 for 102,000. */
export function lastDigit(value: number): number {
  if (value === 0) return 1;
  let step = 1e-3;
  while (Math.abs(value / (step * 10) - Math.round(value / (step * 10))) < 1e-6) step *= 10;
  return step;
}
