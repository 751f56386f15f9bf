import { joinsByAnd } from '../../language/bodies.ts';
import { isGivenName } from '../../language/givenNames.ts';
import { isParticle, MOST_PARTICLES } from '../../language/nameParticles.ts';
import {
  bodyWords,
  courtesyTitles,
  isOfOffice,
  isPluralRole,
  isRole,
} from '../../language/roles.ts';
import type { Token } from './frame.ts';

/** Written as a name is: with a capital, or "al-Assad". */
export const isNameWord = (token: Token | undefined): boolean => token?.name === true;

/** A small word of a name, with nothing but such words to the name words on either side. */
export function isParticleAt(tokens: readonly Token[], at: number): boolean {
  if (!isSmall(tokens[at])) return false;
  let first = at - 1;
  while (at - first < MOST_PARTICLES && isSmall(tokens[first])) first -= 1;
  let last = at + 1;
  while (last - at < MOST_PARTICLES && isSmall(tokens[last])) last += 1;
  return isNameWord(tokens[first]) && !tokens[first]!.possessive && isNameWord(tokens[last]);
}

const isSmall = (token: Token | undefined): boolean =>
  token !== undefined && !token.capital && !token.name && isParticle(token.lower);

/** "Customs and Border Protection": the "and" of a single body's name; not "Ted Parks and Nora Vale". */
export const isAndOfBody = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.lower === 'and' &&
  isNameWord(tokens[at - 1]) &&
  isNameWord(tokens[at + 1]) &&
  (isOfDepartment(tokens, at) ||
    (joinsByAnd(tokens[at - 1]!.lower) &&
      !isOfTwoPeople(tokens, at) &&
      !isGivenName(tokens[at + 1]!.lower) &&
      !isGivenName(tokens[at - 2]?.lower ?? '')));

/** "Center for Democracy and Civic Engagement": of what a department or centre is goes on behind the "and". */
function isOfDepartment(tokens: readonly Token[], and: number): boolean {
  const next = tokens[and + 1]!.lower;
  if (isGivenName(next) || isTitleWord(tokens[and + 1]) || bodyWords.has(next)) return false;
  let of = and - 1;
  while (of > and - MOST_OF_WHAT && isNameWord(tokens[of]) && !tokens[of]!.possessive) of -= 1;
  const kind = tokens[of - 1];
  return (
    /^(?:of|for)$/.test(tokens[of]?.lower ?? '') && isNameWord(kind) && OF_WHAT.test(kind!.lower)
  );
}
/** In tokens: "Supportive Housing". */
const MOST_OF_WHAT = 4;
const OF_WHAT =
  /^(?:department|ministry|office|cent(?:er|re)|institute|bureau|commission|committee|agency|division)$/;

/** "Parks and Vale": the surname is a department's first word as well. */
const isOfTwoPeople = (tokens: readonly Token[], and: number): boolean =>
  /^(?:parks|law|fish|justice|mines)$/.test(tokens[and - 1]!.lower) &&
  !isNameWord(tokens[and + 2]) &&
  !/(?:tion|ife|ism|ure|ment|ing|ces|ies|ts|ry|ns|ety|ity)$/.test(tokens[and + 1]!.lower);

/** "Nurses' Union": the mark behind a plural that a body's name goes on from. */
export const isOwnersMark = (tokens: readonly Token[], at: number): boolean =>
  /^['’]$/.test(tokens[at]?.text ?? '') &&
  isNameWord(tokens[at - 1]) &&
  tokens[at - 1]!.end === tokens[at]!.start &&
  tokens[at - 1]!.lower.endsWith('s') &&
  isBodyNoun(tokens[at + 1]);

/** "the letter carriers' union": the mark behind a plural that owns what follows. */
export const isPluralsMark = (tokens: readonly Token[], at: number): boolean =>
  /^['’]$/.test(tokens[at]?.text ?? '') &&
  tokens[at - 1]?.end === tokens[at]!.start &&
  /[^s]s$/.test(tokens[at - 1]!.lower) &&
  tokens[at + 1]?.kind === 'word' &&
  tokens[at + 1]!.start > tokens[at]!.end;

/** "Women's Hospital", "St. Paul's Hospital": an owner that is part of a body's name. */
export const isOwnerOfBody = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.possessive &&
  isNameWord(tokens[at + 1]) &&
  (isPluralRole(tokens[at]!.lower) ||
    /^(?:st\.?|saint)$/.test(tokens[at - 1]?.lower ?? '') ||
    isOfficeOfOne(tokens, at));

/** "Sheriff's Office", "District Attorney's Office" */
const isOfficeOfOne = (tokens: readonly Token[], at: number): boolean =>
  isRole(tokens[at]!.lower) &&
  tokens[at]!.capital &&
  /^(?:office|department|association|service)$/.test(tokens[at + 1]!.lower);

const isBodyNoun = (token: Token | undefined): boolean =>
  isNameWord(token) &&
  (bodyWords.has(token!.lower) || bodyWords.has(token!.lower.replace(/s$/, '')));

/** "Centre for Education", "Centers for Disease Control": the "for" of a single body's name. */
const isForOfBody = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.lower === 'for' &&
  isNameWord(tokens[at - 1]) &&
  /^(?:cent(?:er|re)s?|institute|foundation|society|council|coalition|alliance|association|fund|academy|school|commission)$/.test(
    tokens[at - 1]!.lower,
  ) &&
  isNameWord(tokens[at + 1]);

/** The "and" or "for" within a single body's name, or within what one office is of. */
export const isLinkOfBody = (tokens: readonly Token[], at: number): boolean =>
  isAndOfBody(tokens, at) ||
  isForOfBody(tokens, at) ||
  isForOfOffice(tokens, at) ||
  isAndOfOffice(tokens, at);

const HOLDS_OFFICE = /^(?:minister|secretary|undersecretary|under-secretary|commissioner)$/;

const isWordOfOffice = (token: Token | undefined): boolean =>
  isNameWord(token) && !token!.possessive && isOfOffice(token!.lower);

/** "Minister for Health": the "for" of one office, which is said of whoever is named behind it. */
const isForOfOffice = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.lower === 'for' &&
  HOLDS_OFFICE.test(tokens[at - 1]?.lower ?? '') &&
  isNameWord(tokens[at - 1]) &&
  isWordOfOffice(tokens[at + 1]);

/** "Minister of Youth and Sports", but not "the Minister of Health and Finance Minister Lund". */
function isAndOfOffice(tokens: readonly Token[], and: number): boolean {
  if (!/^(?:and|&)$/.test(tokens[and]!.lower)) return false;
  if (!isWordOfOffice(tokens[and - 1]) || !isWordOfOffice(tokens[and + 1])) return false;
  if (isTitleWord(tokens[and + 2])) return false;
  let of = and - 1;
  while (of > and - MOST_OF_WHAT && isWordOfOffice(tokens[of])) of -= 1;
  return (
    /^(?:of|for)$/.test(tokens[of]?.lower ?? '') &&
    HOLDS_OFFICE.test(tokens[of - 1]?.lower ?? '') &&
    isNameWord(tokens[of - 1])
  );
}

export const isTitleWord = (token: Token | undefined): boolean =>
  token !== undefined &&
  (isRole(token.lower) ||
    courtesyTitles.has(token.lower) ||
    token.lower === 'department' ||
    token.lower === 'university');
