import {
  auxiliaries,
  determiners,
  isAdverb,
  negations,
  prepositions,
  subjectPronouns,
} from '../../language/functionWords.ts';
import { isRole } from '../../language/roles.ts';
import { speechVerb } from '../../language/speechVerbs.ts';
import { isNameWord } from '../frames/nameLinks.ts';
import { type Phrase, phraseEnding, phraseFrom } from '../frames/phrases.ts';
import type { Token } from '../frames/readFrames.ts';
import { isVerbHere } from '../frames/verbHere.ts';

/** "Marsh's claim that", "a belief among residents that": the word that brings in a clause is a noun. */
export function isNounCue(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at]!;
  if (!NOUN.test(lower) || tokens[at + 1]?.lower === 'to') return false;
  if (speechVerb(lower) === null) return true;
  const before = tokens[at - 1];
  const opened = before?.possessive === true || determiners.has(before?.lower ?? '');
  return opened && !isVerbHere(tokens, at);
}

const NOUN =
  /(?:(?:[st]ion|ment|ance|ence|ism)s?|belief|view|opinion|rumou?r|concern|complaint|fear|hope|claim|warning|reminder|promise|pledge|remark|comment|doubt)s?$/;

/** "his earlier claim", "Marsh's by now familiar claim": whose it is; null where nobody owns it. */
export function ownerOfNoun(tokens: readonly Token[], at: number): Phrase | null {
  for (let i = at - 1; i >= Math.max(0, at - TO_OWNER); i--) {
    const { kind, lower, possessive } = tokens[i]!;
    if (kind !== 'word') return null;
    if (possessive) return phraseEnding(tokens, i);
    if (/^(?:his|her|their)$/.test(lower)) return { from: i, to: i + 1 };
    if (determiners.has(lower) || prepositions.has(lower) || auxiliaries.has(lower)) return null;
  }
  return null;
}
/** In tokens: "by now familiar" stands between at most. */
const TO_OWNER = 4;

/** "a belief among residents", "a warning from Marsh": those whom the noun is of; null where none stand behind it. */
export function holderBehind(tokens: readonly Token[], at: number): Phrase | null {
  return /^(?:among|by|from)$/.test(tokens[at + 1]?.lower ?? '')
    ? phraseFrom(tokens, at + 2)
    : null;
}

/** "a belief among residents that": where what they hold begins; else null. */
export function behindHolder(tokens: readonly Token[], at: number): number | null {
  const holder = isNounCue(tokens, at) ? holderBehind(tokens, at) : null;
  return holder !== null && tokens[holder.to]?.lower === 'that' ? holder.to : null;
}

/** "a growing belief", "faced criticism": what stands right before the noun is no one; the noun is all there is. */
export function nobodyBut(
  tokens: readonly Token[],
  { from, to }: Phrase,
  at: number,
): Phrase | null {
  const own = tokens.slice(from, to);
  const isSomebody = own.some(
    (token) => isNameWord(token) || token.possessive || isRole(token.lower),
  );
  if (to !== at || isSomebody || /^(?:his|her|their|its|our|my)$/.test(tokens[from]!.lower))
    return null;
  return { from: at, to: at + 1 };
}

/** Between two verbs: another clause begins, and the second verb is no more the narrator's. */
const JOINS =
  /^(?:and|or|but|that|which|who|because|if|when|while|as|what|where|how|whether|than)$/;

/**
 * "the claim that the dam could fail was rejected": what is claimed ends before the sentence's own
 * verb, which follows the clause's verb with nothing that joins them.
 */
export function beforeMainVerb(tokens: readonly Token[], { from, to }: Phrase): Phrase {
  let first = -1;
  for (let i = from + 1; i < to; i++) {
    const { kind, lower } = tokens[i]!;
    if (kind !== 'word' || JOINS.test(lower) || subjectPronouns.has(lower)) first = -1;
    if (!FINITE.test(lower)) continue;
    if (first >= 0 && hasVerbBetween(tokens, first, i)) return { from, to: i };
    first = i;
  }
  return { from, to };
}

const FINITE = /^(?:is|are|was|were|has|had|would|will|could|does|did|may|might|can|should|must)$/;

const hasVerbBetween = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens
    .slice(from + 1, to)
    .some(({ lower }) => !isAdverb(lower) && !negations.has(lower) && !auxiliaries.has(lower));
