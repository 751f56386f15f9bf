import type { Span } from '../report/report.ts';
import type { Memory, News, Standing } from './news/news.ts';
import type { Basis, DigestStory, OtherLanguage, Silence, Source } from './stories.ts';

export type * from './news/news.ts';
export type * from './stories.ts';

/** A sentence of a report (or of its headline) that something rests on. */
export interface Support extends Span {
  readonly reportId: string;
}

/** One sentence of a digest, and what it is to a reader who knew what was before. */
export type Point = PointText & Standing;

/** What an editor put into a point: `text.slice(start, end)`, in square brackets. */
export interface PointEdit extends Span {
  /** What stands in the sentence there; empty where something was only added. */
  readonly was: string;
}

/** One sentence of a digest. Edits are visible: square brackets and ellipsis. */
export interface PointText {
  readonly text: string;
  /** In order. All else in `text`, other square brackets too, is the report's own. */
  readonly edits: readonly PointEdit[];
  /** The story that it belongs to: an id of `Digest.stories`. */
  readonly storyId: string;
  /** Every sentence in every report that says the same; the one that the text is taken from first. */
  readonly support: readonly Support[];
  /** Outlets (report id where the outlet is unknown) and origins of the support, sorted. */
  readonly outlets: readonly string[];
  readonly origins: readonly string[];
  /** Up to three sentences of other origins that tell of it in words of their own, the nearest first: no support. */
  readonly otherwise: readonly Support[];
  /** No report of another origin or outlet tells of it, as far as its words show. */
  readonly alone: boolean;
}

/** An utterance that matters to the story, and what it is to a reader who knew what was before. */
export type Voice = VoiceText & Standing;

export interface VoiceText {
  readonly utteranceId: string;
  readonly speaker: string;
  /** "White House press secretary", where a report gives it. */
  readonly role: string | null;
  readonly text: string;
  /** Who passed the words on, where no report has them from the speaker; else null. */
  readonly through: string | null;
  readonly setting: string | null;
  /** `YYYY-MM-DD` */
  readonly said: string | null;
  readonly support: readonly Support[];
}

/**
 * `settled`: a conflict of which a later report says what is right; `only-in`: carried by some
 * reports only; the others say nothing on it.
 */
export type DifferenceKind = 'conflict' | 'settled' | 'development' | 'only-in';

/** What sort of fact differs; `denied`: somebody affirms it and somebody denies it. */
export type Fact = 'number' | 'date' | 'place' | 'happened' | 'denied' | 'who';

export interface DifferenceSide {
  /** What these reports say, in their words: "next year", "no formal invitation". */
  readonly value: string;
  readonly support: readonly Support[];
  /** The day of the earliest report that says it, `YYYY-MM-DD`. */
  readonly since: string | null;
}

/** A fact on which reports do not agree. */
export interface Difference {
  readonly kind: DifferenceKind;
  /** Null for `only-in`. */
  readonly fact: Fact | null;
  /** What it is about, as a reader would ask it. */
  readonly about: string;
  /**
   * Two or more; for a development the oldest first; for a settled conflict what is right last, with
   * the sentences that decide it; one for `only-in`.
   */
  readonly sides: readonly DifferenceSide[];
}

/** A difference in a digest: `changed` where a further value has come up; its sides keep the old ones. */
export type JudgedDifference = Difference & { readonly status: 'new' | 'changed' | 'known' };

export interface TimelineEntry {
  /** `YYYY-MM-DD`; the first day where it is a span. */
  readonly date: string;
  /** The last day of a span ("in the fall"), else null. */
  readonly until: string | null;
  readonly text: string;
  readonly support: readonly Support[];
  /** True where the reports speak of it as still to come. */
  readonly ahead: boolean;
}

export interface DigestOptions {
  /** At the most so many words in all points together; 220 where it is not given. */
  readonly words?: number | undefined;
  /**
   * What the reader knows already. A day or instant: what was published before it. An earlier
   * digest (or only its `asOf` and `memory`, as a store keeps them): what was read and told in that one, so that a
   * report that arrives late is new, and what is gone since is told.
   */
  readonly since?: string | Earlier | undefined;
  /**
   * A day (to its end, in UTC) or an instant: reports published after it are not read, nor wordings
   * that came later; a report of which only the day is known counts from the start of that day.
   */
  readonly asOf?: string | undefined;
}

/** An earlier digest, as far as a later one is held against it. */
export type Earlier = Pick<Digest, 'asOf' | 'memory'>;

export interface Digest {
  readonly title: string;
  /** Story by story; in each what is known already comes last. */
  readonly points: readonly Point[];
  readonly voices: readonly Voice[];
  readonly differences: readonly JudgedDifference[];
  readonly timeline: readonly TimelineEntry[];
  readonly sources: readonly Source[];
  /**
   * The stories that have nothing in common with one another, those that are told first (the
   * largest; with `since` those with the most that is new). Where there are more than fit, the last
   * have no points.
   */
  readonly stories: readonly DigestStory[];
  /** Ids of reports that their outlets have taken back: they are not read. */
  readonly retracted: readonly string[];
  readonly basis: Basis;
  /** Of the stories that are told. */
  readonly otherLanguages: readonly OtherLanguage[];
  /** Null where there are points, and with `since` something new among all parts. */
  readonly silence: Silence | null;
  /** With `since`: what is new, and what no longer holds; else null. */
  readonly news: News | null;
  /** What a later digest is held against: keep it, and hand it in as `since: { asOf, memory }`. */
  readonly memory: Memory;
  /** The last time that the reports reach to (or `asOf`). */
  readonly asOf: string | null;
  /** The moment that `since` names, or that the earlier digest reached to. */
  readonly since: string | null;
  /** Points that failed the guard and are not shown. */
  readonly withheld: number;
}
