import type { Doubt, Quote } from './quote.ts';

/** One wording of an utterance, and the reports' quotes that carry exactly it (but for marks, case and edge punctuation). */
export interface Variant {
  /** The stretches of one report's quotation, joined by " … " where it was split. */
  readonly text: string;
  readonly quotes: readonly Quote[];
}

/** The same words spoken once, as all reports carry them. */
export interface Utterance {
  /** Made of the speaker and the words, and of the place where they were said before: unique, the same for the same reports in any order. */
  readonly id: string;
  /** The fullest wording that a report carries. */
  readonly text: string;
  /** The fullest name of the speaker that the reports name, or null. */
  readonly speaker: string | null;
  /** True where no report names the speaker: `speaker` is then what they are called ("Kremlin aide"). */
  readonly described?: boolean | undefined;
  /** The names of each, where several said it together. */
  readonly joint?: readonly string[] | undefined;
  /** Whom single reports name instead, against a clear majority of origins. */
  readonly otherSpeakers: readonly { readonly name: string; readonly quotes: readonly Quote[] }[];
  /** Who passed the words on, where no report has them from the speaker; else null. */
  readonly through: string | null;
  readonly setting: string | null;
  /** `YYYY-MM-DD`, where a report tells it. */
  readonly said: string | null;
  /** What the reports say against it, where none passes it on as said; else null. */
  readonly doubt: Doubt | null;
  /** The fullest first. */
  readonly variants: readonly Variant[];
  /** All quotes, in the order published, then by report id and place. */
  readonly quotes: readonly Quote[];
}

export interface QuoteQuery {
  readonly speaker?: string | undefined;
  readonly words?: string | undefined;
  readonly outlet?: string | undefined;
  /** Days, `YYYY-MM-DD`, both included. */
  readonly since?: string | undefined;
  readonly until?: string | undefined;
}
