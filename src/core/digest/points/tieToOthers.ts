import type { Line } from '../reading/lines.ts';
import type { Reading } from '../reading/readTogether.ts';

/** Two reports may tell one thing in quite other words. */
const FEWEST_REPORTS = 3;
/** Tried on the sets of docs/evaluation/digest.md: lower gains nothing more. */
const SHARES_NOTHING = 0.3;
const SHARES_ONE = 0.6;

/**
 * How well a sentence is tied to what the other reports tell, 0 to 1: what none of them has a word
 * of is an aside, or no news at all.
 */
export function tieToOthers(
  { terms }: Line,
  { index, reports }: Pick<Reading, 'index' | 'reports'>,
): number {
  if (reports.length < FEWEST_REPORTS) return 1;
  const shared = terms.filter((term) => index.carriers(term) > 1).length;
  return shared === 0 ? SHARES_NOTHING : shared === 1 ? SHARES_ONE : 1;
}
