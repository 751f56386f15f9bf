import type { Report, Span } from '../report/report.ts';

/** A sentence of a report (or of its headline) that something rests on. */
export interface Support extends Span {
  readonly reportId: string;
}

/** One sentence of a digest. Edits are visible: square brackets and ellipsis. */
export interface Point {
  readonly text: string;
  /** Every sentence in every report that says the same; the one that the text is taken from first. */
  readonly support: readonly Support[];
  /** Outlets (report id where the outlet is unknown) and origins of the support, sorted. */
  readonly outlets: readonly string[];
  readonly origins: readonly string[];
  /** With `since`: whether it was there before; without, always `new`. */
  readonly status: 'new' | 'changed' | 'known';
}

/** An utterance that matters to the story. */
export interface Voice {
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

/** `only-in`: carried by some reports only; the others say nothing on it. */
export type DifferenceKind = 'conflict' | 'development' | 'only-in';

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
  /** Two or more; for a development the oldest first; one for `only-in`. */
  readonly sides: readonly DifferenceSide[];
}

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

/** The reports on one event. */
export interface Story {
  /** The id of its first report: stays while later reports join. */
  readonly id: string;
  readonly title: string;
  /** In the order published. */
  readonly reports: readonly Report[];
}

/** A report as it is numbered in a digest: `number` counts from 1, in the order published. */
export interface Source {
  readonly number: number;
  readonly reportId: string;
  readonly outlet: string | null;
  readonly origin: string | null;
  readonly title: string | null;
  readonly url: string | null;
  readonly published: string | null;
}

export interface DigestOptions {
  /** At the most so many words in all points together; 220 where it is not given. */
  readonly words?: number | undefined;
  /** A day or instant: what was published before counts as known. */
  readonly since?: string | undefined;
  /** A day or instant: reports published after it are not read. */
  readonly asOf?: string | undefined;
}

export interface Digest {
  readonly title: string;
  readonly points: readonly Point[];
  readonly voices: readonly Voice[];
  readonly differences: readonly Difference[];
  readonly timeline: readonly TimelineEntry[];
  readonly sources: readonly Source[];
  /** The stories that the reports fall into; the points are of all of them. */
  readonly stories: readonly {
    readonly id: string;
    readonly title: string;
    readonly reportIds: readonly string[];
  }[];
  /** The last time that the reports reach to (or `asOf`). */
  readonly asOf: string | null;
  readonly since: string | null;
  /** Points that failed the guard and are not shown. */
  readonly withheld: number;
}
