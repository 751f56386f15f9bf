import { isFirmWord } from '../../../language/bodies.ts';
import { isFamilyNameFirst } from '../../../language/familyNames.ts';
import { isGivenName } from '../../../language/givenNames.ts';
import { isRegion } from '../../../language/regions.ts';
import {
  countries,
  courtesyTitles,
  femaleTitles,
  isRole,
  maleTitles,
  nationalityOf,
} from '../../../language/roles.ts';

/** What somebody is called in one place. */
export interface Called {
  readonly words: readonly string[];
  /** Titles and roles in front of the name. */
  readonly title: readonly string[];
}

/** What tells those of one name apart. */
interface Namesake {
  readonly words: readonly string[];
  readonly person: boolean;
  readonly sex: 'male' | 'female' | null;
  readonly roles: ReadonlySet<string>;
  /** Frames in which it is named, in order. */
  readonly frames: readonly number[];
  readonly inFull: number;
  readonly called: number;
}

/** So many who share a name are told apart in one report; keeps the time linear. */
export const MOST_NAMESAKES = 50;

/**
 * Of two namesakes named before, a surname alone means the one whom the report has named this many
 * times as often as the other: it is then that one's report. Below that either may be meant, and a
 * wrong name harms more than none.
 */
const SURE_OF_NAMESAKE = 2;

/** The party that is called so; 'unsure' where that may be one of several. */
export function findParty<Party extends Namesake>(
  byLast: ReadonlyMap<string, Party[]>,
  called: Called,
  frame: number,
): Party | null | 'unsure' {
  const last = called.words.at(-1);
  if (last === undefined) return null;
  const namesakes = (byLast.get(last) ?? []).slice(0, MOST_NAMESAKES);
  const isNoOther = byCourtesy(called);
  const alike = namesakes.filter((party) => mayBe(party, called.words) && isNoOther(party));
  const fits = called.words.length > 1 ? narrow(alike, isInFull) : alike;
  if (fits.length < 2) return fits[0] ?? null;
  const titled = narrow(narrow(narrow(fits, bySex(called)), byRole(called)), byAge(called));
  const known = narrow(titled, hasSurname(called, frame));
  const counts = known.map((party) => ({ party, times: timesNamed(party, frame) + party.called }));
  const before = counts.filter(({ times }) => times > 0).sort((a, b) => b.times - a.times);
  if (before.length === 0) return firstNamed(titled);
  const [most, next] = before;
  return next === undefined || most!.times >= SURE_OF_NAMESAKE * next.times
    ? most!.party
    : 'unsure';
}

/** Those whom the test does not rule out; all of them where it rules out all. */
function narrow<Party extends Namesake>(
  parties: readonly Party[],
  fits: (party: Namesake) => boolean,
): readonly Party[] {
  const left = parties.filter(fits);
  return left.length > 0 ? left : parties;
}

/** "Ada Reed" is the Ada Reed of the report, though it has a "Mr Reed" as well. */
const isInFull = ({ words }: Namesake): boolean => words.length > 1;

const bySex = ({ title }: Called) => {
  const female = title.some((word) => femaleTitles.has(word));
  const male = title.some((word) => maleTitles.has(word));
  return ({ sex }: Namesake) => female === male || sex === null || (sex === 'female') === female;
};

const COURTESY_OF_HIM = /^(?:mr|sir)\.?$/;
const COURTESY_OF_HER = /^(?:mrs|ms|miss|dame|lady)\.?$/;

/** "Mr Wilson" is not Jane Wilson, whether the report names her husband in full or not. */
const byCourtesy = ({ title }: Called) => {
  const him = title.some((word) => COURTESY_OF_HIM.test(word));
  const her = title.some((word) => COURTESY_OF_HER.test(word));
  return ({ sex }: Namesake) => him === her || sex === null || (sex === 'male') === him;
};

