import { dayNumber, dayOf } from '../language/days.ts';
import type { Report } from '../report/report.ts';
import type { Story } from './digest.ts';
import { inOrder } from './reading/inOrder.ts';
import { makeTitle } from './stories/makeTitle.ts';
import { mergeClusters } from './stories/mergeClusters.ts';
import { reportVectors, type TermVector } from './stories/reportVector.ts';

/** Average likeness from which reports are of one story; tried on 250 stories by three outlets each. */
const ONE_STORY = 0.15;
/** A report is compared with those that share one of its so many heaviest terms. */
const PROBES = 12;
/** A term of more reports than this finds nobody: rarer ones do. */
const MOST_HOLDERS = 200;

/**
 * The stories that the reports fall into, each with its reports in the order published, in the
 * order of their first reports. A story's id is that of its first report.
 */
export function groupStories(reports: readonly Report[]): Story[] {
  const ordered = inOrder(reports);
  const vectors = reportVectors(ordered);
  const items = ordered.map(({ published }, at) => {
    const day = dayOf(published);
    return { vector: vectors[at]!, day: day === null ? null : dayNumber(day) };
  });
  return mergeClusters(items, nearBy(vectors), ONE_STORY).map((members) => {
    const own = members.map((at) => ordered[at]!);
    return { id: own[0]!.id, title: makeTitle(own, firstSentence(own[0]!)), reports: own };
  });
}

function nearBy(vectors: readonly TermVector[]): (at: number) => number[] {
  const probes = vectors.map((vector) =>
    [...vector]
      .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
      .slice(0, PROBES)
      .map(([term]) => term),
  );
  const holders = new Map<string, number[]>();
  for (const [at, vector] of vectors.entries()) {
    for (const term of vector.keys()) {
      const list = holders.get(term);
      if (list) list.push(at);
      else holders.set(term, [at]);
    }
  }
  return (at) => {
    const lists = probes[at]!.map((term) => holders.get(term)!);
    const telling = lists.filter(
      (list) => list.length <= Math.max(MOST_HOLDERS, vectors.length / 20),
    );
    return [...new Set(telling.flat())].filter((other) => other !== at).sort((a, b) => a - b);
  };
}

function firstSentence({ text, sentences }: Report): string | null {
  const [first] = sentences;
  return first ? text.slice(first.start, first.end) : null;
}
