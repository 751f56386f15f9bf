import type { Report } from '../../report/report.ts';
import type { Story } from '../digest.ts';
import { groupStories } from '../groupStories.ts';
import { inOrder } from '../reading/inOrder.ts';
import { makeTitle } from '../stories/makeTitle.ts';
import { countCarriers, weighTerms } from '../stories/reportTerms.ts';
import {
  addVectors,
  dot,
  heaviest,
  numberTerms,
  type TermVector,
  vectorOf,
} from '../stories/termVector.ts';

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
  const centres = centresOf(stories, reports);
  const bySize = [...stories.keys()].sort(
    (a, b) => stories[b]!.reports.length - stories[a]!.reports.length || a - b,
  );
  const heads: number[] = [];
  const members = new Map<number, number[]>();
  const holders = new Map<number, number[]>();
  for (const at of bySize) {
    const near = stories.length <= FEW ? heads : nearby(centres[at]!, holders);
    const head = nearestHead(centres[at]!, near, centres);
    if (head !== null) {
      members.get(head)!.push(at);
      continue;
    }
    heads.push(at);
    members.set(at, [at]);
    for (const term of heaviest(centres[at]!, PROBES)) {
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

const nearby = (centre: TermVector, holders: ReadonlyMap<number, readonly number[]>): number[] => [
  ...new Set(heaviest(centre, PROBES).flatMap((term) => holders.get(term) ?? [])),
];

/** What each story is about, as weighted terms of unit length. */
function centresOf(stories: readonly Story[], reports: readonly Report[]): TermVector[] {
  const carriers = countCarriers(reports);
  const numbers = numberTerms();
  return stories.map(({ reports: own }) => {
    const sum = own
      .map((report) => vectorOf(weighTerms(report, carriers, reports.length), numbers))
      .reduce(addVectors);
    const norm = Math.sqrt(dot(sum, sum)) || 1;
    return { ids: sum.ids, weights: sum.weights.map((weight) => weight / norm) };
  });
}

function joined(stories: readonly Story[]): Story {
  if (stories.length === 1) return stories[0]!;
  const reports = inOrder(stories.flatMap((story) => story.reports));
  return { id: reports[0]!.id, title: makeTitle(reports, stories[0]!.title), reports };
}
