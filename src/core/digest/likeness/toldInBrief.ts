import type { Line } from '../reading/lines.ts';
import { capitalWordsIn } from './capitalWords.ts';

/** A sentence of so few terms tells one thing. */
const BRIEF = 7;
/** So large a part of its terms is shared, and so many of them are no names. */
const SHARE = 0.4;
const DEEDS = 2;

/**
 * "I've decided to decline the offer of tenure" behind "she has declined a tenured professorship":
 * of a brief sentence two words that tell what is done, and it is told.
 */
export function toldInBrief(a: Line, b: Line, common: readonly string[]): boolean {
  const fewest = Math.min(a.terms.length, b.terms.length);
  if (fewest > BRIEF || common.length < SHARE * fewest) return false;
  const [ofA, ofB] = [capitalWordsIn(a), capitalWordsIn(b)];
  return common.filter((term) => !ofA.has(term) && !ofB.has(term)).length >= DEEDS;
}
