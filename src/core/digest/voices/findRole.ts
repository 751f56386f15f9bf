import { isFunctionWord, prepositions } from '../../language/functionWords.ts';
import { isPluralRole, isRole } from '../../language/roles.ts';
import { speechVerb } from '../../language/speechVerbs.ts';
import type { Report } from '../../report/report.ts';
import { type Named, namedPeople } from '../alone/people/namedPeople.ts';
import { type RoleGiven, roleBeside } from '../alone/people/rolesGiven.ts';
import { compareText } from '../reading/inOrder.ts';
import { officeGiven } from './officeGiven.ts';
import { officeLost } from './officeLost.ts';
import { inSmallLetters, ownedByName } from './ownerOf.ts';
import { isParty, plainRole } from './plainRole.ts';
import {
  apposedBefore,
  BESIDE,
  bareBefore,
  bodyBehind,
  isOneRole,
  type OwnerAt,
  oneOf,
  seatBehind,
  whoDoes,
} from './roleShapes.ts';

/**
 * What the reports say that a person is, right beside the name: "White House press secretary" before
 * it, or "Putin's assistant" behind it. What somebody is weighs more than what party he is of or what
 * he once was; then what most reports give, and the fullest of it. An office that a later report takes
 * away is a former one. `ownerAt` tells whose "her lawyer" is. Null where nothing is told.
 */
