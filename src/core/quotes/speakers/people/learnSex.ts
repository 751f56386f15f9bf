import { speechVerb } from '../../../language/speechVerbs.ts';
import { firstSubject } from '../../frames/firstSubject.ts';
import type { Frame } from '../../frames/readFrames.ts';
import { type NameHere, namesIn } from './names.ts';
import type { Party, People } from './people.ts';

/** So many sentences back somebody else of that sex is still spoken of. */
const NEAR = 6;

/** So many tokens behind a name a pronoun may be of that name. */
const REACH = 30;

/**
 * "Ban Ki-moon condemned what he called …": the sex of those whose given name does not tell it, from
 * the pronouns that follow them as the subject of their own sentence with nobody else named between.
 */
export function learnSex(frames: readonly Frame[], { parties, byName, namedIn }: People): void {
  for (const party of parties) {
    if (party.sex !== null || !party.surelyPerson) continue;
    let [his, hers] = [0, 0];
    for (const at of party.frames.slice(0, MOST)) {
      const pronoun = pronounOf(
        frames[at]!,
        namesIn(frames[at]!, at),
        (words) => byName(words, at) === party,
      );
      if (pronoun === null) continue;
      const weight = weightOf(pronoun, namedIn, at, party);
      if (/^(?:he|him|his|himself)$/.test(pronoun.lower)) his += weight;
      else hers += weight;
    }
    if (his >= 1 && his > 2 * hers) party.sex = 'male';
    if (hers >= 1 && hers > 2 * his) party.sex = 'female';
  }
}

/** "Marsh, who taught her": somebody else of that sex was just named. */
function mayBeAnothers(
  namedIn: People['namedIn'],
  at: number,
  party: Party,
  pronoun: string,
): boolean {
  if (!/^(?:him|his|hers?)$/.test(pronoun)) return false;
  const sex = pronoun.startsWith('hi') ? 'male' : 'female';
  return namedIn
    .slice(Math.max(0, at - NEAR), at)
    .some((others) => others.some((one) => one !== party && one.sex === sex));
}

/** "Marsh said he …": perhaps somebody else. */
const TOLD = 0.5;

const weightOf = (
  { lower, isTold }: Pronoun,
  namedIn: People['namedIn'],
  at: number,
  party: Party,
): number => (isTold || mayBeAnothers(namedIn, at, party, lower) ? TOLD : 1);

/** So many sentences tell it; keeps the time linear. */
const MOST = 20;

interface Pronoun {
  readonly lower: string;
  readonly isTold: boolean;
}

/** The first pronoun behind the name that is the sentence's subject; null where another name comes first. */
function pronounOf(
  { tokens, kind }: Frame,
  names: readonly NameHere[],
  isHere: (words: readonly string[]) => boolean,
): Pronoun | null {
  if (kind !== 'prose') return null;
  const subject = firstSubject(tokens, 0, tokens.length);
  const name = names.find(
    ({ from, to }) => subject?.from !== undefined && from >= subject.from && to <= subject.to,
  );
  if (name === undefined || !isHere(name.words)) return null;
  const next = names.find(({ from }) => from >= name.to)?.from ?? tokens.length;
  const end = Math.min(tokens.length, name.to + REACH, next);
  const at = tokens.findIndex(({ lower }, i) => i >= name.to && i < end && PRONOUN.test(lower));
  if (at < 0) return null;
  const { lower } = tokens[at]!;
  const before = tokens[at - 1]!.lower;
  const isTold = /^s?he$/.test(lower) && (before === 'that' || speechVerb(before) !== null);
  return { lower, isTold };
}

const PRONOUN = /^(?:he|him|his|himself|she|her|hers|herself)$/;
