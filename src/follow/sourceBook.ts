import type { TellProgress } from '../intake/tellProgress.ts';

/** Who follows something, and from where. */
export interface Named {
  readonly platform: 'slack' | 'discord' | 'terminal';
  readonly workspace: string;
  readonly channel: string;
  readonly madeBy: string;
}

/** A feed that a workspace follows, as people may see it. */
export interface FollowedFeed {
  /** "f7" */
  readonly id: string;
  readonly title: string | null;
  /** Null where the address is a key; the path of a folder. */
  readonly url: string | null;
  readonly host: string;
  /** ISO 8601; null where it has never been read. */
  readonly lastReadAt: string | null;
  /** Reports that the last reading brought and that were new here. */
  readonly lastBrought: number;
  /** Readings in a row that failed. */
  readonly failures: number;
  /** The sentence for the last failure. */
  readonly problem: string | null;
  /** When the first of those readings was, ISO 8601. */
  readonly failingSince: string | null;
  readonly nextReadAt: string | null;
  /** The address before it moved for good; the host alone where that is a key. */
  readonly movedFrom: string | null;
  /** Where it says that it has moved to; followed there when it has said so for a day. */
  readonly movingTo: string | null;
}

export type Followed =
  | {
      readonly ok: true;
      /** False where it was followed already. */
      readonly isNew: boolean;
      readonly feed: FollowedFeed;
      /** Addresses of the site's other feeds. */
      readonly others: readonly string[];
      readonly list?: undefined;
    }
  /** It was a list of feeds. */
  | { readonly ok: true; readonly list: FollowedList }
  | { readonly ok: false; readonly sentence: string };

export interface FollowedList {
  readonly added: number;
  /** Followed already. */
  readonly known: number;
  /** Entries without an address that can be read. */
  readonly unusable: number;
  /** Feeds beyond the most that may be followed. */
  readonly leftOut: number;
  readonly most: number;
}

export type ReadOnce =
  | {
      readonly ok: true;
      /** For this workspace: `opened` also where another one has it. */
      readonly kept: 'opened' | 'revised' | 'same' | 'unfollowed';
      readonly title: string | null;
      readonly outlet: string | null;
      readonly published: string | null;
      /** The page shows no more than a beginning. */
      readonly summaryOnly: boolean;
      /** A date that it gives and that cannot be. */
      readonly droppedDate: string | null;
    }
  | { readonly ok: false; readonly sentence: string };

/** What a workspace follows and reads. */
export interface SourceBook {
  /** The address of a feed, of a page of a site that has one, or of a list of feeds (OPML). */
  readonly follow: (address: string, by: Named, tell?: TellProgress) => Promise<Followed>;
  /** Whether this machine has a file or a folder of that name. */
  readonly isFile: (path: string) => Promise<boolean>;
  /** A folder of this machine, or the feeds on a list (OPML) in a file of it. */
  readonly followFile: (path: string, by: Named) => Promise<Followed>;
  /** Takes one page now. */
  readonly readOnce: (address: string, by: Named, tell?: TellProgress) => Promise<ReadOnce>;
  /** Null where this workspace follows nothing of that id. */
  readonly unfollow: (id: string, workspace: string) => Promise<FollowedFeed | null>;
  readonly list: (workspace: string) => Promise<readonly FollowedFeed[]>;
  /** What keeps anything from being kept just now (a full disk), in a sentence; else null. */
  readonly trouble: () => string | null;
}
