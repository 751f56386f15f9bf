import type { Carrier } from '../quote.ts';
import { foldWord } from './quotedWords.ts';

/**
 * Where a report's copy was first written, as far as its quotes tell: the agency that it credits,
 * else the outlet, else the report itself. Several outlets with one agency's copy are one origin.
 */
export function originOf({
  origin,
  outlet,
  reportId,
}: Carrier & { readonly reportId: string }): string {
  const name = origin ?? outlet;
  return name === null ? `report ${reportId}` : foldWord(name.replace(/^the\s+/i, ''));
}

/** One with at least twice as many votes as any other has a clear majority. */
const CLEAR = 2;

/**
 * What a clear majority of independent origins say: the only candidate, or the one with at least
 * two votes and twice as many as the next. Null where it is not clear.
 */
export function clearMajority<Candidate>(
  votes: ReadonlyMap<Candidate, ReadonlySet<string>>,
): Candidate | null {
  const [first, second] = [...votes].sort(([, a], [, b]) => b.size - a.size);
  if (first === undefined) return null;
  if (second === undefined) return first[0];
  return first[1].size >= CLEAR * second[1].size ? first[0] : null;
}

export function addVote<Candidate>(
  votes: Map<Candidate, Set<string>>,
  candidate: Candidate,
  voter: string,
): void {
  votes.set(candidate, (votes.get(candidate) ?? new Set()).add(voter));
}
