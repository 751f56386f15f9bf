import { prepositions } from '../../../language/functionWords.ts';
import { isRole } from '../../../language/roles.ts';
import { isAndOfBody, isNameWord, isTitleWord } from '../../frames/nameLinks.ts';
import { type Phrase, phraseEnding, phraseFrom } from '../../frames/phrases.ts';
import type { Token } from '../../frames/readFrames.ts';
import type { Identity } from './identity.ts';
import { inARow } from './inARow.ts';

/** So many speak together at most; keeps the search linear. */
const MOST = 5;

/** Those who speak together; null where there is only one, or one of them cannot be told. */
export function asOne(people: readonly (Identity | null)[]): Identity | null {
  const joint = people.filter((one) => one !== null);
  const names = joint.map(({ party, name }) => party?.name ?? name);
  if (joint.length < 2 || new Set(names).size < people.length) return null;
  if (joint[0]!.isDescribed === true) return null;
  return { name: inARow(names), party: null, joint };
}

/** The phrase, and those in a row behind it: "A, B and C". */
export function rowFrom(tokens: readonly Token[], phrase: Phrase): readonly Phrase[] {
  const others = behind(tokens, phrase);
  return others.length < MOST ? [phrase, ...others] : [phrase];
}

function behind(tokens: readonly Token[], phrase: Phrase): readonly Phrase[] {
  const to = behindBracket(tokens, phrase.to);
  const comma = tokens[to]?.text === ',' ? 1 : 0;
  const and = tokens[to + comma]?.lower === 'and' && !isAndOfBody(tokens, to + comma) ? 1 : 0;
  const next = comma + and === 0 ? null : phraseFrom(tokens, to + comma + and);
  if (next === null) return [];
  if (and === 1) return isNamed(tokens, next) || isWithThem(tokens, next) ? [next] : [];
  const rest = isNamed(tokens, next) ? behind(tokens, next) : [];
  return rest.length === 0 ? [] : [next, ...rest];
}

/** Those before the "and" that the phrase stands behind. */
export function rowBefore(tokens: readonly Token[], { from }: Phrase): readonly Phrase[] {
  const row: Phrase[] = [];
  const and = tokens[from - 1]?.lower === 'and' && !isAndOfBody(tokens, from - 1);
  for (let at = and ? from - 1 : -1; at > 0 && row.length < MOST; ) {
    const one = phraseEnding(tokens, beforeBracket(tokens, at) - 1);
    if (one === null || !isNamed(tokens, one)) break;
    row.unshift(one);
    at = tokens[one.from - 1]?.text === ',' ? one.from - 1 : -1;
  }
  return row;
}

/** In tokens: "(D-Ohio)", "(Lab, Mill Ward)". */
const LONGEST_BRACKET = 6;

/** "Ada Marsh (D-Ohio) and": behind what brackets tell of somebody. */
export function behindBracket(tokens: readonly Token[], to: number): number {
  if (tokens[to]?.text !== '(') return to;
  const end = tokens.slice(to, to + LONGEST_BRACKET).findIndex(({ text }) => text === ')');
  return end < 0 ? to : to + end + 1;
}

function beforeBracket(tokens: readonly Token[], at: number): number {
  if (tokens[at - 1]?.text !== ')') return at;
  const from = Math.max(0, at - LONGEST_BRACKET);
  const open = tokens.slice(from, at).findLastIndex(({ text }) => text === '(');
  return open < 0 ? at : from + open;
}

/** A name or a pronoun: "a pollster and strategist" is one. */
export function isNamed(tokens: readonly Token[], { from, to }: Phrase): boolean {
  const last = tokens[to - 1]!;
  if (/^(?:he|she|they)$/.test(last.lower)) return to - from === 1;
  return (
    isNameWord(last) &&
    !last.possessive &&
    !isTitleWord(last) &&
    tokens.slice(from, to).every(({ lower }) => !prepositions.has(lower))
  );
}

/** "and her husband", "and other doctors" */
const isWithThem = (tokens: readonly Token[], { from, to }: Phrase): boolean =>
  /^(?:his|her|their|its|other|another)$/.test(tokens[from]!.lower) &&
  isRole(tokens[to - 1]!.lower);
