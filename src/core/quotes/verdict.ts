import type { Quote } from './quote.ts';
import type { Utterance } from './utterance.ts';

export type VerdictKind =
  | 'exact'
  /** Cut, with ellipsis or brackets, but nothing else changed. */
  | 'shortened'
  /** The wording of another outlet than the one asked for or the fullest one. */
  | 'variant'
  | 'words-altered'
  /** The sense of indirect speech or of a quotation, put between marks. */
  | 'paraphrase'
  | 'other-speaker'
  | 'other-outlet'
  | 'not-found';

/** One run of words: as pasted, as reported, or both. */
export interface WordChange {
  readonly kind: 'same' | 'only-pasted' | 'only-reported';
  readonly text: string;
}

export interface Verdict {
  readonly kind: VerdictKind;
  /** False where the nearest passage is not near enough to be sure; never shown as a confirmation. */
  readonly certain: boolean;
  /** What it rests on; null only for `not-found`. */
  readonly utterance: Utterance | null;
  /** The passage nearest to what was pasted. */
  readonly passage: Quote | null;
  /** The pasted words against the passage's, in reading order; empty for `not-found`. */
  readonly changes: readonly WordChange[];
  readonly reportsRead: number;
  /** The last day or instant that the reports reach to. */
  readonly readUntil: string | null;
}
