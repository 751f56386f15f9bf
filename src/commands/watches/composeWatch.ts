import type { Composed } from '../../schedule/compose.ts';
import type { Topic } from '../library.ts';
import { restsOf } from '../restsOf.ts';
import { afterTelling, beginWatch, type Events, findEvents, isNothing } from './findEvents.ts';
import { showEvents, type Watching } from './showEvents.ts';
import { keepWatchMemory, readWatchMemory } from './watchMemory.ts';

/** A watch that has told nothing since is held against what it told last. */
const nothing = { ok: true, silent: true, content: '' } as const;

/**
 * Writes the message of a watch: what has happened since it told last, by its conditions; silent
 * where nothing has. Its first look only notes what there is. `earlier`: what it kept then.
 */
export function composeWatch(topic: Topic, schedule: Watching, earlier: string | null): Composed {
  const known = earlier === null ? undefined : readWatchMemory(earlier);
  if (known === undefined) return { ...nothing, memory: keepWatchMemory(beginWatch(topic)) };
  const events = findEvents(topic, schedule.watch, known);
  if (isNothing(events)) return nothing;
  return {
    ok: true,
    content: JSON.stringify(showEvents(events, topic, schedule)),
    memory: keepWatchMemory(afterTelling(topic, events, known)),
    restsOn: restsOf(placesOf(events), topic),
  };
}

/** Every report that something told rests on. */
const placesOf = ({ quoted, points, opened }: Events): { readonly reportId: string }[] => [
  ...quoted.flatMap(({ utterances }) => utterances.flatMap(({ quotes }) => quotes)),
  ...points.flatMap(({ support }) => support),
  ...opened.flatMap(({ sides }) => sides.flatMap(({ support }) => support)),
];
