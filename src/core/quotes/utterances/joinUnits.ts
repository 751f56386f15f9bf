import { candidatePairs } from './candidatePairs.ts';
import { mayBeDescribed, rolesOf } from './describedAs.ts';
import { carriesSameWords, nearlySame } from './sameWords.ts';
import type { Unit } from './unit.ts';
import { addVote, clearMajority } from './votes.ts';

/** Fewer words than this are everybody's: they prove nothing where the speaker is not known. */
const FEWEST_OF_UNKNOWN = 5;
/** So many words, the same in two reports, are one utterance whomever the reports name for it. */
const FEWEST_OF_TWO = 8;

/** Which units are one so far. */
interface Groups {
  readonly root: (unit: number) => number;
  readonly join: (a: number, b: number) => void;
}

/**
 * Which units carry one utterance: lists of indices. The units of one speaker, those that name
 * nobody but have that speaker's words, and the one origin that names somebody else than a clear
 * majority of origins does.
 */
export function joinUnits(units: readonly Unit[]): number[][] {
  const groups = startGroups(units.length);
  const distinct = joinEqual(units, groups);
  const pairs = candidatePairs(units, distinct);
  for (const [a, b] of pairs) {
    // What is one already needs no comparing: of many nearly equal quotes most pairs are.
    if (!isSameSpeaker(units[a]!, units[b]!) || groups.root(a) === groups.root(b)) continue;
    if (mayJoin(units[a]!, units[b]!)) groups.join(a, b);
  }
  const byRoot = () => gather(units.length, groups);
  adoptUnknown(units, groups, pairs);
  outvoteOne(units, groups, pairs, byRoot());
  return [...byRoot().values()];
}

function startGroups(length: number): Groups {
  const parent = Array.from({ length }, (_, i) => i);
  const root = (unit: number): number => {
    let at = unit;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at]!]!;
      at = parent[at]!;
    }
    return at;
  };
  const join = (a: number, b: number) => {
    parent[Math.max(root(a), root(b))] = Math.min(root(a), root(b));
  };
  return { root, join };
}

function gather(length: number, { root }: Groups): Map<number, number[]> {
  const members = new Map<number, number[]>();
  for (let i = 0; i < length; i++) {
    const own = members.get(root(i));
    if (own === undefined) members.set(root(i), [i]);
    else own.push(i);
  }
  return members;
}

/** Equal words of equal speakers are one at once, however many carry them; one of each is returned. */
function joinEqual(units: readonly Unit[], groups: Groups): number[] {
  const first = new Map<string, number>();
  const distinct: number[] = [];
  units.forEach(({ who, named, indirect, act, stretches, said }, i) => {
    const words = stretches.map((stretch) => stretch.words.join(' ')).join('|');
    const length = stretches.reduce((sum, stretch) => sum + stretch.words.length, 0);
    const alone = !named && length < FEWEST_OF_UNKNOWN;
    const day = length < LONG_ENOUGH_FOR_ANY_DAY ? said : '';
    const key = JSON.stringify([who?.key ?? null, indirect, act, words, day, alone ? i : 0]);
    const known = first.get(key);
    if (known !== undefined) groups.join(known, i);
    else {
      first.set(key, i);
      distinct.push(i);
    }
  });
  return distinct;
}

const mayAdopt = (
  unknown: Unit,
  home: Unit,
  roles: ReadonlyMap<string, ReadonlySet<string>>,
): boolean => mayJoin(unknown, home) && (!home.named || mayBeDescribed(unknown, home, roles));

/** Words without a name go with the one speaker whose words they are, or whom most origins name; never make two speakers one. */
function adoptUnknown(
  units: readonly Unit[],
  groups: Groups,
  pairs: readonly (readonly [number, number])[],
): void {
  const homes = new Map<number, Map<number, Set<string>>>();
  const strangers: (readonly [number, number])[] = [];
  const members = gather(units.length, groups);
  const roles = rolesOf(units);
  for (const [a, b] of pairs) {
    const [one, other] = units[a]!.named ? [b, a] : [a, b];
    if (units[one]!.named || !mayAdopt(units[one]!, units[other]!, roles)) continue;
    if (!units[other]!.named) strangers.push([one, other]);
    else {
      const votes = homes.get(one) ?? new Map<number, Set<string>>();
      homes.set(one, votes);
      for (const voter of members.get(groups.root(other))!)
        addVote(votes, groups.root(other), units[voter]!.origin);
    }
  }
  const adopted = [...homes].map(([unknown, votes]) => [unknown, clearMajority(votes)] as const);
  for (const [unknown, home] of adopted) if (home !== null) groups.join(home, unknown);
  for (const [a, b] of strangers) if (!homes.has(a) && !homes.has(b)) groups.join(a, b);
}

