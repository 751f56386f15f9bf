import { introduceOnce } from '../alone/introduceOnce.ts';
import type { Difference, PointText } from '../digest.ts';
import { supportOf } from '../likeness/saysTheSame.ts';
import { carriersOf, supportSpan } from '../likeness/support.ts';
import type { Line } from '../reading/lines.ts';
import type { Reading } from '../reading/readTogether.ts';
import { countWords } from '../reading/terms.ts';
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
  const write = (most: number) => {
    const chosen = choosePoints(favoured, { weight, words: most, index, wanted });
    const supported = chosen.map((candidate) => ({
      candidate,
      support: supportOf(candidate.line, index),
      turn: wanted.includes(candidate),
    }));
    const ordered = orderPoints(supported, reading, weight);
    return { ordered, texts: introduceOnce(ordered.map(({ candidate }) => candidate)) };
  };
  const { ordered, texts } = fillRoom(words, write);
  return ordered.map(({ candidate, support }, at) => ({
    text: texts[at]!,
    support: support.map(supportSpan),
    ...carriersOf(support, reading),
    lines: [candidate.line, ...support.slice(1)],
  }));
}

interface Written {
  readonly texts: readonly string[];
}

/**
 * Names that a point above has in full are not needed again: what that saves is given to more
 * points, as long as all together stay within the words asked for.
 */
function fillRoom<Points extends Written>(words: number, write: (most: number) => Points): Points {
  const first = write(words);
  const saved = words - lengthOf(first);
  if (saved < LEAST_SAVED) return first;
  const second = write(words + saved);
  return lengthOf(second) <= words ? second : first;
}

/** No sentence is shorter. */
const LEAST_SAVED = 8;

const lengthOf = ({ texts }: Written): number =>
  texts.reduce((sum, text) => sum + countWords(text), 0);

/** Who asks what is new gets little of what is not. */
const KNOWN = 0.3;
