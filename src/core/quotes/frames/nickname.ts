import { isFunctionWord } from '../../language/functionWords.ts';
import { bodyWords, isRole } from '../../language/roles.ts';
import { speechVerb } from '../../language/speechVerbs.ts';
import type { MarkedSpan } from '../marks/markedSpan.ts';
import type { Token } from './frame.ts';

/** In words: "The Rock". */
const LONGEST = 3;

/** `Miguel “Mike” Arreola`: what somebody goes by, in the middle of the name, which it does not part. */
export function isNickname(
  text: string,
  { start, end, outerEnd }: MarkedSpan,
  before: Token | undefined,
): boolean {
  if (before === undefined || !before.name || before.possessive || !isOfPerson(before))
    return false;
  const words = text.slice(start, end).split(/\s+/, LONGEST + 1);
  if (words.length > LONGEST || !/^\p{Lu}[\p{L}\p{N}.’' -]*$/u.test(text.slice(start, end)))
    return false;
  const next = /^\s{1,3}(\p{Lu}[\p{L}\p{M}’'-]+)/u.exec(text.slice(outerEnd, outerEnd + 30))?.[1];
  return next !== undefined && !isFunctionWord(next.toLowerCase());
}

/** Not "ABC “Nightly” Live". */
const isOfPerson = ({ text, lower }: Token): boolean =>
  /\p{Ll}/u.test(text) && !isRole(lower) && !bodyWords.has(lower) && speechVerb(lower) === null;
