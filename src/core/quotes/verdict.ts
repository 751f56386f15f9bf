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

/** Why a verdict is less, or says more, than its kind. */
export type Caution =
  /** So few words that they may stand anywhere. */
  | 'few-words'
  /** What is nearest is not near enough to be sure that it is meant. */
  | 'far'
  /** No report says whose words they are, or whether they are those of the one described. */
  | 'unnamed'
  /** Somebody of a like name said it, or one of several of that name. */
  | 'near-name'
  /** Another outlet has another word in the place of one of these. */
  | 'wordings-differ'
  /** Reports name two speakers for them, or two speakers said them. */
  | 'speakers-differ'
  /** What is left out turns the sense: "I would never say …". */
  | 'sense-turned'
  /** Words in brackets were not said where they stand. */
  | 'inserted'
  /** The speaker quotes somebody else with them. */
  | 'other-voice'
  /** Taken from more than one sentence; no doubt by itself. */
  | 'across-sentences'
  /** No report has it from the speaker: somebody told it. */
  | 'second-hand'
  /**
   * No report passes it on as said (it is denied, alleged, asked, supposed or still to come), or one
   * says that it is denied, taken back or wrongly quoted.
   */
  | 'doubted'
  /** What was pasted says itself that they were not said: "Marsh denied saying “…”". */
  | 'passed-as-unsaid'
  /** So long that its end was not looked at. */
  | 'too-long'
  /** A question for a statement, or "were" for "we’re". */
  | 'marks'
  /** A negation is dropped or added. */
  | 'negation'
  /** A number, day or month is another. */
  | 'number'
  /** Nothing but spelling differs. */
  | 'spelling'
  /** Put together of words that do not stand together. */
  | 'spliced'
  /** Only a headline has it, where words are often cut. */
  | 'headline';

/** Where the pasted words stand in a report, though nobody is quoted with them. */
export interface Elsewhere {
  readonly reportId: string;
  readonly place: 'headline' | 'narration';
  /** Null where the headline is no part of the text. */
  readonly start: number | null;
  readonly end: number | null;
}

/** One run of words: as pasted, as reported, or both. */
export interface WordChange {
  readonly kind: 'same' | 'only-pasted' | 'only-reported';
  readonly text: string;
}

/** One quotation of several that were pasted together. */
export interface CheckedPart {
  /** As it was pasted, without its attribution. */
  readonly quotation: string;
  readonly verdict: Verdict;
}

export interface Verdict {
  readonly kind: VerdictKind;
  /** False where the nearest passage is not near enough to be sure; never shown as a confirmation. */
  readonly certain: boolean;
  /** Where there are any. */
  readonly cautions?: readonly Caution[] | undefined;
  /** What it rests on; null only for `not-found`. */
  readonly utterance: Utterance | null;
  /** The passage nearest to what was pasted. */
  readonly passage: Quote | null;
  /** The other passages that the words are put together of. */
  readonly parts?: readonly Quote[] | undefined;
  /** Each of several quotations, in the order pasted; all else here is the verdict on the worst of them. */
  readonly each?: readonly CheckedPart[] | undefined;
  /** With `not-found`: where the words stand without being a quotation. */
  readonly elsewhere?: Elsewhere | undefined;
  /** Whom the pasted text itself named: '"…," said Putin'. */
  readonly named?: string | undefined;
  /** The pasted words against the passage's, in reading order; empty for `not-found`. */
  readonly changes: readonly WordChange[];
  readonly reportsRead: number;
  /** The last day or instant that the reports reach to. */
  readonly readUntil: string | null;
}
