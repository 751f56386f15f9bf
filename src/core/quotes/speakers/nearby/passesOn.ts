import { isPluralRole } from '../../../language/roles.ts';
import { speechLemma } from '../../../language/speechVerbs.ts';
import { isNameWord } from '../../frames/nameLinks.ts';
import type { Phrase } from '../../frames/phrases.ts';
import type { Token } from '../../frames/readFrames.ts';
import type { Identity } from '../people/identity.ts';

/** Words in the names of outlets, and what outlets are called. */
const OUTLETS =
  /^(?:news|newspapers?|times|post|journal|tribune|herald|press|network|radio|television|tv|gazette|courier|chronicle|observer|magazine|ledger|wire|outlets?|media|broadcasters?|website|agency)$/;

/**
 * "Reuters and other outlets reported that the talks were off.": whoever only passes on what happened
 * says nothing of their own; a quotation behind that sentence is somebody else's.
 */
export function passesOn(
  tokens: readonly Token[],
  verb: number,
  { from, to }: Phrase,
  who: Identity | null,
): boolean {
  if (!/^(?:report|cite|see)$/.test(speechLemma(tokens[verb]!.lower))) return false;
  if (tokens.at(-1)?.text === ':' || who?.party?.surelyPerson === true) return false;
  const words = tokens.slice(from, to);
  if (words.some(({ lower }) => OUTLETS.test(lower))) return true;
  // "Politico", but not "Witnesses".
  const isName = to - from === 1 && isNameWord(words[0]) && who?.party != null;
  return isName && !isPluralRole(words[0]!.lower);
}
