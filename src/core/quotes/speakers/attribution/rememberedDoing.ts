import { isAdverb } from '../../../language/functionWords.ts';
import { isRole } from '../../../language/roles.ts';
import { isNameWord } from '../../frames/nameLinks.ts';
import { type Phrase, phraseEnding } from '../../frames/phrases.ts';
import type { Token } from '../../frames/readFrames.ts';

/** What brings in somebody else's doing: "recalled him saying", "remembers hearing him shout". */
const REMEMBERS =
  /^(?:recall(?:s|ed|ing)?|remember(?:s|ed|ing)?|recount(?:s|ed|ing)?|recollect(?:s|ed|ing)?|describ(?:es|ed|ing)|hear(?:s|d|ing)?|overhear(?:s|d|ing)?|pictur(?:es|ed)|imagin(?:es|ed))$/;

/** Somebody who is remembered, and the verb that remembers. */
export interface Remembered {
  readonly who: Phrase;
  readonly verb: number;
}

/** "Low recalled Marsh telling him", "remembers her father, Ben Marsh, saying": whoever does what is remembered. */
export function rememberedDoing(tokens: readonly Token[], doing: number): Remembered | null {
  const last = isAdverb(tokens[doing - 1]?.lower ?? '') ? doing - 2 : doing - 1;
  if (last < 1) return null;
  const aside = tokens[last]!.text === ',' ? phraseEnding(tokens, last - 1) : null;
  const who = phraseEnding(tokens, aside === null ? last : last - 1);
  const first = aside === null ? who : besideAside(tokens, aside);
  if (who === null || first === null) return null;
  if (!REMEMBERS.test(tokens[first.from - 1]?.lower ?? '')) return null;
  return { who: isNameWord(tokens[first.to - 1]) ? first : who, verb: first.from - 1 };
}

/** "her father, Ben Marsh,", "Ben Marsh, the mayor,": what the aside tells more of. */
function besideAside(tokens: readonly Token[], aside: Phrase): Phrase | null {
  if (tokens[aside.from - 1]?.text !== ',') return null;
  const first = phraseEnding(tokens, aside.from - 2);
  const isPost = ({ to }: Phrase) => isRole(tokens[to - 1]!.lower);
  return first !== null && (isPost(aside) || isPost(first)) ? first : null;
}
