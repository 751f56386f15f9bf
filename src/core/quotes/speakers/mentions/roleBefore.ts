import { isFirmWord } from '../../../language/bodies.ts';
import {
  auxiliaries,
  determiners,
  isFunctionWord,
  prepositions,
  subordinators,
} from '../../../language/functionWords.ts';
import { isGivenName } from '../../../language/givenNames.ts';
import { isParticle } from '../../../language/nameParticles.ts';
import { isRegion } from '../../../language/regions.ts';
import {
  bodyWords,
  countries,
  isPluralRole,
  isRole,
  nationalityOf,
} from '../../../language/roles.ts';
import { speechVerb } from '../../../language/speechVerbs.ts';
import { isNameWord, isPluralsMark } from '../../frames/nameLinks.ts';
import { type Phrase, phraseFrom } from '../../frames/phrases.ts';
import type { Token } from '../../frames/readFrames.ts';
import { nameCore } from '../people/nameCore.ts';

/** A role as it stands before the comma of an apposition. */
export interface RoleBefore {
  /** Token of the role noun itself: neither its possessor nor what it is the role of. */
  readonly head: number;
  /** Where, of what and with whom: "transport", "Low's", "for Europe". */
  readonly marks: readonly string[];
}

/** A role with all that describes it is no longer than this; keeps the search linear. */
const LONGEST_ROLE = 14;

/** "Low's former aide, ": the role whose bearer is named behind this comma. */
export function roleBefore(tokens: readonly Token[], comma: number): RoleBefore | null {
  if (tokens[comma]?.text !== ',') return null;
  for (let at = comma - 1; at >= Math.max(0, comma - LONGEST_ROLE); at--) {
    const token = tokens[at]!;
    if (isPluralsMark(tokens, at)) continue;
    if (token.kind !== 'word' || endsRole(token)) return null;
    const next = tokens[at + 1]!.lower;
    const heads = at === comma - 1 || prepositions.has(next) || next.endsWith('ing');
    if (!heads || !isRole(token.lower)) continue;
    if (isPluralRole(token.lower) || token.possessive) return null;
    return { head: at, marks: marksOf(tokens, at, comma) };
  }
  return null;
}

const endsRole = ({ lower }: Token): boolean =>
  auxiliaries.has(lower) || subordinators.has(lower) || speechVerb(lower) === 'says';

function marksOf(tokens: readonly Token[], head: number, comma: number): string[] {
  const words: string[] = [];
  for (let at = head - 1; at >= Math.max(0, head - LONGEST_ROLE); at--) {
    const { kind, lower } = tokens[at]!;
    if (kind !== 'word' || isFunctionWord(lower)) break;
    words.push(lower);
  }
  for (const { kind, lower } of tokens.slice(head + 1, comma)) {
    if (kind === 'word' && !isFunctionWord(lower)) words.push(lower);
  }
  return words.filter((word) => !isRole(word)).map((word) => nationalityOf.get(word) ?? word);
}

/** The name in apposition to a mention that is a role: "The mayor of Larkfield, Ada Marsh, said". */
export function nameBehindRole(tokens: readonly Token[], { from, to }: Phrase): Phrase | null {
  const called = namedBehind(tokens, { from, to });
  if (called !== null) return called;
  let comma = to;
  const end = Math.min(tokens.length, to + LONGEST_ROLE);
  while (comma < end && (tokens[comma]!.kind === 'word' || isPluralsMark(tokens, comma)))
    comma += 1;
  const role = roleBefore(tokens, comma);
  // "said her daughter and manager, Ada Marsh": the second role is of the same one.
  const until = tokens[to]?.lower === 'and' && isOnesOwn(tokens, from, to) ? comma : to;
  const isTold =
    role === null ? isOnesOwn(tokens, from, to) : role.head >= from && role.head < until;
  if (tokens[comma]?.text !== ',') return null;
  if (isTold) return appositionAt(tokens, comma + 1);
  const isNamedNext =
    isOneOf(tokens, from) ||
    (comma === to && (isTheOne(tokens, from, to) || isSomeone(tokens, from, to)));
  const name = isNamedNext ? appositionAt(tokens, comma + 1) : null;
  if (name === null || name.to - name.from > 1) return name;
  // "The operator, Arrowline, said": one word is a name only where the commas set it apart.
  return tokens[name.to]?.text === ',' && !isRegion(tokens[name.from]!.lower) ? name : null;
}

