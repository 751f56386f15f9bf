import {
  countries,
  femaleRoles,
  maleRoles,
  mayBeSameRole,
  partyWords,
} from '../../../language/roles.ts';
import { type Party, type People, withWord } from '../people/people.ts';
import { isOtherCamp, isOtherOffice, rankApart } from './offices.ts';

/** A role as it is mentioned: "the Russian leader". */
export interface RoleMention {
  readonly head: string;
  /** The words with it; countries by their name. */
  readonly marks: readonly string[];
  readonly frame: number;
}

/** A party that no role is told of may still be a country's leader if the text is about it so much. */
const SURELY_ABOUT = 2.5;

/**
 * Who bears the role that is spoken of, by role, country and nearness; what a country's leader is
 * called is learnt. `salience`: how much the text is about a party just there, 0 where it is not.
 */
export function findHolder(
  people: People,
  role: RoleMention,
  salience: (party: Party) => number,
): Party | null {
  let best: Party | null = null;
  let most = 0;
  for (const party of lastNamed(people, role.frame)) {
    if (!mayHold(party, role)) continue;
    const score = scoreOf(party, role, salience(party));
    if (score > most) {
      best = party;
      most = score;
    }
  }
  best ??= namedAhead(people, role);
  const country = countryIn(role);
  if (best !== null && country !== undefined) {
    best.roles = withWord(best.roles, role.head);
    best.marks = withWord(best.marks, country);
  }
  return best;
}

/** So many sentences on somebody may be named who has only been described so far. */
const AHEAD = 6;

/** "The union leader said … Ada Marsh, leader of the union, …": the only one named further on who has that role there. */
function namedAhead(people: People, { head, marks, frame }: RoleMention): Party | null {
  const next = new Set(people.namedIn.slice(frame + 1, frame + 1 + AHEAD).flat());
  const fits = [...next].filter(
    (party) =>
      party.person &&
      party.frames[0]! > frame &&
      party.roles.has(head) &&
      marks.every((mark) => party.marks.has(mark)),
  );
  return fits.length === 1 && (marks.length > 0 || isOnlyHolder(fits[0]!, people, head))
    ? fits[0]!
    : null;
}

/** "The judge said … Judge Ada Marsh …": nobody else in the report is one. */
const isOnlyHolder = (holder: Party, { parties }: People, head: string): boolean =>
  parties.every((party) => party === holder || !party.roles.has(head));

/** So many people, and so many sentences back, a role is looked for; keeps the time linear. */
const MOST_PEOPLE = 60;
const MEMORY = 400;

/** Who was named up to a frame, the one named last first. */
function lastNamed({ namedIn }: People, frame: number): Set<Party> {
  const found = new Set<Party>();
  for (let at = frame; at >= Math.max(0, frame - MEMORY) && found.size < MOST_PEOPLE; at--) {
    for (const party of namedIn[at]!) found.add(party);
  }
  return found;
}

const countryIn = ({ marks }: RoleMention) => marks.find((mark) => countries.has(mark));

function mayHold(party: Party, { head, marks, frame }: RoleMention): boolean {
  if (!party.person || (party.placed > 0 && !party.surelyPerson)) return false;
  if ((party.frames[0] ?? Number.POSITIVE_INFINITY) > frame) return false;
  const sex = femaleRoles.has(head) ? 'female' : maleRoles.has(head) ? 'male' : null;
  if (sex !== null && party.sex !== null && party.sex !== sex) return false;
  return !party.words.some((word) => marks.includes(word));
}

function scoreOf(party: Party, role: RoleMention, about: number): number {
  const fit = fitOfRole(party, role.head, role.marks);
  const leads = countryIn(role) !== undefined && mayBeSameRole(role.head, 'leader');
  const unnamed = leads && party.roles.size === 0 && about > SURELY_ABOUT;
  if (fit === 0 && !unnamed) return 0;
  const since = role.frame - lastBefore(party.frames, role.frame);
  if (partyWords.has(role.head) && !party.roles.has(role.head) && since > JUST_NAMED) return 0;
  return fit + about / 2 - Math.min(1.5, 0.08 * since);
}

/** "The Ohio Republican" is the senator who was named so few sentences ago: his party is told nowhere else. */
const JUST_NAMED = 3;

/** 0 where the party cannot be meant. */
function fitOfRole(party: Party, head: string, marks: readonly string[]): number {
  let fit = 0;
  for (const role of party.roles) {
    fit = Math.max(fit, role === head ? 3 : mayBeSameRole(role, head) ? 2 : 0);
  }
  if (fit === 0) return 0;
  if (isOtherCamp([...party.marks, ...party.roles], [head, ...marks])) return 0;
  if (isOtherOffice(party, { head, marks })) return 0;
  const country = marks.find((mark) => countries.has(mark));
  const own = [...party.marks].filter((mark) => countries.has(mark));
  if (country !== undefined && own.length > 0 && !own.includes(country)) return 0;
  const unasked = country === undefined ? (own.length > 0 ? 0.5 : 0) : own.length > 0 ? 0 : 1.5;
  const ranked = rankApart([...party.marks, ...party.roles], [head, ...marks]);
  return fit - unasked - ranked + 1.5 * marks.filter((mark) => party.marks.has(mark)).length;
}

/** The last of the ascending numbers that is not above `limit`. */
function lastBefore(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! <= limit) low = middle + 1;
    else high = middle;
  }
  return numbers[low - 1] ?? numbers[0] ?? 0;
}
