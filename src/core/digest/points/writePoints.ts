import type { Difference, PointText } from '../digest.ts';
import { supportOf } from '../likeness/saysTheSame.ts';
import { carriersOf, supportSpan } from '../likeness/support.ts';
import type { Line } from '../reading/lines.ts';
import type { Reading } from '../reading/readTogether.ts';
import { choosePoints } from './choosePoints.ts';
import type { Gathered } from './gatherCandidates.ts';
import { orderPoints } from './orderPoints.ts';
import { readTurns, wantedPoints } from './turns.ts';

/** A point with the lines that it rests on. */
export interface WrittenPoint extends Omit<PointText, 'storyId'> {
  readonly lines: readonly [Line, ...Line[]];
}

/**
 * The points of one story, in its order, in at most `words` words. `isKnown`: whether a line is no
 * news to the reader.
 */
export function writePoints(
  reading: Reading,
  { candidates, weight }: Pick<Gathered, 'candidates' | 'weight'>,
  words: number,
  differences: readonly Difference[],
  isKnown: (line: Line) => boolean,
): WrittenPoint[] {
  const { index } = reading;
  const turns = readTurns(differences);
  const favoured = candidates.map((candidate) => ({
    ...candidate,
    favour: candidate.favour * turns.favour(candidate.line) * (isKnown(candidate.line) ? KNOWN : 1),
  }));
  const wanted = wantedPoints(differences, favoured, words, index);
  const chosen = choosePoints(favoured, { weight, words, index, wanted });
  const supported = chosen.map((candidate) => ({
    candidate,
    support: supportOf(candidate.line, index),
    turn: wanted.includes(candidate),
  }));
  return orderPoints(supported, reading, weight).map(({ candidate, support }) => ({
    text: candidate.text,
    support: support.map(supportSpan),
    ...carriersOf(support, reading),
    lines: [candidate.line, ...support.slice(1)],
  }));
}

/** Who asks what is new gets little of what is not. */
const KNOWN = 0.3;
