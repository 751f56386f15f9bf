import { type NumberMention, readNumbers } from '../../language/readNumbers.ts';
import { lastDigit, sameValue } from '../differences/sameValue.ts';
import type { Line } from '../reading/lines.ts';
import { datesIn, once, withoutRoom } from '../reading/readOnce.ts';
import { termsOf, wordsOf } from '../reading/terms.ts';

/** A number of a line that is no date, and what it counts. */
export interface Value extends NumberMention {
  /** The stem of the first telling word behind it; empty where there is none near. */
  readonly thing: string;
}

/** So many characters behind a number may tell what it counts. */
const BEHIND = 40;

/** Numbers in dates are days, and days are compared as such. */
export const valuesIn: (line: Line) => readonly Value[] = once((line: Line) => {
  const dates = datesIn(line).filter(({ from, until, certain }) => certain && from === until);
  return readNumbers(line.text)
    .filter(({ start, end }) => !dates.some((date) => date.start < end && start < date.end))
    .map((number) => ({ ...number, thing: thingBehind(line.text, number.end) }));
});

const thingBehind = (text: string, end: number): string => {
  const behind = text
    .slice(end, end + BEHIND)
    .replace(/\S*$/, (cut) => (text.length > end + BEHIND ? '' : cut))
    .split(/[,;:.()“”"]/)[0]!;
  const thing = termsOf(wordsOf(behind))[0] ?? '';
  return thing === 'person' ? 'peopl' : thing;
};

/**
 * Whether each gives a number that the other does not have: "40 houses" and "400 houses". Who gives
 * no number, or fewer, contradicts nobody; what is only rounded is the same. Where both give the
 * same numbers, they have to count the same: "12 died and 40 were hurt", "40 died and 12 were hurt".
 */
export function valuesClash(a: Line, b: Line, areOne = isSame): boolean {
  const [ofA, ofB] = [valuesIn(a), valuesIn(b)];
  if (ofA.length === 0 || ofB.length === 0) return false;
  const pairs = matched(ofA, ofB, areOne);
  if (pairs.length < ofA.length && pairs.length < ofB.length) return true;
  return pairs.some(
    ([one, other]) => one.thing !== other.thing && changedPlaces(one, other, pairs),
  );
}

/**
 * The same, where either sentence has to stand for the other: "300,000 homes" may be 320,000 rounded,
 * and is no difference, but nobody who says the one says the other.
 */
export const figuresClash = (a: Line, b: Line): boolean =>
  valuesClash(a, b, (one, other) => isSame(one, other) && standsForFigure(one, other));

/** Two values of one thing, as two sentences give them. */
export type ValuePair = readonly [Value, Value];

/**
 * Numbers of one thing that differ: "12 people died", "14 people died". The sentences have to be
 * much alike for that to mean anything: numbers with nothing behind them are taken as of one thing.
 */
export function differingValues(a: Line, b: Line): ValuePair[] {
  const [ofA, ofB] = [valuesIn(a), valuesIn(b)];
  if (ofA.length === 0 || ofB.length === 0) return [];
  const pairs = matched(ofA, ofB, isSame);
  const restB = ofB.filter((value) => !pairs.some(([, other]) => other === value));
  const changed = ofA
    .filter((value) => !pairs.some(([one]) => one === value))
    .flatMap((one): ValuePair[] => {
      const other = restB.find(({ thing, unit }) => thing === one.thing && unit === one.unit);
      return other === undefined ? [] : [[one, other]];
    });
  const swapped = pairs
    .filter(([one, other]) => one.thing !== other.thing && changedPlaces(one, other, pairs))
    .map(([one]): ValuePair => [one, ofB.find(({ thing }) => thing === one.thing)!]);
  return [...changed, ...swapped];
}

/** Each number of the one with the number of the other that is the same; each is taken once. */
function matched(
  ofA: readonly Value[],
  ofB: readonly Value[],
  areOne: (a: Value, b: Value) => boolean,
): ValuePair[] {
  const open = [...ofB];
  return ofA.flatMap((value): ValuePair[] => {
    const same = open.filter((other) => areOne(value, other));
    const best = same.find(({ thing }) => thing === value.thing) ?? same[0];
    if (best === undefined) return [];
    open.splice(open.indexOf(best), 1);
    return [[value, best]];
  });
}

/** The other number stands with what this one counts. */
const changedPlaces = (one: Value, other: Value, pairs: readonly ValuePair[]): boolean =>
  pairs.some(([first, second]) => first.thing === other.thing && second.thing === one.thing);

function isSame(a: Value, b: Value): boolean {
  if (a.unit !== b.unit && a.unit !== '' && b.unit !== '') return false;
  if (a.unit !== b.unit && isOwnSort(a.unit || b.unit)) return false;
  if (a.scope !== b.scope && isBound(a) && isBound(b)) return false;
  if (a.pair !== null && b.pair !== null) return a.pair[0] === b.pair[0] && a.pair[1] === b.pair[1];
  if (isVague(a) && isVague(b)) return a.low <= b.high && b.low <= a.high;
  return isExact(a) && isExact(b) ? a.low === b.low : sameValue(a, b);
}

/**
 * Two figures without a word for their roughness, of which one is given to fewer digits: it stands for
 * the other where it is that one rounded to two digits or more, or so near that nobody tells them apart.
 */
function standsForFigure(a: Value, b: Value): boolean {
  if ([a, b].some((value) => value.scope !== 'exact' || value.pair !== null || isVague(value)))
    return true;
  const off = Math.abs(a.low - b.low);
  const rough = lastDigit(a.low) > lastDigit(b.low) ? a : b;
  const step = lastDigit(rough.low);
  return (
    off <= NEAR * Math.max(Math.abs(a.low), Math.abs(b.low)) ||
    (rough.low >= TWO_DIGITS * step && off <= step / 2)
  );
}
const NEAR = 0.025;
const TWO_DIGITS = 10;

/** "The third" is no count of three; who writes "$5m" may go on with "the 5 million". */
const isOwnSort = (unit: string): boolean => unit === 'rank' || unit === 'clock' || unit === '%';

/** "More than half" and "less than half" have nothing in common. */
const isBound = ({ scope }: Value): boolean => scope === 'least' || scope === 'most';

/** "Hundreds of" */
const isVague = ({ low, high }: Value): boolean => low < high;

/** What can be counted one by one is rounded with a word for it ("some 400"), or it is meant as it stands. */
const COUNTED = 1000;

const isExact = ({ low, high, scope, unit, pair }: Value): boolean =>
  scope === 'exact' &&
  pair === null &&
  low === high &&
  (unit === 'rank' || unit === 'clock' || (Number.isInteger(low) && Math.abs(low) < COUNTED));

/** What is written in figures, days and years too, letter for letter. */
export const digitsIn: (line: Line) => readonly string[] = once(({ words }: Line) =>
  withoutRoom(words.filter((word) => /^\p{N}/u.test(word))),
);
