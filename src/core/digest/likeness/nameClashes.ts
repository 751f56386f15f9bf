import { matchesOf } from '../../language/matchesOf.ts';
import { spelledValue } from '../../language/numberWords.ts';
import { courtesyTitles, isRole, nationalityOf } from '../../language/roles.ts';
import type { Line } from '../reading/lines.ts';
import { once } from '../reading/readOnce.ts';
import { termsOf, wordsOf } from '../reading/terms.ts';
import { hasVerbatim } from './sharedTerms.ts';

/**
 * "France beat Germany", "Germany beat France": of the names that both have, but for where it was,
 * another comes first.
 * "Trump was invited by Putin" is refused as well: who did what to whom, words alone do not tell.
 */
export function namesOrderClash(a: Line, b: Line): boolean {
  const inOrder = (line: Line, other: Line) =>
    namesAtAll(line).filter(
      (name) =>
        namesAtAll(other).includes(name) && ![line, other].some((one) => placesIn(one).has(name)),
    );
  const [ofA, ofB] = [inOrder(a, b), inOrder(b, a)];
  return ofA.length > 1 && ofA[0] !== ofB[0] && !hasVerbatim(a, b) && !hasVerbatim(b, a);
}

/** "A jury in Ostbrook": where, but for "no confidence in Kroll". */
const PLACE =
  /(?<=(?<!\p{L})(?:(?<!(?:confidence|trust|faith|belief|interest) )[Ii]n|[Aa]t|[Nn]ear|[Oo]utside) )\p{Lu}[\p{L}’'-]+/gu;

const placesIn = once(
  ({ text }: Line): ReadonlySet<string> =>
    new Set(termsOf(wordsOf((text.match(PLACE) ?? []).join(' ')))),
);

/**
 * "Kenya agreed to send", "Uganda agreed to send": in one place of otherwise like sentences each has
 * a name that the other has nowhere. Initials are left alone: they may stand for the other's words.
 */
export function namesSwapped(a: Line, b: Line): boolean {
  const own = (line: Line, other: Line) =>
    namesInPlace(line).filter(({ stem }) => !other.terms.includes(stem));
  const ofB = own(b, a);
  return own(a, b).some(({ before, behind }) =>
    ofB.some((other) => other.behind === behind && (other.before === before || behind !== '')),
  );
}

/** "In Ostbrook 31 people", "in Westhaven 36 people": alike, and of two places. */
export const eachNamesItsOwn = (a: Line, b: Line): boolean =>
  a.names.some((name) => !b.terms.includes(name)) &&
  b.names.some((name) => !a.terms.includes(name));

interface NameInPlace {
  readonly stem: string;
  /** The words around it, in lower case. */
  readonly before: string;
  readonly behind: string;
}

const NAME_IN_PLACE =
  /(?=\p{Lu})(?<![\p{L}\p{N}-])(?:(?<=(?<before>[\p{L}\p{N}]+) )|(?<![\p{L}\p{N}] ))(?<name>\p{Lu}[\p{L}’'-]*\p{Ll}[\p{L}’'-]*)(?= (?<behind>\p{Ll}+))/gu;

const namesInPlace = once(({ text, names, words }: Line): readonly NameInPlace[] =>
  matchesOf(NAME_IN_PLACE, text).flatMap(({ groups, index }) => {
    const { name, before = '', behind } = groups!;
    const plain = name!.toLowerCase();
    const [stem] = termsOf(wordsOf(name!));
    if (stem === undefined || isRole(plain) || /day$/.test(plain)) return [];
    // "Nine people", "Seven people": counts, however much they stand at the head.
    if (spelledValue(plain) !== null || NOBODY_NAMED.test(plain)) return [];
    // At the head of a sentence every word has a capital: a name is one that is none elsewhere.
    if (index === 0 && !names.includes(stem) && !isNameLike(name!, words)) return [];
    return [{ stem, before: before.toLowerCase(), behind: behind! }];
  }),
);

const NOBODY_NAMED = /^(?:every|some|any|no)(?:one|body)$|^(?:none|both|each|many|much|most)$/;

/** "Kenya": no plural, no article, nothing that ends as words of the language do. */
const isNameLike = (word: string, words: readonly string[]): boolean =>
  word.length > 3 &&
  !/(?:s|ed|ing|ly|ers?)$/.test(word) &&
  words.filter((other) => other === word.toLowerCase()).length === 1;

/** "A New Jersey court": the name only tells what court it is. */
const WHICH_ONE = /(?<!\p{L})[Aa]n? (?:\p{Lu}[\p{L}.’'-]+ )+(?=\p{Ll})/gu;

/** Stems of names in their order, that at the head of the sentence among them. */
const namesAtAll = once(({ text }: Line): readonly string[] => {
  const named = text.replace(WHICH_ONE, ' ');
  const capitalised = (named.match(/\p{Lu}[\p{L}’'-]+/gu) ?? []).filter((word) => {
    const plain = word.toLowerCase();
    return !isRole(plain) && !nationalityOf.has(plain) && !/day$/.test(plain);
  });
  return termsOf(wordsOf(capitalised.join(' ')));
});

/** "Anna Kroll", "Otto Kroll": two people of one last name. */
export function givenNamesClash(a: Line, b: Line): boolean {
  const [ofA, ofB] = [fullNames(a), fullNames(b)];
  return [...ofA].some(([last, first]) => {
    const other = ofB.get(last);
    // "Minister Kroll" is Anna Kroll as well.
    return other !== undefined && other !== first && !isTitle(first) && !isTitle(other);
  });
}

const isTitle = (word: string): boolean => isRole(word) || courtesyTitles.has(word);

/** What stands before a last name, in lower case, by that name. */
const fullNames = once(({ text }: Line): ReadonlyMap<string, string> => {
  const names = matchesOf(
    /(?=\p{Lu})(?<!\p{L}|\p{Lu}\p{Ll}+ )(\p{Lu}\p{Ll}+) (\p{Lu}[\p{L}’'-]+)(?! \p{Lu})/gu,
    text,
  );
  return new Map([...names].map(([, first, last]) => [last!, first!.toLowerCase()]));
});
