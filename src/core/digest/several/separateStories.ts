import type { Report } from '../../report/report.ts';
import type { Story } from '../digest.ts';
import { groupStories } from '../groupStories.ts';
import { inOrder } from '../reading/inOrder.ts';
import { keepLately } from '../reading/keepLately.ts';
import { makeTitle } from '../stories/makeTitle.ts';
import { centresOf, cosine } from './centres.ts';

/**
 * Stories less alike than this have nothing in common. Of clusters of one story that `groupStories`
 * takes apart most parts are above it, of clusters about different things few are.
 */
const RELATED = 0.09;
/** Who has more stories at hand than this reads them one by one: they are left as they are. */
const FEW = 60;

/**
 * The stories that have nothing in common with one another, in the order of their first reports:
 * the turns of one running story are a single one here. `reports` are in order.
 */
export const separateStories: (reports: readonly Report[]) => readonly Story[] =
  keepLately(separate);

function separate(reports: readonly Report[]): Story[] {
  const stories = groupStories(reports);
  if (stories.length < 2 || stories.length > FEW) return stories;
  const centres = centresOf(stories);
  const bySize = [...stories.keys()].sort(
    (a, b) => stories[b]!.reports.length - stories[a]!.reports.length || a - b,
  );
  // Only heads are compared with: A may be like B and B like C, and A and C have nothing in common.
  const heads: { readonly at: number; readonly members: number[] }[] = [];
  for (const at of bySize) {
    const [nearest] = heads
      .map((head) => ({ head, alike: cosine(centres[at]!, centres[head.at]!) }))
      .filter(({ alike }) => alike >= RELATED)
      .sort((a, b) => b.alike - a.alike);
    if (nearest === undefined) heads.push({ at, members: [at] });
    else nearest.head.members.push(at);
  }
  const place = new Map(reports.map(({ id }, at) => [id, at]));
  return heads
    .map(({ members }) => joined(members.map((at) => stories[at]!)))
    .sort((a, b) => place.get(a.id)! - place.get(b.id)!);
}

function joined(stories: readonly Story[]): Story {
  if (stories.length === 1) return stories[0]!;
  const reports = inOrder(stories.flatMap((story) => story.reports));
  return { id: reports[0]!.id, title: makeTitle(reports, stories[0]!.title), reports };
}
