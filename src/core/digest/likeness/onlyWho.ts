import { areOfOneDay } from '../reading/areOfOneDay.ts';
import type { Line } from '../reading/lines.ts';
import { capitalWordsIn } from './capitalWords.ts';

/** Beside who and where, so many words of what is done. */
const LEAST_DONE = 3;
/** Offices that stand in small letters as well. */
const OFFICE =
  /^(?:presid|governor|gov|lt|lieuten|minist|prime|secretari|leader|chairman|chairwoman|chair|chief|gener|attornei|mayor|senat|sen|rep|repres|speaker|judg|justic|spokesman|spokeswoman|offici|director|hous|white|former|(?:sun|mon|tue|wednes|thurs|fri|satur)dai)$/;

/**
 * Whether what reports of different days share is hardly more than who and where: "Secretary of State
 * Ada Kroll …" in two of them are two doings of one person. Of 147 pairs of sentences from two events,
 * days apart, that were held for repeats, some fifty shared no more.
 */
export function sharesOnlyWho(a: Line, b: Line, common: readonly string[]): boolean {
  return !areOfOneDay(a, b) && doneIn(a, b, common).length < LEAST_DONE;
}

/** Of what two lines share, what is done: neither who, nor where, nor an office. */
export function doneIn(a: Line, b: Line, common: readonly string[]): readonly string[] {
  const [ofA, ofB] = [capitalWordsIn(a), capitalWordsIn(b)];
  return common.filter((term) => !ofA.has(term) && !ofB.has(term) && !OFFICE.test(term));
}
