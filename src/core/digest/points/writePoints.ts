import { isBefore } from '../../language/days.ts';
import { introduceOnce } from '../alone/introduceOnce.ts';
import type { Difference, Point } from '../digest.ts';
import { supportOf } from '../likeness/saysTheSame.ts';
import { carriersOf, supportSpan } from '../likeness/support.ts';
import type { Line } from '../reading/lines.ts';
import type { Reading } from '../reading/readTogether.ts';
import { countWords } from '../reading/terms.ts';
import { choosePoints } from './choosePoints.ts';
import type { Gathered } from './gatherCandidates.ts';
import { orderPoints } from './orderPoints.ts';
import { readTurns, type Turns, wantedPoints } from './turns.ts';

export interface WrittenPoints {
  readonly points: readonly Point[];
  readonly withheld: number;
}

export function writePoints(
  reading: Reading,
  { candidates, weight, withheld }: Gathered,
  words: number,
  differences: readonly Difference[],
  since: string | null,
): WrittenPoints {
  const { index } = reading;
  const turns = readTurns(differences);
  const favoured = candidates.map((candidate) => ({
    ...candidate,
    favour:
      candidate.favour *
      turns.favour(candidate.line) *
      (isOld(candidate.line, reading, since) ? KNOWN : 1),
  }));
  const wanted = wantedPoints(differences, favoured, words, index);
  const write = (most: number) => {
    const chosen = choosePoints(favoured, { weight, words: most, index, wanted });
    const supported = chosen.map((candidate) => ({
      candidate,
      support: supportOf(candidate.line, index),
      turn: wanted.includes(candidate),
    }));
    const ordered = orderPoints(supported, reading);
    return { ordered, texts: introduceOnce(ordered.map(({ candidate }) => candidate)) };
  };
  const { ordered, texts } = fillRoom(words, write);
  const points = ordered.map(({ support }, at) => ({
    text: texts[at]!,
    support: support.map(supportSpan),
    ...carriersOf(support, reading),
    status: statusOf(support, reading, turns, since),
  }));
  return {
    points: [
      ...points.filter(({ status }) => status !== 'known'),
      ...points.filter(({ status }) => status === 'known'),
    ],
    withheld: withheld.length,
  };
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

function isOld({ reportId }: Line, { byId }: Pick<Reading, 'byId'>, since: string | null): boolean {
  const { published } = byId.get(reportId)!;
  return since !== null && published !== null && isBefore(published, since);
}

/** Known is what a report from before `since` says already. */
function statusOf(
  support: readonly Line[],
  { byId }: Pick<Reading, 'byId'>,
  turns: Turns,
  since: string | null,
): Point['status'] {
  if (support.some((line) => isOld(line, { byId }, since))) return 'known';
  return since !== null && support.some((line) => turns.changedSince(line, since))
    ? 'changed'
    : 'new';
}
