import { auxiliaries, isAdverb, subjectPronouns } from '../../language/functionWords.ts';
import type { Phrase } from '../frames/phrases.ts';
import type { Token } from '../frames/readFrames.ts';
import { isSurelyVerb } from './finite.ts';

/** Behind these a clause of its own begins, whose verb is no deed of the speaker's. */
const OPENS_CLAUSE =
  /^(?:that|which|who|whom|whose|what|how|why|where|when|whether|if|because|as|while|until|after|before|than)$/;

/**
 * "urged ministers to act and left the hall": an order or a judgement has no verb of its own, so the
 * next one is what the speaker did then, and what is told ends before it. What a noun brings in
 * ("his promise to pay was kept") ends before the sentence's verb.
 */
export function beforeNextDeed(
  tokens: readonly Token[],
  { from, to }: Phrase,
  isNoun: boolean,
): Phrase {
  for (let at = from; at < to; at++) {
    const { lower, kind } = tokens[at]!;
    if (OPENS_CLAUSE.test(lower) || subjectPronouns.has(lower)) return { from, to };
    if (isNoun && at > from + 1 && auxiliaries.has(lower)) return { from, to: at };
    if (kind !== 'word' || at < from + 1 || !/^(?:and|but|then)$/.test(lower)) continue;
    if (doesNext(tokens, at + 1, to))
      return { from, to: tokens[at - 1]!.text === ',' ? at - 1 : at };
  }
  return { from, to };
}

/** "and left", "and later denied", "and two neighbours spoke". */
function doesNext(tokens: readonly Token[], from: number, to: number): boolean {
  let verb = from;
  while (isAdverb(tokens[verb]?.lower ?? '')) verb += 1;
  if (verb < to && !tokens[verb]!.name && isPast(tokens[verb]!.lower)) return true;
  for (let at = verb + 1; at < Math.min(to, verb + TO_VERB); at++) {
    const { lower, kind } = tokens[at]!;
    if (kind !== 'word' || lower === 'to' || OPENS_CLAUSE.test(lower)) return false;
    if (BYGONE.test(lower)) return true;
  }
  return false;
}
const TO_VERB = 7;

/** Forms that no infinitive has, and that stand before no noun. */
const isPast = (lower: string): boolean =>
  isSurelyVerb(lower) && (lower.endsWith('ed') || BYGONE.test(lower));
const BYGONE =
  /^(?:was|were|had|has|did|said|went|came|took|made|got|gave|saw|left|kept|held|met|won|lost|ran|began|brought|fell|found|sat|spent|stood|spoke|told|wrote)$/;
