import type { Desk } from './desk.ts';
import type { TopicOutline } from './library.ts';
import { placeOf } from './placeOf.ts';
import type { Services } from './services.ts';

/** Discord's limit for autocomplete, developers/interactions/receiving-and-responding. */
const mostSuggestions = 25;

/** Completes names from what is in memory: those that begin so first, then those that contain it. */
export function createSuggest({ library, schedules }: Services): Desk['suggest'] {
  return async (what, typed, asker) => {
    const inTopics = (read: (topic: TopicOutline) => TopicOutline['speakers']) =>
      namesOf(library, asker.workspace, read);
    const names = {
      speakers: () => inTopics(({ speakers }) => speakers),
      outlets: () => inTopics(({ outlets }) => outlets),
      topics: () => library.topics(asker.workspace),
      schedules: async () => (await schedules.list(placeOf(asker))).map(({ id }) => id),
      zones: async () => ['UTC', ...Intl.supportedValuesOf('timeZone')],
    };
    return complete(typed, await names[what]());
  };
}

/** The names in all topics, those that occur most first. */
async function namesOf(
  library: Services['library'],
  workspace: string,
  read: (topic: TopicOutline) => TopicOutline['speakers'],
): Promise<string[]> {
  const known = await library.topics(workspace);
  const topics = await Promise.all(known.map((name) => library.outline(name, workspace)));
  const times = new Map<string, number>();
  for (const [name, count] of topics.flatMap((topic) => (topic ? read(topic) : []))) {
    times.set(name, (times.get(name) ?? 0) + count);
  }
  return [...times].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([name]) => name);
}

function complete(typed: string, names: readonly string[]): string[] {
  const wanted = typed.trim().toLowerCase();
  const begins = (name: string): boolean => name.toLowerCase().startsWith(wanted);
  const contains = (name: string): boolean => !begins(name) && name.toLowerCase().includes(wanted);
  return [...names.filter(begins), ...names.filter(contains)].slice(0, mostSuggestions);
}
