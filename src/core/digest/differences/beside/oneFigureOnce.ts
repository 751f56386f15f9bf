import type { Difference, DifferenceSide } from '../../digest.ts';
import { placeOf } from '../../likeness/support.ts';
import { amountsIn, inScaleOf } from './amounts.ts';

/**
 * What several sentences set side by side ("four and not nine", "the vet counted four") is one conflict: of two
 * that have the same figures the one with more of them stays, or the one that was decided.
 */
export function oneFigureOnce(differences: readonly Difference[]): Difference[] {
  const figures = differences.map(({ sides }) => figuresOf(sides));
  const isTold = (at: number): boolean =>
    differences.some(
      (other, place) =>
        place !== at &&
        (areBeside(other) || areBeside(differences[at]!)) &&
        tells(figures[place]!, figures[at]!, shareSentences(other, differences[at]!)) &&
        isBefore(other, place, differences[at]!, at, figures),
    );
  return differences.filter((one, at) => one.fact !== 'number' || !isTold(at));
}

const isBefore = (
  other: Difference,
  place: number,
  one: Difference,
  at: number,
  figures: readonly (readonly (number | null)[])[],
): boolean => {
  if (other.kind !== one.kind) return other.kind === 'settled' && one.kind === 'conflict';
  const [many, few] = [figures[place]!.length, figures[at]!.length];
  return other.kind === 'conflict' && (many > few || (many === few && place < at));
};

/** "14 million", "it is 19": in the millions as well. */
function figuresOf(sides: readonly DifferenceSide[]): (number | null)[] {
  const amounts = sides.map(({ value }) => amountsIn(value));
  const scaled = amounts.flat().find(({ scale }) => scale !== '');
  return amounts.map(([only, ...more]) => {
    if (only === undefined || more.length > 0) return null;
    return scaled === undefined ? only.value : inScaleOf(only, scaled).value;
  });
}

/** Two differences between reports that have equal numbers are of two things: the dead, and the injured. */
const areBeside = ({ sides }: Difference): boolean => {
  const [first = [], ...others] = sides.map(({ support }) =>
    support.map(({ reportId }) => reportId),
  );
  return first.some((id) => others.every((ids) => ids.includes(id)));
};

/** Each side of the one has a sentence with the other one's. */
const shareSentences = (other: Difference, { sides }: Difference): boolean => {
  const told = new Set(other.sides.flatMap(({ support }) => support.map(placeOf)));
  return sides.every(({ support }) => support.some((one) => told.has(placeOf(one))));
};

/** Small numbers are equal by chance. */
const LEAST_SUM = 12;

const tells = (
  others: readonly (number | null)[],
  some: readonly (number | null)[],
  areOfSameSentences: boolean,
): boolean =>
  some.every((one) => one !== null && others.includes(one)) &&
  (areOfSameSentences || some.reduce<number>((sum, one) => sum + one!, 0) >= LEAST_SUM);
