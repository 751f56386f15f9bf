/** What can go wrong with what is followed. */
export type FollowingProblem =
  /** The sentence of the intake: what is wrong with the address, and what to do. */
  | { readonly problem: 'not-followed'; readonly sentence: string }
  | { readonly problem: 'unknown-feed'; readonly given: string; readonly known: readonly string[] };

/** The one sentence for it; `shown` puts what was given between marks, cut where it is long. */
export function describeFollowingProblem(
  found: FollowingProblem,
  shown: (given: string) => string,
): string {
  if (found.problem === 'not-followed') return found.sentence;
  const { given, known } = found;
  return known.length === 0
    ? `Nothing is followed here, so there is no ${shown(given)}: follow something with "follow".`
    : `Nothing that is followed here is called ${shown(given)}: there are ${known.slice(0, 10).join(', ')}.`;
}
