import { isGivenName } from '../../../language/givenNames.ts';
import type { Party } from '../../../quotes/speakers/people/people.ts';
import type { Report } from '../../../report/report.ts';
import { wordsOf } from '../../reading/terms.ts';
import { isNamedInFull, mayBeFullName } from './isNamedInFull.ts';
import { namedPeople } from './namedPeople.ts';
import { type RoleGiven, rolesGiven } from './rolesGiven.ts';

/** How the reports that are read together name people, by last name. */
export interface FullNames {
  /** The full name; null where they name nobody so in full, or more than one. */
  readonly fullName: (lastName: string) => string | null;
  /**
   * Whether a headline has the name, or more than one report calls somebody by it alone: whom
   * outlets take for known to their readers, the reader of the story knows.
   */
  readonly isOfStory: (lastName: string) => boolean;
  /** What the reports that say what somebody is say alike; null where none does, or they do not agree. */
  readonly role: (fullName: string) => RoleGiven | null;
  /** Whose "foreign minister" somebody is, where the reports have more than one: "Tarkhan". Null where nobody can tell, or there is no other. */
  readonly ownerOfOffice: (fullName: string, office: string) => string | null;
}

/** Full names that one person of all these reports has to himself, by last name or family name. */
export function fullNamesIn(reports: readonly Report[]): FullNames {
  const names = new Map<string, Map<string, Party>>();
  for (const { party } of reports.flatMap(namedPeople)) {
    if (party === null || party === 'unsure' || !mayBeFullName(party)) continue;
    const [first, last] = [party.words[0]!, party.words.at(-1)!];
    for (const word of isGivenName(first) ? [last] : [first, last])
      names.set(word, (names.get(word) ?? new Map<string, Party>()).set(party.name, party));
  }
  const headlines = new Set(reports.flatMap(({ title }) => wordsOf(title ?? '')));
  const callers = callersByLastName(reports);
  const role = rolesAgreedOn(reports);
  const isOfStory = (word: string) => headlines.has(word) || (callers.get(word) ?? 0) > 1;
  return {
    fullName: (word) => {
      const [party, ...more] = [...(names.get(word) ?? new Map()).values()];
      return party !== undefined && more.length === 0 && isNamedInFull(party) ? party.name : null;
    },
    role: (name) => (isOfStory(name.toLowerCase().split(' ').at(-1)!) ? null : role(name)),
    ownerOfOffice: ownersOfOffices(reports),
    isOfStory,
  };
}

/** "Tarkhan’s foreign minister": a country, a club or a body and its office. */
const OWNED = /^(\p{Lu}[\p{L}.-]+(?: \p{Lu}[\p{L}.-]+){0,2})['’]s? (\p{Ll}+(?: \p{Ll}+){0,2})$/u;

/** Whose office each person has, of those that two owners have somebody for. */
function ownersOfOffices(reports: readonly Report[]): FullNames['ownerOfOffice'] {
  const held = reports.flatMap((report) =>
    [...rolesGiven(report)].flatMap(([{ name }, { text }]) => {
      const [, owner, office] = OWNED.exec(text) ?? [];
      return owner === undefined || office === undefined ? [] : [{ name, owner, office }];
    }),
  );
  return (name, office) => {
    const alike = held.filter((one) => one.office === office.toLowerCase());
    const [owner, ...others] = new Set(
      alike.filter((one) => one.name === name).map((one) => one.owner),
    );
    const isOneOfMore = new Set(alike.map((one) => one.owner)).size > 1;
    return owner !== undefined && others.length === 0 && isOneOfMore ? owner : null;
  };
}

/** How many reports call somebody by each last name alone. */
function callersByLastName(reports: readonly Report[]): ReadonlyMap<string, number> {
  const callers = new Map<string, number>();
  for (const report of reports) {
    const alone = namedPeople(report).filter(({ words }) => words.length === 1);
    for (const word of new Set(alone.map(({ words }) => words[0]!)))
      callers.set(word, (callers.get(word) ?? 0) + 1);
  }
  return callers;
}

/** Roles by full name, where all that give one end it with the same word: "mayor", "the town's mayor". */
function rolesAgreedOn(reports: readonly Report[]): (fullName: string) => RoleGiven | null {
  const given = new Map<string, RoleGiven[]>();
  for (const [party, role] of reports.flatMap((report) => [...rolesGiven(report)]))
    given.set(party.name, [...(given.get(party.name) ?? []), role]);
  const head = ({ text }: RoleGiven) => text.toLowerCase().split(' ').at(-1);
  return (name) => {
    const [role, ...others] = given.get(name) ?? [];
    return role !== undefined && others.every((other) => head(other) === head(role)) ? role : null;
  };
}
