import type { Span } from '../report/report.ts';

/**
 * `direct`: whole sentences between marks; `mixed`: part of the narrator's sentence between
 * marks; `indirect`: a clause that is reported without marks.
 */
export type QuoteKind = 'direct' | 'mixed' | 'indirect';

/** Words of the report that say something about a quote: `report.text.slice(start, end) === text`. */
export interface Mention extends Span {
  readonly text: string;
}

export interface Speaker {
  /**
   * The fullest name that the report gives for this person or body, without titles; null where
   * somebody is pointed at ("she said") who cannot be told with enough certainty.
   */
  readonly name: string | null;
  /** True where the report has no name for them: `name` is then what it calls them ("Kremlin aide"). */
  readonly described?: boolean | undefined;
  /** The names of each, where several say it together ("Lind and Velli said in a joint statement"). */
  readonly joint?: readonly string[] | undefined;
  /** The mention next to the quote; null for a continuation that has none. */
  readonly start: number | null;
  readonly end: number | null;
}

/** The report that carries a quote, as far as grouping and look-up need it. */
export interface Carrier {
  readonly outlet: string | null;
  readonly origin: string | null;
  readonly url: string | null;
  /** `YYYY-MM-DD` or ISO 8601 instant. */
  readonly published: string | null;
}

/** One unbroken stretch of quoted words in one report: `report.text.slice(start, end) === text`. */
export interface Quote extends Span, Carrier {
  readonly reportId: string;
  readonly text: string;
  readonly kind: QuoteKind;
  /**
   * Where a told clause states nothing by itself (an order, a promise, a question, a denial, a
   * judgement): the clause with its verb, "urged ministers to act"; else not there.
   */
  readonly act?: string | undefined;
  /** The words that make it speech: "said", "according to", "tweeted". */
  readonly cue: Mention | null;
  /** Null where nobody is named or pointed at. */
  readonly speaker: Speaker | null;
  /** Words by which the report calls the speaker's office, in lower case: "press", "secretary". */
  readonly roles?: readonly string[] | undefined;
  /** Who passed the words on, where the report has them second-hand: Y as told by X; else null. */
  readonly through: Speaker | null;
  /** The stretches of one split quotation carry the same number (unique in their report). */
  readonly quotation: number;
  /** "news conference", "statement", "tweet", "interview": where the text tells it. */
  readonly setting: string | null;
  /** The day it was said, `YYYY-MM-DD`, where the text tells it. */
  readonly said: string | null;
  /** What the report says against the words having been said; null where it passes them on as said. */
  readonly doubt: Doubt | null;
}

/**
 * `denied`: somebody says that they were not said; `alleged`: somebody claims that they were;
 * `unsaid`: asked, supposed, or still to come; `disputed`: taken back, or said to be taken out of
 * context; `corrected`: the outlet itself corrects the quotation or its attribution.
 */
export type Doubt = 'denied' | 'alleged' | 'unsaid' | 'disputed' | 'corrected';