/**
 * One origin that names somebody else for the words that at least two others, and all the others,
 * give to one speaker does not make another utterance of them. An origin that has both speakers
 * say them does: then one repeats the other.
 */
function outvoteOne(
  units: readonly Unit[],
  groups: Groups,
  pairs: readonly (readonly [number, number])[],
  members: ReadonlyMap<number, readonly number[]>,
): void {
  const naming = (root: number): Set<string> =>
    new Set(members.get(root)!.flatMap((i) => (units[i]!.named ? [units[i]!.origin] : [])));
  const against = new Map<number, Map<number, Set<string>>>();
  for (const [a, b] of pairs) {
    const [one, other] = [groups.root(a), groups.root(b)];
    if (one === other || !areOneSaying(units[a]!, units[b]!)) continue;
    for (const [own, rival] of [
      [one, other],
      [other, one],
    ] as const) {
      const rivals = against.get(own) ?? new Map<number, Set<string>>();
      against.set(own, rivals.set(rival, naming(rival)));
    }
  }
  const outvoted = [...against].flatMap(([own, rivals]) => {
    const votes = new Map([...rivals, [own, naming(own)]]);
    const winner = naming(own).size === 1 ? clearMajority(votes) : null;
    const both =
      winner !== null && [...naming(own)].some((origin) => votes.get(winner)!.has(origin));
    return winner === null || winner === own || both ? [] : [[winner, own] as const];
  });
  for (const [winner, own] of outvoted) groups.join(winner, own);
}

/** Long enough, and the same words, though the reports name two speakers. */
function areOneSaying(a: Unit, b: Unit): boolean {
  if (!a.named || !b.named || a.indirect || b.indirect || isSameSpeaker(a, b)) return false;
  if (a.said !== null && b.said !== null && a.said !== b.said) return false;
  return shareStretch(a, b, FEWEST_OF_TWO, (one, other) => carriesSameWords(one, other, false));
}

/** So many words are not said again to the letter on another day. */
const LONG_ENOUGH_FOR_ANY_DAY = 12;

function mayJoin(a: Unit, b: Unit): boolean {
  if (a.named && b.named && a.who!.key !== b.who!.key) return false;
  if (a.indirect !== b.indirect || a.act !== b.act) return false;
  const sameSpeaker = isSameSpeaker(a, b);
  const otherDay = a.said !== null && b.said !== null && a.said !== b.said;
  const isGuess = (a.named && isOnlyDescribed(b)) || (b.named && isOnlyDescribed(a));
  const apart = isGuess || areDescribedApart(a, b);
  const described = apart ? FEWEST_OF_TWO : FEWEST_OF_UNKNOWN;
  const fewest = otherDay ? LONG_ENOUGH_FOR_ANY_DAY : sameSpeaker ? 1 : described;
  const same = a.indirect ? nearlySame : carriesSameWords;
  return shareStretch(a, b, fewest, (one, other) => same(one, other, sameSpeaker));
}

function shareStretch(
  a: Unit,
  b: Unit,
  fewest: number,
  same: (one: Unit['stretches'][number], other: Unit['stretches'][number]) => boolean,
): boolean {
  return a.stretches.some(
    (one) =>
      one.words.length >= fewest &&
      b.stretches.some((other) => other.words.length >= fewest && same(one, other)),
  );
}

/** Two who are only described ("a spokesman") need not be one. */
const isSameSpeaker = (a: Unit, b: Unit): boolean =>
  a.named && b.named && a.who!.key === b.who!.key;

const PRONOUN = /^(?:he|she|they|it|him|her|who)$/i;

/** "a spokesman"; "she" is as good as nobody: only the sentence before tells who that is. */
const isOnlyDescribed = ({ who, named }: Unit): boolean =>
  who !== null && !named && !PRONOUN.test(who.name);

/** "an aide" and "a Kremlin aide" may be one; "a Kremlin aide" and "a union aide" hardly are. */
function areDescribedApart(a: Unit, b: Unit): boolean {
  if (a.who === null || b.who === null || a.named || b.named) return false;
  if (PRONOUN.test(a.who.name) || PRONOUN.test(b.who.name)) return false;
  const [one, other] = [a.who.key.split(' '), b.who.key.split(' ')];
  return !one.every((word) => other.includes(word)) && !other.every((word) => one.includes(word));
}
