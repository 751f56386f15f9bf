/** What all formats have in common, with their text as it stands there, before it is cleaned. */
export interface RawItem {
  readonly id: string | undefined;
  /** Where its links begin, as it says itself (xml:base). */
  readonly base: string | undefined;
  /** The best first. */
  readonly links: readonly (string | undefined)[];
  readonly title: string | undefined;
  readonly published: string | undefined;
  readonly modified: string | undefined;
  readonly author: string | undefined;
  readonly summary: string | undefined;
  readonly content: string | undefined;
  readonly language: string | undefined;
}

export interface RawFeed {
  readonly format: 'rss' | 'atom' | 'rdf' | 'json';
  readonly title: string | undefined;
  /** Where its links begin, as it says itself (xml:base). */
  readonly base: string | undefined;
  readonly links: readonly (string | undefined)[];
  readonly language: string | undefined;
  readonly items: readonly RawItem[];
  readonly ttl: number | undefined;
  readonly updatePeriod: string | undefined;
  readonly updateFrequency: number | undefined;
}
