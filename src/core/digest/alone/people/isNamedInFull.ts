import { isFamilyNameFirst } from '../../../language/familyNames.ts';
import { isGivenName } from '../../../language/givenNames.ts';
import { isRegion } from '../../../language/regions.ts';
import { bodyWords, countries, nationalityOf } from '../../../language/roles.ts';
import type { Party } from '../../../quotes/speakers/people/people.ts';

export const isPlaceOrBody = (word: string): boolean =>
  isRegion(word) || countries.has(word) || nationalityOf.has(word) || bodyWords.has(word);

/** A person whose first and last name the report has. */
export const isNamedInFull = ({ words, roles, surelyPerson }: Party): boolean =>
  words.length > 1 &&
  surelyPerson &&
  (roles.size > 0 || isGivenName(words[0]!) || isFamilyNameFirst(words[0]!)) &&
  !words.some(
    (word, at) => (at > 0 && isPlaceOrBody(word)) || COMPANY.test(word) || NO_NAME.test(word),
  );

/** "News of Vladimir Kroll" is no full name. */
const NO_NAME = /^(?:of|for|in|on|at|to|by|with|from|and|the|as)$/;

/** "Hunter Kroll" is somebody else than Ada Kroll, though Hunter is no given name that is known. */
export const mayBeFullName = (party: Party): boolean =>
  isNamedInFull(party) ||
  (party.words.length > 1 && party.person && !party.words.some((word) => isPlaceOrBody(word)));

export const isCompanyWord = (word: string): boolean => COMPANY.test(word);

/** Words of companies' names, which have spokesmen beside them as well. */
const COMPANY =
  /^(?:holdings?|airlines?|airways|industries|motors|systems?|technologies|technology|entertainment|media|studios?|records|partners|capital|brothers|continental|electric|energy|foods?|stores?|solutions|pictures|productions|pharmaceuticals?|labs?|laboratories|insurance|financial|express|communications|software|games|sports|international|global|american|united|national|first|new|san|los|st|saint|lake|mount|fort|port)$/;
