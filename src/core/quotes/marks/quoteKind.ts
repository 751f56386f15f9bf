import { alsoNouns, speechVerb } from '../../language/speechVerbs.ts';
import type { Token } from '../frames/readFrames.ts';
import type { QuoteKind } from '../quote.ts';
import type { MarkedSpan } from './markedSpan.ts';
import { isTitled, LONGEST_TITLE } from './titleOfWork.ts';

/** So many words between marks are somebody's even where no speech verb stands near. */
const LONG_ENOUGH = 6;

/** `direct` where whole sentences stand between the marks, `mixed` where the narrator's sentence runs through them. */
export function kindOf(
  text: string,
  { start, end, continues }: MarkedSpan,
  tokens: readonly Token[],
  at: number,
  goesOn: boolean,
): QuoteKind {
  if (continues) return 'direct';
  const words = text.slice(start, end);
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  const opens = /^[…[("'‘]*[\p{Lu}\p{N}@#]/u.test(words);
  const closed = /[.,!?…—–-]["'”’»)\]]*$/.test(words) || after === undefined || after.text === ',';
  const introduced =
    before === undefined || /^[,:;—–-]$/.test(before.text) || before.kind === 'quote';
  if (opens && closed && (introduced || words.split(/\s+/, 5).length > 3)) return 'direct';
  if (before?.text === ':' && (opens || closed)) return 'direct';
  if (goesOn && closed && before?.text === ',' && words.split(/\s+/, 4).length > 3) return 'direct';
  return 'mixed';
}

/** What stands between marks without being said: nicknames, titles of works and broadcasts. */
export function isTitleOrNickname(
  text: string,
  { start, end }: MarkedSpan,
  kind: QuoteKind,
  tokens: readonly Token[],
  at: number,
): boolean {
  const words = text.slice(start, end).split(/\s+/, LONGEST_TITLE + 1);
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (words.length < 3 && before?.capital && after?.capital) return true;
  if (!isTitled(words)) return false;
  const stops = /\.$/.test(text.slice(start, end)) && kind === 'direct';
  // “Larkfield,” on Showtime, …; “Larkfield,” a drama, …
  if (at === 0 && /,["'”’»]+$/.test(tokens[at]!.text) && TELLS_OF_WORK.test(after?.lower ?? ''))
    return true;
  if (tokens.length === 1) return words.length > 1 && !stops && text.charAt(start - 1) !== '“';
  const naming = before?.text === ',' ? tokens[at - 2] : before;
  return !stops && isNamingWord(before) && !isNamingVerb(naming?.lower ?? '');
}

const TELLS_OF_WORK = /^(?:an?|the|on|which|starring|about|directed|written|based)$/;

/** "called", "titled" and "said" bring in somebody's words; "show" and "report" are nouns here. */
const isNamingVerb = (word: string): boolean =>
  speechVerb(word) !== null && speechVerb(word) !== 'holds' && !alsoNouns.has(word);

/** A noun, a possessive, a preposition or an article stands before a title: "MSNBC's", "the book", "on". */
const isNamingWord = (before: Token | undefined): boolean =>
  before !== undefined && (before.kind === 'word' || before.text === ',');

/** Whether words between marks that no speech verb of their own sentence claims are speech all the same. */
export function isSpoken(
  text: string,
  { start, end }: MarkedSpan,
  kind: QuoteKind,
  tokens: readonly Token[],
  at: number,
  someoneNear: boolean,
): boolean {
  const words = text.slice(start, end).split(/\s+/);
  const alone = tokens.every((token, i) => i === at || token.kind === 'mark');
  if (alone) return kind === 'direct' || words.length >= LONG_ENOUGH || someoneNear;
  if (kind === 'direct') return someoneNear || words.length >= LONG_ENOUGH;
  return words.length >= (someoneNear ? LONG_ENOUGH : LONG_ENOUGH + 4);
}

/** A lone mark before the narrator's own words: nothing closes it, and the next paragraph does not go on. */
export const isStray = (
  text: string,
  { start, end, outerStart, outerEnd }: MarkedSpan,
  next: MarkedSpan | undefined,
): boolean =>
  end === outerEnd && /^["“„«]\s*$/.test(text.slice(outerStart, start)) && next?.continues !== true;
