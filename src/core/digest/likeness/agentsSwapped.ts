import type { Line } from '../reading/lines.ts';
import { once } from '../reading/readOnce.ts';
import { termsOf } from '../reading/terms.ts';

/** "The suspect was shot by officers", "officers were shot by the suspect". */
export function agentsSwapped(a: Line, b: Line): boolean {
  const [ofA, ofB] = [besideBy(a), besideBy(b)];
  if (ofA === null || ofB === null) return false;
  const both = (one: readonly string[], other: readonly string[]) =>
    one.some((term) => other.includes(term));
  return both(ofA.before, ofB.behind) && both(ofA.behind, ofB.before);
}

/** The telling words on both sides of the first "by". */
const besideBy = once(({ words }: Line) => {
  const at = words.indexOf('by');
  if (at < 0) return null;
  return {
    before: termsOf(words.slice(Math.max(0, at - NEAR_BY), at)),
    behind: termsOf(words.slice(at + 1, at + 1 + NEAR_BY)),
  };
});
const NEAR_BY = 5;
