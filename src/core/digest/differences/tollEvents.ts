import type { Report } from '../../report/report.ts';
import type { Line } from '../reading/lines.ts';
import { linesIn, once } from '../reading/readOnce.ts';
import type { Reading } from '../reading/readTogether.ts';
import { termsOf, wordsOf } from '../reading/terms.ts';
import { eventTerms } from './tollPairs.ts';

/** News stands among the first sentences of a report: counted from 0. */
const AT_TOP = 2;

/** The terms of its headline and first sentences, but for who suffered and who says so. */
export const beginningOf = once((report: Report): ReadonlySet<string> => {
  const lines = linesIn(report).slice(0, AT_TOP + 1);
  const title =
    lines[0] === undefined ? [] : [{ ...lines[0], terms: termsOf(wordsOf(report.title ?? '')) }];
  return new Set([...title, ...lines].flatMap(eventTerms));
});

/** What a bare toll is of, two reports share in so many words that they begin with. */
const LEAST_BEGUN_ALIKE = 2;

/**
 * Whether a toll may be of the event of which a newer sentence corrects one: they share a word on it, or
 * the older one tells nothing else ("At least 58 people were killed"), and their reports begin alike.
 */
export function mayBeOfOneEvent(older: Line, newer: Line, { byId }: Reading): boolean {
  const own = eventTerms(older);
  const [then, now] = [older, newer].map(({ reportId }) => beginningOf(byId.get(reportId)!));
  const isToldOf = (term: string): boolean => now!.has(term) || newer.terms.includes(term);
  return own.length > 0
    ? own.some(isToldOf)
    : [...then!].filter(isToldOf).length >= LEAST_BEGUN_ALIKE;
}
