import { dayNumber } from '../../../language/days.ts';
import type { Pair } from '../groupValues.ts';
import { isAhead } from './ahead.ts';
import type { Counted } from './readCounted.ts';
import { haveOtherSayers } from './sayer.ts';

/** What befalls more and more people, or is told as it comes in: a later figure is a newer one. */
const RUNS =
  /^(?:dead|missing|hurt|arrested|damaged|closed|cancelled|trapped|held|stolen from|freed|sent|laid off)$/;
const MAY_FALL = /^(?:missing|trapped|held)$/;

const runs = ({ said, ...rest }: Counted): boolean =>
  said.names.some((name) => RUNS.test(name)) && !isAhead({ said, ...rest });

/** How a count goes on by the hour, for a pair that two sources of one day do not merely tell differently. */
export function movesOf(a: Counted, b: Counted): Pair['moves'] {
  if (!runs(a) || !runs(b)) return null;
  if (haveOtherSayers(a, b) && !isWhatIsLeft(a, b)) return null;
  return a.said.names.some((name) => MAY_FALL.test(name)) ? 'up or down' : 'up';
}

/** Estimates, plans and sums of one event do not move within a day: two of them contradict each other. */
export const contradict = (a: Counted, b: Counted): boolean =>
  movesOf(a, b) === null && areNear(a, b) && !goesOn(a, b);

/** "Six ships were waiting", a day later "eleven ships were waiting". */
const goesOn = (a: Counted, b: Counted): boolean =>
  a.line.day !== b.line.day && [a, b].every(isGoingOn);
const isGoingOn = ({ line, figure }: Counted): boolean =>
  GOING_ON.test(line.text.slice(figure.start));
const GOING_ON =
  /^[\p{L}\d,]+(?: \p{Ll}+){1,3}? (?:are|were) (?:now |still |also |already )?\p{Ll}{3,}ing(?!\p{L})/u;

/** What only grows is lower on a later day: it is of something else, or counted otherwise. */
export function hasFallen(a: Counted, b: Counted): boolean {
  if (movesOf(a, b) !== 'up') return false;
  const [older, newer] = (a.line.day ?? '') <= (b.line.day ?? '') ? [a, b] : [b, a];
  return older.line.day !== newer.line.day && newer.figure.high < older.figure.low;
}

function areNear({ line: a }: Counted, { line: b }: Counted): boolean {
  return a.day === null || b.day === null || Math.abs(dayNumber(a.day) - dayNumber(b.day)) <= 1;
}

/** "120 were missing", "40 are still missing", "six are still missing": fewer of them later on. */
const isWhatIsLeft = (a: Counted, b: Counted): boolean => {
  const [few, many] = a.figure.low < b.figure.low ? [a, b] : [b, a];
  return lasts(few) && (few.line.day ?? '') > (many.line.day ?? '');
};
export const lasts = ({ said }: Counted): boolean => /(?<!\p{L})(?:still|remain)/u.test(said.aux);
