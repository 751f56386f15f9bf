import type { Span } from '../../report/report.ts';

/**
 * What something is to a reader who knew what was before: `changed`, a fact has another value now;
 * `corrected`, a report that it rests on was revised. `was` is the old value or the old wording.
 * Without `since` everything is `new`.
 */
export type Standing =
  | { readonly status: 'new' | 'known' }
  | { readonly status: 'changed' | 'corrected'; readonly was: string };

/** What a digest read of one report, so that a later digest can tell what is new in it. */
export interface Trace {
  readonly reportId: string;
  readonly url: string | null;
  readonly outlet: string | null;
  /** A key for each sentence, made of its words, with spaces between. */
  readonly sentences: string;
}

/** Where a told sentence or quote stood then; `key` is made of its words. */
export interface ToldSupport extends Span {
  readonly reportId: string;
  /** Null where the outlet was not known. */
  readonly outlet: string | null;
  readonly key: string;
}

/** What a reader was told: a point, or the words of a voice. */
export interface Told {
  readonly kind: 'point' | 'voice';
  /** Null for a point. */
  readonly speaker: string | null;
  readonly text: string;
  readonly support: readonly ToldSupport[];
}

/** What was read for a digest and told by it and those before it. Plain JSON. */
export interface Memory {
  readonly read: readonly Trace[];
  readonly told: readonly Told[];
}

/** A report was revised, and says now something else in the place of what was told. */
export interface Correction {
  readonly was: Told;
  readonly text: string;
  readonly support: readonly (Span & { readonly reportId: string })[];
  /** Ids of the reports that still say what was told. */
  readonly stillSaidIn: readonly string[];
}

/** Something that was told and that no report says any more. */
export interface Withdrawal {
  readonly was: Told;
  readonly why: 'report-gone' | 'no-longer-said' | 'retracted';
}

/** What is new in a digest, against a moment or an earlier digest. */
export interface News {
  readonly against: 'moment' | 'digest';
  readonly points: NewsCount;
  readonly voices: NewsCount;
  readonly differences: NewsCount;
  readonly corrected: readonly Correction[];
  readonly withdrawn: readonly Withdrawal[];
}

/** How many are new, and how many have changed or were corrected. */
export interface NewsCount {
  readonly new: number;
  readonly changed: number;
}
