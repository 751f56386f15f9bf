import { isRole } from '../../language/roles.ts';
import type { Report } from '../../report/report.ts';
import { type Named, namedPeople } from '../alone/people/namedPeople.ts';
import { type RoleGiven, roleBeside } from '../alone/people/rolesGiven.ts';
import { withoutSentenceCapital } from '../alone/people/sentenceCapital.ts';
import { compareText } from '../reading/inOrder.ts';
import { officeGiven } from './officeGiven.ts';
import { officeLost } from './officeLost.ts';
import { withField, withOwner } from './ofWhat.ts';
import type { OwnerAt } from './ownerAt.ts';
import { inSmallLetters, ownedByName } from './ownerOf.ts';
import { isParty, plainRole } from './plainRole.ts';
import {
  apposedBefore,
  bareBefore,
  bodyBehind,
  headOf,
  oneOf,
  seatBehind,
  someoneWho,
  tradeOf,
  whoDoes,
  whoIs,
} from './roleShapes.ts';

/**
 * What the reports say that a person is, right beside the name: "White House press secretary" before
 * it, or "Putin's assistant" behind it. What somebody is weighs more than what party he is of or what
 * he once was; then what most reports give, and the fullest of it. An office that a later report takes
 * away is a former one. `ownerAt` tells whose "her lawyer" is, `bodyBefore` for whom a bare "spokeswoman" speaks. Null where nothing is told.
 */
export function findRole(
  name: string,
  reports: readonly Report[],
  { ownerAt, bodyBefore }: OwnersIn = { ownerAt: () => null, bodyBefore: () => null },
): string | null {
  const lost = officeLost(name, reports);
  const given = reports.flatMap((report) =>
    rolesIn(report, name, { ownerAt, bodyBefore }).map((role) => ({
      role: withoutSentenceCapital(role, reports),
      report,
    })),
  );
  const standing = countRoles(given.filter(({ role, report }) => lost?.(role, report) !== true));
  const now = officeGiven(name, reports);
  if (lost === null || standing.size > 0) return bestRole(standing, now, lost !== null);
  if (now !== null) return now;
  const was = bestRole(countRoles(given), null, false);
  const isOffice = was?.split(/[\s’']/u).some((word) => isRole(word.toLowerCase())) === true;
  return was === null || !isOffice || /^(?:former|ex-|who )/i.test(was)
    ? was
    : `former ${inSmallLetters(was)}`;
}

/** Whose an office is that is told without it. */
export interface OwnersIn {
  readonly ownerAt: OwnerAt;
  readonly bodyBefore: OwnerAt;
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

/** The best of the roles given beside the name, or the office that somebody was put into (`now`), where it is another. */
function bestRole(
  counts: ReadonlyMap<string, ReadonlySet<string>>,
  now: string | null,
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
  if (now !== null && (best === undefined || !isOfRank(best, now))) return now;
  if (best === undefined) return null;
  return ranked.find(([role]) => isFuller(role, best))?.[0] ?? best;
}

/** What somebody was says less than what he is, unless he has just lost it. */
const rankOf = (role: string, lost: boolean): number =>
  (/^(?:former|ex-|retired)/i.test(role) === lost ? 0 : 2) + (IS_RANK.test(role) ? 1 : 0);

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
const rolesIn = (report: Report, name: string, { ownerAt, bodyBefore }: OwnersIn): string[] =>
  namedPeople(report)
    .filter((named) => means(named, name))
    .flatMap((named) => {
      const roles = givenBeside(named, report, ownerAt)
        .map((given) => roleOf(given, named, report.text))
        .filter((one) => one !== null);
      const role = roles.find((one) => !IS_RANK.test(one)) ?? roles[0];
      if (role !== undefined && SPEAKS_FOR.test(role))
        return withBody(role, bodyBefore(report.id, named.titleStart));
      return role ?? bodyBehind(named, report.text) ?? whoDoes(named, report.text) ?? [];
    });

/** A rank or a title tells less than an office: "a spokesman, Captain Ida Moor", "its chairwoman, Reverend Ida Moor". */
const IS_RANK =
  /^(?:captain|major|colonel|lieutenant|sergeant|reverend|pastor|professor)(?: of .*)?$/iu;
/** Whose, such a role does not say. */
const SPEAKS_FOR = /^spokes(?:man|woman|person)$/iu;

/** "NorthWater spokeswoman", "spokeswoman of the harbour office". */
const withBody = (role: string, body: string | null): string =>
  body === null ? role : /^the /u.test(body) ? `${role} of ${body}` : `${body} ${role}`;

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

/** The person of the report has that name, or a shorter or longer form of it. */
function means({ party }: Named, name: string): boolean {
  if (party === null || party === 'unsure') return false;
  const [own, other] = [party.name.split(' '), name.split(' ')];
  if (own.at(-1) !== other.at(-1)) return false;
  return own.length === 1 || other.length === 1 || own[0] === other[0];
}

/** "A doctor of the show, Dr. Emil Grau": whom it is said of stands behind it. */
const NAME_BEHIND = /^, (?:(?:Dr|Mrs?|Ms|Prof|Sen|Rep|Gov)\.? )?\p{Lu}\p{L}+ \p{Lu}/u;

/** What stands between two names is the second one's; "told a judge Olaf Brandt had left" is nobody's. */
function isOfAnother({ text, side }: RoleGiven, named: Named, whole: string): boolean {
  if (side === 'before')
    return /^\P{Lu}*$/u.test(text) && /(?<!\p{L})an? $/iu.test(whole.slice(0, named.titleStart));
  return (
    whole.startsWith(`, ${text}`, named.end) &&
    NAME_BEHIND.test(whole.slice(named.end + 2 + text.length))
  );
}
