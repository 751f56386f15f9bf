import { type LineIndex, likeness } from '../reading/lineIndex.ts';
import type { Line } from '../reading/lines.ts';
import { once } from '../reading/readOnce.ts';
import {
  areOpposed,
  claimsOf,
  commonOpening,
  deedsAmong,
  denials,
  hasVerbatim,
  REPEATED_OPENING,
  turnsBack,
} from './claims.ts';
import { givenNamesClash, namesOrderClash } from './clashes.ts';
import { isToldAtTop, leadAlike } from './leads.ts';

/** Stricter ones gain nothing more on ROUGE and cost points that tell something new. */
const REPEAT_COSINE = 0.33;
const REPEAT_CONTAINMENT = 0.48;

/**
 * Weights by rarity make light of the very words that all reports of a story have; a reader does
 * not: so many of the shorter sentence's terms in the other one, and it is told already.
 */
const REPEAT_SHARE = 0.38;
const LEAST_SHARED = 6;

/** Who and where alone make no repeat: so many of the shared terms tell what is done. */
const LEAST_DEEDS = 3;

const sharesWords = (a: Line, b: Line, common: readonly string[]): boolean =>
  common.length >= LEAST_SHARED &&
  common.length >= REPEAT_SHARE * Math.min(a.terms.length, b.terms.length) &&
  deedsAmong(common, a, b).length >= LEAST_DEEDS;

/** With so many, a "not" in one of them is of another part of it. */
const SURELY_SHARED = 8;

/** A short sentence may share fewer terms, if half of it is shared. */
const BRIEF_SHARE = 0.5;
const LEAST_IN_BRIEF = 4;
const LEAST_DEEDS_IN_BRIEF = 2;

/** That much of what is done. */
const sharesDeeds = (a: Line, b: Line, common: readonly string[]): boolean => {
  const shorter = Math.min(a.terms.length, b.terms.length);
  const deeds = deedsAmong(common, a, b).length;
  return (
    (common.length >= REPEAT_SHARE * shorter && deeds >= LEAST_DEEDS) ||
    (common.length >= BRIEF_SHARE * shorter &&
      common.length >= LEAST_IN_BRIEF &&
      deeds >= LEAST_DEEDS_IN_BRIEF)
  );
};

/** The same words in the same order, as when both quote one saying: so many, most of them no small ones. */
const RUN = 5;
const LARGE_WORD = 5;
const LEAST_LARGE = 3;

const sharesRun = (a: Line, b: Line): boolean => runsIn(b).some((run) => a.joined.includes(run));

const runsIn = once(({ words }: Line): readonly string[] => {
  const runs: string[] = [];
  for (let at = 0; at + RUN <= words.length; at++) {
    const run = words.slice(at, at + RUN);
    const large = run.filter((word) => word.length >= LARGE_WORD).length;
    if (large >= LEAST_LARGE) runs.push(` ${run.join(' ')} `);
  }
  return runs;
});

/** "101,789 names" and "nearly 102,000 people": one large figure, and a few words about it. */
const BESIDE_FIGURE = 2;
const LARGE = 1000;
/** Rounding moves a figure by no more than this. */
const ROUNDED = 0.03;

function sharesFigure(a: Line, b: Line): boolean {
  const large = (line: Line) =>
    claimsOf(line)
      .numbers.filter((number) => number.includes(',') || number.length > 4)
      .map((number) => Number(number.replaceAll(',', '')))
      .filter((value) => value >= LARGE);
  return large(a).some((one) =>
    large(b).some((other) => Math.abs(one - other) <= ROUNDED * Math.max(one, other)),
  );
}

/** Whether both tell of one thing, as far as their rarer words and their beginnings tell it. */
export function tellAlike(a: Line, b: Line, index: LineIndex): boolean {
  if (hasVerbatim(a, b) || hasVerbatim(b, a)) return true;
  // Yes and no on one thing are two things to tell.
  if (turnsBack(a) !== turnsBack(b) || areOpposed(a, b) || denyApart(a, b)) return false;
  const { cosine, containment, common } = likeness(a, b, index);
  return (
    commonOpening(a, b).length >= REPEATED_OPENING ||
    (cosine >= REPEAT_COSINE && common.length >= 4) ||
    (containment >= REPEAT_CONTAINMENT && common.length >= 4)
  );
}

/** Whether a reader of `a` would find `b` a repeat: less than saying the same is enough for that. */
export function repeats(a: Line, b: Line, index: LineIndex): boolean {
  if (isAnotherSide(a, b)) return false;
  if (tellAlike(a, b, index)) return true;
  if (turnsBack(a) !== turnsBack(b) || areOpposed(a, b)) return false;
  const { common } = likeness(a, b, index);
  if (common.length >= SURELY_SHARED && sharesWords(a, b, common)) return true;
  if (leadAlike(a, b, common)) return true;
  if (denyApart(a, b)) return false;
  if (isToldAtTop(a, b, common) || sharesDeeds(a, b, common) || sharesRun(a, b)) return true;
  return sharesWords(a, b, common) || (common.length >= BESIDE_FIGURE && sharesFigure(a, b));
}

const denyApart = (a: Line, b: Line): boolean => denials(a) % 2 !== denials(b) % 2;

/** In so short a sentence a "not" is of what it tells, and of no side remark. */
const SHORT = 10;

/**
 * "Guilty" and "not guilty", "France beat Germany" and the other way round, Anna Kroll and Otto
 * Kroll: nearly the same words for two things, of which a reader must not miss one.
 */
const isAnotherSide = (a: Line, b: Line): boolean =>
  Math.min(a.terms.length, b.terms.length) <= SHORT &&
  (denyApart(a, b) || givenNamesClash(a, b) || namesOrderClash(a, b));
