import { matchesOf } from '../../language/matchesOf.ts';
import type { Line } from '../reading/lines.ts';
import { once } from '../reading/readOnce.ts';
import { termsOf, wordsOf } from '../reading/terms.ts';

/** The stems of all words with a capital that is not only there because a sentence begins: names, offices, bodies. */
export const capitalWordsIn = once(({ text }: Line): ReadonlySet<string> => {
  const capitals = matchesOf(/\p{Lu}\S*/gu, text).filter(({ 0: word, index }) => {
    const behind = text.slice(index + word.length, index + word.length + 2);
    return NEXT_CAPITAL.test(behind) || WITHIN.test(text.slice(Math.max(0, index - 2), index));
  });
  return new Set(termsOf(wordsOf(capitals.map(([word]) => word).join(' '))));
});

const NEXT_CAPITAL = /^ \p{Lu}/u;
/** What stands before a word within a sentence. */
const WITHIN = /[\p{L}\p{N},;:’'] $/u;
