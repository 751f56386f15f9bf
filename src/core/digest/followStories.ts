import { dayNumber } from '../language/days.ts';
import type { Report } from '../report/report.ts';
import { inOrder } from './reading/inOrder.ts';
import { gapBetween, LONGEST_GAP } from './stories/cluster.ts';
import { type Merged, mergeClusters } from './stories/mergeClusters.ts';
import { nearPairs } from './stories/nearPairs.ts';
import { type OpenStory, storiesNear, toCluster, toStory } from './stories/openStory.ts';
import { countCarriers } from './stories/reportTerms.ts';
import { numberTerms } from './stories/termVector.ts';
import { ONE_STORY, toClusters } from './stories/toClusters.ts';

/** Stories so far, as plain data that a store can keep (`JSON.stringify`) and hand in again. */
export interface OpenStories {
  /** How many reports were added, and how many of them carry each term: rare terms weigh more. */
  readonly read: number;
  readonly carriers: readonly (readonly [term: string, reports: number])[];
  /** In the order in which they were opened. */
  readonly stories: readonly OpenStory[];
}

/** What reports that were added did to one story. */
export interface StoryChange {
  /** `opened`: by these reports; `joined`: they came to it; `merged`: they tied it to others. */
  readonly kind: 'opened' | 'joined' | 'merged';
  readonly storyId: string;
  /** The added reports, in the order published. */
  readonly reportIds: readonly string[];
  /** With `merged` the ids of the stories that are part of this one from now on; else empty. */
  readonly takenIn: readonly string[];
}

export const openStories = (): OpenStories => ({ read: 0, carriers: [], stories: [] });

/**
 * Adds reports to the stories so far: each joins the story that it is most like, ties stories
 * together or opens one. Only stories near in time and words are looked at. A story keeps its id;
 * where stories merge, the one opened first keeps its own. Reports that were added before are
 * passed over. Pure: `state` is not changed, and the order of `reports` changes nothing.
 */
export function addReports(
  state: OpenStories,
  reports: readonly Report[],
): { readonly state: OpenStories; readonly changes: StoryChange[] } {
  const fresh = withoutKnown(inOrder(reports), state);
  if (fresh.length === 0) return { state, changes: [] };
  const read = state.read + fresh.length;
  const { carriers, ofThese } = addCarriers(state.carriers, countCarriers(fresh));
  const numbers = numberTerms();
  const added = toClusters(fresh, ofThese, read, numbers);
  const near = storiesNear(state.stories, added, numbers);
  const clusters = [...near.map((story) => toCluster(story, numbers)), ...added];
  const touched = mergeClusters(clusters, nearPairs(clusters, near.length), ONE_STORY)
    .filter(({ members }) => members.at(-1)! >= near.length)
    .map((merged) => toChange(merged, near, fresh));
  const stories = touched.map(({ change, merged, before }) =>
    toStory(change.storyId, [...before, ...change.reportIds], merged.cluster, numbers),
  );
  return {
    state: { read, carriers, stories: replace(state.stories, stories, touched) },
    changes: touched.map(({ change }) => change),
  };
}

function withoutKnown(reports: readonly Report[], { stories }: OpenStories): readonly Report[] {
  const fresh = new Map(reports.map((report) => [report.id, report]));
  for (const { reportIds } of stories) for (const id of reportIds) fresh.delete(id);
  return [...fresh.values()];
}

/** The counts of both, and of the added terms alone: few, where those of all stories are many. */
function addCarriers(
  before: OpenStories['carriers'],
  added: ReadonlyMap<string, number>,
): { readonly carriers: OpenStories['carriers']; readonly ofThese: ReadonlyMap<string, number> } {
  const ofThese = new Map(added);
  const unseen = new Map(added);
  const counted = before.map((entry) => {
    const [term, count] = entry;
    const more = added.get(term);
    if (more === undefined) return entry;
    unseen.delete(term);
    ofThese.set(term, count + more);
    return [term, count + more] as const;
  });
  return { carriers: counted.concat([...unseen]), ofThese };
}

interface Touched {
  readonly change: StoryChange;
  readonly merged: Merged;
  /** The reports that the story, and those that it took in, had before. */
  readonly before: readonly string[];
}

function toChange(merged: Merged, near: readonly OpenStory[], fresh: readonly Report[]): Touched {
  const stories = merged.members.flatMap((at) => near[at] ?? []);
  const [first, ...others] = stories;
  const reportIds = merged.members.flatMap((at) => fresh[at - near.length]?.id ?? []);
  const kind = first === undefined ? 'opened' : others.length === 0 ? 'joined' : 'merged';
  return {
    change: {
      kind,
      storyId: first?.id ?? reportIds[0]!,
      reportIds,
      takenIn: others.map(({ id }) => id),
    },
    merged,
    before: stories.flatMap(({ reportIds: own }) => own),
  };
}

/** Changed stories stay in their places, opened ones come last. */
function replace(
  before: readonly OpenStory[],
  changed: readonly OpenStory[],
  touched: readonly Touched[],
): OpenStory[] {
  const byId = new Map(changed.map((story) => [story.id, story]));
  const gone = new Set(touched.flatMap(({ change }) => change.takenIn));
  const kept = before.filter(({ id }) => !gone.has(id)).map((story) => byId.get(story.id) ?? story);
  const opened = touched.filter(({ change }) => change.kind === 'opened');
  return [...kept, ...opened.map(({ change }) => byId.get(change.storyId)!)];
}

/**
 * The stories without those that no report published on `day` (`YYYY-MM-DD`) or later can join any
 * more, so that what is kept does not grow for ever. Undated stories stay. The reports of what is
 * dropped are no longer known: they would open a story again if they were added again.
 */
export function closeStories(state: OpenStories, day: string): OpenStories {
  const from = { dated: 1, days: dayNumber(day) };
  const isOpen = (story: OpenStory) =>
    gapBetween(story, from) <= LONGEST_GAP || story.days / story.dated > from.days;
  return { ...state, stories: state.stories.filter(isOpen) };
}
