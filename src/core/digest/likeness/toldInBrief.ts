import type { Line } from '../reading/lines.ts';
import { once } from '../reading/readOnce.ts';
import { termsOf, wordsOf } from '../reading/terms.ts';

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
  const [ofA, ofB] = [namesIn(a), namesIn(b)];
  return common.filter((term) => !ofA.has(term) && !ofB.has(term)).length >= DEEDS;
}

/** Every word with a capital that is not only there because a sentence begins. */
const namesIn = once(({ text }: Line): ReadonlySet<string> => {
  const capitals = [...text.matchAll(/\p{Lu}\S*/gu)].filter(({ 0: word, index }) => {
    const behind = text.slice(index + word.length, index + word.length + 2);
    return NEXT_CAPITAL.test(behind) || WITHIN.test(text.slice(Math.max(0, index - 2), index));
  });
  return new Set(termsOf(wordsOf(capitals.map(([word]) => word).join(' '))));
});

const NEXT_CAPITAL = /^ \p{Lu}/u;
/** What stands before a word within a sentence. */
const WITHIN = /[\p{L}\p{N},;:’'] $/u;
