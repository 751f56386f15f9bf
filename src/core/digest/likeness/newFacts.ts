import { sameValue } from '../differences/sameValue.ts';
import type { Line } from '../reading/lines.ts';
import { type Value, valuesIn } from './values.ts';

/** So much of a sentence may be told already where it brings a fact: half of it is new then. */
const MOST_TOLD = 0.5;

/**
 * Whether a line is worth its words beside all that is told, though it tells some of that again: half
 * of it is new, and a figure or a name among that; for a name alone it may repeat (`isRepeat`) none of them.
 */
export const bringsFact = (
  line: Line,
  told: readonly Line[],
  isRepeat: (told: Line) => boolean,
): boolean =>
  line.terms.filter((term) => told.some(({ terms }) => terms.includes(term))).length <=
    MOST_TOLD * line.terms.length &&
  (hasNewFigure(line, told) || (hasNewName(line, told) && !told.some(isRepeat)));

function hasNewFigure(line: Line, told: readonly Line[]): boolean {
  const known = told.flatMap(valuesIn);
  return valuesIn(line)
    .filter(counts)
    .some((value) => !known.some((other) => sameValue(value, other)));
}

/** "One of them", "the third", "at 8 am" are no facts by themselves. */
const counts = ({ high, unit }: Value): boolean => high > 1 && unit !== 'rank' && unit !== 'clock';

const hasNewName = ({ names }: Line, told: readonly Line[]): boolean =>
  names.some((name) => name !== 'jr' && !told.some(({ terms }) => terms.includes(name)));