/** "A doctor named Ada Marsh" */
function namedBehind(tokens: readonly Token[], { from, to }: Phrase): Phrase | null {
  if (!/^(?:named|called)$/.test(tokens[to]?.lower ?? '') || isNameWord(tokens[to - 1]))
    return null;
  const isOne = tokens.slice(from, to).some(({ lower }) => isRole(lower) && !isPluralRole(lower));
  const name = isOne && isNameWord(tokens[to + 1]) ? phraseFrom(tokens, to + 1) : null;
  return name !== null && isPersonsName(tokens, name) ? name : null;
}

/** "One of them, Ada Marsh, said" */
const isOneOf = (tokens: readonly Token[], from: number): boolean =>
  tokens[from]!.lower === 'one' && tokens[from + 1]?.lower === 'of';

/** "The harbourmaster, Ada Marsh, said": whatever the noun is, the full name says who that is. */
const isTheOne = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens[from]!.lower === 'the' &&
  to - from > 1 &&
  !isNameWord(tokens[to - 1]) &&
  !isPluralRole(tokens[to - 1]!.lower);

/** "A worshipper, Ada Marsh, said": whatever the noun is, the given name says that it is somebody. */
const isSomeone = (tokens: readonly Token[], from: number, to: number): boolean =>
  /^an?$/.test(tokens[from]!.lower) &&
  to - from > 1 &&
  !isNameWord(tokens[to - 1]) &&
  isGivenName(tokens[to + 1]?.lower ?? '');

/** "Its chief spotter", "Marsh's helper": whoever speaks and is somebody's is a person, whatever the noun. */
const isOnesOwn = (tokens: readonly Token[], from: number, to: number): boolean =>
  !isNameWord(tokens[to - 1]) &&
  (/^(?:his|her|their|its)$/.test(tokens[from]!.lower) ||
    tokens.slice(from, to - 1).some(({ possessive }) => possessive)) &&
  !isPluralRole(tokens[to - 1]!.lower);

/** A name, and nothing but a name, between a comma and what closes the apposition. */
function appositionAt(tokens: readonly Token[], begin: number): Phrase | null {
  const first = behindPost(tokens, begin);
  const name = phraseFrom(tokens, first);
  if (name === null || !isNameWord(tokens[first])) return null;
  if (!closesApposition(tokens, behindWhere(tokens, name.to))) return null;
  const core = nameCore(tokens, name.from, name.to);
  // "a spokesman for Low, Marsh's insurer": a description, and nobody's name.
  const isAll = tokens
    .slice(core.from, core.to)
    .every((token) => token.kind !== 'word' || isNameWord(token) || isParticle(token.lower));
  return core.from < core.to && isAll && isPersonsName(tokens, core) ? name : null;
}

/** "his tutor, the historian Ada Marsh,", "her daughter, 12-year-old Maja,": where the name begins behind what else they are. */
function behindPost(tokens: readonly Token[], begin: number): number {
  let at = /^(?:the|an?)$/.test(tokens[begin]?.lower ?? '') ? begin + 1 : begin;
  while (at - begin < LONGEST_POST && isOfPost(tokens[at])) at += 1;
  const last = tokens[at - 1]?.lower ?? '';
  const isPost = isRole(last) ? !isPluralRole(last) : /-old$/.test(last);
  return at > begin && isPost && isNameWord(tokens[at]) ? at : begin;
}
const isOfPost = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  (!token.capital || nationalityOf.has(token.lower)) &&
  !token.possessive &&
  !isFunctionWord(token.lower);
/** In tokens: "the retired harbour pilot". */
const LONGEST_POST = 5;

/** "Rep. Ada Marsh of Illinois": behind where somebody is of. */
function behindWhere(tokens: readonly Token[], to: number): number {
  if (!/^(?:of|from)$/.test(tokens[to]?.lower ?? '') || !isNameWord(tokens[to + 1])) return to;
  return phraseFrom(tokens, to + 1)?.to ?? to;
}

/** Neither a place nor a body: "the senator, Ohio," */
export function isPersonsName(tokens: readonly Token[], { from, to }: Phrase): boolean {
  const words = tokens.slice(from, to).map(({ lower }) => lower);
  return (
    !tokens[to - 1]!.possessive &&
    !words.some((word) => countries.has(word) || determiners.has(word)) &&
    !isRegion(words.join(' ')) &&
    !(words.length > 1 && isFirmWord(words.at(-1)!.replace(/\.$/, ''))) &&
    !(words.length > 2 && words.some((word) => bodyWords.has(word)))
  );
}

export function closesApposition(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token === undefined || token.kind === 'quote' || /^[,.;:()—–]$/.test(token.text);
}
