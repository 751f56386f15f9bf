import { determiners } from '../../../language/functionWords.ts';
import { isPluralRole, isRole, mayBeSameRole, portfolioOf } from '../../../language/roles.ts';
import { speechVerb } from '../../../language/speechVerbs.ts';
import type { Phrase } from '../../frames/phrases.ts';
import type { Frame } from '../../frames/readFrames.ts';
import { type Identity, identify } from '../people/identity.ts';
import type { NameHere } from '../people/names.ts';
import type { Party } from '../people/people.ts';
import type { Unnamed } from './newcomer.ts';
import { isOtherOffice, type Office, rankApart } from './offices.ts';

/** A report opens with so many sentences before it names whom it is about. */
const OPENING = 2;
/** So many sentences on the one described there is named. */
const AHEAD = 4;

/**
 * "A nurse told an inquest … “Three times,” Joyce Tambly testified.": the report opens with somebody
 * described, and the first whom it names then speaks, with no other post. Null for anybody else.
 */
export function namedNext(read: Unnamed, frame: number, { from, to }: Phrase): Identity | null {
  const { tokens } = read.frames[frame]!;
  const head = tokens.slice(from, to).findLast(({ lower }) => isRole(lower))?.lower;
  // “…,” a worker said. “…,” Ada Marsh said.: two people.
  // "The mayor's claim that … was met with laughter.": whoever speaks next is as likely to laugh.
  if (tokens[to - 1]!.possessive) return null;
  const isFirst = from === 0 || (frame === 0 && isBehindAside(tokens, from));
  if (!isFirst || frame > OPENING || head === undefined || isPluralRole(head)) return null;
  // "The mayor said", "Larkfield's mayor says", where the report begins with no more than that.
  const isHead =
    tokens[from]!.lower === 'the' && (frame === 0 || (frame < OPENING && isTold(tokens, to)));
  const isWhose = frame < OPENING && tokens.slice(from, to).some(({ possessive }) => possessive);
  const isOf = tokens.slice(from, to).some(({ lower }) => lower === 'of');
  if (!/^an?$/.test(tokens[from]!.lower) && !isHead && !isWhose && !(isOf && frame === 0))
    return null;
  if (read.mentioned.slice(0, frame + 1).some((names, at) => names.some(isPerson(read, at))))
    return null;
  const office = { head, marks: marksBeside(tokens.slice(from, to), head) };
  for (let at = frame + 1; at <= frame + AHEAD && at < read.frames.length; at++) {
    const name = read.mentioned[at]!.find(isPerson(read, at));
    if (name === undefined) continue;
    const party = read.people.byName(name.words, at)!;
    return speaksIn(read.frames[at]!, name, head) && mayBe(party, office) ? identify(party) : null;
  }
  return null;
}

/** "While she welcomed the money, the head of the board said" */
const isBehindAside = (tokens: Frame['tokens'], from: number): boolean =>
  tokens[from - 1]!.text === ',' &&
  /^(?:while|after|as|when|before|in|despite|with|by)$/.test(tokens[0]!.lower);

/** "The former officer who shot a man": described at length, so not known yet; the "who" may be part of the mention. */
const isTold = (tokens: Frame['tokens'], to: number): boolean =>
  tokens[to]?.lower === 'who' || tokens[to - 1]!.lower === 'who';

const isPerson =
  ({ people }: Unnamed, at: number) =>
  ({ words }: NameHere): boolean =>
    people.byName(words, at)?.surelyPerson === true;

/** "Joyce Tambly testified", "said Joyce Tambly", "Joyce Tambly, 29, told" */
function speaksIn({ tokens }: Frame, { to, runStart, title }: NameHere, head: string): boolean {
  const posts = title.filter((word) => isRole(word));
  if (title.length > 0 && !posts.some((post) => mayBeSameRole(post, head))) return false;
  if (runStart === 0 && tokens[to]?.text === ',' && tokens[to + 1]?.lower === 'who')
    return saysBehindAside(tokens, to);
  const isAged = tokens[to]?.text === ',' && /^\d+$/.test(tokens[to + 1]?.text ?? '');
  const verb = tokens[isAged ? to + 3 : to]?.lower ?? '';
  const before = tokens[runStart - 1]?.lower ?? '';
  const says = speechVerb(verb);
  const isSaid = says === 'says' || says === 'holds' || /^(?:said|says)$/.test(before);
  return isSaid || (isAged && runStart === 0);
}

/** In tokens: "who took office in May". */
const LONGEST_ASIDE = 20;

/** "Ada Marsh, who took office in May, added" */
function saysBehindAside(tokens: Frame['tokens'], comma: number): boolean {
  const end = tokens.findIndex(({ text }, i) => i > comma && text === ',');
  return (
    end > 0 && end - comma < LONGEST_ASIDE && speechVerb(tokens[end + 1]?.lower ?? '') === 'says'
  );
}

/** What is told of the one named goes with what the one described is. */
const mayBe = (party: Party, office: Office): boolean =>
  party.words.length > 1 &&
  // "The justice minister" is no justice.
  [...party.roles].every((role) => portfolioOf.has(role) || mayBeSameRole(role, office.head)) &&
  !isOtherOffice(party, office) &&
  !isOtherRank(party, office);

/** "The former mayor", "the deputy": whom the report calls mayor and nothing less is somebody else. */
const isOtherRank = ({ roles, marks }: Party, { head, marks: asked }: Office): boolean =>
  roles.has(head) && rankApart([...roles, ...marks], asked) > 0;

/** The words with the office: "embattled", "transport". */
const marksBeside = (tokens: Frame['tokens'], head: string): string[] =>
  tokens.map(({ lower }) => lower).filter((word) => word !== head && !determiners.has(word));
