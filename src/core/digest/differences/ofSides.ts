import type { DifferenceSide } from '../digest.ts';
import { placeOf, placesOf } from '../likeness/support.ts';
import { isLater } from '../overtaken/later.ts';
import type { LineIndex } from '../reading/lineIndex.ts';
import type { Line } from '../reading/lines.ts';
import { once } from '../reading/readOnce.ts';
import type { Reading } from '../reading/readTogether.ts';
import { amountsIn } from './beside/amounts.ts';

const linesByPlace = once(
  ({ lines }: LineIndex): ReadonlyMap<string, Line> =>
    new Map(lines.map((line) => [placeOf(line), line])),
);

/** The sentences behind these sides. */
export function linesOfSides(
  sides: readonly DifferenceSide[],
  { index }: Pick<Reading, 'index'>,
): Line[] {
  const lines = linesByPlace(index);
  return [...placesOf(sides)].flatMap((place) => lines.get(place) ?? []);
}

/** What a side gives, where that is one number. */
export function figureOf({ value }: DifferenceSide): number | null {
  const amounts = amountsIn(value);
  return amounts.length === 1 ? amounts[0]!.value : null;
}

/** The reports that are later than all that tell these sides. */
export function reportsAfter(
  sides: readonly DifferenceSide[],
  reading: Reading,
): ReadonlySet<string> {
  const told = new Set(sides.flatMap(({ support }) => support.map(({ reportId }) => reportId)));
  const tellers = [...told].map((id) => reading.byId.get(id)!);
  const after = reading.reports.filter((report) =>
    tellers.every((teller) => isLater(report, teller, reading)),
  );
  return new Set(after.map(({ id }) => id));
}
