import { kindOfBody } from '../../../language/bodies.ts';
import { isRegion } from '../../../language/regions.ts';
import { bodyWords, countries, isPluralRole } from '../../../language/roles.ts';
import { isNameWord } from '../../frames/nameLinks.ts';
import type { Token } from '../../frames/readFrames.ts';
import type { Party, Sex } from '../people/people.ts';

/** "Low's chief": whoever has that role with somebody else is not meant. */
export function isAnothers({ marks }: Party, before: readonly Token[]): boolean {
  const owner = before.findLast((token) => token.possessive && isNameWord(token));
  if (owner === undefined || countries.has(owner.lower) || isRegion(owner.lower)) return false;
  return !bodyWords.has(owner.lower) && !marks.has(owner.lower);
}

/** The role noun that a described speaker goes by, before any "of" or "for". */
export const isCalled = ({ name }: { readonly name: string }, head: string): boolean =>
  name
    .toLowerCase()
    .split(/ (?:of|for|at|from|in|with) /)[0]!
    .endsWith(head);

/** A person, or perhaps one, who is not known to be of the other sex. */
export function fitsPronoun(party: Party, sex: Sex): boolean {
  if (!(party.person || party.maybeSurname)) return false;
  if (party.placed > 0 && !party.surelyPerson) return false;
  return party.sex === null || party.sex === sex;
}

/** "Marsh" at the beginning of a sentence: a surname, or a word with its capital from there. */
export const isSurnameShaped = ({ name, words }: Party): boolean =>
  words.length === 1 &&
  /^\p{Lu}\p{Ll}{2,}$/u.test(name) &&
  !/s$/.test(name) &&
  !bodyWords.has(words[0]!) &&
  !countries.has(words[0]!) &&
  !isRegion(words[0]!);

export const isMany = ({ lower }: Token) =>
  isPluralRole(lower) || bodyWords.has(lower) || /^(?:dozens|hundreds|thousands)$/.test(lower);
export const isBody = ({ lower }: Token) =>
  bodyWords.has(lower) ||
  kindOfBody(lower) !== null ||
  /^(?:report|study|poll|survey|statement|suit|lawsuit|article)$/.test(lower);

export const isPronoun = ({ lower }: Token) => /^(?:he|she|they|it|i|we|you)$/.test(lower);

/** What a body puts out; the body is meant. */
export const documents = new Set('statement release spokesperson tweet letter'.split(' '));

/** Any word that is a pronoun where it stands alone, unless written as a name is. */
export const isAnyPronoun = (token: Token): boolean =>
  /^(?:he|him|his|himself|she|her|herself|they|them|their|it)$/.test(token.lower) ||
  (/^(?:i|we|you|who|me|us|this|that|these)$/.test(token.lower) && !isNameWord(token));
