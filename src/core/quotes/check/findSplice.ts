import { atStretch, type Passage } from './nearestPassages.ts';

/** Parts of fewer words may stand anywhere by chance. */
const FEWEST = 3;
const MOST_PARTS = 5;

/**
 * The passages that pasted words are put together of, in order; null where they are not: where
 * they stand in one passage, or words are left that stand in none.
 */
export function findSplice(
  pieces: readonly (readonly string[])[],
  passages: readonly Passage[],
): Passage[] | null {
  const parts: Passage[] = [];
  for (const piece of pieces) {
    let rest = piece;
    while (rest.length > 0) {
      const found = longestBeginning(rest, passages, parts.at(-1));
      if (found === null || parts.length >= MOST_PARTS) return null;
      parts.push(atStretch(found.passage, rest.slice(0, found.length)));
      rest = rest.slice(found.length);
    }
  }
  return parts.length > 1 ? parts : null;
}

/** The passage that carries the most words from the first on; the one before where it does as well. */
function longestBeginning(
  words: readonly string[],
  passages: readonly Passage[],
  before: Passage | undefined,
): { readonly passage: Passage; readonly length: number } | null {
  let best: { readonly passage: Passage; readonly length: number } | null = null;
  for (const passage of before === undefined ? passages : [before, ...passages]) {
    const length = sharedBeginning(words, passage.spaced);
    if (length >= FEWEST && length > (best?.length ?? 0)) best = { passage, length };
  }
  return best;
}

function sharedBeginning(words: readonly string[], text: string): number {
  if (!text.includes(` ${words.slice(0, FEWEST).join(' ')} `)) return 0;
  let [low, high] = [FEWEST, words.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (text.includes(` ${words.slice(0, middle).join(' ')} `)) low = middle;
    else high = middle - 1;
  }
  return Math.min(low, words.length);
}
