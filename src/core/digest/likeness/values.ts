import { type NumberMention, readNumbers } from '../../language/readNumbers.ts';
import { sameValue } from '../differences/sameValue.ts';
import type { Line } from '../reading/lines.ts';
import { datesIn, once } from '../reading/readOnce.ts';
import { termsOf, wordsOf } from '../reading/terms.ts';

/** A number of a line that is no date, and what it counts. */
interface Value extends NumberMention {
  /** The stem of the first telling word behind it; empty where there is none near. */
  readonly thing: string;
}

/** So many characters behind a number may tell what it counts. */
const BEHIND = 40;

/** Numbers in dates are days, and days are compared as such. */
const valuesIn: (line: Line) => readonly Value[] = once((line: Line) => {
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
  return termsOf(wordsOf(behind))[0] ?? '';
};

/**
 * Whether each gives a number that the other does not have: "40 houses" and "400 houses". Who gives
 * no number, or fewer, contradicts nobody; what is only rounded is the same. Where both give the
 * same numbers, they have to count the same: "12 died and 40 were hurt", "40 died and 12 were hurt".
 */
export function valuesClash(a: Line, b: Line): boolean {
  const [ofA, ofB] = [valuesIn(a), valuesIn(b)];
  if (ofA.length === 0 || ofB.length === 0) return false;
  const pairs = matched(ofA, ofB);
  if (pairs.length < ofA.length && pairs.length < ofB.length) return true;
  return pairs.some(
    ([one, other]) => one.thing !== other.thing && changedPlaces(one, other, pairs),
  );
}

/** Whether they tell of one thing, in so many words, with another number: a reader must not miss one. */
export function figuresDiffer(a: Line, b: Line): boolean {
  const [ofA, ofB] = [valuesIn(a), valuesIn(b)];
  const pairs = matched(ofA, ofB);
  const [restA, restB] = [
    ofA.filter((value) => !pairs.some(([one]) => one === value)),
    ofB.filter((value) => !pairs.some(([, other]) => other === value)),
  ];
  return restA.some((one) =>
    restB.some((other) => one.thing === other.thing && one.thing !== '' && one.unit === other.unit),
  );
}

type Pair = readonly [Value, Value];

/** Each number of the one with the number of the other that is the same; each is taken once. */
function matched(ofA: readonly Value[], ofB: readonly Value[]): Pair[] {
  const open = [...ofB];
  return ofA.flatMap((value): Pair[] => {
    const same = open.filter((other) => isSame(value, other));
    const best = same.find(({ thing }) => thing === value.thing) ?? same[0];
    if (best === undefined) return [];
    open.splice(open.indexOf(best), 1);
    return [[value, best]];
  });
}

/** The other number stands with what this one counts. */
const changedPlaces = (one: Value, other: Value, pairs: readonly Pair[]): boolean =>
  pairs.some(([first, second]) => first.thing === other.thing && second.thing === one.thing);

function isSame(a: Value, b: Value): boolean {
  if (a.unit !== b.unit && a.unit !== '' && b.unit !== '') return false;
  if (a.unit !== b.unit && isOwnSort(a.unit || b.unit)) return false;
  if (a.pair !== null && b.pair !== null) return a.pair[0] === b.pair[0] && a.pair[1] === b.pair[1];
  return isExact(a) && isExact(b) ? a.low === b.low : sameValue(a, b);
}

/** "The third" is no count of three; who writes "$5m" may go on with "the 5 million". */
const isOwnSort = (unit: string): boolean => unit === 'rank' || unit === 'clock' || unit === '%';

/** What can be counted one by one is rounded with a word for it ("some 400"), or it is meant as it stands. */
const COUNTED = 1000;

const isExact = ({ low, high, scope, unit, pair }: Value): boolean =>
  scope === 'exact' &&
  pair === null &&
  low === high &&
  (unit === 'rank' || unit === 'clock' || (Number.isInteger(low) && Math.abs(low) < COUNTED));
