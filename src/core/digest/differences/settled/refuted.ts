import type { Difference, Support } from '../../digest.ts';
import { placeOf } from '../../likeness/support.ts';

/**
 * Where the sentences stand that give what a later report says was not so: they are told nowhere else. A
 * sentence that says both is none of them; the one right behind, "It is 2,090", cannot be told without it.
 */
export const refutedIn = (differences: readonly Difference[]): ReadonlySet<string> =>
  new Set(
    differences
      .filter(({ kind }) => kind === 'settled')
      .flatMap(({ sides }) => {
        const right = sides.at(-1)!.support;
        const holds = new Set(right.map(placeOf));
        const wrong = sides.slice(0, -1).flatMap(({ support }) => support);
        const leaning = right.filter((one) => wrong.some((other) => isRightBehind(one, other)));
        return [...wrong.filter((one) => !holds.has(placeOf(one))), ...leaning].map(placeOf);
      }),
  );

/** But for a space or two. */
const MOST_BETWEEN = 2;

const isRightBehind = (one: Support, other: Support): boolean =>
  one.reportId === other.reportId &&
  one.start >= other.end &&
  one.start - other.end <= MOST_BETWEEN;
