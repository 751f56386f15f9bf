import { femaleRoles, isRole, maleRoles } from '../../../language/roles.ts';
import type { Phrase } from '../../frames/phrases.ts';
import type { Identity } from '../people/identity.ts';
import type { Unnamed } from './newcomer.ts';

/** What a writer calls somebody by so as not to say the name again; offices that others hold are none. */
const CALLED =
  /^(?:student|native|resident|retiree|pensioner|veteran|survivor|graduate|rookie|teen|teenager|man|woman|mp|mpp|mla|mna|lawmaker|comedian|singer|actor|actress|rapper|musician|songwriter|guitarist|drummer|dancer|author|novelist|poet|playwright|filmmaker|artist|chef|entrepreneur|businessman|businesswoman|farmer|rancher|fisherman|historian|economist|accountant|baker|welder|carpenter|electrician|mechanic|trucker|librarian|winger|defenceman|defenseman|goaltender|goalie|netminder|forward|centre|center|quarterback|linebacker|pitcher|catcher|shortstop|outfielder|infielder|midfielder|defender|striker|goalkeeper|golfer|skater|sprinter|swimmer|runner|cyclist|boxer|wrestler|curler|skier|snowboarder|cricketer|batsman|bowler|jockey)$/;

/** So many sentences back somebody else may have been brought in by that word. */
const BROUGHT_IN = 6;

/**
 * "Petrov said he was late. “…,” the six-foot-four winger said.": whom the sentence before is about,
 * where it names nobody else or lets them speak. Null for any other phrase.
 */
export function epithetOf(
  { frames, people, speakers, subjects }: Unnamed,
  frame: number,
  { from, to }: Phrase,
): Identity | null {
  const { tokens, paragraph } = frames[frame]!;
  const before = frames[frame - 1];
  const head = tokens[to - 1]!.lower;
  const isBygone = isRole(head) && /^(?:former|retired|ex)$/.test(tokens[from + 1]?.lower ?? '');
  if (tokens[from]!.lower !== 'the' || !(CALLED.test(head) || isBygone)) return null;
  if (before === undefined || paragraph - before.paragraph > 1) return null;
  const party = (speakers[frame - 1] ?? subjects[frame - 1])?.party ?? null;
  if (party?.surelyPerson !== true) return null;
  const sex = femaleRoles.has(head) ? 'female' : maleRoles.has(head) ? 'male' : party.sex;
  if (party.sex !== null && party.sex !== sex) return null;
  const isAmong = people.namedIn[frame - 1]!.some((other) => other.person && other !== party);
  if (isAmong && speakers[frame - 1] === undefined) return null;
  const isAnothers = frames
    .slice(Math.max(0, frame - BROUGHT_IN), frame)
    .some((earlier) => earlier.tokens.some(({ lower }) => lower === head));
  return isAnothers && !isBygone && !party.roles.has(head) ? null : { name: party.name, party };
}

/** "the Larkfield East MLA": where somebody sits, and no name. */
export const isMember = (tokens: readonly { readonly lower: string }[], { from, to }: Phrase) =>
  to - from > 1 &&
  tokens[from]!.lower === 'the' &&
  /^(?:mp|mpp|mla|mna)$/.test(tokens[to - 1]!.lower);
