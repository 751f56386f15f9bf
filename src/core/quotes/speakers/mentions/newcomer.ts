import { prepositions } from '../../../language/functionWords.ts';
import { femaleRoles, isPluralRole, isRole, maleRoles } from '../../../language/roles.ts';
import { speechVerb } from '../../../language/speechVerbs.ts';
import type { Frame } from '../../frames/readFrames.ts';
import type { Identity } from '../people/identity.ts';
import type { NameHere } from '../people/names.ts';
import type { Party, People, Sex } from '../people/people.ts';
import { fitsPronoun } from './mayMean.ts';

/** What has been read of those who have no name. */
export interface Unnamed {
  readonly frames: readonly Frame[];
  readonly people: People;
  readonly mentioned: readonly (readonly NameHere[])[];
  readonly speakers: readonly (Identity | undefined)[];
  /** Whom each frame is about, named or not. */
  readonly subjects: readonly (Identity | null | undefined)[];
}

/**
 * Somebody without a name whom the sentence before has brought in ("A neighbour agreed. “…,” he
 * said"): nearer than anybody named. 'unsure' where somebody named in that sentence may be meant
 * as well, null where there is nobody or the pronoun does not fit.
 */
export function newcomerBefore(read: Unnamed, frame: number, sex: Sex): Identity | null | 'unsure' {
  const at = frame - 1;
  const before = read.frames[at];
  if (before === undefined) return null;
  const apart = read.frames[frame]!.paragraph - before.paragraph;
  const spoke = read.speakers[at];
  if (apart > 1 || before.kind !== 'prose') return null;
  if (isOneOfSeveral(before.tokens, spoke)) return 'unsure';
  const who = spoke ?? read.subjects[at];
  if (who == null || !isWithoutName(who, spoke)) return null;
  const own = sexOfRole(who);
  // "Her mother is less amused.", and nothing else in its paragraph.
  const isTurn = own === sex && read.frames[at - 1]?.paragraph !== before.paragraph;
  if (spoke === undefined && apart > 0 && !isTurn) return null;
  if (own === null || (own !== 'either' && own !== sex)) return null;
  // "A reporter asked Low whether …": whoever was asked speaks next.
  if (before.tokens.some(({ lower }, i) => ASKS.test(lower) && !isUnnamed(before.tokens, i)))
    return null;
  if (read.mentioned[at]!.some((name) => speaksHere(before.tokens, name))) return null;
  const rivals = read.mentioned[at]!.filter(
    (name) => isRival(read, at, name, sex) && !isOwner(read, at, name, who),
  );
  if (rivals.length === 0 || (own === sex && spoke !== undefined)) return who;
  const addressed = rivals.some(({ runStart }) =>
    ADDRESSES.test(before.tokens[runStart - 1]?.lower ?? ''),
  );
  return spoke === undefined || addressed ? 'unsure' : who;
}

/** "One of them told this paper that the launch never came. “…,” he said": one of several, whom no name is given. */
function isOneOfSeveral(tokens: Frame['tokens'], spoke: Identity | undefined): boolean {
  const [one, of, whom] = tokens.slice(0, 3).map(({ lower }) => lower);
  return (
    spoke?.party == null &&
    (one === 'one' || one === 'another') &&
    of === 'of' &&
    /^(?:them|these|those|the)$/.test(whom!) &&
    tokens.some(({ lower }) => speechVerb(lower) === 'says')
  );
}

/** Brought in just there, or speaking there as nobody but what they are: "the accused". */
const isWithoutName = (who: Identity, spoke: Identity | undefined): boolean =>
  who.isNew === true || (spoke?.party === null && spoke.isDescribed === true);

/** The same within the pronoun's own sentence: "His wife wept as she said". */
export const isNewcomer = (who: Identity | null, sex: Sex): who is Identity => {
  const own = who?.isNew === true ? sexOfRole(who) : null;
  return own !== null && (own === 'either' || own === sex);
};

/** "A teacher explained …, Low continued." */
const speaksHere = (tokens: Frame['tokens'], { runStart, to }: NameHere): boolean =>
  (speechVerb(tokens[to]?.lower ?? '') === 'says' &&
    !prepositions.has(tokens[runStart - 1]?.lower ?? '')) ||
  (speechVerb(tokens[runStart - 1]?.lower ?? '') === 'says' &&
    !/^(?:told|tells|asked|asks)$/.test(tokens[runStart - 1]!.lower));

/** "who asked not to be named", "asked that her name not be used": no question. */
const isUnnamed = (tokens: Frame['tokens'], asks: number): boolean =>
  tokens
    .slice(asks + 1, asks + TO_NAME)
    .some(({ lower }) => /^(?:named?|identified|anonymity)$/.test(lower));
const TO_NAME = 7;

const ASKS = /^(?:ask|asks|asked|asking|pressed|questioned|wondered|queried)$/;
const ADDRESSES = /^(?:told|tells|to|called|calls|with)$/;

const isRival = ({ people }: Unnamed, at: number, { words }: NameHere, sex: Sex): boolean => {
  const party: Party | null = people.byName(words, at);
  return party?.person === true && party.sex === sex && fitsPronoun(party, sex);
};

/** "Marsh's mother was there. “…,” she said.": of the two of them it is the mother who was there. */
const isOwner = ({ people }: Unnamed, at: number, { words }: NameHere, who: Identity): boolean =>
  who.name.startsWith(`${people.byName(words, at)?.name}’s `);

/** The sex of a role's bearer, as far as its noun tells it; null where it is no single person. */
function sexOfRole({ name }: Identity): Sex | 'either' | null {
  const head = name.toLowerCase().split(/,? (?:of|for|at|from|in|with|who|to) /)[0]!;
  const noun = head.split(' ').at(-1)!;
  if (femaleRoles.has(noun)) return 'female';
  if (maleRoles.has(noun)) return 'male';
  if (noun === 'accused') return 'either';
  return isRole(noun) && !isPluralRole(noun) ? 'either' : null;
}
