import { femaleRoles, isPluralRole, isRole, maleRoles } from '../../../language/roles.ts';
import { isNameWord } from '../../frames/nameLinks.ts';
import type { Phrase } from '../../frames/phrases.ts';
import type { Token } from '../../frames/readFrames.ts';
import { type Identity, identify } from '../people/identity.ts';
import type { Party } from '../people/people.ts';
import type { Unnamed } from './newcomer.ts';

/** So many sentences on, one described as somebody's wife may be named. */
const AHEAD = 3;

/** Those who mostly have the surname of whom they are of. */
const FAMILY =
  /^(?:wife|husband|widow|mother|father|mom|mum|dad|son|daughter|brother|sister|grandmother|grandfather|grandson|granddaughter|uncle|aunt|cousin|nephew|niece|twin)$/;

/**
 * "her mother", "Marsh's neighbour": by the name of whose she is ("Ada Marsh's neighbour"), or by her
 * own where the report names her right behind, by the same surname. Null for any other phrase, and
 * where it cannot be told whose.
 */
export function ownedOne(
  read: Unnamed,
  frame: number,
  { from, to }: Phrase,
  resolve: (frame: number, phrase: Phrase) => Identity | null,
): Identity | null {
  const { tokens } = read.frames[frame]!;
  const head = tokens[to - 1]!;
  if (isNameWord(head) || !isRole(head.lower) || isPluralRole(head.lower)) return null;
  // "Marsh and her husband" are told by what they are to each other.
  const isInRow = tokens[from - 1]?.lower === 'and';
  const end = isInRow ? null : ownerEnd(tokens, { from, to });
  const owner = end === null ? null : resolve(frame, { from, to: end });
  if (end === null || owner?.party?.surelyPerson !== true) return null;
  const named = FAMILY.test(head.lower) ? namedBehind(read, frame, owner.party, head.lower) : null;
  if (named !== null) return identify(named);
  const words = tokens.slice(end, to).map(({ text }) => text);
  const name = `${owner.party.name}’s ${words.join(' ')}`;
  return { name, party: null, isNew: true, isDescribed: true };
}

/** Behind "her", "Marsh's"; null where nobody owns. */
function ownerEnd(tokens: readonly Token[], { from, to }: Phrase): number | null {
  if (/^(?:his|her)$/.test(tokens[from]!.lower)) return from + 1;
  for (let at = from; at < to - 1; at++) {
    if (!isNameWord(tokens[at])) return null;
    if (tokens[at]!.possessive) return at + 1;
  }
  return null;
}

/** "His wife wept. “…,” Carrie Marsh said.": the first of that surname whom the report names from there on. */
function namedBehind(
  { frames, mentioned, people }: Unnamed,
  frame: number,
  owner: Party,
  head: string,
): Party | null {
  if (owner.words.length < 2) return null;
  const sex = femaleRoles.has(head) ? 'female' : maleRoles.has(head) ? 'male' : null;
  for (let at = frame; at <= Math.min(frames.length - 1, frame + AHEAD); at++) {
    for (const { words } of mentioned[at]!) {
      const party = words.length < 2 ? null : people.byName(words, at);
      if (party === null || party === owner || party.inFull < frame) continue;
      const isKin = party.person && party.words.at(-1) === owner.words.at(-1);
      if (isKin && (party.sex === null || sex === null || party.sex === sex)) return party;
    }
  }
  return null;
}
