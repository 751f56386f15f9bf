import { isFunctionWord } from '../../language/functionWords.ts';
import { isPluralRole, isRole, titlesAndSurnames } from '../../language/roles.ts';
import { speechVerb } from '../../language/speechVerbs.ts';
import type { Report } from '../../report/report.ts';
import type { Named } from '../alone/people/namedPeople.ts';
import { BESIDE, behindName, type RoleGiven } from '../alone/people/rolesGiven.ts';
import type { OwnerAt } from './ownerAt.ts';
import { BODIES } from './ownerOf.ts';

const isOneRole = (noun: string): boolean =>
  (isRole(noun) || titlesAndSurnames.has(noun)) && !isPluralRole(noun);

/** "Said fire chief Ida Moor", ", shop steward Ida Moor says": small words between the saying or a comma and the name. */
const BARE =
  /(?:(?<!\p{L})(?:said|says|added|told|according to)|[,”"]) (?<role>(?:\p{Ll}[\p{L}-]+ ){0,3}(?<noun>\p{Ll}{3,})) $/u;

export function bareBefore({ titleStart, start }: Named, text: string): RoleGiven | null {
  const found = BARE.exec(before(start, text)) ?? BARE.exec(before(titleStart, text));
  const { role = '', noun = '' } = found?.groups ?? {};
  const words = role.split(' ');
  return isOneRole(noun) && !words.some((word) => isFunctionWord(word)) && !isSaying(words[0]!)
    ? { text: role, side: 'before' }
    : null;
}

/** "Said editor Ida Moor" is said by an editor, "wrote" is no part of what she is. */
const isSaying = (word: string): boolean => word.endsWith('ed') && speechVerb(word) !== null;

/** "The village baker, Ida Moor, had", "its medical director, Dr. Ida Moor, told", "the retired Bishop of Aldmoor, Ida Moor,", "her lawyer, Ida Moor,". */
const APPOSED =
  /(?<![\p{L}’'-])(?:[Tt]he|(?<theirs>[Ii]ts|[Tt]heir|[Hh]is|[Hh]er)) (?<role>(?:\p{L}[\p{L}-]*(?:['’]s?)? ){0,4}?(?<noun>\p{L}+)(?: (?:of|for) (?:\p{L}[\p{L}-]+ ){0,2}\p{L}+)?), (?:Father |Sister |Brother )?$/u;

/** By themselves these tell nothing of whom: "its leader", "her deputy". */
const OF_SOMETHING =
  /^(?:leader|head|chief|director|president|boss|manager|secretary|founder|deputy|coach|captain|agent|aide|assistant|adviser|partner|predecessor|successor|chief executive|ceo|general secretary|chairman|chairwoman|chair|treasurer|editor|managing director|executive director)$/i;
/** Of these it tells enough what they do: "her lawyer". */
const OF_SOMEBODY =
  /(?:^| )(?:lawyer|attorney|solicitor|barrister|doctor|surgeon|spokes(?:man|woman|person)|trainer)$/i;

