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
/**
 * A side report, like one on what the stolen chalice is worth, is like the whole of a story where it
 * is like none of its turns: what has no more reports than this is held against what was joined. Of
 * the clusters of allsides2021-a, five of neighbouring days at a time, 32 are left in two parts for
 * 47, and 319 are joined to another one for 315, of 1,245; with larger ones too, 427.
 */
const SIDE = 2;
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
  const place = new Map(reports.map(({ id }, at) => [id, at]));
  return [...joinSides(joinAlike(stories, reports.length))].sort(
    (a, b) => place.get(a.id)! - place.get(b.id)!,
  );
}

function joinSides(stories: readonly Story[]): readonly Story[] {
  const fewer = joinAlike(stories, SIDE);
  return fewer.length === stories.length ? stories : joinSides(fewer);
}

/** Each story, from the largest on, with those of at most so many reports that are related to it. */
function joinAlike(stories: readonly Story[], most: number): Story[] {
  const centres = centresOf(stories);
  const bySize = [...stories.keys()].sort(
    (a, b) => stories[b]!.reports.length - stories[a]!.reports.length || a - b,
  );
  // Only heads are compared with: A may be like B and B like C, and A and C have nothing in common.
  const heads: { readonly at: number; readonly members: number[] }[] = [];
  for (const at of bySize) {
    const [nearest] = (stories[at]!.reports.length > most ? [] : heads)
      .map((head) => ({ head, alike: cosine(centres[at]!, centres[head.at]!) }))
      .filter(({ alike }) => alike >= RELATED)
      .sort((a, b) => b.alike - a.alike);
    if (nearest === undefined) heads.push({ at, members: [at] });
    else nearest.head.members.push(at);
  }
  return heads.map(({ members }) => joined(members.map((at) => stories[at]!)));
}

function joined(stories: readonly Story[]): Story {
  if (stories.length === 1) return stories[0]!;
  const reports = inOrder(stories.flatMap((story) => story.reports));
  return { id: reports[0]!.id, title: makeTitle(reports, stories[0]!.title), reports };
}
