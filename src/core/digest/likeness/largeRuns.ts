/** So many letters make a word that is no small one. */
const LARGE = 5;

/** Every `length` words in a row of which at least `large` are no small ones, joined by spaces. */
export function largeRuns(words: readonly string[], length: number, large: number): string[] {
  const runs: string[] = [];
  for (let at = 0; at + length <= words.length; at++) {
    const run = words.slice(at, at + length);
    if (run.filter((word) => word.length >= LARGE).length >= large) runs.push(run.join(' '));
  }
  return runs;
}
