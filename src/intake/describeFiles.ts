import { describeProblem, type IntakeProblem } from './problems.ts';

/** Of one kind in one file; a file of 10,000 lines may have something wrong in each. */
const MOST_ALIKE = 3;

/** A sentence for each problem; of those that are of one kind in one file, for the first few, and how many more there are. */
export function describeFiles(problems: readonly IntakeProblem[]): string[] {
  const groups = new Map<string, IntakeProblem[]>();
  for (const problem of problems) {
    const key = JSON.stringify([problem.path, problem.problem]);
    groups.set(key, [...(groups.get(key) ?? []), problem]);
  }
  return [...groups.values()].flatMap((alike) => {
    const named = alike.slice(0, MOST_ALIKE).map(describeProblem);
    const more = alike.length - named.length;
    return more === 0
      ? named
      : [...named, `The same is wrong in ${more} more places of that file.`];
  });
}
