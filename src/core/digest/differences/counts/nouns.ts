import { stemWord } from '../../../language/stem.ts';

/**
 * Nouns that reports give one and the same thing, chosen by hand: what news counts, and what else it
 * calls that.
 */
const GROUPS: readonly string[] = [
  'people persons residents inhabitants citizens civilians individuals locals villagers victims',
  'workers employees staff staffers members personnel strikers',
  'children kids pupils students schoolchildren youngsters',
  'prisoners detainees inmates captives',
  'hostages captives',
  'soldiers troops servicemen fighters',
  'protesters demonstrators marchers protestors',
  'customers users clients subscribers consumers',
  'policemen officers police',
  'lawmakers legislators deputies',
  'homes houses households dwellings',
  'flights trips journeys',
  'jobs posts positions',
  'companies firms businesses',
  'migrants refugees',
  'patients cases infections',
  'robbers raiders gunmen thieves burglars attackers kidnappers hijackers',
];

const groupOf: ReadonlyMap<string, readonly number[]> = GROUPS.reduce((map, group, at) => {
  for (const word of group.split(' ')) {
    const stem = stemWord(word);
    map.set(stem, [...(map.get(stem) ?? []), at]);
  }
  return map;
}, new Map<string, number[]>());

const [PEOPLE, WORKERS] = [0, 1];

/** A noun as it is counted: its stem, and as it is written in lower case; both empty where people are counted unnamed. */
export interface Noun {
  readonly stem: string;
  readonly word: string;
}

const isOf = ({ stem }: Noun, group: number): boolean =>
  groupOf.get(stem)?.includes(group) ?? false;

/** Somebody unnamed, or called just people. */
export const isAnybody = (noun: Noun): boolean => noun.stem === '' || isOf(noun, PEOPLE);

/** Who works at something: "drivers", "pilots". */
const WORKS = /(?:[eo]rs|ists|ants|ians|crew|staff|pilots|nurses|agents|clerks|cooks)$/;
const isCalling = (noun: Noun): boolean => WORKS.test(noun.word) && !isAnybody(noun);

/** How near two nouns come to each other: one of the same, or one the wider word for the other; else null. */
export function relationOf(a: Noun, b: Noun): 'same' | 'wider' | null {
  if (a.stem === b.stem || (isAnybody(a) && isAnybody(b))) return 'same';
  if ((groupOf.get(a.stem) ?? []).some((group) => isOf(b, group))) return 'same';
  if (isAnybody(a) !== isAnybody(b)) return isSomebody(a) && isSomebody(b) ? 'wider' : null;
  const [workers, other] = isOf(a, WORKERS) ? [a, b] : [b, a];
  return isOf(workers, WORKERS) && isCalling(other) ? 'wider' : null;
}

/** Who may be called just people. */
const IS_SOMEBODY =
  /(?:[eo]rs|ists|[ea]nts|ees|ians|men|women|crew|children|boys|girls|guests|pupils|staff|troops|police|teens|nurses|kids|pilots|dead)$/;
const isSomebody = (noun: Noun): boolean => isAnybody(noun) || IS_SOMEBODY.test(noun.word);
