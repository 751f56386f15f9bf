import { areOfOneDay } from '../reading/areOfOneDay.ts';
import { type LineIndex, likeness } from '../reading/lineIndex.ts';
import type { Line } from '../reading/lines.ts';
import { once } from '../reading/readOnce.ts';
import { relatedTo } from './relatedness.ts';

/**
 * How much of what two lines say is the same event in other words, 0 to 1: what their common terms
 * weigh and what those weigh that stand for one another ("GOP", "Republicans"), beside the geometric
 * mean of what all terms of each weigh.
 */
export function eventLikeness(a: Line, b: Line, index: LineIndex): number {
  const { common, shared, sums } = likeness(a, b, index);
  const whole = Math.sqrt(sums[0] * sums[1]);
  if (whole === 0) return 0;
  let told = shared;
  const openB = new Set(replaceable(b).filter((term) => !common.includes(term)));
  for (const term of replaceable(a)) {
    const best = openB.size === 0 || common.includes(term) ? null : standIn(term, openB);
    if (best === null) continue;
    openB.delete(best.term);
    told += best.counts * Math.min(index.weight(term), index.weight(best.term));
  }
  return told / whole;
}

/** Those of a line's terms for which any other may stand: few. */
const replaceable = once(({ terms }: Line): readonly string[] =>
  terms.filter((term) => relatedTo(term).size > 0),
);

/** The one that stands most surely for it; of equals the first in the list. */
function standIn(term: string, open: ReadonlySet<string>): { term: string; counts: number } | null {
  let best: { term: string; counts: number } | null = null;
  for (const [other, counts] of relatedTo(term)) {
    if (open.has(other) && counts > (best?.counts ?? 0)) best = { term: other, counts };
  }
  return best;
}

/** Among the first sentences of reports: there the news is told. */
const AT_TOP = 2;

/**
 * Read off the points of the even half of allsides2021-a: of those from two reports that are so much
 * alike, four of five tell one event. Below 0.24 ROUGE falls (docs/evaluation/digest.md).
 */
const ONE_EVENT_AT_TOP = 0.24;
const ONE_EVENT = 0.3;

/** Whether two reports of one day tell one event, each in words of its own. */
export function tellOneEvent(a: Line, b: Line, index: LineIndex): boolean {
  if (a.reportId === b.reportId || !areOfOneDay(a, b)) return false;
  const top = a.rank <= AT_TOP && b.rank <= AT_TOP;
  return eventLikeness(a, b, index) >= (top ? ONE_EVENT_AT_TOP : ONE_EVENT);
}
