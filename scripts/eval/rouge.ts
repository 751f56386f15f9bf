import { stemWord } from '../../src/core/language/stem.ts';

/** ROUGE counts words of the Latin letters and digits, stemmed (-m), stop words as well. */
const tokens = (text: string): string[] =>
  (text.toLowerCase().match(/[a-z0-9]+/g) ?? []).map(stemWord);

function countRuns(words: readonly string[], length: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (let at = 0; at + length <= words.length; at++) {
    const run = words.slice(at, at + length).join(' ');
    counts.set(run, (counts.get(run) ?? 0) + 1);
  }
  return counts;
}

const total = (counts: ReadonlyMap<string, number>): number =>
  [...counts.values()].reduce((sum, count) => sum + count, 0);

/**
 * ROUGE-N F1, 0 to 1, as the official script reckons it (C.-Y. Lin, "ROUGE: a package for automatic
 * evaluation of summaries", 2004): with several references their matches and sizes are summed.
 */
export function rouge(candidate: string, references: readonly string[], length: 1 | 2): number {
  const own = countRuns(tokens(candidate), length);
  let [matches, wanted] = [0, 0];
  for (const reference of references) {
    const theirs = countRuns(tokens(reference), length);
    for (const [run, count] of own) matches += Math.min(count, theirs.get(run) ?? 0);
    wanted += total(theirs);
  }
  const given = total(own) * references.length;
  return matches === 0 ? 0 : (2 * matches) / (wanted + given);
}