export function findRole(
  name: string,
  reports: readonly Report[],
  ownerAt: OwnerAt = () => null,
): string | null {
  const lost = officeLost(name, reports);
  const given = reports.flatMap((report) =>
    rolesIn(report, name, ownerAt).map((role) => ({ role, report })),
  );
  const standing = countRoles(given.filter(({ role, report }) => lost?.(role, report) !== true));
  if (lost === null || standing.size > 0) return bestRole(name, reports, standing, lost !== null);
  const now = officeGiven(name, reports);
  if (now !== null) return now;
  const was = bestRole(name, reports, countRoles(given), false);
  const isOffice = was?.split(/[\s’']/u).some((word) => isRole(word.toLowerCase())) === true;
  return was === null || !isOffice || /^(?:former|ex-|who )/i.test(was)
    ? was
    : `former ${inSmallLetters(was)}`;
}

interface GivenIn {
  readonly role: string;
  readonly report: Report;
}

/** In which reports each role is given. */
function countRoles(given: readonly GivenIn[]): ReadonlyMap<string, ReadonlySet<string>> {
  const roles = new Map<string, Set<string>>();
  for (const { role, report } of given)
    roles.set(role, (roles.get(role) ?? new Set()).add(report.id));
  return roles;
}

function bestRole(
  name: string,
  reports: readonly Report[],
  counts: ReadonlyMap<string, ReadonlySet<string>>,
  lost: boolean,
): string | null {
  const ranked = [...counts].sort(
    ([a, x], [b, y]) =>
      Number(isParty(a)) - Number(isParty(b)) ||
      rankOf(a, lost) - rankOf(b, lost) ||
      y.size - x.size ||
      b.length - a.length ||
      compareText(a, b),
  );
  const best = ranked[0]?.[0];
  const given = officeGiven(name, reports);
  if (given !== null && (best === undefined || !isOfRank(best, given))) return given;
  if (best === undefined) return null;
  return ranked.find(([role]) => isFuller(role, best))?.[0] ?? best;
}

/** What somebody was says less than what he is, unless he has just lost it. */
const rankOf = (role: string, lost: boolean): number =>
  /^(?:former|ex-|retired)/i.test(role) === lost ? 0 : 1;

/** The report that tells of the new office may say it in other words, or more of it. */
const isOfRank = (role: string, given: string): boolean =>
  role.toLowerCase().includes(given.toLowerCase());

/** "White House press secretary", "press secretary at the White House": the same office, and whose it is. */
function isFuller(role: string, office: string): boolean {
  const at = role.toLowerCase().indexOf(office.toLowerCase());
  if (at < 0 || role.length === office.length) return false;
  const [before, behind] = [role.slice(0, at), role.slice(at + office.length)];
  return /^(?:\p{Lu}[\p{L}.'’-]* )*$/u.test(before) && /^(?:$| (?:of|at|for) )/.test(behind);
}

/** Every role that a report gives beside one of the person's names. */
const rolesIn = (report: Report, name: string, ownerAt: OwnerAt): string[] =>
  namedPeople(report)
    .filter((named) => means(named, name))
    .flatMap((named) => {
      const role = givenBeside(named, report, ownerAt)
        .map((given) => roleOf(given, named, report.text))
        .find((one) => one !== null);
      return role ?? bodyBehind(named, report.text) ?? whoDoes(named, report.text) ?? [];
    });

/** What stands beside a name, the likeliest first: of "Dr. Lia Moreno, the agency's chief" what is behind it. */
const givenBeside = (named: Named, report: Report, ownerAt: OwnerAt): (RoleGiven | null)[] => {
  const { text } = report;
  return [
    roleBeside(named, text),
    roleBeside({ ...named, title: [] }, text),
    headOf(named, text),
    tradeOf(named, text),
    whoIs(named, text),
    someoneWho(named, text),
    oneOf(named, text),
    seatBehind(named, text),
    bareBefore(named, text),
    apposedBefore(named, report, ownerAt),
  ];
};

function roleOf(given: RoleGiven | null, named: Named, text: string): string | null {
  if (given === null || isOfAnother(given, named, text)) return null;
  const role = plainRole(withField(withOwner(given, named, text), named, text));
  return role === null ? null : inSmallLetters(ownedByName(role, text));
}

/** "The director of the Harbour Museum, Ida Moor, has": what stands before the comma is the name's. */
const HEAD_OF =
  /(?<![\p{L}’'-])(?<role>[Tt]he (?:\p{Ll}+ ){0,3}?(?<noun>\p{Ll}+) (?:of|for|at) (?:the )?(?:\p{Lu}[\p{L}.&’'-]*|of|for|and|the)(?: (?:\p{Lu}[\p{L}.&’'-]*|of|for|and|the)){0,6}), $/u;

function headOf({ titleStart, end }: Named, text: string): RoleGiven | null {
  if (!/^[,.]/.test(text.slice(end))) return null;
  const found = HEAD_OF.exec(text.slice(Math.max(0, titleStart - BESIDE), titleStart))?.groups;
  const isOne = found !== undefined && isRole(found.noun!) && !isPluralRole(found.noun!);
  return isOne ? { text: found.role!, side: 'behind' } : null;
}

/** "Ida Moor, a baker in Ostbrook who escaped": a trade, and where. */
const TRADE =
  /^, (?<role>an? (?:\p{Ll}[\p{L}-]+ ){0,2}?(?<noun>\p{Ll}+)(?: (?:in|from|at|of) (?:the )?\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*){0,3})?)(?= who |[,.;])/u;

function tradeOf({ end }: Named, text: string): RoleGiven | null {
  const found = TRADE.exec(text.slice(end, end + BESIDE))?.groups;
  return found !== undefined && isOneRole(found.noun!)
    ? { text: found.role!, side: 'behind' }
    : null;
}

/** "A prison doctor, Samir Bell, told the court." */
const SOMEONE =
  /(?<![\p{L}’'-])(?<!\p{L} (?:of|for|with|as|by|than) )[Aa]n? (?<role>(?:\p{Ll}[\p{L}-]+ ){0,3}\p{Ll}{3,}), $/u;

function someoneWho({ titleStart, end }: Named, text: string): RoleGiven | null {
  if (!/^[,.]/.test(text.slice(end))) return null;
  const role = SOMEONE.exec(text.slice(Math.max(0, titleStart - BESIDE), titleStart))?.groups?.role;
  return role === undefined ? null : { text: role, side: 'behind' };
}

/** The person of the report has that name, or a shorter or longer form of it. */
function means({ party }: Named, name: string): boolean {
  if (party === null || party === 'unsure') return false;
  const [own, other] = [party.name.split(' '), name.split(' ')];
  if (own.at(-1) !== other.at(-1)) return false;
  return own.length === 1 || other.length === 1 || own[0] === other[0];
}

/** "Putin's assistant Yuri Ushakov": whose assistant he is. */
const OWNER = /(?<![\p{L}.’'-])(?<owner>(?:\p{Lu}[\p{L}.-]* ){0,2}\p{Lu}[\p{L}.-]*['’]s? )$/u;

function withOwner(given: RoleGiven, { titleStart }: Named, text: string): RoleGiven {
  const ahead = text.slice(Math.max(0, titleStart - BESIDE), titleStart);
  const owner = given.side === 'before' ? OWNER.exec(ahead)?.groups?.owner : undefined;
  return owner === undefined ? given : { ...given, text: `${owner}${given.text}` };
}

/** "A doctor of the show, Dr. Emil Grau": whom it is said of stands behind it. */
const NAME_BEHIND = /^, (?:(?:Dr|Mrs?|Ms|Prof|Sen|Rep|Gov)\.? )?\p{Lu}\p{L}+ \p{Lu}/u;

/** "…, mission director Ida Moor said", "against former central bank governor Ida Moor": nouns before the office tell of what. */
const FIELDS = [2, 1, 0].map(
  (more) =>
    new RegExp(
      `(?:[,;:(—–“"] ?|(?<!\\p{L})(?<ahead>\\p{L}+) )(?<field>(?:former )?(?:\\p{Ll}{3,} ){${more}}\\p{Ll}{3,}(?<!ed|ing|ly) )$`,
      'u',
    ),
);

function withField(given: RoleGiven, { titleStart }: Named, text: string): RoleGiven {
  if (given.side !== 'before' || !/^\p{Ll}+$/u.test(given.text)) return given;
  const before = text.slice(Math.max(0, titleStart - BESIDE), titleStart);
  const field = FIELDS.map((shape) => fieldIn(shape.exec(before))).find((one) => one !== null);
  return field ? { ...given, text: `${field}${given.text}` } : given;
}

function fieldIn(found: RegExpExecArray | null): string | null {
  const { field, ahead } = found?.groups ?? {};
  if (field === undefined || !isNounBehind(ahead?.toLowerCase())) return null;
  const words = field.trim().split(' ');
  const areNouns = words.every(
    (word) => word === 'former' || (!isFunctionWord(word) && speechVerb(word) === null),
  );
  return areNouns ? field : null;
}

/** Behind these, and behind a comma, no verb begins. */
const isNounBehind = (word: string | undefined): boolean =>
  word === undefined || prepositions.has(word) || /^(?:the|an?|said|says|added|told)$/.test(word);

/** What stands between two names is the second one's; "told a judge Olaf Brandt had left" is nobody's. */
function isOfAnother({ text, side }: RoleGiven, named: Named, whole: string): boolean {
  if (side === 'before')
    return /^\P{Lu}*$/u.test(text) && /(?<!\p{L})an? $/iu.test(whole.slice(0, named.titleStart));
  return (
    whole.startsWith(`, ${text}`, named.end) &&
    NAME_BEHIND.test(whole.slice(named.end + 2 + text.length))
  );
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

function whoIs({ end }: Named, text: string): RoleGiven | null {
  const behind = text.slice(end, end + BESIDE);
  const told = WHO_IS.exec(behind)?.groups?.role ?? whoHeads(behind);
  const cut = BREAKS_OFF.exec(behind)?.groups?.role?.split(/ (?:of|for|at|in|to) /)[0];
  const role = told ?? cut;
  return role === undefined ? null : { text: role, side: 'behind' };
}