/** Before a name, with whose office it is where that is known: "the union’s leader", "Marsh’s lawyer". */
export function apposedBefore(
  { titleStart, end }: Named,
  { id, text }: Report,
  ownerAt: OwnerAt,
): RoleGiven | null {
  if (!/^[,.”"]/.test(text.slice(end))) return null;
  const found = APPOSED.exec(before(titleStart, text));
  const { role = '', noun = '', theirs } = found?.groups ?? {};
  if (!isOneRole(noun.toLowerCase())) return null;
  if (theirs === undefined) return { text: role, side: 'behind' };
  const owner = ownerAt(id, titleStart - found![0].length);
  if (owner !== null) return { text: ownedRole(owner, role), side: 'behind' };
  const isKnown = /^(?:its|their)$/i.test(theirs)
    ? !OF_SOMETHING.test(role)
    : OF_SOMEBODY.test(role);
  return isKnown ? { text: role, side: 'behind' } : null;
}

/** "The union’s leader", but "chairwoman of the Commuters' Forum". */
function ownedRole(owner: string, role: string): string {
  const body = /^(?<body>the \S+ .*\S)['’]s$/u.exec(owner)?.groups?.body;
  return body === undefined ? `${owner} ${role}` : `${role} of ${body}`;
}

/** "The director of the Harbour Museum, Ida Moor, has": what stands before the comma is the name's. */
const HEAD_OF =
  /(?<![\p{L}’'-])(?<role>[Tt]he (?:\p{Ll}+ ){0,3}?(?<noun>\p{Ll}+) (?:of|for|at) (?:the )?(?:\p{Lu}[\p{L}.&’'-]*|of|for|and|the)(?: (?:\p{Lu}[\p{L}.&’'-]*|of|for|and|the)){0,6}), $/u;

export function headOf({ titleStart, end }: Named, text: string): RoleGiven | null {
  if (!/^[,.]/.test(text.slice(end))) return null;
  const found = HEAD_OF.exec(text.slice(Math.max(0, titleStart - BESIDE), titleStart))?.groups;
  const isOne = found !== undefined && isRole(found.noun!) && !isPluralRole(found.noun!);
  return isOne ? { text: found.role!, side: 'behind' } : null;
}

/** "Ida Moor, a baker in Ostbrook who escaped": a trade, and where. */
const TRADE =
  /^, (?<role>an? (?:\p{Ll}[\p{L}-]+ ){0,2}?(?<noun>\p{Ll}+)(?: (?:in|from|at|of) (?:the )?\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*){0,3})?)(?= who | for (?:\d+|\p{Ll}+) (?:years|months)(?!\p{L})|[,.;])/u;

export function tradeOf({ end }: Named, text: string): RoleGiven | null {
  const found = TRADE.exec(behindName(text, end))?.groups;
  return found !== undefined && isOneRole(found.noun!)
    ? { text: found.role!, side: 'behind' }
    : null;
}

/** "A prison doctor, Samir Bell, told the court." */
const SOMEONE =
  /(?<![\p{L}’'-])(?<!\p{L} (?:of|for|with|as|by|than) )[Aa]n? (?<role>(?:\p{Ll}[\p{L}-]+ ){0,3}\p{Ll}{3,}), $/u;

export function someoneWho({ titleStart, end }: Named, text: string): RoleGiven | null {
  if (!/^[,.]/.test(text.slice(end))) return null;
  const role = SOMEONE.exec(text.slice(Math.max(0, titleStart - BESIDE), titleStart))?.groups?.role;
  return role === undefined ? null : { text: role, side: 'behind' };
}

/** ", who is press secretary at the White House." */
const WHO_IS = /^, who (?:is|was) (?<role>(?:[^,.;:()“”"\n]){3,90})(?=[,.;])/u;
/** ", president of the Society for…": where a text breaks off, nobody knows of what. */
const BREAKS_OFF = /^, (?<role>[^,.;:()“”"…\n]{3,90})(?:\.\.+|…)/u;

/** ", who heads the hospital": its head. */
const WHO_HEADS =
  /^, who (?<verb>heads|leads|chairs|directs|commands|edits|coaches|manages) (?<whole>(?:the|its|a|an|\p{Lu})[^,.;:()“”"\n]{2,60})(?=[,.;])/u;
const OFFICES: Readonly<Record<string, string>> = {
  heads: 'head',
  leads: 'leader',
  chairs: 'chair',
  directs: 'director',
  commands: 'commander',
  edits: 'editor',
  coaches: 'coach',
  manages: 'manager',
};

function whoHeads(behind: string): string | undefined {
  const found = WHO_HEADS.exec(behind)?.groups;
  return found && `${OFFICES[found.verb!]} of ${found.whole}`;
}

export function whoIs({ end }: Named, text: string): RoleGiven | null {
  const behind = text.slice(end, end + BESIDE);
  const told = WHO_IS.exec(behind)?.groups?.role ?? whoHeads(behind);
  const cut = BREAKS_OFF.exec(behind)?.groups?.role?.split(/ (?:of|for|at|in|to) /)[0];
  const role = told ?? cut;
  return role === undefined ? null : { text: role, side: 'behind' };
}

/** Kinds of bodies that stand before their names, and are seldom part of them. */
const FIRMS =
  'charity|firm|consultancy|brokerage|broker|publisher|magazine|website|think tank|airline|insurer|collective|start-up';

/** "Ida Moor of the Art Loss Bureau", "of the relief organisation Shelter Bridge", "from Delm University", and no "of Ostbrook". */
const OF_BODY = new RegExp(
  `^,? (?:of|from|at|with) (?:the )?(?<body>(?:\\p{Lu}[\\p{L}&’'-]+ (?:(?:of|for|and|the) )*){0,5}(?:${BODIES})(?: (?:of|for|on) (?:\\p{Lu}[\\p{L}’'-]+ ?){1,4})?|(?:\\p{Ll}+ ){0,2}(?:${BODIES.toLowerCase()}|${FIRMS}) (?:\\p{Lu}[\\p{L}&’'-]+ ?){1,4})(?=[,.;:“”"]|$| ?(?:said|says|told)(?!\\p{L}))`,
  'u',
);

/** The body that somebody speaks for, where nothing tells what he is in it. */
export const bodyBehind = ({ end }: Named, text: string): string | null =>
  OF_BODY.exec(text.slice(end, end + BESIDE))?.groups?.body?.trim() ?? null;

/** "Ida Moor MP" */
const SITS_IN = /^ (?<seat>MP|MEP|MSP|TD|MLA)(?![\p{L}])/u;

export const seatBehind = ({ end }: Named, text: string): RoleGiven | null => {
  const seat = SITS_IN.exec(text.slice(end, end + BESIDE))?.groups?.seat;
  return seat === undefined ? null : { text: seat, side: 'behind' };
};

/** "One of Marsh's defence lawyers" */
const ONE_OF =
  /^, (?<role>one of (?:\p{Lu}[\p{L}’'-]+ ){0,2}?\p{Lu}[\p{L}-]+['’]s? (?:\p{Ll}+ ){0,2}?(?<noun>\p{Ll}+s))(?= (?:in|on|at|for)(?!\p{L})|[,.;])/u;

export function oneOf({ end }: Named, text: string): RoleGiven | null {
  const { role, noun = '' } = ONE_OF.exec(text.slice(end, end + BESIDE))?.groups ?? {};
  return role !== undefined && isPluralRole(noun) ? { text: role, side: 'behind' } : null;
}

/** "Ida Moor, who runs a bakery in Ostbrook": no office, and it tells who speaks. */
const WHO_DOES =
  /^, (?<does>who (?:runs|keeps|owns|works|lives|farms|teaches|fishes|studies|(?:has )?(?:sold|taught|worked|run|ran|kept|farmed|fished|studied|trained)(?= [^,.;]* for (?:\d+|\p{Ll}+) years)) [^,.;:()“”"\n]{3,60})(?=[,.;])/u;

export const whoDoes = ({ end }: Named, text: string): string | null =>
  WHO_DOES.exec(behindName(text, end))?.groups?.does ?? null;

const before = (at: number, text: string): string => text.slice(Math.max(0, at - BESIDE), at);
