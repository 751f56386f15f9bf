import type { Difference, DifferenceSide } from '../digest.ts';
import { type DatedLine, datedLines } from '../reading/datedLines.ts';
import { compareText } from '../reading/inOrder.ts';
import type { Line } from '../reading/lines.ts';
import { once } from '../reading/readOnce.ts';
import type { Reading } from '../reading/readTogether.ts';
import { wordsOf } from '../reading/terms.ts';
import { sideOf } from './sideOf.ts';

/** A plan that was given another date says so with one of these. */
const MOVED =
  /\b(?:postpon\w+|delay\w*|put(?:ting)? (?:\w+ ){0,6}?off|push\w* (?:\w+ ){0,4}?back|reschedul\w+|brought forward|moved (?:\w+ ){0,4}?(?:to|until|from)|pushed (?:\w+ ){0,4}?to|(?:until|to) (?:after )?next)\b/i;
/** Words of the plan that both must share, besides its date. */
const LEAST_COMMON = 3;

/**
 * Plans whose date has changed: a sentence that says that something was moved, and earlier
 * reports that give the same plan another date. Oldest value first.
 */
export const findMovedDates: (reading: Reading) => readonly Difference[] = once((reading) =>
  movedDates(reading).map(({ difference }) => difference),
);

/** Those whose day is not over by the last report: when it will be, nobody asks any more. */
export function findMovesAhead(reading: Reading): readonly Difference[] {
  const days = reading.reports.flatMap(({ id }) => reading.dayOfReport(id) ?? []);
  const last = days.sort(compareText).at(-1) ?? '';
  return movedDates(reading)
    .filter(({ until }) => until >= last)
    .map(({ difference }) => difference);
}

interface Moved {
  readonly difference: Difference;
  /** The last day that it may be on now. */
  readonly until: string;
}

const movedDates: (reading: Reading) => readonly Moved[] = once(readMovedDates);

function readMovedDates(reading: Reading): Moved[] {
  const plans = datedLines(reading).filter(({ ahead }) => ahead);
  const moves = byLine(plans).flatMap((own) => own.slice(firstMoved(own)));
  const found: Moved[] = [];
  const used = new Set<Line>();
  for (const move of moves) {
    if (used.has(move.line)) continue;
    const before = plans.filter((plan) => isEarlierPlan(plan, move, reading));
    if (before.length === 0) continue;
    const later = plans.filter((plan) => plan === move || isSameMove(plan, move, reading));
    for (const { line } of later) used.add(line);
    const [oldSide, newSide] = [
      sideOfDates(before, reading),
      sideOfDates([move, ...later], reading),
    ];
    if (oldSide.since === newSide.since && oldSide.value === newSide.value) continue;
    const difference: Difference = {
      kind: 'development',
      fact: 'date',
      about: `When: ${planOf(before[0]!, move, reading)}`,
      sides: [oldSide, newSide],
    };
    const until = later
      .map(({ mention }) => mention.until)
      .sort(compareText)
      .at(-1)!;
    found.push({ difference, until });
  }
  return found;
}

/** The dates of each line, which stand together. */
function byLine(plans: readonly DatedLine[]): DatedLine[][] {
  const lines: DatedLine[][] = [];
  for (const plan of plans) {
    const last = lines.at(-1);
    if (last?.[0]?.line === plan.line) last.push(plan);
    else lines.push([plan]);
  }
  return lines;
}

/** The place of the first date of a line that stands behind a word of moving: all behind it do, too. */
function firstMoved(own: readonly DatedLine[]): number {
  if (!isMoved(own[0]!.line)) return own.length;
  let [low, high] = [0, own.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const { line, mention } = own[middle]!;
    if (MOVED.test(line.text.slice(0, mention.end))) high = middle;
    else low = middle + 1;
  }
  return low;
}

const isMoved = once(({ text }: Line) => MOVED.test(text));

function isEarlierPlan(plan: DatedLine, move: DatedLine, reading: Reading): boolean {
  if (plan.line.reportId === move.line.reportId || isMoved(plan.line)) return false;
  const [planDay, moveDay] = [
    reading.dayOfReport(plan.line.reportId),
    reading.dayOfReport(move.line.reportId),
  ];
  if (planDay === null || moveDay === null || planDay >= moveDay) return false;
  return !overlap(plan, move) && sharesPlan(plan, move, reading);
}

