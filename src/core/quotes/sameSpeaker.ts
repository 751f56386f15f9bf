import { editDistance } from '../language/editDistance.ts';
import { isFunctionWord } from '../language/functionWords.ts';
import { bodyWords, courtesyTitles, isRole, partyWords } from '../language/roles.ts';
import { foldWord } from './compareWords.ts';

/** One person or body under all the names that reports give. */
export interface SpeakerIdentity {
  /** The same for every spelling. */
  readonly key: string;
  /** The fullest of the names. */
  readonly name: string;
}

const SUFFIX = /^(?:jr|sr|ii|iii|iv)$/;

/**
 * Who is who among these names: "Sarah Huckabee Sanders" and "Sarah Sanders" are one, and so is
 * "Sanders" where only one person of that name is known. Two people of one surname stay two.
 */
export function identifySpeakers(names: Iterable<string>): Map<string, SpeakerIdentity> {
  const all = [...new Set(names)].sort();
  const groups = new Map<string, string[]>();
  for (const name of all) {
    const words = nameWords(name);
    if (words.length > 1 || !isPersonLike(name)) add(groups, keyOf(name, words), name);
  }
  const bySurname = new Map<string, Set<string>>();
  for (const [key, spellings] of groups) {
    const words = nameWords(spellings[0]!);
    if (!isPersonLike(spellings[0]!)) continue;
    bySurname.set(surname(words), (bySurname.get(surname(words)) ?? new Set()).add(key));
  }
  for (const name of all) {
    const words = nameWords(name);
    if (words.length > 1 || !isPersonLike(name)) continue;
    const holders = [...(bySurname.get(words[0] ?? '') ?? [])];
    add(groups, holders.length === 1 ? holders[0]! : `${words.join(' ')}`, name);
  }
  const identities = new Map<string, SpeakerIdentity>();
  for (const [key, spellings] of groups) {
    const name = [...spellings].sort(
      (a, b) =>
        nameWords(b).length - nameWords(a).length || b.length - a.length || (a < b ? -1 : 1),
    )[0]!;
    for (const spelling of spellings) identities.set(spelling, { key, name });
  }
  return identities;
}

function add(groups: Map<string, string[]>, key: string, name: string): void {
  const known = groups.get(key);
  if (known === undefined) groups.set(key, [name]);
  else known.push(name);
}

/** First and last name of a person; every word of anything else. */
function keyOf(name: string, words: readonly string[]): string {
  if (!isPersonLike(name) || words.length < 2) return words.join(' ');
  return `${words[0]} ${surname(words)}`;
}

/** The last word, a "Jr." kept with it: father and son are two. */
function surname(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return SUFFIX.test(last) && words.length > 1 ? `${words.at(-2)} ${last}` : last;
}

/** Every word with a capital, none of a body's. */
function isPersonLike(name: string): boolean {
  const words = properName(name).split(/\s+/);
  return (
    words.every((word) => /^[\p{Lu}@]|^(?:al|bin|de|la|van|von|der|el)[-\p{Lu}]?/u.test(word)) &&
    !words.some((word) => bodyWords.has(word.toLowerCase()))
  );
}

/** The words of a name as they are compared, titles in front taken off. */
export function nameWords(name: string): string[] {
  const words = properName(name)
    .split(/[\s]+/)
    .map(foldWord)
    .filter((word) => word !== '');
  let first = 0;
  while (
    first < words.length - 1 &&
    (courtesyTitles.has(words[first]!) || isRole(words[first]!) || words[first] === 'the')
  )
    first += 1;
  return words.slice(first);
}

/** Without what follows a comma ("…, a professor"), a possessive, and a title with its body in front. */
function properName(name: string): string {
  const alone = name.replace(/,(?! (?:Jr|Sr)\b).*$/s, '').replace(/[’'´`ʼ]s$/i, '');
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

/**
 * How well a name somebody asks for fits a speaker: 1 for all words, less for slips of the
 * keyboard and for a part, 0 where a word does not fit at all.
 */
export function fitOfName(asked: string, name: string): number {
  const wanted = nameWords(asked);
  const own = nameWords(name);
  if (wanted.length === 0) return 0;
  let sum = 0;
  for (const word of wanted) {
    const best = Math.max(0, ...own.map((other) => fitOfWord(word, other)));
    if (best === 0) return 0;
    sum += best;
  }
  return (
    (sum / wanted.length) * (0.9 + (0.1 * wanted.length) / Math.max(wanted.length, own.length))
  );
}

/** 1 for equal words, 0.8 for the beginning of one, 0.6 for one slip in four letters (two in eight). */
export function fitOfWord(asked: string, word: string): number {
  if (asked === word) return 1;
  if (asked.length >= 3 && word.startsWith(asked)) return 0.8;
  const slips = asked.length >= 8 ? 2 : asked.length >= 4 ? 1 : 0;
  return slips > 0 && editDistance(asked, word, slips) <= slips ? 0.6 : 0;
}
