import { matchesOf } from '../../language/matchesOf.ts';
import type { Report, Span } from '../../report/report.ts';
import type { Line } from '../reading/lines.ts';
import { isInside, quotedStretches } from '../reading/quotedStretches.ts';

/** A sentence as it is read: with the names that an editor put in for its pronouns. */
export interface Sentence {
  readonly line: Line;
  readonly report: Report;
  readonly text: string;
}

export const hasOneOf = ({ words }: Line, set: ReadonlySet<string>): boolean =>
  words.some((word) => set.has(word));

/** Where a sentence has one of these, in its narrator's words. */
export function placesOf(shapes: readonly RegExp[], text: string): Span[] {
  const found = shapes.flatMap((shape) =>
    matchesOf(shape, text).map(({ 0: all, index }) => ({
      start: index,
      end: index + all.length,
    })),
  );
  if (found.length === 0) return found;
  const isOwn = narrated(text);
  return found.filter(({ start }) => isOwn(start));
}

/** Whether a place of a sentence is in its narrator's words. */
export function narrated(text: string): (at: number) => boolean {
  const { stretches } = quotedStretches(text);
  return (at) => !isInside(at, stretches);
}
