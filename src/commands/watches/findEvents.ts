import {
  type Digest,
  hasLast,
  type JudgedDifference,
  lookUpQuotes,
  type Point,
  type Utterance,
  writeDigest,
} from '../../core/index.ts';
import type { Watch } from '../../schedule/watch.ts';
import type { Topic } from '../library.ts';
import { knownUtterances, toldOf } from './knownQuotes.ts';
import {
  asEarlier,
  isOpen,
  isSame,
  type OpenDifference,
  openIn,
  type WatchMemory,
} from './watchMemory.ts';

/** A difference that the reports no longer have. */
export interface Closed {
  readonly was: OpenDifference;
  /** What replaced one of its values later; null where the reports simply agree now. */
  readonly later: JudgedDifference | null;
}

/** What has happened, by the conditions of a watch. */
export interface Events {
  readonly quoted: readonly {
    readonly person: string;
    readonly utterances: readonly Utterance[];
  }[];
  readonly points: readonly Point[];
  readonly opened: readonly JudgedDifference[];
  readonly closed: readonly Closed[];
  /** What they were found in: its sources are those that are cited. */
  readonly digest: Digest;
}

/** Room for every point that so many origins may carry. */
const WORDS = 2000;

/** What there is when a watch begins: nothing of it is news. */
export function beginWatch({ reports }: Pick<Topic, 'reports'>): WatchMemory {
  const digest = writeDigest(reports, { words: WORDS });
  const { asOf, memory } = digest;
  return { asOf, memory: { ...memory, told: [] }, pending: [], open: openIn(digest) };
}

/** What has happened since the watch told last. */
export function findEvents(topic: Topic, watch: Watch, earlier: WatchMemory): Events {
  const { people, origins, differences } = watch;
  const digest = writeDigest(topic.reports, { words: WORDS, since: asEarlier(earlier) });
  const nowOpen = digest.differences.filter(isOpen);
  return {
    digest,
    quoted: quotedIn(topic, people, earlier),
    points:
      origins === null
        ? []
        : digest.points.filter((point) => isNews(point) && point.origins.length >= origins),
    opened: differences
      ? nowOpen.filter((one) => !earlier.open.some((old) => isSame(one, old)))
      : [],
    closed: differences ? closedIn(digest, earlier, topic) : [],
  };
}

export const isNothing = ({ quoted, points, opened, closed }: Events): boolean =>
  quoted.length + points.length + opened.length + closed.length === 0;

const isNews = ({ status }: Pick<Point, 'status'>): boolean =>
  status === 'new' || status === 'changed';

/** New words of each person; what fits two names is told under the first. */
function quotedIn(
  { utterances, reports }: Topic,
  people: Watch['people'],
  { memory }: WatchMemory,
): Events['quoted'] {
  const isKnown = knownUtterances(memory, reports);
  const shown = new Set<string>();
  return people.flatMap((person) => {
    const found = lookUpQuotes(utterances, { speaker: person }).filter(
      (utterance) => isSpoken(utterance) && !shown.has(utterance.id) && !isKnown(utterance),
    );
    for (const { id } of found) shown.add(id);
    return found.length === 0 ? [] : [{ person, utterances: found }];
  });
}

/** Told speech is a report's words, not theirs. */
const isSpoken = ({ quotes }: Utterance): boolean => quotes.some(({ kind }) => kind !== 'indirect');

/** Those whose reports are all still read: what is only forgotten has not been settled. */
function closedIn(digest: Digest, { open }: WatchMemory, { reports }: Topic): Closed[] {
  const read = new Set(reports.map(({ id }) => id));
  return open
    .filter(({ sides }) => sides.every(({ reportIds }) => reportIds.some((id) => read.has(id))))
    .filter((was) => !digest.differences.some((now) => isOpen(now) && isSame(now, was)))
    .map((was) => ({
      was,
      later: digest.differences.find((now) => hasLast(now.kind) && isSame(now, was)) ?? null,
    }));
}

/** What the watch knows once these events were told. */
export function afterTelling(topic: Topic, events: Events, earlier: WatchMemory): WatchMemory {
  const { digest, points, quoted } = events;
  const { asOf, memory } = digest;
  const texts = new Set(points.map(({ text }) => text));
  const toldNow = memory.told.filter(({ kind, text }) => kind === 'point' && texts.has(text));
  const waiting = new Set(
    digest.points.filter((one) => isNews(one) && !texts.has(one.text)).map(({ text }) => text),
  );
  const pending = new Set([
    ...earlier.pending,
    ...memory.told
      .filter(({ kind, text }) => kind === 'point' && waiting.has(text))
      .flatMap(keysOf),
  ]);
  for (const key of toldNow.flatMap(keysOf)) pending.delete(key);
  const voices = quoted.flatMap(({ utterances }) =>
    utterances.map((one) => toldOf(one, topic.reports)),
  );
  const told = [...toldNow, ...voices, ...earlier.memory.told].slice(0, MOST_TOLD);
  return {
    asOf,
    memory: { ...memory, told },
    pending: [...pending].slice(-MOST_PENDING),
    open: openIn(digest),
  };
}

const keysOf = ({ support }: { readonly support: readonly { readonly key: string }[] }): string[] =>
  support.map(({ key }) => key);

/** As many as a digest remembers; and of what waits, more than one digest has room for. */
const MOST_TOLD = 200;
const MOST_PENDING = 2000;
