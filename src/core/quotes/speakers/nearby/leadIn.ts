import { isPluralRole, isRole } from '../../../language/roles.ts';
import { firstSubject } from '../../frames/firstSubject.ts';
import { isNameWord } from '../../frames/nameLinks.ts';
import type { Frame } from '../../frames/readFrames.ts';
import type { Spoken } from '../../spoken.ts';
import type { Resolver } from '../mentions/resolveSpeakers.ts';

/** "Moor, reached at home,": who is asked speaks next, whether or not the report says who that is. */
const REACHED = /^(?:reached|asked|contacted|interviewed)$/;

/**
 * "A woman of 44 opened the mail. “It was the letter …”", "Moor, reached at home, was short. “…”": the sentence right
 * before a quote has brought in somebody without a name or somebody else, so that whoever spoke in an earlier
 * paragraph has been left.
 */
export function isAnothers(
  frames: readonly Frame[],
  at: number,
  before: Spoken,
  resolver: Resolver,
): boolean {
  const { tokens, paragraph, kind } = frames[at - 1]!;
  if (kind !== 'prose' || paragraph !== frames[at]!.paragraph) return false;
  const subject = firstSubject(tokens, 0, tokens.length);
  if (subject === null) return false;
  if (/^an?$/.test(tokens[subject.from]!.lower)) {
    const noun = tokens[subject.to - 1]!.lower;
    return isRole(noun) && !isPluralRole(noun);
  }
  const isFar = frames[before.frame]!.paragraph !== paragraph;
  if (!isFar || !isNameWord(tokens[subject.from])) return false;
  if (REACHED.test(tokens[subject.to + 1]?.lower ?? '')) return true;
  const who = resolver.resolve(at - 1, subject);
  return who?.party?.person === true && who.party !== before.who?.party;
}
