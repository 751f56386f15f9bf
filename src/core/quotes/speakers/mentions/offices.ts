import { bodyWords, portfolioOf } from '../../../language/roles.ts';
import type { Party } from '../people/people.ts';

/** An office that is spoken of: its noun, and the words with it. */
export interface Office {
  readonly head: string;
  readonly marks: readonly string[];
}

/** What a report tells that somebody is. */
export type Held = Pick<Party, 'roles' | 'marks'>;

/** Each is an office by itself: whoever holds one is not whoever is called by another. */
const APART: readonly RegExp[] = [
  /^president$/,
  /^(?:premier|minister)$/,
  /^chancellor$/,
  /^governor$/,
  /^mayor$/,
  /^senator$/,
  /^(?:congressman|congresswoman|congressperson|representative)$/,
  /^ambassador$/,
  /^(?:judge|justice|magistrate)$/,
];

/**
 * "The transport minister" is not the prime minister, "the senator" not the governor, "the defence
 * minister" not the foreign minister, nor the Commission's spokesman the Kremlin's; and no country's
 * leader is its minister of transport. Nothing is told apart where one side says too little.
 */
export function isOtherOffice(held: Held, asked: Office): boolean {
  const marks = [...held.marks];
  const [own, wanted] = [chargesOf([...held.roles, ...marks]), chargesOf(withHead(asked))];
  return (
    areApart(own, wanted) ||
    areApart(marks.map(bodyOf), asked.marks.map(bodyOf)) ||
    areApart([...held.roles].map(kindOf), [kindOf(asked.head)]) ||
    isPlainMinister(own, wanted, asked) ||
    isOnlyMinister(held, own, asked) ||
    isOnlyDeputy(held, asked)
  );
}

const withHead = ({ head, marks }: Office): readonly string[] => [head, ...marks];

/** What somebody has charge of; a premier is a prime minister. */
const chargesOf = (words: readonly string[]): string[] =>
  words.flatMap((word) => portfolioOf.get(word) ?? (word === 'premier' ? ['prime'] : []));

const bodyOf = (word: string): string | null =>
  bodyWords.has(word) && !portfolioOf.has(word) ? word : null;

const kindOf = (role: string): string | null =>
  APART.find((office) => office.test(role))?.source ?? null;

/** Both are told, and they have none in common. */
function areApart(own: readonly (string | null)[], asked: readonly (string | null)[]): boolean {
  const theirs = own.filter((word) => word !== null);
  const wanted = asked.filter((word) => word !== null);
  return theirs.length > 0 && wanted.length > 0 && !wanted.some((word) => theirs.includes(word));
}

/** "The minister said": nobody calls a prime minister so. */
const isPlainMinister = (
  own: readonly string[],
  wanted: readonly string[],
  { head }: Office,
): boolean => head === 'minister' && wanted.length === 0 && own.length > 0 && own.every(isOfPrime);

const isOfPrime = (charge: string): boolean => charge === 'prime';

/** Words for whoever is at the head of a country. */
const LEADS = /^(?:leader|ruler|strongman|dictator|incumbent)$/;

/** "The Norland leader" is none of its other ministers, unless the report calls one so. */
const isOnlyMinister = ({ roles }: Held, own: readonly string[], { head }: Office): boolean =>
  LEADS.test(head) &&
  roles.has('minister') &&
  roles.size === 1 &&
  own.length > 0 &&
  !own.some(isOfPrime);

/** "The deputy mayor" is not whom the report calls mayor and nothing less. */
function isOnlyDeputy({ roles, marks }: Held, { head, marks: asked }: Office): boolean {
  return asked.some(isDeputy) && roles.has(head) && ![...roles, ...marks].some(isDeputy);
}

const isDeputy = (word: string): boolean => /^(?:deputy|vice)$/.test(word);

const RANKS = /^(?:deputy|vice|assistant|associate|acting|interim|former|ex)$/;
const OTHER_RANK = 2;

/**
 * "The deputy mayor" is not the mayor, "the president" rather not the former one: what speaks against
 * somebody of another rank than is asked for; nobody else may be there who is meant.
 */
export function rankApart(own: readonly string[], asked: readonly string[]): number {
  const [theirs, wanted] = [own, asked].map((words) => words.filter((word) => RANKS.test(word)));
  const same =
    theirs!.every((rank) => wanted!.includes(rank)) &&
    wanted!.every((rank) => theirs!.includes(rank));
  return same ? 0 : OTHER_RANK;
}

/** Parties that one person does not stand for at once, in the forms that stand before a role. */
const CAMPS = [
  /^(?:democrat|democratic)$/,
  /^(?:republican|gop)$/,
  /^(?:labour|labor)$/,
  /^tory$/,
  /^green$/,
  /^libertarian$/,
];

/** "the Democratic candidate" is no Republican. */
export function isOtherCamp(own: readonly string[], asked: readonly string[]): boolean {
  const campsOf = (words: readonly string[]) =>
    CAMPS.filter((camp) => words.some((word) => camp.test(word)));
  const camps = campsOf(asked);
  const theirs = campsOf(own);
  return camps.length > 0 && theirs.length > 0 && !camps.some((camp) => theirs.includes(camp));
}
