import type { Report } from '../../report/report.ts';
import type { Story } from '../digest.ts';
import { groupStories } from '../groupStories.ts';
import { inOrder } from '../reading/inOrder.ts';
import { makeTitle } from '../stories/makeTitle.ts';
import { dot, reportVectors, type TermVector } from '../stories/reportVector.ts';

/**
 * Stories less alike than this have nothing in common. Of clusters of one story that `groupStories`
 * takes apart most parts are above it, of clusters about different things few are.
 */
const RELATED = 0.09;
/** Of more stories each is compared with those only that share one of its so many heaviest terms. */
const FEW = 60;
const PROBES = 12;

/**
 * The stories that have nothing in common with one another, in the order of their first reports:
 * the turns of one running story are a single one here. `reports` are in order.
 */
export function separateStories(reports: readonly Report[]): Story[] {
  const stories = groupStories(reports);
  if (stories.length < 2) return stories;
  const vectors = reportVectors(reports);
  const vectorOf = new Map(reports.map(({ id }, at) => [id, vectors[at]!]));
  const centres = stories.map((story) => centreOf(story, vectorOf));
  const bySize = [...stories.keys()].sort(
    (a, b) => stories[b]!.reports.length - stories[a]!.reports.length || a - b,
  );
  const heads: number[] = [];
  const members = new Map<number, number[]>();
  const holders = new Map<string, number[]>();
  for (const at of bySize) {
    const near = stories.length <= FEW ? heads : nearby(centres[at]!, holders);
    const head = nearestHead(centres[at]!, near, centres);
    if (head !== null) {
      members.get(head)!.push(at);
      continue;
    }
    heads.push(at);
    members.set(at, [at]);
    for (const term of heaviest(centres[at]!)) {
      const list = holders.get(term);
      if (list) list.push(at);
      else holders.set(term, [at]);
    }
  }
  const place = new Map(reports.map(({ id }, at) => [id, at]));
  return heads
    .map((head) => joined(members.get(head)!.map((at) => stories[at]!)))
    .sort((a, b) => place.get(a.id)! - place.get(b.id)!);
}

/** Only heads are compared with: A may be like B and B like C, and A and C have nothing in common. */
function nearestHead(
  centre: TermVector,
  heads: readonly number[],
  centres: readonly TermVector[],
): number | null {
  let [best, most]: [number | null, number] = [null, RELATED];
  for (const head of heads) {
    const alike = dot(centre, centres[head]!);
    if (alike > most) [best, most] = [head, alike];
  }
  return best;
}

const nearby = (centre: TermVector, holders: ReadonlyMap<string, readonly number[]>): number[] => [
  ...new Set(heaviest(centre).flatMap((term) => holders.get(term) ?? [])),
];

const heaviest = (vector: TermVector): string[] =>
  [...vector]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, PROBES)
    .map(([term]) => term);

/** Of unit length again. */
function centreOf({ reports }: Story, vectorOf: ReadonlyMap<string, TermVector>): TermVector {
  const sum = new Map<string, number>();
  for (const { id } of reports) {
    for (const [term, value] of vectorOf.get(id)!) sum.set(term, (sum.get(term) ?? 0) + value);
  }
  const norm = Math.sqrt([...sum.values()].reduce((total, value) => total + value * value, 0)) || 1;
  return new Map([...sum].map(([term, value]) => [term, value / norm]));
}

function joined(stories: readonly Story[]): Story {
  if (stories.length === 1) return stories[0]!;
  const reports = inOrder(stories.flatMap((story) => story.reports));
  return { id: reports[0]!.id, title: makeTitle(reports, stories[0]!.title), reports };
}
