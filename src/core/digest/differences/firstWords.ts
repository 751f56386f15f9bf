/** A question that asks whether something is so gives no more words of it. */
const MOST_WORDS = 16;

/** What a clause begins with, as a question has room for it. */
export function firstWords(clause: string): string {
  const words = clause.split(' ');
  return words.length > MOST_WORDS ? `${words.slice(0, MOST_WORDS).join(' ')} …` : clause;
}
