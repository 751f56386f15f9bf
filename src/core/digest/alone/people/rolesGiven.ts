import { isFunctionWord } from '../../../language/functionWords.ts';
import { courtesyTitles, isOfOffice, isPluralRole, isRole } from '../../../language/roles.ts';
import { speechVerb } from '../../../language/speechVerbs.ts';
import { isPastWord } from '../../../language/verbForms.ts';
import type { Party } from '../../../quotes/speakers/people/people.ts';
import type { Report } from '../../../report/report.ts';
import { once } from '../../reading/readOnce.ts';
import { wordsOf } from '../../reading/terms.ts';
import { type Named, namedPeople } from './namedPeople.ts';

/** What a report says, right beside the full name, that somebody is. */
export interface RoleGiven {
  readonly text: string;
  /** "Sgt. Daniel Boody", or "Paula Otto, the lottery's director". */
  readonly side: 'before' | 'behind';
  /** "Of the Coast Guard", which stands behind the name that has a rank before it. */
  readonly of?: string;
}

const MOST_WORDS = 11;
/** ", the lottery's director," up to the comma or stop that closes it. */
const APPOSITION =
  /^, ((?:(?:an?|the|its|\p{L}+['’]s) )?(?:[^,.;:()“”"\n]|(?<=(?<!\p{L})\p{Lu})\.(?=\p{Lu}\.|-| \p{L})){3,90})(?=,|(?<!(?<!\p{L})\p{Lu})\.(?:\s|$)|;)/u;
/** "The cheerleader's attorney, Patricia Pierce": what stands before a name behind the comma, and is somebody's. */
const OWNED_ROLE =
  /(?<![\p{L}’'-])((?:[Tt]he (?:\p{L}+ ){0,2}?\p{L}+|(?:\p{Lu}\p{L}+ ){0,2}\p{Lu}[\p{L}.]+)['’]s? (?:\p{Ll}+ ){0,3}?\p{Ll}+), $/u;
/** "The State Department spokesman, Philip Crowley, said": a body and an office of it before a name behind the comma. */
const BODYS_ROLE = /(?<![\p{L}’'-])([Tt]he (?:\p{Lu}[\p{L}.&]+ ){1,4}(?:\p{Ll}+ ){0,2}\p{Ll}+), $/u;
/** "Professor of psychology and coauthor of a study that …": where a long description can end. */
const GOES_ON = / (?:and|who|whose|at|in|for|with|published) /u;
/** "Trail specialist for the Coast Path Association": whatever somebody is for a body, it tells who that is. */
const WORKS_FOR =
  /^(?:an? |the )?(?!(?:who|which|and|or|but|where|when|while|as|after|before|in|on|at|to|from|with|by|for|including)(?!\p{L}))(?:\p{Ll}[\p{L}-]*(?<!ing|ed) ){1,4}(?:for|of|at|with) (?:the )?\p{Lu}/u;
/** Letters beside a name in which its description stands. */
export const BESIDE = 130;
/** Behind a name these begin no description. */
const NO_DESCRIPTION =
  /^(?:who|whose|whom|which|and|or|but|said|says|told|added|where|when|while|as|after|before|in|on|at|to|from|with|by|for|including|his|her|their|he|she|they|it|is|was|has|had|were|are|\d+$)(?!\p{L})/iu;

/** The role that each person of the report has beside the full name, where it is first given. */
export const rolesGiven: (report: Report) => ReadonlyMap<Party, RoleGiven> = once(
  (report: Report) => {
    const roles = new Map<Party, RoleGiven>();
    for (const named of namedPeople(report)) {
      const { party, words } = named;
      if (party === null || party === 'unsure' || words.length < 2 || roles.has(party)) continue;
      const role = roleBeside(named, report.text);
      if (role !== null) roles.set(party, role);
    }
    return roles;
  },
);

/** What stands beside a name, if anything does. */
export function roleBeside(named: Named, text: string): RoleGiven | null {
  const before = ownOffice(wholeTitle(named, text));
  if (isDescription(before) && named.title.some(isRank) && !named.title.some(isOfMany))
    return withBody({ text: before, side: 'before' }, text.slice(named.end, named.end + BESIDE));
  const [, whole = ''] = APPOSITION.exec(behindName(text, named.end)) ?? [];
  const behind = isDescription(whole) ? whole : whole.split(GOES_ON)[0]!;
  if (namesOther(whole)) return null;
  if (
    isDescription(behind) &&
    !NO_DESCRIPTION.test(behind) &&
    !tellsDeed(behind) &&
    wordsOf(behind).some(isOneRole)
  )
    return { text: behind, side: 'behind' };
  if (isDescription(whole) && WORKS_FOR.test(whole)) return { text: whole, side: 'behind' };
  const ahead = text.slice(Math.max(0, named.titleStart - BESIDE), named.titleStart);
  const [, owned = ''] = OWNED_ROLE.exec(ahead) ?? BODYS_ROLE.exec(ahead) ?? [];
  return isDescription(owned) && isOneRole(wordsOf(owned).at(-1)!)
    ? { text: owned, side: 'behind' }
    : null;
}

/** "An expert called by Lavallee, computer scientist Jian Wu": the name of somebody else ends it. */
const ENDS_WITH_NAME =
  /(?<!\p{L})(?<office>\p{Ll}+) \p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){1,2}$/u;
const namesOther = (whole: string): boolean => {
  const office = ENDS_WITH_NAME.exec(whole)?.groups?.office;
  return office !== undefined && isOneRole(office);
};

/** "The head of the home, Kenichi Oura, spoke with his head bowed": what he did stands behind the comma. */
const tellsDeed = (behind: string): boolean => {
  const [first = ''] = wordsOf(behind);
  return (
    isPastWord(first) && !/^(?:retired|disgraced|ousted|jailed|convicted|elected)$/.test(first)
  );
};

/** What these are of stands before them: "former space agency chief", "Labour group leader". */
const OF_WHAT = /^(?:chief|leader|head|boss|deputy)$/;
/** Behind these a name's description begins. */
const FROM_HERE =
  /(?:(?<!\p{L})(?:by|of|for|with|from|against|between|under|said|says|told) |[,”"] )(?<more>(?:\p{L}[\p{L}-]+ ){1,3})$/u;

function wholeTitle({ titleStart, start }: Named, text: string): string {
  const ahead = text.slice(Math.max(0, titleStart - BESIDE), titleStart);
  const title = withWorks(text.slice(titleStart, start).trim(), ahead);
  if (!OF_WHAT.test(title)) return title;
  const more = FROM_HERE.exec(ahead)?.groups?.more?.trim();
  const isTitle = more?.split(' ').every((word) => !isNoNoun(word)) === true;
  return isTitle ? `${more} ${title}` : title;
}

/** "Former works council chairman": the plural reads like a verb. */
const WORKS = /(?:(?<!\p{L})(?:[Ff]ormer|[Dd]eputy|[Aa]cting) )?(?<!\p{L})[Ww]orks $/u;

const withWorks = (title: string, ahead: string): string =>
  title.startsWith('council ') ? `${WORKS.exec(ahead)?.[0] ?? ''}${title}` : title;

const isNoNoun = (word: string): boolean =>
  isFunctionWord(word.toLowerCase()) ||
  isPastWord(word) ||
  word.endsWith('ing') ||
  speechVerb(word.toLowerCase()) !== null;

/** "Ida Moor, 54, a nurse", "Ida Moor (54), a nurse" */
const AGE = /^(?:, [1-9]\d?(?=,)| \([1-9]\d?\)(?=,))/;
/** "Ida Moor — a senior scientist at Delm Labs — said" */
const DASHED = /^ [—–] (?=an? |the )([^,.;:()“”"\n—–]{3,90}) [—–](?= )/u;

/** What follows a name, without an age, and with commas around what stands between dashes. */
export const behindName = (text: string, end: number): string =>
  text
    .slice(end, end + BESIDE)
    .replace(AGE, '')
    .replace(DASHED, ', $1,');

/** "Of the Ostbrook Coast Guard": up to where the name of the body ends. */
const OF_BODY =
  /^ (of (?:the )?\p{Lu}[\p{L}’'-]+(?: (?:and |of )?\p{Lu}[\p{L}’'-]+){0,4})(?=[.,;]| \p{Ll})/u;

function withBody(role: RoleGiven, behind: string): RoleGiven {
  const of = OF_BODY.exec(behind)?.[1];
  return of === undefined ? role : { ...role, of };
}

/** "Secretary of Veterans Affairs", "Commissioner of Police": one office. */
const isOfMany = (word: string): boolean => isPluralRole(word) && !isOfOffice(word);

const isOneRole = (word: string): boolean => isRole(word) && !isPluralRole(word);

const isDescription = (text: string): boolean =>
  text !== '' && !/\n/.test(text) && text.split(/\s+/).length <= MOST_WORDS;

/** "The Basotho Party of Prime Minister Thabo Molefe": what is somebody's is no office of his. */
const OF_HOLDER =
  /^.*(?:Party|Movement|Front|Alliance|Coalition|League|Bloc|Government|Cabinet|Administration|Foundation|Company|Office) of (?=\p{Lu})/u;
const ownOffice = (title: string): string => {
  const own = title.replace(OF_HOLDER, '');
  return wordsOf(own).some(isRank) ? own : title;
};

/** "Sgt." tells something, "Mr." nothing. */
export const isRank = (word: string): boolean =>
  isRole(word) ||
  (courtesyTitles.has(word) &&
    !/^(?:mrs?|ms|miss|mx|sir|madame|monsieur|herr|frau)\.?$/.test(word));

/** "Sgt. Daniel Boody", "Paula Otto, the lottery's director,": a name with its role, where the report gives one. */
export function nameWithRole(name: string, report: Report): string | null {
  for (const [party, role] of rolesGiven(report)) {
    if (party.name === name) return withRole(name, role);
  }
  return null;
}

/** "The girl of 12 who vanished on Monday": a clause of its own goes into no name. */
const TELLS_STORY = /(?<!\p{L})(?:who|whom|whose|which|that)(?!\p{L})/u;

export const withRole = (name: string, role: RoleGiven | null): string | null =>
  role && (TELLS_STORY.test(role.text) ? null : beside(name, role));

const beside = (name: string, { text, side, of = '' }: RoleGiven): string =>
  side === 'before' ? [text, name, of].join(' ').trim() : `${name}, ${text},`;
