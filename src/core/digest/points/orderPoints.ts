import { addDays, dayNumber } from '../../language/days.ts';
import { escapePattern } from '../alone/escapePattern.ts';
import { isBackground } from './background.ts';
import { type Candidate, tells } from './choosePoints.ts';
import { type Days, type Headed, openingOf, type Supported, staleness } from './opening.ts';

/**
 * The order of a story: first the sentence that tells most of it, then the news (what the reports
 * begin with and what most of them carry), the latest first where they are days apart; background
 * (what looks back) last. A saga of weeks is told day by day behind its first sentence: nobody
 * follows five earthquakes in the order of their weight.
 */
export function orderPoints<Item extends Supported>(
  points: readonly Item[],
  reading: Headed,
): Item[] {
  const opening = openingOf(points, reading);
  const isSaga = spansWeeks(points, reading);
  const ranked = points
    .map((point, at) => ({
      point,
      at,
      rank: point === opening ? FIRST : rankOf(point, reading, isSaga),
    }))
    .sort((a, b) => a.rank - b.rank || a.at - b.at)
    .map(({ point }) => point);
  return introduced(ranked, opening);
}

const FIRST = Number.NEGATIVE_INFINITY;

/** What takes things or people for known comes right behind the first points that bring them in. */
function introduced<Item extends Supported>(
  points: readonly Item[],
  opening: Item | undefined,
): Item[] {
  const ordered = points.filter((point) => point === opening);
  const waiting = points.filter((point) => point !== opening);
  const isTold = (thing: string) => ordered.some(({ candidate: other }) => tells(other, thing));
  /** Some point is still to come that tells of it. */
  const isToldLater = (thing: string) =>
    waiting.some(({ candidate: other }) => tells(other, thing));
  while (waiting.length > 0) {
    // Where nobody brings a thing in, the first in rank has to do without.
    const ready = waiting.filter(({ candidate }) => candidate.leansOn.every(isTold));
    const next =
      ready.find(
        ({ candidate }) =>
          candidate.refersTo.every((thing) => isTold(thing) || !isToldLater(thing)) &&
          !waiting.some(({ candidate: other }) => presents(other, candidate)),
      ) ??
      ready[0] ??
      waiting[0]!;
    waiting.splice(waiting.indexOf(next), 1);
    ordered.push(next);
  }
  return ordered;
}

/** Whether a point tells who somebody is ("Ada Marsh, a lawyer") whom the other one has only named by an editor's hand. */
const presents = (point: Candidate, other: Candidate): boolean =>
  point !== other &&
  other.edits.some(
    ({ introduces, ofBody }) =>
      introduces !== undefined &&
      ofBody === undefined &&
      new RegExp(`${escapePattern(introduces)}, \\p{Ll}`, 'u').test(point.source),
  );

/** Reports of a story further apart are of several turns of it. */
const SAGA_DAYS = 14;

function spansWeeks(points: readonly Supported[], { dayOfReport }: Days): boolean {
  const days = points.map(({ candidate }) => dayOfReport(candidate.line.reportId));
  const known = days.filter((day) => day !== null).sort();
  return known.length > 0 && known[0]! < addDays(known.at(-1)!, -SAGA_DAYS);
}

/** Lower comes first. */
function rankOf(point: Supported, reading: Days, isSaga: boolean): number {
  const inItsDay = rankInDay(point, reading);
  const day = reading.dayOfReport(point.candidate.line.reportId);
  return isSaga && day !== null ? DAY * dayNumber(day) + inItsDay : inItsDay;
}

/** More than any two points of one day are apart. */
const DAY = 10;

function rankInDay({ candidate, support, turn }: Supported, reading: Days): number {
  const place = support.reduce((sum, line) => sum + line.place, 0) / support.length;
  const carriers = new Set(support.map(({ reportId }) => reportId)).size;
  const back = isBackground(candidate.line) ? 0.5 : 0;
  return (
    place +
    back +
    staleness(support, reading) -
    0.08 * Math.min(4, carriers - 1) -
    (turn ? 0.25 : 0)
  );
}