const byRole = ({ title }: Called) => {
  const asked = title.filter((word) => isRole(word) && !courtesyTitles.has(word));
  return ({ roles }: Namesake) => asked.length === 0 || asked.some((role) => roles.has(role));
};

const OLDER = /^(?:father|mother|dad|mom|mum|grandfather|grandmother|uncle|aunt)$/;
const YOUNGER = /^(?:son|daughter|grandson|granddaughter|nephew|niece)$/;

/** "the elder Marsh" is somebody's father, as far as the report says who is. */
const byAge = ({ title }: Called) => {
  const elder = title.some((word) => /^(?:elder|older|senior)$/.test(word));
  const younger = title.some((word) => /^younger$/.test(word));
  return ({ roles }: Namesake) => {
    if (elder === younger) return true;
    return [...roles].some((role) => (elder ? OLDER : YOUNGER).test(role));
  };
};

/** "Ada Marsh met her father, Hugh.": from there on "Marsh" is she, until the report names Hugh Marsh. */
const hasSurname =
  ({ words }: Called, frame: number) =>
  ({ words: own, inFull }: Namesake) =>
    words.length > 1 || own.at(-1) !== words[0] || inFull <= frame;

/** How many sentences have named the party up to this one. */
function timesNamed({ frames }: Namesake, frame: number): number {
  let low = 0;
  let high = frames.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (frames[middle]! <= frame) low = middle + 1;
    else high = middle;
  }
  return low;
}

const firstNamed = <Party extends Namesake>(parties: readonly Party[]): Party =>
  parties.reduce((best, party) => ((party.frames[0] ?? 0) < (best.frames[0] ?? 0) ? party : best));

function mayBe(party: Namesake, words: readonly string[]): boolean {
  if (isSuffixed(party.words) !== isSuffixed(words)) return false;
  const own = withoutSuffix(party.words);
  const asked = withoutSuffix(words);
  if (asked.length === 1)
    return own.at(-1) === asked[0] || (own[0] === asked[0] && goesByFirst(party, own));
  if (own.at(-1) !== asked.at(-1)) return false;
  if (own.length === 1) return true;
  return (
    own[0] === asked[0] &&
    (party.person || own.length === asked.length) &&
    !areApart(own.slice(1, -1), asked.slice(1, -1))
  );
}

/** "George H.W. Marsh" and "George W. Marsh": middle names that both have and that differ. */
const areApart = (own: readonly string[], asked: readonly string[]): boolean =>
  own.length > 0 &&
  asked.length > 0 &&
  !own.some((word) => asked.some((other) => word.charAt(0) === other.charAt(0)));

/** "Ada" of Ada Marsh, "Kim" of Kim Jong Un. */
const goesByFirst = (party: Namesake, own: readonly string[]): boolean =>
  own.length > 1 &&
  (party.person ? isGivenName(own[0]!) || isFamilyNameFirst(own[0]!) : goesByOwnWord(own));

/** "Humboldt" of Humboldt County, "Crestline" of Crestline Holdings LLC; not "Canadian" of a firm's. */
function goesByOwnWord(own: readonly string[]): boolean {
  if (own.length === 2 && /^(?:county|parish|borough|township)$/.test(own[1]!)) return true;
  if (!isFirmWord(own.at(-1)!.replace(/\.$/, ''))) return false;
  return !(nationalityOf.has(own[0]!) || countries.has(own[0]!) || isRegion(own[0]!));
}

const suffixes = new Set('jr jr. sr sr. ii iii iv'.split(' '));
const isSuffixed = (words: readonly string[]): boolean =>
  words.length > 1 && suffixes.has(words.at(-1)!);
const withoutSuffix = (words: readonly string[]): readonly string[] =>
  isSuffixed(words) ? words.slice(0, -1) : words;

/** The last word of the name before any "Jr.". */
export const surnameOf = (words: readonly string[]): string => withoutSuffix(words).at(-1)!;
