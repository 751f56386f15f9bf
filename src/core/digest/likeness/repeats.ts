import { ANY_MONTH } from '../../language/days.ts';
import { matchesOf } from '../../language/matchesOf.ts';
import { type LineIndex, likeness } from '../reading/lineIndex.ts';
import type { Line } from '../reading/lines.ts';
import { once } from '../reading/readOnce.ts';
import { agentsSwapped } from './agentsSwapped.ts';
import { sayYesAndNo } from './butForOnePlace.ts';
import { claimedApart } from './claimedApart.ts';
import { clearsApart } from './clearsApart.ts';
import { daysClash } from './dayClashes.ts';
import { denyApart } from './denials.ts';
import { largeRuns } from './largeRuns.ts';
import { isSurelyToldAtTop, isToldAtTop, leadAlike } from './leads.ts';
import { givenNamesClash, namesOrderClash, namesSwapped } from './nameClashes.ts';
import { tellOneDeed } from './oneDeed.ts';
import { tellOneEvent } from './oneEvent.ts';
import { sharesOnlyWho } from './onlyWho.ts';
import { areOpposed, standApart } from './opposites.ts';
import { saidAgain, sharesExpression } from './saidAgain.ts';
import { commonOpening, REPEATED_OPENING, type Sharing, sharesEnough } from './sharedTerms.ts';
import { toldInBrief } from './toldInBrief.ts';
import { holdsWhole } from './turningWords.ts';
import { turnsBackApart } from './turnsBack.ts';
import { undoneApart } from './undone.ts';
import { differingValues, digitsIn } from './values.ts';

/** Stricter ones gain nothing more on ROUGE and cost points that tell something new. */
const REPEAT_COSINE = 0.33;
const REPEAT_CONTAINMENT = 0.48;

/**
 * Weights by rarity make light of the very words that all reports of a story have; a reader does
 * not: so many of the shorter sentence's terms in the other one, and it is told already. Who and
 * where alone make no repeat.
 */
const TOLD: Sharing = { share: 0.38, terms: 3, deeds: 3 };

/** With so many, a "not" in one of them is of another part of it. */
const SURELY_TOLD: Sharing = { ...TOLD, terms: 8 };

/** A short sentence may share fewer deeds, if half of it is shared. */
const BRIEFLY_TOLD: Sharing = { share: 0.5, terms: 4, deeds: 2 };

/** The same words in the same order, as when both quote one saying: so many, most of them no small ones. */
const RUN = 5;
const LEAST_LARGE = 3;

const sharesRun = (a: Line, b: Line): boolean => runsIn(b).some((run) => a.joined.includes(run));

const runsIn = once(({ words }: Line): readonly string[] =>
  largeRuns(words, RUN, LEAST_LARGE).map((run) => ` ${run} `),
);

/** "101,789 names" and "nearly 102,000 people": one large figure, and a few words about it. */
const BESIDE_FIGURE = 2;
const LARGE = 1000;
/** "$53m", "$53 million" */
const AMOUNT = /(\d[\d.,]*) ?(?:(m|million)|(bn?|billion)|(trn?|trillion))(?!\p{L})/giu;
/** So large a part of the shorter one has to be shared beside such an amount. */
const BESIDE_AMOUNT = 0.3;

/** Rounding moves a figure by no more than this. */
const ROUNDED = 0.03;

function sharesFigure(a: Line, b: Line): boolean {
  const large = (line: Line) =>
    digitsIn(line)
      .filter((number) => number.includes(',') || number.length > 4)
      .map((number) => Number(number.replaceAll(',', '')))
      .filter((value) => value >= LARGE);
  return large(a).some((one) => large(b).some((other) => isRounded(one, other)));
}

const SCALES = { million: 1e6, billion: 1e9, trillion: 1e12 } as const;

const amountsIn = once(({ text }: Line): readonly number[] =>
  matchesOf(AMOUNT, text).map(([, figure, million, billion]) => {
    const scale = million ? 'million' : billion ? 'billion' : 'trillion';
    return Number(figure!.replaceAll(',', '')) * SCALES[scale];
  }),
);

const isRounded = (one: number, other: number): boolean =>
  Math.abs(one - other) <= ROUNDED * Math.max(one, other);

const sharesAmount = (a: Line, b: Line, common: readonly string[]): boolean =>
  common.length >= BESIDE_FIGURE &&
  common.length >= BESIDE_AMOUNT * Math.min(a.terms.length, b.terms.length) &&
  amountsIn(a).some((amount) => amountsIn(b).some((other) => isRounded(amount, other)));

/** "Oct. 3, 1995": a day of a year, and what was done on it. */
const FULL_DATE = new RegExp(
  String.raw`(?<!\p{L})(?:${ANY_MONTH})\.? \d{1,2},? (?:19|20)\d\d(?!\d)|(?<!\p{L})(?:Jan|Feb|Aug|Sept?|Oct|Nov|Dec)\. \d{1,2},? (?:19|20)\d\d(?!\d)`,
  'gu',
);
const BESIDE_DAY = 5;

const fullDates = once(({ text }: Line): readonly string[] =>
  matchesOf(FULL_DATE, text).map(([date]) => date.replace(/[.,]/g, '')),
);

const sharesDay = (a: Line, b: Line, common: readonly string[]): boolean =>
  common.length >= BESIDE_DAY && fullDates(a).some((date) => fullDates(b).includes(date));

