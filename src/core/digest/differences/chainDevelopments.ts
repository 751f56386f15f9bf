import { readNumbers } from '../../language/readNumbers.ts';
import type { Difference, DifferenceSide } from '../digest.ts';
import { placeOf, placesOf } from '../likeness/support.ts';
import { compareText } from '../reading/inOrder.ts';
import { ordinalCount } from './ordinalTolls.ts';

/** Developments of which one begins with what another ends with are a single one: "1, 11, 60 dead". */
export function chainDevelopments(found: readonly Difference[]): Difference[] {
  const chained: Difference[] = [];
  for (const one of [...found].sort(bySince)) {
    const at = chained.findIndex((earlier) => continues(earlier, one));
    if (at < 0) chained.push(one);
    else chained[at] = { ...chained[at]!, sides: [...chained[at]!.sides, ...one.sides.slice(1)] };
  }
  return chained
    .reduce<readonly Difference[]>(joinShared, [])
    .reduce<readonly Difference[]>(joinGrowing, [])
    .slice();
}

/** Of one question, and with one count of one sentence on a side of each: it is one count, told once. */
function joinShared(joined: readonly Difference[], one: Difference): readonly Difference[] {
  const at = joined.findIndex((earlier) => shareCount(earlier, one));
  if (at < 0) return [...joined, one];
  const sides = [...joined[at]!.sides, ...one.sides].reduce<readonly DifferenceSide[]>(addSide, []);
  return joined.with(at, { ...joined[at]!, sides: inTheirOrder(sides) });
}

function shareCount(a: Difference, b: Difference): boolean {
  if (a.about !== b.about || a.fact !== 'number' || b.fact !== 'number') return false;
  if (courseOf(a) === courseOf(b)) return true;
  return a.sides.some((side) => {
    const places = placesOf([side]);
    return b.sides.some(
      (other) =>
        countOf(other) === countOf(side) &&
        other.support.some((place) => places.has(placeOf(place))),
    );
  });
}

/** The same counts on the same days: of several reports each tells the newest one. */
const courseOf = ({ sides }: Difference): string =>
  sides.map((side) => `${side.since} ${countOf(side)}`).join();

/** Sides of one count are one, since the earlier day. */
function addSide(sides: readonly DifferenceSide[], one: DifferenceSide): readonly DifferenceSide[] {
  const at = sides.findIndex((side) => countOf(side) === countOf(one));
  if (at < 0) return [...sides, one];
  const [known, [first = null]] = [sides[at]!, [sides[at]!.since, one.since].sort(compareDays)];
  const places = placesOf([known]);
  const support = [...known.support, ...one.support.filter((place) => !places.has(placeOf(place)))];
  return sides.with(at, { ...known, support, since: first });
}

const compareDays = (a: string | null, b: string | null): number => compareText(a ?? '', b ?? '');

/** "19, 44 dead" and "38, 47 dead" are one count that grows: between the values of one lie those of the other. */
function joinGrowing(joined: readonly Difference[], one: Difference): readonly Difference[] {
  const at = joined.findIndex((earlier) => growTogether(earlier, one));
  if (at < 0) return [...joined, one];
  return joined.with(at, { ...one, sides: inTheirOrder([...joined[at]!.sides, ...one.sides]) });
}

function growTogether(a: Difference, b: Difference): boolean {
  if (a.about !== b.about || a.fact !== 'number' || b.fact !== 'number') return false;
  const counts = inTheirOrder([...a.sides, ...b.sides]).map(countOf);
  const [first, last] = [b.sides[0]!, a.sides.at(-1)!].map((side) => side.since ?? '');
  return first! <= last! && counts.every((count, place) => count > (counts[place - 1] ?? 0));
}

const inTheirOrder = (sides: readonly DifferenceSide[]): readonly DifferenceSide[] =>
  sides.toSorted((a, b) => compareText(a.since ?? '', b.since ?? '') || countOf(a) - countOf(b));

/** What a side counts; 0 where it tells no number. */
const countOf = ({ value }: DifferenceSide): number =>
  readNumbers(value)[0]?.high ?? ordinalCount(value);

const bySince = (a: Difference, b: Difference): number => {
  const [one, other] = [a, b].map(({ sides }) => sides[0]?.since ?? '') as [string, string];
  return one < other ? -1 : one > other ? 1 : 0;
};

/** It asks the same, and begins with a sentence that the other one ends with. */
function continues(earlier: Difference, { about, sides }: Difference): boolean {
  const last = earlier.sides.at(-1);
  const [first] = sides;
  if (last === undefined || first === undefined || earlier.about !== about) return false;
  const places = placesOf([last]);
  return first.support.some((place) => places.has(placeOf(place)));
}
