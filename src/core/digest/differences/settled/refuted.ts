import type { Difference } from '../../digest.ts';
import { placesOf } from '../../likeness/support.ts';

/** Where the sentences stand that give what a later report says was not so: they are told nowhere else. */
export const refutedIn = (differences: readonly Difference[]): ReadonlySet<string> =>
  placesOf(
    differences.filter(({ kind }) => kind === 'settled').flatMap(({ sides }) => sides.slice(0, -1)),
  );
