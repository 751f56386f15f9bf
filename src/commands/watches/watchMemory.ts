import type { Difference, Digest, Earlier, Fact, Support } from '../../core/index.ts';
import { keepMemory, readMemory } from '../briefingMemory.ts';

/** A difference that was open when the watch told last. */
export interface OpenDifference {
  readonly fact: Fact | null;
  readonly about: string;
  readonly sides: readonly { readonly value: string; readonly reportIds: readonly string[] }[];
}

/** What a watch knows when it looks. */
export interface WatchMemory extends Earlier {
  /** Keys of sentences of points that too few origins carried to be told: they are still new. */
  readonly pending: readonly string[];
  readonly open: readonly OpenDifference[];
}

/** It has the fields of a briefing's memory, too: corrections are found by those. */
export const keepWatchMemory = ({ pending, open, ...earlier }: WatchMemory): string =>
  keepMemory(earlier, { pending, open });

/** Undefined where an older version kept it in another way. */
export function readWatchMemory(kept: string): WatchMemory | undefined {
  const earlier = readMemory(kept);
  if (earlier === undefined) return undefined;
  const { pending = [], open = [] } = JSON.parse(kept);
  return { ...earlier, pending, open };
}

/** What a digest is held against: what was read, but for what is still to be told. */
export function asEarlier({ asOf, memory, pending }: WatchMemory): Earlier {
  const still = new Set(pending);
  const read = memory.read.map((trace) => ({
    ...trace,
    sentences: trace.sentences
      .split(' ')
      .filter((key) => !still.has(key))
      .join(' '),
  }));
  return { asOf, memory: { ...memory, read } };
}

/** Those that are open: what a later report has replaced is a development. */
export const openIn = ({ differences }: Pick<Digest, 'differences'>): OpenDifference[] =>
  differences.filter(isOpen).map(({ fact, about, sides }) => ({
    fact,
    about,
    sides: sides.map(({ value, support }) => ({ value, reportIds: idsOf(support) })),
  }));

export const isOpen = ({ kind }: Pick<Difference, 'kind'>): boolean => kind === 'conflict';

const idsOf = (support: readonly Support[]): string[] => [
  ...new Set(support.map(({ reportId }) => reportId)),
];

/** Whether two are about one fact: so named, or with two values in common. */
export function isSame(
  one: Pick<OpenDifference, 'fact' | 'about'> & { readonly sides: readonly { value: string }[] },
  other: Pick<OpenDifference, 'fact' | 'about'> & { readonly sides: readonly { value: string }[] },
): boolean {
  if (one.fact !== other.fact) return false;
  if (one.about === other.about) return true;
  const values = new Set(one.sides.map(({ value }) => value));
  return other.sides.filter(({ value }) => values.has(value)).length >= 2;
}
