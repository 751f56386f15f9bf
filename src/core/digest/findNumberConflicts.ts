import { addDays, dayNumber } from '../language/days.ts';
import type { Difference } from './digest.ts';
import { likeness, neighbours } from './lineIndex.ts';
import type { Line } from './lines.ts';
import { type Amount, amountsIn, sameAmount } from './readAmounts.ts';
import { datesIn, once } from './readOnce.ts';
import type { Reading } from './readTogether.ts';
import { sideOf } from './sideOf.ts';

/**
 * A bare "same noun, other number" is right once in six: the rest of the two sentences has to
 * agree to this degree, and the words next to the number as well.
 */
const LEAST_COSINE = 0.34;
const LEAST_COMMON = 5;

interface Clash {
  readonly a: { readonly line: Line; readonly amount: Amount };
  readonly b: { readonly line: Line; readonly amount: Amount };
}

/** The same fact with another number in reports of different origin. */
export function findNumberConflicts(reading: Reading): Difference[] {
  const clashes = reading.index.lines.flatMap((line) => clashesOf(line, reading));
  const seen = new Set<string>();
  return clashes.flatMap((clash) => {
    const key = [
      clash.a.amount.noun,
      ...[clash.a.amount.value, clash.b.amount.value].sort((x, y) => x - y),
    ].join(' ');
    if (seen.has(key)) return [];
    seen.add(key);
    return [differenceOf(clash, reading)];
  });
}

const amountsOf = once(({ text }: Line) => amountsIn(text));

function clashesOf(line: Line, reading: Reading): Clash[] {
  const own = amountsOf(line);
  if (own.length === 0) return [];
  return neighbours(line, reading.index)
    .filter((other) => comesLater(line, other) && tellSameEvent(line, other, reading))
    .flatMap((other) => clashBetween(line, own, other));
}

const comesLater = (a: Line, b: Line): boolean => a.reportId < b.reportId;

function tellSameEvent(a: Line, b: Line, { index, origins }: Reading): boolean {
  if (origins.get(a.reportId) === origins.get(b.reportId)) return false;
  if (datesClash(a, b)) return false;
  const { cosine, common } = likeness(a, b, index);
  return cosine >= LEAST_COSINE && common.length >= LEAST_COMMON;
}

/** Reports of one event lie no further apart; after a week the same words tell the next one. */
const DAYS_APART = 5;

/** Each dates what it tells, and not to the same day: last week's figure and this week's. */
function datesClash(a: Line, b: Line): boolean {
  if (
    a.day !== null &&
    b.day !== null &&
    Math.abs(dayNumber(a.day) - dayNumber(b.day)) > DAYS_APART
  )
    return true;
  const [datesA, datesB] = [datesIn(a), datesIn(b)];
  if (datesA!.length === 0 || datesB!.length === 0) return false;
  return !datesA!.some((one) =>
    datesB!.some((other) => one.from <= other.until && other.from <= one.until),
  );
}

/** Exactly one amount of the noun on each side, its neighbours the same words, its value another. */
function clashBetween(line: Line, own: readonly Amount[], other: Line): Clash[] {
  const theirs = amountsOf(other);
  return own.flatMap((amount) => {
    const alike = theirs.filter(({ noun, unit }) => noun === amount.noun && unit === amount.unit);
    const [match] = alike;
    if (match === undefined || alike.length > 1) return [];
    if (own.filter(({ noun, unit }) => noun === amount.noun && unit === amount.unit).length > 1)
      return [];
    if (gives(theirs, amount) || gives(own, match)) return [];
    if (sameAmount(amount, match) || !sharesContext(amount, match)) return [];
    return [{ a: { line, amount }, b: { line: other, amount: match } }];
  });
}

/** The number stands there too, of something else: then the two sentences count apart. */
const gives = (amounts: readonly Amount[], { value }: Amount): boolean =>
  amounts.some((amount) => amount.value === value);

const sharesContext = (a: Amount, b: Amount): boolean =>
  a.near.filter((term) => b.near.includes(term)).length >= 1;

function differenceOf({ a, b }: Clash, reading: Reading): Difference {
  const sides = [a, b]
    .map(({ line, amount }) => ({ side: sideOf(amount.text, [line], reading) }))
    .map(({ side }) => side)
    .sort((x, y) =>
      (x.since ?? '') < (y.since ?? '') ? -1 : (x.since ?? '') > (y.since ?? '') ? 1 : 0,
    );
  const [older, newer] = sides;
  const later =
    older!.since !== null && newer!.since !== null && newer!.since >= addDays(older!.since, 1);
  return {
    kind: later ? 'development' : 'conflict',
    fact: 'number',
    about: question(a.amount),
    sides,
  };
}

function question({ unit, label }: Amount): string {
  if (unit === '') return `How many ${label}?`;
  return unit === '%' ? 'What share?' : 'How much money?';
}