/** Whether both tell of one thing, as far as their rarer words and their beginnings tell it. */
export function tellAlike(a: Line, b: Line, index: LineIndex): boolean {
  const whole = holdsWhole(a, b);
  if (whole !== null) return whole;
  // Yes and no on one thing are two things to tell.
  if (turnsBackApart(a, b) || clearsApart(a, b) || areOpposed(a, b) || denyApart(a, b))
    return false;
  const { cosine, containment, common } = likeness(a, b, index);
  return (
    commonOpening(a, b).length >= REPEATED_OPENING ||
    (cosine >= REPEAT_COSINE && common.length >= 4) ||
    (containment >= REPEAT_CONTAINMENT && common.length >= 4)
  );
}

/** Whether a reader of `a` would find `b` a repeat: less than saying the same is enough for that. */
export function repeats(a: Line, b: Line, index: LineIndex): boolean {
  if (sharesExpression(a, b) || (!denyApart(a, b) && saidAgain(a, b))) return true;
  if (tellsAnother(a, b, index)) return false;
  if (tellAlike(a, b, index)) return true;
  if (turnsBackApart(a, b) || clearsApart(a, b) || areOpposed(a, b)) return false;
  const { common } = likeness(a, b, index);
  if (sharesEnough(a, b, common, SURELY_TOLD)) return true;
  if (leadAlike(a, b, common) || isSurelyToldAtTop(a, b, common)) return true;
  if (denyApart(a, b)) return false;
  const told = [TOLD, BRIEFLY_TOLD].some((sharing) => sharesEnough(a, b, common, sharing));
  if (toldInBrief(a, b, common)) return true;
  if (told || isToldAtTop(a, b, common) || sharesRun(a, b)) return true;
  if (sharesAmount(a, b, common) || sharesDay(a, b, common) || tellOneEvent(a, b, index))
    return true;
  if (tellOneDeed(a, b, index)) return true;
  return common.length >= BESIDE_FIGURE && sharesFigure(a, b);
}

/** Two claims, a deed and that it was not done, two sides of one, two values, or two doings of one person: whatever else they share. */
const tellsAnother = (a: Line, b: Line, index: LineIndex): boolean =>
  claimedApart(a, b) ||
  undoneApart(a, b) ||
  (holdsWhole(a, b) !== true && sharesOnlyWho(a, b, likeness(a, b, index).common)) ||
  isAnotherSide(a, b) ||
  givesAnotherValue(a, b, index);

/** In so short a sentence a "not" is of what it tells, and of no side remark. */
const SHORT = 10;

/**
 * "Guilty" and "not guilty", "France beat Germany" and the other way round, Anna Kroll and Otto
 * Kroll: nearly the same words for two things, of which a reader must not miss one.
 */
const isAnotherSide = (a: Line, b: Line): boolean =>
  Math.min(a.terms.length, b.terms.length) <= SHORT &&
  (denyApart(a, b) || givenNamesClash(a, b) || namesOrderClash(a, b) || agentsSwapped(a, b));

/** Sentences so much alike differ in what they are about: their figures, their days. */
const NEARLY_EQUAL = 0.58;

/** "12 people died", "14 people died", "safe", "unsafe": one thing told in two ways, and a reader must not miss one. */
function givesAnotherValue(a: Line, b: Line, index: LineIndex): boolean {
  const isNear = () => likeness(a, b, index).cosine >= NEARLY_EQUAL;
  const isApart =
    differingValues(a, b).length > 0 || daysClash(a, b) || standApart(a, b) || namesSwapped(a, b);
  if (isApart) return Math.min(a.terms.length, b.terms.length) <= SHORT || isNear();
  return isNear() && sayYesAndNo(a, b);
}

/** Where there is room to fill, a sentence is worth reading of which less than this is told. */
const PART_TOLD = 0.33;

/**
 * Whether a reader of `told` would find at least a third of `line` told. What two reports of a day
 * begin with is one event, however much the second adds to it; what reports of two days do are two
 * turns of a story, and only what the line itself repeats counts. Tried on the even half of
 * allsides2021-a.
 */
export function tellsLittleNew(line: Line, told: Line, index: LineIndex): boolean {
  if (!repeats(line, told, index)) return false;
  if (line.day !== told.day) return sharesOfIt(line, told, PART_TOLD);
  const shorter = line.terms.length < told.terms.length ? line : told;
  return (
    beginAlike(line, told) ||
    sharesOfIt(shorter, shorter === line ? told : line, PART_TOLD) ||
    tellOneDeed(line, told, index)
  );
}

/** Where a digest has next to nothing to tell, a sentence is worth reading of which half is new. */
const HALF_TOLD = 0.5;

/** Whether a reader of `told` would find half of `line` told, or both begin reports of one day. */
export const tellsHalf = (line: Line, told: Line, index: LineIndex): boolean =>
  repeats(line, told, index) && (beginAlike(line, told) || sharesOfIt(line, told, HALF_TOLD));

/** News stands among the first sentences of a report: counted from 0. */
const TOP_SENTENCES = 2;

/** So brief a sentence costs a reader little, whatever it tells again. */
const BRIEF = 20;

/**
 * Whether `line` tells again, at length, what a report begins with: whatever it adds, it is the same
 * event in other words. Of 53 points that only a figure or a name had brought in, some forty were
 * such repeats, by reading (110 clusters of neus-train that nothing was learnt from, and the odd
 * half of allsides2021-a).
 */
export const tellsTopAgain = (line: Line, told: Line, index: LineIndex): boolean =>
  line.length > BRIEF &&
  repeats(line, told, index) &&
  (line.rank === 0 ||
    (line.day === told.day && line.rank <= TOP_SENTENCES && told.rank <= TOP_SENTENCES));

const beginAlike = (a: Line, b: Line): boolean => a.rank === 0 && b.rank === 0 && a.day === b.day;

/** Whether another line has so much of the terms of one. */
const sharesOfIt = ({ terms }: Line, other: Line, part: number): boolean =>
  terms.filter((term) => other.terms.includes(term)).length >= part * terms.length;
