import { addDays } from '../../language/days.ts';
import type { TimelineEntry } from '../digest.ts';
import { tellAlike } from '../likeness/repeats.ts';
import { saysTheSame } from '../likeness/saysTheSame.ts';
import { supportSpan } from '../likeness/support.ts';
import type { LineTexts } from '../points/editLine.ts';
import type { DatedLine } from '../reading/datedLines.ts';
import { neighbours } from '../reading/lineIndex.ts';
import type { Line } from '../reading/lines.ts';
import type { Reading } from '../reading/readTogether.ts';
import { isBesideDeed } from './besideDeed.ts';
import { isInPassing, isOnTheSide } from './ownDays.ts';
import { type Told, tellDated } from './withSentenceBefore.ts';

export interface Event {
  readonly entry: TimelineEntry;
  readonly reports: number;
  /** All sentences that name its day. */
  readonly sentences: number;
}

/**
 * The events of one day: the one that most reports date, and others that two or more do. Where no two
 * reports date the same, what a second one begins with on that day stands beside the first.
 */
export function eventsOfDay(
  all: readonly DatedLine[],
  reading: Reading,
  alone: LineTexts['alone'],
): Event[] {
  // What only the sentence before explains is told where the day has nothing else.
  const own = all.filter(({ line }) => alone(line) !== null);
  const dated = own.length > 0 ? all : all.filter((one) => tellDated(one, reading, alone) !== null);
  const tell = (one: DatedLine) =>
    own.length > 0 ? toldAlone(alone(one.line)) : tellDated(one, reading, alone);
  const events: Event[] = [];
  const isSecondLead = (one: DatedLine) =>
    events.length === 1 && events[0]!.reports <= FEW && isLeadOfDay(one, reading);
  let open = rankByTelling(dated, reading);
  while (open.length > 0) {
    const [{ one, alike }, ...rest] = open as [Ranked, ...Ranked[]];
    open = rest;
    // Nobody else tells of it: only where the day has nothing else.
    if (alike === 0 && events.length > 0 && !isSecondLead(one)) continue;
    const same = rest.filter((other) => tellAlike(other.one.line, one.line, reading.index));
    const lines = same.map((other) => other.one);
    const event = eventOf(one, lines, reading, tell, dated.length);
    if (event !== null && (events.length === 0 || event.reports > 1 || isSecondLead(one)))
      events.push(event);
    const taken = new Set(same);
    open = rest.filter((other) => !taken.has(other));
  }
  return inOrderOfReports(events, reading);
}

const toldAlone = (text: string | null): Told | null =>
  text === null ? null : { text, before: null };

/** So many reports may tell of the first, and another one's news of the day still stands beside it. */
const FEW = 2;

/** Of a day's news reports begin with, each in its turn: "let three hostages go at noon", "stormed the bank at five". */
const isLeadOfDay = (one: DatedLine, { dayOfReport }: Reading): boolean =>
  one.line.rank === 0 &&
  !one.ahead &&
  one.mention.from === one.mention.until &&
  (one.mention.from === dayOfReport(one.line.reportId) || isOfNight(one)) &&
  !isInPassing(one) &&
  !isBesideDeed(one);

/** "Conceded defeat late Monday", told on Tuesday morning. */
const isOfNight = ({ line: { text, day }, mention }: DatedLine): boolean =>
  day === addDays(mention.from, 1) &&
  (/(?<!\p{L})late (?:on )?$/iu.test(text.slice(0, mention.start)) ||
    /^ (?:late |in the )?(?:evening|night)/u.test(text.slice(mention.end)));

/** Of events that one report each dates none matters more: they stand in the order in which they were told. */
function inOrderOfReports(events: Event[], { reports }: Reading): Event[] {
  if (events.length < 2 || events.some((event) => event.reports > 1)) return events;
  const at = ({ entry }: Event) => reports.findIndex(({ id }) => id === entry.support[0]!.reportId);
  return events.sort((a, b) => at(a) - at(b));
}

interface Ranked {
  readonly one: DatedLine;
  /** How many other sentences of the day tell of the same. */
  readonly alike: number;
}

/** Those with the most sentences alike first; of equals the earlier and the shorter. */
function rankByTelling(all: readonly DatedLine[], { index }: Reading): Ranked[] {
  const dated = mostShared(all);
  const ofDay = new Set(dated.map(({ line }) => line));
  const countAlike = (line: Line) =>
    neighbours(line, index).filter((other) => ofDay.has(other) && tellAlike(other, line, index))
      .length;
  return dated
    .map((one) => ({ one, alike: countAlike(one.line) }))
    .map((ranked) => ({
      ...ranked,
      value:
        ranked.alike -
        ranked.one.line.place -
        ranked.one.line.length / 60 -
        (isOnTheSide(ranked.one) ? IN_PASSING : 0),
    }))
    .sort((a, b) => b.value - a.value);
}

/** As much as two sentences that tell of the same. */
const IN_PASSING = 2;

/** Of a day with more sentences than this, those are compared whose words most of the day's others have. */
const MOST_OF_DAY = 200;

/** What many tell of is told in words that many share, whichever report is the first to tell it. */
function mostShared(dated: readonly DatedLine[]): readonly DatedLine[] {
  if (dated.length <= MOST_OF_DAY) return dated;
  const counts = new Map<string, number>();
  for (const { line } of dated)
    for (const term of line.terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  const shared = ({ line }: DatedLine) =>
    line.terms.reduce((sum, term) => sum + counts.get(term)!, 0) / Math.max(6, line.terms.length);
  const ranked = dated.map((one, at) => ({ one, at, value: shared(one) }));
  const kept = ranked.sort((a, b) => b.value - a.value || a.at - b.at).slice(0, MOST_OF_DAY);
  return kept.sort((a, b) => a.at - b.at).map(({ one }) => one);
}

/** "The woman, 79, died", "…, the people said": whom a report told of before nobody knows in a list of days. */
const LEANS =
  /^The (?:man|woman|boy|girl|child|teenager|victim|suspect|driver|pilot|couple|pair|two|three|other|others|latter|former)(?:, (?:who (?:was )?)?\d{1,2},| (?:died|was|were|has|had|is|said))(?!\p{L})|(?<!\p{L})the (?:people|person|sources?|two people|officials?|man|woman) said\.?$/u;

function eventOf(
  first: DatedLine,
  same: readonly DatedLine[],
  reading: Reading,
  tell: (one: DatedLine) => Told | null,
  sentences: number,
): Event | null {
  const shown = [first, ...same].find((one) => tell(one) !== null && !LEANS.test(one.line.text));
  const how = shown === undefined ? null : tell(shown);
  if (shown === undefined || how === null) return null;
  const { from, until } = shown.mention;
  const others = [first, ...same].map(({ line }) => line).filter((line) => line !== shown.line);
  const told = [shown.line, ...new Set(others)];
  const support = told.filter(
    (line, at) => at === 0 || saysTheSame(line, shown.line, reading.index),
  );
  return {
    sentences,
    // Who tells of the event in other words, or with another number, tells of it all the same.
    reports: new Set(told.map(({ reportId }) => reportId)).size,
    entry: {
      date: from,
      until: until === from ? null : until,
      text: how.text,
      support: [...(how.before === null ? [] : [how.before]), ...support].map(supportSpan),
      ahead: shown.ahead && (reading.latest === null || until > reading.latest),
    },
  };
}
