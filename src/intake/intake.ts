import type { ReportDraft } from './draft.ts';
import type { Feed, FeedProblem } from './feeds/feed.ts';
import type { FoundFeed } from './feeds/findFeeds.ts';
import type { FeedList, OpmlRead } from './feeds/opml.ts';
import type { FetchFailure, Validators } from './fetch/fetched.ts';
import type { PageProblem } from './pages/page.ts';
import type { FilesRead } from './readFiles.ts';
import type { JobFailure } from './workers/job.ts';

/** What keeps an address from being read; `describeSource` has the sentence for each. */
export type SourceProblem =
  | { readonly stage: 'fetch'; readonly failure: FetchFailure }
  | { readonly stage: 'feed'; readonly host: string; readonly problem: FeedProblem | 'no-feeds' }
  | { readonly stage: 'page'; readonly host: string; readonly problem: PageProblem | 'no-text' }
  | { readonly stage: 'work'; readonly host: string; readonly failure: JobFailure };

export type PageAnswer =
  | {
      readonly ok: true;
      readonly draft: ReportDraft;
      /** Where the page came from, after redirects. */
      readonly url: string;
    }
  | { readonly ok: false; readonly problem: SourceProblem };

/** An item of a feed as a draft; `id` is the feed's name for it, the same each time. */
export interface DraftedItem {
  readonly id: string;
  readonly draft: ReportDraft;
}

/** A draft with its whole text, as far as that could be had. */
export interface CompletedDraft {
  readonly draft: ReportDraft;
  /** Where its page came from, after redirects, whatever address the page claims; null where its text is the feed's. */
  readonly pageUrl: string | null;
}

/** What a server said of the next time, whether or not anything has changed. */
interface Next {
  readonly validators: Validators;
  /** Where to ask from now on, where the feed has moved for good. */
  readonly movedTo: string | null;
  readonly freshUntil: string | null;
}

export type FeedAnswer =
  | ({
      readonly ok: true;
      readonly changed: true;
      readonly feed: Omit<Feed, 'items'>;
      readonly items: readonly DraftedItem[];
      /** Where the feed came from, after redirects. */
      readonly url: string;
    } & Next)
  | ({ readonly ok: true; readonly changed: false } & Next)
  | {
      readonly ok: false;
      readonly problem: SourceProblem;
      /** Before when the server does not want to be asked again (ISO 8601). */
      readonly retryAfter: string | null;
    };

export type FeedsFound =
  /** The best first; never empty. */
  | { readonly ok: true; readonly feeds: readonly FoundFeed[]; readonly list?: undefined }
  /** A list of feeds (OPML) came. */
  | { readonly ok: true; readonly list: FeedList }
  | { readonly ok: false; readonly problem: SourceProblem };

/** Addresses in, drafts out. Nothing of it throws for what an address, a server or a page does. */
export interface Intake {
  /** The article of a page; robots.txt is honoured. */
  readonly readPage: (address: string) => Promise<PageAnswer>;
  /** The items of a feed; with the validators of the last time, only where it has changed. */
  readonly readFeed: (address: string, validators?: Validators) => Promise<FeedAnswer>;
  /**
   * A draft whose feed carries a summary only, with the text of its page; the summary stays, and
   * says why, where the page may not be read, or shows no more. Other drafts are given back.
   */
  readonly completeDraft: (draft: ReportDraft) => Promise<CompletedDraft>;
  /** The feeds of a site, by the address of one of its pages or of a feed. */
  readonly findFeeds: (address: string) => Promise<FeedsFound>;
  /** The reports in a file of this machine; what cannot be read is told among the problems. */
  readonly readFile: (path: string) => Promise<FilesRead>;
  /** The feeds on a list that another news reader wrote, as bytes; written by `writeOpml`. */
  readonly readOpml: (bytes: Uint8Array) => Promise<OpmlRead>;
  /** Ends what is under way. */
  readonly close: () => Promise<void>;
}
