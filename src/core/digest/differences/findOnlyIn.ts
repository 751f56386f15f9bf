import type { Difference } from '../digest.ts';
import { repeats } from '../likeness/repeats.ts';
import { supportOf } from '../likeness/saysTheSame.ts';
import { isCarriedElsewhere } from '../likeness/toldElsewhere.ts';
import { createMayBeOver } from '../overtaken/mayBeOver.ts';
import type { Overtaken } from '../overtaken/overtaken.ts';
import { isPastDue } from '../overtaken/pastDue.ts';
import type { LineTexts } from '../points/editLine.ts';
import { commentAmong } from '../reading/besideStory.ts';
import { likeness, neighbours } from '../reading/lineIndex.ts';
import type { Line } from '../reading/lines.ts';
import type { Reading } from '../reading/readTogether.ts';
import { sideOf } from './sideOf.ts';

const FEWEST_REPORTS = 3;
const MOST = 3;
/**
 * Above this some other report speaks of it as well, in other words; what a report begins with is
 * mostly the news of all. Read off the tuning half of allsides2021-a.
 */
const SPOKEN_OF = 0.36;
const SPOKEN_OF_LEAD = 0.3;
/** What a report thinks important it says early. */
const AMONG_FIRST = 8;

/**
 * Important sentences that only one of three or more reports has. What an older one tells as so, or as
 * to come, may be over: that the newer ones do not have it is no difference.
 */
export function findOnlyIn(
  reading: Reading,
  { alone }: LineTexts,
  overtaken: readonly Overtaken[],
): Difference[] {
  if (new Set(reading.origins.values()).size < FEWEST_REPORTS) return [];
  const over = new Set(overtaken.filter(isStale).map(({ line }) => line));
  const mayBeOver = createMayBeOver(reading);
  const isOver = (line: Line) => over.has(line) || isPastDue(line, reading) || mayBeOver(line);
  return firstAlone(reading, alone, isOver).map(({ line, text }) => ({
    kind: 'only-in' as const,
    fact: null,
    about: text,
    sides: [sideOf(text, supportOf(line, reading.index), reading)],
  }));
}

/** "Denied on Monday" is true still, a count of then is none of now. */
const isStale = ({ past, toll }: Overtaken): boolean => !past || toll !== null;

interface Told {
  readonly line: Line;
  readonly text: string;
}

/** The first of each origin: the others are told what it has, not all of it, and copies have the same. */
function firstAlone(
  reading: Reading,
  alone: LineTexts['alone'],
  isOver: (line: Line) => boolean,
): Told[] {
  const found: Told[] = [];
  const originOf = ({ reportId }: Line) => reading.origins.get(reportId);
  for (const lines of byImportance(reading, isOver)) {
    const told = lines.flatMap((line) => {
      const text =
        isAlone(line, reading) && !isCarriedElsewhere(line, reading) ? alone(line) : null;
      return text === null ? [] : [{ line, text }];
    });
    for (const one of told.sort((a, b) => (a.text < b.text ? -1 : 1))) {
      if (found.length >= MOST) return found;
      if (!found.some(({ line }) => originOf(line) === originOf(one.line))) found.push(one);
    }
  }
  return found;
}

/** What reports say among the first, those together that are equally important. */
function byImportance(
  reading: Reading,
  isOver: (line: Line) => boolean,
): readonly (readonly Line[])[] {
  const ranks = new Map<number, Line[]>();
  for (const line of reading.index.lines) {
    if (line.rank >= AMONG_FIRST || isOver(line)) continue;
    const value = importance(line, reading);
    const list = ranks.get(value);
    if (list) list.push(line);
    else ranks.set(value, [line]);
  }
  return [...ranks].sort(([a], [b]) => b - a).map(([, lines]) => lines);
}

/** Two that repeat each other share more than this; below it the other measures need not be taken. */
const MAY_REPEAT = 0.12;

function isAlone(line: Line, { index, origins }: Reading): boolean {
  const most = line.index === 0 ? SPOKEN_OF_LEAD : SPOKEN_OF;
  const own = origins.get(line.reportId);
  return neighbours(line, index).every((other) => {
    if (origins.get(other.reportId) === own) return true;
    const { containment } = likeness(line, other, index);
    return containment < MAY_REPEAT || (containment < most && !repeats(line, other, index));
  });
}

/** What comment has and nobody else is mostly a thought. */
const OF_COMMENT = 0.5;

/** How much of it the other reports speak of (the story's own words), how early it stands, and whether it is news. */
function importance(line: Line, { index, reports }: Reading): number {
  const shared = line.terms.filter((term) => index.carriers(term) >= FEWEST_REPORTS);
  const early = shared.length / (2 + line.rank);
  return commentAmong(reports).has(line.reportId) ? OF_COMMENT * early : early;
}
