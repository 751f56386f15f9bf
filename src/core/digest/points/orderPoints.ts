import { DAY_MS, dayNumber } from '../../language/days.ts';
import { escapePattern } from '../alone/escapePattern.ts';
import { instantOf } from '../reading/inOrder.ts';
import type { Line } from '../reading/lines.ts';
import { quotedPart } from '../reading/quotedPart.ts';
import { type Candidate, tells } from './addPoints.ts';
import { isBackground } from './background.ts';
import { inLastHours, isBeside, isLatestNews, isOfComment, isOfLastDay } from './latestNews.ts';
import { type Headed, isLead, mostTelling, openingOf, type Supported } from './opening.ts';
import { isReactionTo } from './reaction.ts';

/**
 * The order of a story: first the sentence that tells most of it, then the latest news together (what
 * the reports begin with and what most of them carry first, what looks back last), then how it came
 * to that, one day after the other back to the first: nobody follows five earthquakes in the order of their weight.
 */
export function orderPoints<Item extends Supported>(
  points: readonly Item[],
  reading: Headed,
): readonly Item[] {
  const opening = openedBy(points, reading);
  const ranked = points
    .map((point, at) => ({
      point,
      at,
      day: dayOf(point, reading),
      rank: rankInDay(point, reading),
    }))
    .sort((a, b) => a.day - b.day || a.rank - b.rank || a.at - b.at);
  const others = ranked.filter(({ point }) => !opening.includes(point));
  return [...new Set(others.map(({ day }) => day))].reduce<readonly Item[]>(
    (told, day) =>
      introduced(
        told,
        others.filter((one) => one.day === day).map(({ point }) => point),
        others.filter((one) => one.day > day).map(({ point }) => point),
      ),
    opening,
  );
}

/** What a digest begins with; where that is only a judgement, what it judges, and the judgement behind it. */
function openedBy<Item extends Supported>(points: readonly Item[], reading: Headed): Item[] {
  const opening = openingOf(points, reading);
  if (opening === undefined) return [];
  const isJudged = ({ candidate }: Item) => isReactionTo(opening.candidate.line, candidate.line);
  const judged = mostTelling(
    points.filter((point) => isLead(point) && isJudged(point)),
    reading,
  );
  return judged === undefined ? [opening] : [judged, opening];
}

/**
 * Behind what is told, the points of a day: what takes things or people for known right behind the
 * first that bring them in, or last where only another day does.
 */
function introduced<Item extends Supported>(
  told: readonly Item[],
  points: readonly Item[],
  later: readonly Item[],
): Item[] {
  const ordered = [...told];
  const waiting = [...points];
  const isToldIn = (some: readonly Item[], thing: string) =>
    some.some(({ candidate: other }) => tells(other, thing));
  /** No point still to come tells of what it takes for known. */
  const isAlone = ({ candidate }: Item, toCome: readonly Item[]) =>
    candidate.refersTo.every((thing) => isToldIn(ordered, thing) || !isToldIn(toCome, thing)) &&
    !toCome.some(({ candidate: other }) => presents(other, candidate));
  while (waiting.length > 0) {
    // Where nobody brings a thing in, the first in rank has to do without.
    const ready = waiting.filter(({ candidate }) =>
      candidate.leansOn.every((thing) => isToldIn(ordered, thing)),
    );
    const fit =
      ready.find((one) => goesOnFrom(one, ordered.at(-1))) ??
      ready.find((one) => isAlone(one, [...waiting, ...later])) ??
      ready.find((one) => isAlone(one, waiting)) ??
      ready[0] ??
      waiting[0]!;
    // Who reads of the winning goal first wonders which match that was.
    const next = ready.find((one) => isLeadOf(one, fit)) ?? begunBy(fit, ready);
    waiting.splice(waiting.indexOf(next), 1);
    ordered.push(next);
  }
  return ordered;
}

/**
 * Whether a point goes on from the last one: the next sentence of its report, in its paragraph, or
 * with what it has brought in. Apart from it, "the statement" would seem to be of what stands between.
 */
