import type { Report } from '../../../report/report.ts';
import type { Line } from '../../reading/lines.ts';
import type { Edit } from '../edits.ts';
import { capitalised } from '../leaning/openings.ts';
import type { FullNames } from './fullNames.ts';
import { isPlaceOrBody } from './isNamedInFull.ts';
import type { Named } from './namedPeople.ts';
import { isRank, type RoleGiven, roleBeside, rolesGiven } from './rolesGiven.ts';
import { withoutSentenceCapital } from './sentenceCapital.ts';

/** "[Sgt. Daniel] Boody", "Xi [Jinping]", "Paula Otto [the lottery's director]": what a first naming lacks. */
export function introduction(
  { start }: Line,
  named: Named,
  full: string,
  report: Report,
  others: FullNames,
): Edit[] {
  const [from, to] = [named.start - start, named.end - start];
  const at = (place: number, text: string, withoutRole = text): Edit => ({
    start: place,
    end: place,
    text,
    introduces: full,
    withoutRole,
  });
  const begun = from === 0 ? capitalised : (text: string) => text;
  const given = besideTitle(roleMissing(named, full, report, others), named);
  const role = given && { ...given, text: withoutSentenceCapital(given.text, [report]) };
  const before = role?.side === 'before' ? `${role.text} ` : '';
  const of = isOwner(named, report) ? undefined : role?.of;
  const told =
    role?.side === 'behind' ? role.text : (of ?? ownerMissing(named, full, report, others));
  const behind = told === undefined ? [] : [at(to, ` [${told}]`, '')];
  if (named.words.length > 1)
    return before === '' ? behind : [at(from, `[${begun(before.trim())}] `, ''), ...behind];
  const [first, ...rest] = full.split(' ');
  // "Xi [Jinping]", "Isaiah [Silva]": what is missing stands behind.
  if (first!.toLowerCase() === named.words[0]!)
    return [at(from + first!.length, ` [${rest.join(' ')}]`)];
  const names = full.slice(0, full.length - rest.at(-1)!.length).trim();
  return [at(from, `[${begun(before)}${names}] `, `[${names}] `), ...behind];
}

/** "Mr [Giles] Hamm [archaeologist]": no room for it between "Mr" and the name. */
function besideTitle(role: RoleGiven | null, { title }: Named): RoleGiven | null {
  if (role === null || (title.length === 0 && role.side === 'before')) return role;
  // "Mr Kroll [gov.]" is no English.
  return role.text.endsWith('.') ? null : { text: uncapitalised(role.text), side: 'behind' };
}

/** "Archaeologist Giles Hamm" begins a sentence; "FBI agent" and "Senate Majority Leader" keep their capitals. */
const uncapitalised = (text: string): string =>
  BEGINS_WITH_PLACE.test(text) || isPlaceOrBody(text.split(/[ -]/)[0]!.toLowerCase())
    ? text
    : lowered(text);

/** "Tolna-born", "Tolna’s": whatever stands before it is a place, a body or somebody. */
const BEGINS_WITH_PLACE =
  /^\p{Lu}[\p{L}.’'-]*(?:-(?:born|based|raised|bred|backed|trained|educated)(?!\p{L})|['’]s )/u;

const lowered = (text: string): string =>
  text.replace(/^\p{Lu}(?=\P{Lu}*$)|^The(?= )/u, (letters) => letters.toLowerCase());

/** What the report says elsewhere that somebody is, where the sentence says nothing of it. */
function roleMissing(
  named: Named,
  full: string,
  report: Report,
  others: FullNames,
): RoleGiven | null {
  const { party, title, end } = named;
  if (party === null || party === 'unsure' || title.some(isRank)) return null;
  if (roleBeside(named, report.text) !== null || /^(?:['’]s?|,| \()/.test(report.text.slice(end)))
    return null;
  const role = rolesGiven(report).get(party) ?? others.role(full);
  if (role === null || saysTooLittle(role) || standsAhead(role, named, report)) return null;
  return role.side === 'behind' && isOwner(named, report) ? null : role;
}

/** "Foreign minister Elina Soroka" of a story with two foreign ministers: "of Tarkhan". */
function ownerMissing(
  named: Named,
  full: string,
  { text }: Report,
  others: FullNames,
): string | undefined {
  const office = text.slice(named.titleStart, named.start).trim();
  const isOwned = /['’]s? $/.test(text.slice(0, named.titleStart));
  if (isOwned || /^(?:['’]s?| of )/.test(text.slice(named.end))) return undefined;
  const owner = others.ownerOfOffice(full, office);
  return owner === null ? undefined : `of ${owner}`;
}

/** Letters before a name in which its description may stand. */
const AHEAD = 60;

/** "From a builder, Hilda Stern": the sentence says it before the name. */
function standsAhead({ text }: RoleGiven, { titleStart }: Named, report: Report): boolean {
  const ahead = report.text.slice(Math.max(0, titleStart - AHEAD), titleStart);
  const office = /\p{L}+$/u.exec(text)?.[0].toLowerCase();
  return office !== undefined && ahead.toLowerCase().endsWith(` ${office}, `);
}

/** "Marsh’s [professor of tides] coauthors" is no English. */
const isOwner = ({ start, end }: Named, { text }: Report): boolean =>
  /['’]s?$/.test(text.slice(start, end));

const saysTooLittle = ({ text }: RoleGiven): boolean =>
  SAYS_TOO_LITTLE.test(text) || CUT_OFF.test(text);

/** "Chief Ida Moor": of "city works chief", where the rest is no part of the title. */
const CUT_OFF = /^(?:chief|leader|head|boss|deputy)$/;

/** "Star Kevin Kroll", "host Ada Marsh": of what, their sentence told. */
const SAYS_TOO_LITTLE =
  /^(?:co-?)?(?:star|host|hostess|anchor|neighbou?r|supporter|critic|member|friend|colleague|fellow|partner|guest|winner|owner|founder|creator|resident|spokes(?:man|woman|person)|teammate|rival|staff|general|state|officer)$/i;
