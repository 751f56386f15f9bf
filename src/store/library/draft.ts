import type { Quote } from '../../core/index.ts';

/** An article as a source brought it. What is not known is null. */
export interface ReportDraft {
  /** The canonical address, without what only tracks readers; null for a file. */
  readonly url: string | null;
  /**
   * The address that gave this text: the page's, or the feed's. Where its host is not that of
   * `url`, somebody else speaks for that host, and the report is kept for this workspace only.
   */
  readonly readFrom: string | null;
  /** Where its feed lists it, if that is another address than its own. */
  readonly listedAt?: string | null | undefined;
  readonly title: string | null;
  readonly text: string;
  /** The text only tells about the article, or is its beginning: it takes the place of none that says more. */
  readonly isSummary?: boolean | undefined;
  readonly outlet: string | null;
  readonly byline: string | null;
  /** Where the copy was first written, if another than the outlet wrote it. */
  readonly origin: string | null;
  /** A day or an instant. */
  readonly published: string | null;
  readonly modified: string | null;
  /** "en", "pt-BR". */
  readonly language: string | null;
}

export interface Arrival {
  readonly draft: ReportDraft;
  readonly sourceId: string;
  /** As the core reads them in `draft.text`; without them, `keepQuotes` may bring them later. */
  readonly quotes?: readonly Quote[] | undefined;
}

/**
 * `opened`: nobody had it. `carried`: it was there, and this source brings it for the first time.
 * `revised`: it was there, and has changed. `same`: nothing is new. `unfollowed`: the source was
 * removed meanwhile, and nothing was kept.
 */
export type Kept =
  | {
      readonly kept: 'opened' | 'carried' | 'revised' | 'same';
      readonly reportId: string;
      readonly revision: number;
    }
  | { readonly kept: 'unfollowed' };