const isSameMove = (plan: DatedLine, move: DatedLine, reading: Reading): boolean =>
  isMoved(plan.line) && overlap(plan, move) && sharesPlan(plan, move, reading);

const overlap = (a: DatedLine, b: DatedLine): boolean =>
  a.mention.from <= b.mention.until && b.mention.from <= a.mention.until;

const sharesPlan = (a: DatedLine, b: DatedLine, reading: Reading): boolean =>
  commonTerms(a, b, reading).length >= LEAST_COMMON &&
  hasEvent(planTerms(a, reading)) &&
  hasEvent(planTerms(b, reading));

/** Stems of what can be planned: something must be, besides who and where. */
const EVENTS =
  /^(?:invit|visit|meet|summit|talk|trip|travel|vote|elect|hear|trial|launch|releas|strike|match|game|confer|open|start|deadlin|referendum|debat|negoti|ceremoni|concert|tour|session|decis|rule|deploy|withdraw)/;

const hasEvent = (terms: ReadonlySet<string>): boolean =>
  [...terms].some((term) => EVENTS.test(term));

/** "That invitation" means the one of the sentence before: both sentences are read. */
function commonTerms(a: DatedLine, b: DatedLine, reading: Reading): string[] {
  const termsOfB = planTerms(b, reading);
  return [...planTerms(a, reading)].filter((term) => termsOfB.has(term));
}

/** "It", "that invitation", "the strike": the sentence before says more of it. */
const LEANS =
  /\b(?:that|it|this|the (?:visit|meeting|summit|invitation|strike|vote|talks|trial|hearing|launch|election|match|trip|date))\b/i;

/** Of one reading each, as `datedLines` gives them. */
const termsOfPlan = new WeakMap<DatedLine, ReadonlySet<string>>();

function planTerms(plan: DatedLine, reading: Reading): ReadonlySet<string> {
  let terms = termsOfPlan.get(plan);
  if (terms === undefined) {
    terms = readPlanTerms(plan, reading);
    termsOfPlan.set(plan, terms);
  }
  return terms;
}

function readPlanTerms({ line, mention }: DatedLine, reading: Reading): ReadonlySet<string> {
  const own = new Set(wordsOf(mention.text));
  const leaning = LEANS.test(line.text);
  const before = leaning ? (reading.previous(line)?.terms ?? []) : [];
  return new Set([...line.terms, ...before].filter((term) => !own.has(term)));
}

function sideOfDates(dated: readonly DatedLine[], reading: Reading): DifferenceSide {
  const values = [
    ...new Set(
      dated.map(({ mention, line }) =>
        withSmallWord(mention.text, line.text.slice(0, mention.start)),
      ),
    ),
  ];
  return sideOf(
    values.slice(0, 3).join('; '),
    dated.map(({ line }) => line),
    reading,
  );
}

/** "after the first of the year": the small word before a date is part of it. */
const withSmallWord = (date: string, before: string): string => {
  const small = /\b(after|before|by|early|late)(?: in)? $/i.exec(before)?.[1];
  return small ? `${small.toLowerCase()} ${date}` : date;
};

/** The plan in the words of the older sentence: from its first shared word to its date. */
function planOf(plan: DatedLine, move: DatedLine, reading: Reading): string {
  const shared = new Set(commonTerms(plan, move, reading));
  const before = plan.line.text.slice(0, plan.mention.start).trim();
  const words = before.split(/\s+/);
  const first = words.findIndex(
    (word) => EVENTS.test(word.toLowerCase()) && hasShared(word, shared, plan),
  );
  const start = first >= 0 ? first : Math.max(0, words.length - 6);
  return words
    .slice(start, start + 10)
    .join(' ')
    .replace(/["“”]/g, '')
    .replace(/[,;:]$/, '')
    .replace(/ (?:in|on|for|by|until)$/i, '');
}

const hasShared = (word: string, shared: ReadonlySet<string>, { line }: DatedLine): boolean =>
  line.terms.some((term) => shared.has(term) && word.toLowerCase().startsWith(term.slice(0, 5)));
