import type { Desk } from './desk.ts';
import type { Services } from './services.ts';

/** Discord's limit for autocomplete, developers/interactions/receiving-and-responding. */
const mostSuggestions = 25;

/** Completes names from what is in memory: those that begin so first, then those that contain it. */
export function createSuggest({ library, schedules }: Services): Desk['suggest'] {
  return async (what, typed, { platform, workspace, channel }) => {
    const names = {
      speakers: () => namesOf(library, (topic) => topic.utterances.map(({ speaker }) => speaker)),
      outlets: () => namesOf(library, (topic) => topic.reports.map(({ outlet }) => outlet)),
      schedules: async () =>
        (await schedules.list({ platform, workspace, channel })).map(({ id }) => id),
      zones: async () => ['UTC', ...Intl.supportedValuesOf('timeZone')],
    };
    return complete(typed, await names[what]());
  };
}

type Topic = NonNullable<Awaited<ReturnType<Services['library']['topic']>>>;

/** The names in all topics, those that occur most first. */
async function namesOf(
  library: Services['library'],
  read: (topic: Topic) => readonly (string | null)[],
): Promise<string[]> {
  const topics = await Promise.all((await library.topics()).map((name) => library.topic(name)));
  const times = new Map<string, number>();
  for (const name of topics.flatMap((topic) => (topic ? read(topic) : []))) {
    if (name !== null) times.set(name, (times.get(name) ?? 0) + 1);
  }
  return [...times].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([name]) => name);
}

function complete(typed: string, names: readonly string[]): string[] {
  const wanted = typed.trim().toLowerCase();
  const begins = (name: string): boolean => name.toLowerCase().startsWith(wanted);
  const contains = (name: string): boolean => !begins(name) && name.toLowerCase().includes(wanted);
  return [...names.filter(begins), ...names.filter(contains)].slice(0, mostSuggestions);
}
