import { isParticle } from '../../language/nameParticles.ts';
import { stemWord } from '../../language/stem.ts';
import { isPastWord } from '../../language/verbForms.ts';
import { areOfOneDay } from '../reading/areOfOneDay.ts';
import type { Line } from '../reading/lines.ts';
import { once } from '../reading/readOnce.ts';
import { termsOf, wordsOf } from '../reading/terms.ts';
import { capitalWordsIn } from './capitalWords.ts';
import { daysClash } from './dayClashes.ts';
import { hasDefining, withoutDefining } from './withoutDefining.ts';
import { withoutSayer } from './withoutSayer.ts';

/** Beside who and where, so many words of what is done. */
const LEAST_DONE = 3;
/** Of days that follow one another: what was done in the evening is told the next morning. */
const LEAST_DONE_OVERNIGHT = 2;
/** Offices that stand in small letters as well. */
const OFFICE =
  /^(?:presid|governor|gov|lt|lieuten|minist|prime|secretari|leader|chairman|chairwoman|chair|chief|gener|attornei|mayor|senat|sen|rep|repres|speaker|judg|justic|spokesman|spokeswoman|offici|director|hous|white|former|near|(?:sun|mon|tue|wednes|thurs|fri|satur)dai)$/;

/**
 * Whether what reports of different days share is hardly more than who and where: "Secretary of State
 * Ada Kroll …" in two of them are two doings of one person. Of 147 pairs of sentences from two events,
 * days apart, that were held for repeats, some fifty shared no more.
 */
export function sharesOnlyWho(a: Line, b: Line, common: readonly string[]): boolean {
  if (a.day === b.day || a.day === null || b.day === null) return false;
  const done = doneIn(a, b, common);
  // "The driver of the express train that derailed on Monday is alive" tells of Monday which one it is.
  if (!areOfOneDay(a, b) || daysClash(a, b) || hasDefining(a.text) || hasDefining(b.text))
    return done.length < LEAST_DONE;
  return done.length < LEAST_DONE_OVERNIGHT && !done.some((term) => isDeedIn(a, term));
}

/** "Has invited", "had invited": the one word that both have for what was done is enough overnight. */
const isDeedIn = ({ words }: Line, term: string): boolean =>
  words.some((word) => isPastWord(word) && stemWord(word) === term);

/** Of what two lines share, what is done: neither who did or says it, nor where, nor an office. */
export function doneIn(a: Line, b: Line, common: readonly string[]): readonly string[] {
  const [ofA, ofB] = [capitalWordsIn(a), capitalWordsIn(b)];
  const [toldByA, toldByB] = [termsTold(a), termsTold(b)];
  return common.filter(
    (term) =>
      !ofA.has(term) &&
      !ofB.has(term) &&
      !OFFICE.test(term) &&
      // "Santa Rosa de Quillu": the small word of a name.
      !isParticle(term) &&
      toldByA.has(term) &&
      toldByB.has(term),
  );
}

/** Neither who says it nor which one is meant is what is told. */
const termsTold = once(
  ({ text }: Line): ReadonlySet<string> =>
    new Set(termsOf(wordsOf(withoutDefining(withoutSayer(text))))),
);
