import { isOfPage } from '../alone/unfit/pageLines.ts';
import type { Difference } from '../digest.ts';
import { placeOf } from '../likeness/support.ts';
import type { Line } from '../reading/lines.ts';
import type { Reading } from '../reading/readTogether.ts';

/** What a report thinks important it says early. */
const AMONG_FIRST = 12;
/** Two who are set side by side are told so for the reader: that may come further down, but not on the next page. */
export const AMONG_FIRST_BESIDE = 30;

/**
 * Whether a difference is one of the story: each side is told near the top of a report or by two
 * outlets. Deep in long reports, transcripts and live pages the same few words come up about other
 * things: of 58 differences found in four sagas of such reports some ten were right.
 */
export function isOfStory(
  { index, origins }: Reading,
  amongFirst = AMONG_FIRST,
): (difference: Difference) => boolean {
  const lines = new Map<string, Line>(index.lines.map((line) => [placeOf(line), line]));
  return ({ sides }) =>
    sides.every(({ support }) => {
      const told = support
        .flatMap((place) => lines.get(placeOf(place)) ?? [])
        .filter((line) => !isOfPage(line));
      return (
        told.some(({ rank }) => rank < amongFirst) ||
        new Set(told.map(({ reportId }) => origins.get(reportId))).size > 1
      );
    });
}
