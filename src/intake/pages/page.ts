import type { ReportDraft } from '../draft.ts';

/** Where and when a page was read. */
export interface PagePlace {
  /** The address that the page came from, after redirects; null of a file that does not tell. */
  readonly url: string | null;
  readonly now: Date;
}

export type PageProblem =
  | 'empty'
  /** Nested deeper than any page that people read; such pages keep the parser busy for seconds. */
  | 'too-deep'
  | 'login'
  /** Nothing of the article is shown before somebody pays. */
  | 'paywall'
  /** It asks first to be let store what it likes. */
  | 'consent'
  /** It lets no program in, or wants to see that a person reads it. */
  | 'no-programs'
  | 'no-article';

export type PageRead =
  | { readonly ok: true; readonly draft: ReportDraft }
  | {
      readonly ok: false;
      readonly problem: PageProblem;
      /** Where the page leads by itself (meta refresh), which is how some sites redirect. */
      readonly leadsTo?: string | undefined;
    };

export const pageLimits = {
  depth: 512, //        Chromium's parser flattens what is deeper
  leastCharacters: 140, //  of an article; one paragraph has about 200
} as const;