function goesOnFrom({ candidate }: Supported, last: Supported | undefined): boolean {
  if (last === undefined) return false;
  const [{ line, refersTo, edits }, before] = [candidate, last.candidate];
  return (
    line.reportId === before.line.reportId &&
    line.index === before.line.index + 1 &&
    (line.paragraph === before.line.paragraph ||
      edits.some(({ start, text }) => start === 0 && text.trim() === '[…]') ||
      refersTo.some((thing) => tells(before, thing)))
  );
}

/** The first of the sentences that go on to a point in its own paragraph: nobody reads the second one first. */
function begunBy<Item extends Supported>(point: Item, ready: readonly Item[]): Item {
  const before = ready.find((one) => isNextOf(point.candidate.line, one.candidate.line));
  return before === undefined ? point : begunBy(before, ready);
}

const isNextOf = (next: Line, line: Line): boolean =>
  next.reportId === line.reportId &&
  next.paragraph === line.paragraph &&
  next.index === line.index + 1;

/** Whether the report of a point begins with another one. */
const isLeadOf = ({ candidate: { line } }: Supported, { candidate }: Supported): boolean =>
  line.rank === 0 && line.reportId === candidate.line.reportId;

/** Whether a point tells who somebody is ("Ada Marsh, a lawyer") whom the other one has only named by an editor's hand. */
const presents = (point: Candidate, other: Candidate): boolean =>
  point !== other &&
  other.edits.some(
    ({ introduces, ofBody }) =>
      introduces !== undefined &&
      ofBody === undefined &&
      new RegExp(`${escapePattern(introduces)}, \\p{Ll}`, 'u').test(point.source),
  );

/** Before all that is older, and what may be either. */
const LATEST = Number.NEGATIVE_INFINITY;
/** A column stands behind all that the news tells. */
const COMMENT = Number.MAX_VALUE;
const UNDATED = -Number.MAX_VALUE;

/**
 * The day that a point is told under: the latest news together, what is older by the day of its
 * report, or by its hour, where the reports tell theirs: "experts fear an attack" at noon goes before
 * "no attack" in the evening.
 */
function dayOf({ candidate, support }: Supported, reading: Headed): number {
  const { reportId } = candidate.line;
  if (isOfComment(support, reading)) return COMMENT;
  const hours = inLastHours(reading.reports);
  const isOfLastHours = support.some((line) => hours.has(line.reportId));
  if (isOfLastHours && isLatestNews(support, reading)) return LATEST;
  const at = instantOf(reading.reports.find(({ id }) => id === reportId)?.published ?? null);
  if (at !== null) return newestFirst(at / DAY_MS);
  if (isLatestNews(support, reading)) return LATEST;
  const day = reading.dayOfReport(reportId);
  return day === null ? UNDATED : newestFirst(dayNumber(day));
}

/** From day to day backwards, within a day in its order. */
const newestFirst = (day: number): number => (day % 1) - Math.floor(day);

/** What the day before the last one told stands behind what the last one begins with, and before its details. */
const DAY_BEFORE = 0.15;

/** What happened is told before who said what of it. */
const MOSTLY_QUOTED = 0.5;
const SAID = 0.2;

/** A look back or a trade paper's angle stands behind the news of its day. */
const BESIDE = 1;

/** Lower comes first. */
function rankInDay({ candidate, support, turn }: Supported, reading: Headed): number {
  const place = support.reduce((sum, line) => sum + line.place, 0) / support.length;
  const carriers = new Set(support.map(({ reportId }) => reportId)).size;
  const back = isBackground(candidate.line) ? 0.5 : 0;
  const said = quotedPart(candidate.line) >= MOSTLY_QUOTED ? SAID : 0;
  const before = isOfLastDay(support, reading) ? 0 : DAY_BEFORE;
  const beside = isBeside(support, reading) ? BESIDE : 0;
  return (
    place + back + said + before + beside - 0.08 * Math.min(4, carriers - 1) - (turn ? 0.25 : 0)
  );
}
