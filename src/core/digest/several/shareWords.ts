/** In fewer words than this hardly a sentence can be told. */
const LEAST = 40;

/** How many stories are told in so many words; at least one. */
export const storiesToTell = (words: number): number => Math.max(1, Math.floor(words / LEAST));

/**
 * Gives each story its part of the words, by its weight, and what one leaves over to those behind
 * it; what is left at the end goes to the first, written again, and what that leaves to those
 * behind. `write` gives what it wrote and how many words that takes, at most the words it was given.
 */
export function shareWords<Written extends { readonly used: number }>(
  weights: readonly number[],
  words: number,
  write: (at: number, words: number) => Written,
): Written[] {
  const written: Written[] = [];
  let left = words;
  for (const [at, weight] of weights.entries()) {
    const waiting = weights.slice(at).reduce((sum, one) => sum + one, 0);
    const share = Math.max(LEAST, Math.floor((left * weight) / Math.max(1, waiting)));
    const one = write(at, Math.min(left, share));
    written.push(one);
    left -= one.used;
  }
  if (weights.length < 2) return written;
  for (const [at, one] of written.entries()) {
    if (left <= 0) break;
    const again = write(at, one.used + left);
    written[at] = again;
    left -= again.used - one.used;
  }
  return written;
}
