import { auxiliaries, isAdverb, timeNames } from '../../language/functionWords.ts';
import { findSubject } from '../frames/findSubject.ts';
import type { Phrase } from '../frames/phrases.ts';
import type { Token } from '../frames/readFrames.ts';

/** "made it clear that", "remain hopeful that" */
const ADJECTIVE = /^(?:clear|plain|hopeful|fearful|confident|worried|concerned)$/;

/** "residents worried that" is a verb, unless one of being stands before it. */
export const isAdjectiveCue = (tokens: readonly Token[], at: number): boolean =>
  ADJECTIVE.test(tokens[at]!.lower) &&
  (tokens[at]!.lower !== 'worried' || isCopula(tokens[at - 1]?.lower ?? ''));

/** So many words stand between the verb and what it makes clear: "made it abundantly clear". */
const TO_VERB = 4;

/**
 * Who has made something clear, or remains hopeful: the subject of the verb before the adjective.
 * Null where nobody has ("it is clear that").
 */
export function holderOfMood(tokens: readonly Token[], at: number): Phrase | null {
  for (let i = at - 1; i >= Math.max(0, at - TO_VERB); i--) {
    const { lower, kind } = tokens[i]!;
    if (kind !== 'word') return null;
    if (/^(?:made|makes|make|making)$/.test(lower) || isCopula(lower)) {
      const who = findSubject(tokens, i, 0);
      return who !== null && isIt(tokens, who) && !/^ma[dk]/.test(lower) ? null : who;
    }
    if (!(isAdverb(lower) || timeNames.has(lower) || /^(?:it|this|that|very|more)$/.test(lower)))
      return null;
  }
  return null;
}

const isCopula = (lower: string): boolean =>
  auxiliaries.has(lower) ||
  /^(?:remains?|remained|seems?|seemed|feels?|felt|sounds?|sounded)$/.test(lower);

const isIt = (tokens: readonly Token[], { from, to }: Phrase): boolean =>
  to - from === 1 && /^(?:it|it's|that|this)$/.test(tokens[from]!.lower);
