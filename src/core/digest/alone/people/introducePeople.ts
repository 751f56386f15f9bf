import { isFamilyNameFirst } from '../../../language/familyNames.ts';
import { isGivenName } from '../../../language/givenNames.ts';
import { courtesyTitles } from '../../../language/roles.ts';
import type { Party } from '../../../quotes/speakers/people/people.ts';
import type { Report } from '../../../report/report.ts';
import type { Line } from '../../reading/lines.ts';
import { once } from '../../reading/readOnce.ts';
import type { Edit } from '../edits.ts';
import { escapePattern } from '../escapePattern.ts';
import type { FullNames } from './fullNames.ts';
import { introduction } from './introduction.ts';
import { isNamedInFull, isPlaceOrBody } from './isNamedInFull.ts';
import { type Named, namedPeople, namesWithin } from './namedPeople.ts';
import { roleBeside, rolesGiven } from './rolesGiven.ts';

/**
 * "[Sgt. Boris] Johnson": who is called by the last name alone gets the rest of the name, where
 * the report, or else all reports together, have one such person; and what he is, where the
 * report tells it beside the full name. Null where nobody can tell who it is.
 */
export function introducePeople(line: Line, report: Report, others: FullNames): Edit[] | null {
  const edits: Edit[] = [];
  const met = new Set<string>();
  for (const named of namesWithin(report, line)) {
    const last = named.words.at(-1)!;
    if (met.has(last) || named.afterThe || hasNickname(named, line)) continue;
    const full = fullNameOf(named, line, report, others);
    if (full === 'unknown') return null;
    const isMet = full !== null || named.words.length > 1 || isKnownByOffice(named);
    for (const word of isMet ? named.words : []) met.add(word);
    if (full !== null) edits.push(...introduction(line, named, full, report, others));
  }
  return edits;
}

/** "President Biden …, and Biden": the sentence tells who he is. */
const isKnownByOffice = ({ title }: Pick<Named, 'title'>): boolean =>
  title.some((word) => KNOWN_BY_OFFICE.test(word));

/** "Orenthal "O.J." Simpson": the rest of the name is there already. */
const hasNickname = ({ titleStart }: Named, { text, start }: Line): boolean =>
  NICKNAME.test(text.slice(0, Math.max(0, titleStart - start)));

/** The name to be shown in full; null where nothing is missing, 'unknown' where nobody can tell. */
function fullNameOf(named: Named, line: Line, report: Report, others: FullNames) {
  // "De Boer" is a last name.
  if (named.words.length === 2 && LAST_NAME_BEGINS.test(named.words[0]!)) return 'unknown';
  if (named.words.length > 1) return nameInFull(named);
  const behind = line.text.slice(named.end - line.start);
  const full = fullerName(named, line, behind, others);
  if (full === 'unknown') return isPresident(named.words[0]!, report) ? null : full;
  if (full === null) return null;
  // A last name before the full one may be somebody else's: Hillary before Bill Clinton.
  if (isNamedLater(named, report)) return others.isOfStory(named.words[0]!) ? null : 'unknown';
  if (others.isOfStory(named.words[0]!)) return full;
  return isInPassing(named, report) && !isPresentedByOthers(full, others) ? 'unknown' : full;
}

/** Another report says what somebody of this full name is. */
const isPresentedByOthers = (full: string, others: FullNames): boolean =>
  isGivenName(full.toLowerCase().split(' ')[0]!) && others.role(full) !== null;

const LAST_NAME_BEGINS = /^(?:de|van|von|di|da|du|le|abdel|dos|bin)$/;

/** So often a report names whom it is about; whom it names less often, it has to say who that is. */
const OFTEN = 3;

/** The report has the person in full only behind this place. */
const isNamedLater = ({ party, start }: Named, report: Report): boolean =>
  (firstInFull(report).get(party) ?? start) > start;

/** Where each person of a report is first called by more than one word. */
const firstInFull = once((report: Report): ReadonlyMap<Named['party'], number> => {
  const first = new Map<Named['party'], number>();
  for (const { party, words, start } of namedPeople(report)) {
    if (words.length > 1 && start < (first.get(party) ?? Number.POSITIVE_INFINITY))
      first.set(party, start);
  }
  return first;
});

