import { RELATED_TERMS } from '../learnt/relatedTerms.ts';

/** From this strength on, one term counts as the other. */
const SURE = 0.12;

const related: ReadonlyMap<string, ReadonlyMap<string, number>> = readRelated();

function readRelated(): Map<string, Map<string, number>> {
  const found = new Map<string, Map<string, number>>();
  for (const row of RELATED_TERMS.trim().split('\n')) {
    const [a, b, hundredths] = row.split(' ') as [string, string, string];
    const counts = Math.min(1, Number(hundredths) / 100 / SURE);
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const others = found.get(one) ?? new Map<string, number>();
      found.set(one, others.set(other, counts));
    }
  }
  return found;
}

const NONE: ReadonlyMap<string, number> = new Map();

/** Terms that may stand for a term, and how surely: 0 to 1. */
export const relatedTo = (term: string): ReadonlyMap<string, number> => related.get(term) ?? NONE;
