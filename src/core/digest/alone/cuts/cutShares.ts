import { matchesOf } from '../../../language/matchesOf.ts';
import type { Line } from '../../reading/lines.ts';
import { isInside, quotedStretches } from '../../reading/quotedStretches.ts';
import type { Edit } from '../edits.ts';

/** "Nordline Corp. (NRD -0.53%) is", "Nordline Corp. NRD, +0.54% shares": what a page sets behind a company by itself. */
const PRICE =
  / (?:\((?:\p{Lu}+: ?)?\p{Lu}[\p{Lu}.]{0,5},? [+-]\d+(?:\.\d+)?%\)|\p{Lu}[\p{Lu}.]{0,5}, [+-]\d+(?:\.\d+)?%)/gu;

/** The sign of a share and its price of the minute go, and an ellipsis in brackets shows it. */
export function cutShares({ text }: Pick<Line, 'text'>): Edit[] {
  const { stretches } = quotedStretches(text);
  return matchesOf(PRICE, text)
    .filter(({ index }) => !isInside(index, stretches))
    .map(({ 0: price, index }) => ({ start: index, end: index + price.length, text: ' […]' }));
}
