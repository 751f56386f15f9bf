import type { Difference } from '../../digest.ts';
import type { LineIndex } from '../../reading/lineIndex.ts';
import type { Line } from '../../reading/lines.ts';
import { once } from '../../reading/readOnce.ts';
import type { Reading } from '../../reading/readTogether.ts';
import { type Amount, amountsIn, areOfOneUnit, isSpan } from '../beside/amounts.ts';
import { linesOfSides, reportsAfter } from '../ofSides.ts';
import { sideOf } from '../sideOf.ts';
import { onlyValueIn } from './values.ts';

/** "Three times as much as its first estimate", "an earlier estimate of 600 was too low". */
const IN_PLACE_OF_OLD =
  /(?<!\p{L})(?:as (?:much|many|high|low|large) as|(?:more|less|fewer|higher|lower|larger|smaller) than|not|instead of|replac(?:es|ed|ing)|correct(?:s|ed|ing)|revis(?:es|ed|ing)|against) (?:its|their|the|an?|his|her)(?: \p{L}+)? (?:first|earlier|initial|original|previous|old|provisional|preliminary) (?:estimate|figure|count|number|calculation)/iu;

const linesInPlaceOfOld = once(({ lines }: LineIndex): readonly Line[] =>
  lines.filter(({ text }) => IN_PLACE_OF_OLD.test(text)),
);

/** The unit, who gives it, and what it is of. */
const LEAST_SHARED = 3;

/**
 * A conflict of figures in whose place a later report sets another, as whoever gave one of them says: none
 * of them holds.
 */
export function settleByNew(difference: Difference, reading: Reading): Difference {
  const { kind, fact, sides } = difference;
  if (kind !== 'conflict' || fact !== 'number') return difference;
  if (sides.some(({ value }) => onlyValueIn(value) === null)) return difference;
  const told = new Set(linesOfSides(sides, reading).flatMap(({ terms }) => terms));
  const after = reportsAfter(sides, reading);
  const found = linesInPlaceOfOld(reading.index).filter(({ reportId }) => after.has(reportId));
  const [by] = found.flatMap((line) => {
    const amount = newOne(line, sides);
    const shared = line.terms.filter((term) => !/\d/.test(term) && told.has(term));
    return amount !== null && shared.length >= LEAST_SHARED ? [{ line, amount }] : [];
  });
  if (by === undefined) return difference;
  const { line, amount } = by;
  const thing = /^ \p{Ll}+/u.exec(line.text.slice(amount.end))?.[0] ?? '';
  const value = line.text.slice(amount.start, amount.end) + thing;
  return { ...difference, kind: 'settled', sides: [...sides, sideOf(value, [line], reading)] };
}

/** The one amount of its unit in the sentence, which none of the sides has. */
function newOne(line: Line, sides: Difference['sides']): Amount | null {
  const olds = sides.flatMap(({ value }) => amountsIn(value));
  const fitting = amountsIn(line.text).filter(
    (one) => !isSpan(one) && olds.length > 0 && olds.every((old) => isUnitOf(one, old)),
  );
  const [only] = fitting;
  return only !== undefined &&
    fitting.length === 1 &&
    olds.every(({ value }) => value !== only.value)
    ? only
    : null;
}

const isUnitOf = (one: Amount, old: Amount): boolean =>
  areOfOneUnit(one, old) && (one.sign !== '' || one.nouns.length > 0);
