import { isFunctionWord } from '../../language/functionWords.ts';
import { isGivenName, sexOfGivenName } from '../../language/givenNames.ts';
import {
  bodyWords,
  courtesyTitles,
  femaleTitles,
  isRole,
  maleTitles,
  partyWords,
  roleModifiers,
} from '../../language/roles.ts';
import { foldWord } from './quotedWords.ts';

const SUFFIX = /^(?:jr|sr|ii|iii|iv)$/;
const PARTICLE = /^(?:al|bin|ibn|de|da|dos|di|la|le|van|von|der|den|ter|el)$/;

/** A name as it is compared: lower case, no titles, no accents, spellings of other alphabets made one. */
export interface SpeakerName {
  readonly words: readonly string[];
  /** Surname, with "jr" where a father and a son are two. */
  readonly last: string;
  /** Words of the given names, the initials that stand together as one word. */
  readonly given: readonly string[];
  /** The words without the spellings made one. */
  readonly plain: readonly string[];
  /** What a title in front or the given name says. */
  readonly sex: 'male' | 'female' | null;
}

/** `inFull`: a short form in front ("Ben") is read as the name that it stands for. */
export function readName(name: string, inFull = false): SpeakerName {
  const plain = joinInitials(nameWords(name));
  const words = plain.map((word, i) =>
    foldSpelling(inFull && i === 0 && plain.length > 1 ? (LONG_FORMS.get(word) ?? word) : word),
  );
  const suffix = words.length > 1 && SUFFIX.test(words.at(-1)!) ? 1 : 0;
  const own = words.slice(0, words.length - suffix);
  const last = [own.at(-1) ?? '', ...words.slice(words.length - suffix)].join(' ');
  const given = own.slice(0, -1);
  const sex = sexOfTitle(name) ?? (given.length > 0 ? sexOfGivenName(plain[0]!) : null);
  return { words, last, given, plain, sex };
}

/** Of short forms that stand for one name alone ("Ted", "Sam", "Alex" do not). */
const LONG_FORMS: ReadonlyMap<string, string> = new Map(
  `mike:michael bob:robert rob:robert bill:william jim:james joe:joseph tom:thomas dan:daniel dave:david steve:steven chuck:charles
  tony:anthony tim:timothy ken:kenneth ron:ronald don:donald greg:gregory matt:matthew nick:nicholas andy:andrew larry:lawrence jeff:jeffrey rick:richard
  liz:elizabeth debbie:deborah sue:susan jen:jennifer becky:rebecca ben:benjamin`
    .split(/\s+/)
    .map((pair) => pair.split(':') as [string, string]),
);

/** The given name that a short form stands for, as names are compared; null where it is none. */
export const longFormOf = ({ plain, given }: SpeakerName): string | null => {
  const long = given.length > 0 ? LONG_FORMS.get(plain[0]!) : undefined;
  return long === undefined ? null : foldSpelling(long);
};

/** "J. D." and "J.D." are one word. */
function joinInitials(words: readonly string[]): string[] {
  const joined: string[] = [];
  let initials = '';
  for (const [i, word] of words.entries()) {
    if (word.length === 1 && i < words.length - 1) {
      initials += word;
      continue;
    }
    if (initials !== '') joined.push(initials);
    initials = '';
    joined.push(word);
  }
  return joined;
}

/** Russian, Ukrainian and Arabic names are spelled in several ways in Latin letters. */
function foldSpelling(word: string): string {
  if (word.length < 4) return word;
  if (/^m[ou]hamm?[ae]d$/.test(word)) return 'mohamed';
  return word
    .replace(/(?<=.)[iyj]+/g, 'i')
    .replace(/w/g, 'v')
    .replace(/kh/g, 'h')
    .replace(/ph/g, 'f')
    .replace(/ck/g, 'k')
    .replace(/([b-df-hj-np-tv-xz])\1/g, '$1')
    .replace(/(?<=[aeiou])h$/, '');
}

function sexOfTitle(name: string): 'male' | 'female' | null {
  const title = name.split(/\s+/)[0]!.toLowerCase();
  return maleTitles.has(title) ? 'male' : femaleTitles.has(title) ? 'female' : null;
}

/** Every word with a capital, none of a body's. */
export function isPersonLike(name: string): boolean {
  const words = properName(name).split(/\s+/);
  return (
    words.every((word) => /^[\p{Lu}@]/u.test(word) || PARTICLE.test(word.replace(/-.*$/, ''))) &&
    !words.some((word, i) => isBodyWord(word.toLowerCase(), i, words.length))
  );
}

/** "House" is a body's word; "Bill" in front of a name is none. */
const isBodyWord = (word: string, at: number, length: number): boolean =>
  bodyWords.has(word) && !(at === 0 && length > 1 && isGivenName(word));

/** The words of a name as they are compared, titles in front taken off. */
export function nameWords(name: string): string[] {
  const spelled = properName(name)
    .split(/\s+/)
    .filter((word) => foldWord(word) !== '');
  let first = 0;
  for (let at = 0; at < spelled.length - 1 && isTitlePart(spelled[at]!); at++) {
    if (isTitle(spelled[at]!)) first = at + 1;
  }
  return spelled.slice(first).map(foldWord);
}

const isTitlePart = (word: string): boolean =>
  isTitle(word) || roleModifiers.has(word.toLowerCase()) || /^crown$/i.test(word);

/** "Ms.", "Senator", "Secretary-General", "the" */
function isTitle(word: string): boolean {
  const parts = word.split('-').map(foldWord);
  return parts.every((part) => courtesyTitles.has(part) || isRole(part) || part === 'the');
}

/** Without what follows a comma or stands in brackets, a possessive, and a title with its body in front. */
function properName(name: string): string {
  const alone = name
    .replace(/\([^)]*\)?/g, ' ')
    .replace(/,(?! (?:Jr|Sr)\b).*$/s, '')
    .replace(/[’'´`ʼ]s$/i, '')
    .trim();
  const words = alone.split(/\s+/);
  const title = words.findLastIndex((word, i) => i < words.length - 1 && isRole(foldWord(word)));
  const rest = words.slice(title + 1);
  return title > 0 && rest.every((word) => /^\p{Lu}/u.test(word)) ? rest.join(' ') : alone;
}

/** "she", "the Republican candidate", "a source": says who it is only beside its own report. */
export function isDescription(name: string): boolean {
  const words = properName(name).split(/\s+/);
  const proper = words.filter((word) => /^[\p{Lu}@]/u.test(word) && !isDescriptive(foldWord(word)));
  return proper.length === 0;
}

/** An article, pronoun, role or party: what a description is made of. */
const isDescriptive = (word: string) =>
  isFunctionWord(word) || isRole(word) || partyWords.has(word) || courtesyTitles.has(word);
