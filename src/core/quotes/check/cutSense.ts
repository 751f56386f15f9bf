import { quotedWords } from '../utterances/compareWords.ts';
import { isNegation } from './turnsSense.ts';

/** Before a clause that somebody does not state: "I would never say that", "if", "they claim that". */
const UNSTATED =
  /^(?:if|unless|whether|would|could|might|may|claims?|claimed|says?|pretends?|deny|denied|denies|doubt|false|wrong|lie|lies|lying|untrue|nonsense|myth|imagine|suppose|rumou?rs?)$/;

/** Right behind a clause that is taken back: "… is a lie", "… is simply not true". */
const TAKEN_BACK =
  /^(?:(?:which|that) )?(?:(?:is|was|are|were|would|will|be|s) )?(?:\w+ ){0,2}?(?:not|never|false|wrong|lie|untrue|nonsense|myth|ridiculous|absurd)\b/;

const FEW = 8;

/**
 * Whether a cut turns the sense: a negation or condition is left out of the sentence that the
 * pieces were taken from. `pieces` stand in `text` one behind the other, as words are compared.
 */
export function cutTurnsSense(text: string, pieces: readonly (readonly string[])[]): boolean {
  const sentences = readSentences(text);
  const words = sentences.flatMap(({ words }) => words);
  const sentenceOf = sentences.flatMap(({ words }, i) => words.map(() => i));
  let from = 0;
  let before = -1;
  for (const piece of pieces) {
    const at = indexFrom(words, piece, from);
    if (at < 0) return false;
    const left = words.slice(from, at).filter((_, i) => {
      const sentence = sentenceOf[from + i];
      return sentence === sentenceOf[at] || sentence === before;
    });
    if (from > 0 ? left.some(isNegation) : isUnstated(left)) return true;
    from = at + piece.length;
    before = sentenceOf[from - 1]!;
  }
  const rest = words.slice(from, from + FEW).filter((_, i) => sentenceOf[from + i] === before);
  return TAKEN_BACK.test(rest.join(' '));
}

const isUnstated = (left: readonly string[]): boolean =>
  left.slice(-FEW).some((word) => isNegation(word) || UNSTATED.test(word));

function readSentences(text: string): { readonly words: readonly string[] }[] {
  return text
    .split(/(?<=[.!?…;]["”’»)]*)\s+(?=\S)|,\s+(?=(?:and|but|so)\s)/)
    .map((sentence) => ({ words: quotedWords(sentence).map(({ folded }) => folded) }));
}

function indexFrom(words: readonly string[], piece: readonly string[], from: number): number {
  for (let at = from; at + piece.length <= words.length; at++) {
    if (piece.every((word, i) => words[at + i] === word)) return at;
  }
  return -1;
}
