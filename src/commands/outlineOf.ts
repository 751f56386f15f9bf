import type { Topic, TopicOutline } from './library.ts';
import { numberSources } from './show/sourceNumbers.ts';

/** What lists and completions need of a topic. */
export function outlineOf({ name, reports, quotes, utterances, grows }: Topic): TopicOutline {
  return {
    name,
    sources: numberSources(reports),
    quotes: quotes.length,
    speakers: countNames(utterances.map(({ speaker }) => speaker)),
    outlets: countNames(reports.map(({ outlet }) => outlet)),
    ...(grows ? { grows } : {}),
  };
}

function countNames(names: readonly (string | null)[]): TopicOutline['speakers'] {
  const times = new Map<string, number>();
  for (const name of names) if (name !== null) times.set(name, (times.get(name) ?? 0) + 1);
  return [...times];
}
