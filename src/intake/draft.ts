import type { ReportInput } from '../core/report/report.ts';

/**
 * What a feed, a page or a file gives of one article: what the core reads it from (all but the id,
 * which is for the library to give), and what is known of it beside. All text is plain.
 */
export interface ReportDraft extends Omit<ReportInput, 'id'> {
  /** Who wrote it, as the page says: "Ann Writer, Bo Reporter". */
  readonly byline: string | null;
  /** The agency whose copy it is, by the name it is best known under; `origin` where an outlet runs it. */
  readonly agency: string | null;
  /** A day or an instant (ISO 8601). */
  readonly modified: string | null;
  /** A tag of BCP 47: "en-GB". */
  readonly language: string | null;
  /** The address that the article is known under, without what only tells how somebody came to it. */
  readonly canonicalUrl: string | null;
  /** Where the text is not the whole article: why. */
  readonly summaryOnly: SummaryReason | null;
  /** A date that is given and was dropped, since it is none or lies ahead. */
  readonly droppedDate: string | null;
}

export type SummaryReason =
  /** The feed carries no more, and the page was not asked. */
  | { readonly why: 'feed-only' }
  /** The page shows the beginning only, and wants to be paid. */
  | { readonly why: 'paywall' }
  /** What was found on the page is no longer than what the feed carries. */
  | { readonly why: 'page-shows-no-more' }
  /** The page was asked in vain: the sentence says why. */
  | {
      readonly why: 'page-unread';
      readonly sentence: string;
      /** It may go better another time. */
      readonly passes: boolean;
    };
