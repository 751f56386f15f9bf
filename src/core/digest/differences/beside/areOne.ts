import { termsOf, wordsOf } from '../../reading/terms.ts';

/** "The insurer" and "the insurer's adjusters" are one. */
export const areOne = (a: string, b: string): boolean => {
  const [one, other] = [a, b].map((who) => termsOf(wordsOf(who)));
  return one!.some((term) => other!.includes(term));
};
