import type { Line } from '../../reading/lines.ts';
import type { Reading } from '../../reading/readTogether.ts';
import { termsOf, wordsOf } from '../../reading/terms.ts';
import { type Amount, amountsOf, areOfOneUnit } from './amounts.ts';

const LEAST_SHARED = 2;

/** Other sentences that give this figure of what the line sets beside `own`. */
export function tellersOf(one: Amount, own: Amount, line: Line, { index }: Reading): Line[] {
  const matter = new Set(termsOf(wordsOf(line.text)).filter((term) => !/\d/.test(term)));
  return index.lines.filter(
    (other) =>
      other !== line &&
      other.terms.filter((term) => matter.has(term)).length >= LEAST_SHARED &&
      amountsOf(other).some(
        ({ value, nouns, sign }) =>
          value === one.value && areOfOneUnit({ ...one, nouns, sign }, own),
      ),
  );
}