/** Somebody of whom the report says a few words and never what he is. */
function isInPassing(named: Named, report: Report): boolean {
  const { party, title } = named;
  if (party === null || party === 'unsure' || title.length > 0 || party.roles.size > 0)
    return false;
  if (party.frames.length >= OFTEN || rolesGiven(report).has(party)) return false;
  return roleBeside(named, report.text) === null;
}

const nameInFull = ({ party }: Named): string | null =>
  party !== null && party !== 'unsure' && isNamedInFull(party) ? party.name : null;

const NICKNAME = /\p{Lu}[\p{L}.]* ["“‘'][\p{L}. ]{1,15}["”’'] $/u;

/** Null where nothing is missing. */
function fullerName(
  { words, party, title }: Named,
  { text }: Line,
  behind: string,
  others: FullNames,
): string | null | 'unknown' {
  if (isKnownByOffice({ title }) || PART_OF_PHRASE.test(behind)) return null;
  if (party === 'unsure') return isInFullBehind(words[0]!, behind) ? null : 'unknown';
  if (party === null || title.includes('st.') || title.includes('st') || isPlaceOrBody(words[0]!))
    return null;
  if (isNamedInFull(party)) {
    if (!standsFor(words[0]!, party)) return null;
    // "Kim" is a family's name: the other Kims of the story go by it as well.
    const ofFamily = words[0] !== party.words.at(-1) && isFamilyNameFirst(words[0]!);
    return ofFamily && others.fullName(words[0]!) !== party.name ? 'unknown' : party.name;
  }
  const full = others.fullName(words[0]!);
  // Of this name the report has somebody whose first name is no common one.
  if (full !== null && party.words.length > 1 && party.name !== full) return 'unknown';
  if (full !== null || others.isOfStory(words[0]!)) return full;
  return isSomebodyUnknown(words[0]!, party, title, text) ? 'unknown' : null;
}

/** "Mr Kroll", and whoever speaks by a last name alone, or by a first one. */
function isSomebodyUnknown(
  word: string,
  party: Party,
  title: readonly string[],
  text: string,
): boolean {
  if (title.length > 0 && title.every((one) => courtesyTitles.has(one))) return true;
  const maybePerson = (party.maybeSurname && party.placed === 0) || isGivenName(word);
  return maybePerson && speaks(word, text);
}

/** Whom the report has as "President Biden" anywhere: he is known by that. */
const isPresident = (word: string, report: Report): boolean => presidents(report).has(word);

const presidents = once(
  (report: Report): ReadonlySet<string> =>
    new Set(
      namedPeople(report)
        .filter(({ words, title }) => words.length === 1 && title.includes('president'))
        .map(({ words }) => words[0]!),
    ),
);

/** "Cobain's daughter, Frances Bean Cobain": the sentence tells itself. */
const isInFullBehind = (word: string, behind: string): boolean =>
  new RegExp(`\\p{L} ${escapePattern(word)}(?!\\p{L})`, 'iu').test(behind);

/** "President Biden" is known by that. */
export const KNOWN_BY_OFFICE =
  /^(?:president|pope|king|queen|prince|princess|emperor|sultan|sheikh)$/;
/** "The Biden administration", "Trump supporters": no person is spoken of. */
const PART_OF_PHRASE =
  /^(?:[-–]| (?:administration|supporters?|era|campaign|presidency|rally|voters?|loyalists?|allies|ally|critics|doctrine|fans|family|foundation|plan|proposal|policy|policies|proclamation|team|officials?|aides?|White House|organi[sz]ation|tower|hotel|town hall|transition)(?!\p{L}))/iu;

/** Not the letters that a body goes by. */
const standsFor = (word: string, { words }: Party): boolean =>
  words.at(-1) === word || words[0] === word;

/** No body does so. */
const THINKS =
  '(?:realized|realised|thought|dreamed|dreamt|remembered|recalled|married|wept|smiled|laughed|nodded|imagined)(?!\\p{L})';

/** "…," Thomas said: companies say as much, but in a statement. */
function speaks(word: string, text: string): boolean {
  if (new RegExp(`^${escapePattern(word)} ${THINKS}`, 'iu').test(text)) return true;
  if (!/["“”]/.test(text) || /statement|spokes|report|release/i.test(text)) return false;
  const name = `(?:${escapePattern(word)})`;
  return new RegExp(
    `["”] (?:said|says|added|explained|recalled|wrote) ${name}(?!\\p{L})|["”] ${name} (?:said|says|added|told|explained|recalled|wrote)`,
    'iu',
  ).test(text);
}
