import type { Difference } from '../digest.ts';
import { placeOf, placesOf } from '../likeness/support.ts';

/** Developments of which one begins with what another ends with are a single one: "1, 11, 60 dead". */
export function chainDevelopments(found: readonly Difference[]): Difference[] {
  const chained: Difference[] = [];
  for (const one of [...found].sort(bySince)) {
    const at = chained.findIndex((earlier) => continues(earlier, one));
    if (at < 0) chained.push(one);
    else chained[at] = { ...chained[at]!, sides: [...chained[at]!.sides, ...one.sides.slice(1)] };
  }
  return chained;
}

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
