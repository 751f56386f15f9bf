/** An entry of a feed. All text is plain: nothing of any markup is left in it. */
export interface FeedItem {
  /** What the feed calls it, else its address; the same each time the feed is read. */
  readonly id: string;
  readonly url: string | null;
  readonly title: string | null;
  /** A day or an instant (ISO 8601). */
  readonly published: string | null;
  readonly modified: string | null;
  readonly author: string | null;
  /** A few sentences about the article. */
  readonly summary: string | null;
  /** The whole article, where the feed carries it: paragraphs with empty lines between them. */
  readonly text: string | null;
  readonly language: string | null;
  /** A date that is given and is none, or lies in the future. */
  readonly droppedDate: string | null;
}

/** What a feed says of how often it changes. */
export interface FeedPace {
  /** RSS `ttl`. */
  readonly ttlMinutes: number | null;
  /** `sy:updatePeriod` through `sy:updateFrequency`, in minutes. */
  readonly updateMinutes: number | null;
}

export interface Feed {
  readonly format: 'rss' | 'atom' | 'rdf' | 'json';
  readonly title: string | null;
  readonly site: string | null;
  readonly language: string | null;
  readonly items: readonly FeedItem[];
  readonly pace: FeedPace;
  /** Items beyond the number that is read of one feed. */
  readonly leftOut: number;
  /** Whether the feed was broken, and only what could be saved of it was read. */
  readonly salvaged: boolean;
}

export type FeedProblem = 'empty' | 'web-page' | 'no-feed';

export type FeedRead =
  | { readonly ok: true; readonly feed: Feed }
  | { readonly ok: false; readonly problem: FeedProblem };

export const feedLimits = {
  items: 500, //       a day of the busiest agency
  idLength: 1000,
} as const;
