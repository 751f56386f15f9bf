import { addDays, dayNumber } from '../../language/days.ts';
import { escapePattern } from '../alone/escapePattern.ts';
import type { Line } from '../reading/lines.ts';
import type { Reading } from '../reading/readTogether.ts';
import { isBackground } from './background.ts';
import { type Candidate, tells } from './choosePoints.ts';
import { quotedPart } from './conceptFeatures.ts';
import type { ConceptWeight } from './weighConcepts.ts';

export interface Supported {
  readonly candidate: Candidate;
  readonly support: readonly Line[];
  /** It is disputed, or it has changed: that is news. */
  readonly turn: boolean;
}

/**
 * The order of a story: first the sentence that tells most of it, then the news (what the reports
 * begin with and what most of them carry), the latest first where they are days apart; background
 * (what looks back) last. A saga of weeks is told day by day behind its first sentence: nobody
 * follows five earthquakes in the order of their weight. `weight` tells what each pair of words is
 * worth.
 */
export function orderPoints<Item extends Supported>(
  points: readonly Item[],
  reading: Days,
  weight: ConceptWeight,
): Item[] {
  const opening = openingOf(points, reading, weight);
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

/** What a report begins with tells most; else what stands near its beginning. */
function openingOf<Item extends Supported>(
  points: readonly Item[],
  reading: Days,
  weight: ConceptWeight,
): Item | undefined {
  const opening = points.filter(opensWell);
  const tellingNews = opening.length > 0 ? opening : points.filter(tellsItself);
  const latest = tellingNews.filter(({ support }) => staleness(support, reading) === 0);
  const fit = latest.length > 0 ? latest : tellingNews;
  const leads = fit.filter(({ candidate }) => candidate.line.index === 0);
  const value = ({ candidate }: Item) =>
    worth(candidate, weight) * (candidate.refersTo.length > 0 ? REFERS : 1);
  return (leads.length > 0 ? leads : fit).toSorted((a, b) => value(b) - value(a))[0];
}

/** Who reads nothing before it had better not wonder which "the investigation" is. */
const REFERS = 0.5;

/** How much of what a summary would have it tells. */
const worth = ({ pairs, favour }: Candidate, weight: ConceptWeight): number =>
  favour * pairs.reduce((sum, pair) => sum + weight(pair), 0);

/** Whether it tells the news by itself: no background, not only somebody's words. */
const opensWell = (point: Supported): boolean =>
  point.candidate.line.index <= LEAD_SENTENCES &&
  tellsItself(point) &&
  !isBackground(point.candidate.line);

const tellsItself = ({ candidate }: Supported): boolean =>
  candidate.leansOn.length === 0 && quotedPart(candidate.line) < MOSTLY;

/** News stands among the first sentences of a report: counted from 0. */
const LEAD_SENTENCES = 2;
/** More of it between marks makes it somebody's words. */
const MOSTLY = 0.5;

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

type Days = Pick<Reading, 'latest' | 'dayOfReport'>;

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

/** 0 for the latest day's news, up to 0.4 for what was told days before it. */
function staleness(support: readonly Line[], { latest, dayOfReport }: Days): number {
  const days = support.map(({ reportId }) => dayOfReport(reportId)).filter((day) => day !== null);
  const newest = days.sort().at(-1);
  if (latest === null || newest === undefined || newest >= addDays(latest, -1)) return 0;
  return newest >= addDays(latest, -3) ? 0.25 : 0.4;
}
