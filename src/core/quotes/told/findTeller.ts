import { isAdverb, prepositions } from '../../language/functionWords.ts';
import { isGerund } from '../../language/speechVerbs.ts';
import { findSubject } from '../findSubject.ts';
import { type Phrase, phraseFrom } from '../phrases.ts';
import type { Token } from '../readFrames.ts';
import type { ToldClause } from './readTold.ts';
import { saidBehind } from './setForms.ts';

/** "according to" and its source are seldom longer. */
const LONGEST_SOURCE = 12;

/**
 * Who tells: behind "according to", "by" or an inverted verb ("…, said the aide"), else the verb's
 * subject. `owner`: who spoke last in the sentence, for "…, adding that". Null where nobody is said to.
 */
export function findTeller(
  tokens: readonly Token[],
  { at, stretches }: ToldClause,
  owner: Phrase | null,
): Phrase | null {
  const { lower } = tokens[at]!;
  if (lower === 'according') return phraseFrom(tokens, at + 2) ?? upToMark(tokens, at + 2);
  if (saidBehind(tokens, at) !== null) return findSubject(tokens, at, 0);
  if (isPassive(tokens, at)) return agentOf(tokens, at);
  const first = stretches[0]!;
  const inverted = first.to <= at && isCutOff(tokens, at) ? phraseFrom(tokens, at + 1) : null;
  if (inverted !== null) return inverted;
  const gerund = isGerund(lower);
  if (gerund && owner === null && opensSentence(tokens, at)) return behindComma(tokens, first.to);
  const floor = first.to <= at && first.from === 0 ? first.to : 0;
  const subject = (gerund ? owner : null) ?? findSubject(tokens, at, floor);
  return subject === null ? null : withRelative(tokens, subject, at);
}

/** "according to early results of exit polls, …" */
function upToMark(tokens: readonly Token[], from: number): Phrase | null {
  const to = tokens.findIndex(({ kind }, i) => i > from && kind === 'mark');
  return to < 0 || to - from > LONGEST_SOURCE ? null : { from, to };
}

/** "was told by": whoever told it; null in "was expected to". */
function agentOf(tokens: readonly Token[], at: number): Phrase | null {
  if (tokens[at + 1]?.lower !== 'by') return null;
  return /ing$/.test(tokens[at + 2]?.lower ?? '') ? null : phraseFrom(tokens, at + 2);
}

function isPassive(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at]!;
  if (!/(?:ed|told|said|seen|known|thought|put|made|written)$/.test(lower)) return false;
  let i = at - 1;
  while (isAdverb(tokens[i]?.lower ?? '')) i -= 1;
  return (
    /^(?:was|were|is|are|been|be|being)$/.test(tokens[i]?.lower ?? '') ||
    (tokens[at + 1]?.lower === 'by' && !/ing$/.test(tokens[at + 2]?.lower ?? ''))
  );
}

const isCutOff = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.text === ',' || tokens[at - 1]?.kind === 'quote';

/** "Saying …, the man left", "After saying …" */
const opensSentence = (tokens: readonly Token[], at: number): boolean =>
  at === 0 || (at === 1 && prepositions.has(tokens[0]!.lower));

function behindComma(tokens: readonly Token[], from: number): Phrase | null {
  return tokens[from]?.text === ',' ? phraseFrom(tokens, from + 1) : null;
}

/** "experts who say": the pronoun is part of the mention. */
function withRelative(tokens: readonly Token[], phrase: Phrase, at: number): Phrase {
  const who = tokens[phrase.to]?.text === ',' ? phrase.to + 1 : phrase.to;
  const relative = who < at && /^(?:who|which)$/.test(tokens[who]?.lower ?? '');
  return relative ? { from: phrase.from, to: who + 1 } : phrase;
}
