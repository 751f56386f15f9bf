/**
 * The tables of the library: what sources bring, and what topics make of it. A workspace sees a
 * report only through a source of its own (`carried`); docs/decisions/library.md says why.
 */
import type { Generated } from 'kysely';

export interface LibraryTables {
  source: SourceTable;
  report: ReportTable;
  address: AddressTable;
  listed: ListedTable;
  revision: RevisionTable;
  carried: CarriedTable;
  quote: QuoteTable;
  topic: TopicTable;
  channel_topic: ChannelTopicTable;
  rests_on: RestsOnTable;
  correction: CorrectionTable;
}

/** What a workspace follows. */
export interface SourceTable {
  /** "f7", from the counter `source`. */
  id: string;
  workspace: string;
  kind: 'feed' | 'page' | 'folder';
  /** Where it is polled; unique in its workspace until it is removed. Emptied then where it is private. */
  url: string;
  title: string | null;
  /** 1 where its address is a secret, or its reports are for those who pay: nobody else may see them. */
  private: number;
  /** The channel that follows it, and hears when it is dead. */
  platform: 'slack' | 'discord' | 'terminal';
  channel: string;
  etag: string | null;
  last_modified: string | null;
  /** Null where it is not polled. */
  next_poll_at: string | null;
  last_read_at: string | null;
  /** How many reports the last reading brought that were new. */
  last_brought: Generated<number>;
  /** In a row, since it was last read. */
  failures: Generated<number>;
  problem: string | null;
  /** When the first of those failures was. */
  failing_since: string | null;
  /** Where it says that it has moved to for good, and since when it has said so. */
  moving_to: string | null;
  moving_since: string | null;
  /** The address that it was followed by before it moved. */
  moved_from: string | null;
  /** 1 once its channel was told that it is dead. */
  dead_told: Generated<number>;
  lease_owner: string | null;
  lease_until: string | null;
  /** Grows with each claim; a holder with an older number has lost its lease. */
  fence: Generated<number>;
  made_by: string;
  made_at: string;
  /** Set instead of deleting, so that what it brought stays readable. */
  removed_at: string | null;
}

/** One published article. Its text is that of its latest revision. */
export interface ReportTable {
  /** The row of the search index; given by the engine, different in every database. */
  number: Generated<number>;
  /** Made of owner and address (or text): the same in every database. */
  id: string;
  /** '' where it is public; else the one workspace that a private source brought it for. */
  owner: string;
  /** The canonical address, where it has one. */
  url: string | null;
  /** Of that address, in lower case, without "www.". */
  host: string | null;
  outlet: string | null;
  /** Folded, to be compared. */
  outlet_key: string | null;
  byline: string | null;
  /** Where the copy was first written, where that is another than the outlet. */
  origin: string | null;
  /** As the article gives it: a day or an instant. */
  published: string | null;
  modified: string | null;
  /** The first part of the language's tag, in lower case: "en". */
  language: string | null;
  first_seen: string;
  /** The instant by which reports are put in order: published, where that can be. */
  at: string;
  /** Of outlet, title and text as first seen: the same article under two addresses is one report. */
  first_hash: string;
  /** The number of its latest revision. */
  revision: number;
  /** Of that revision's text. */
  text_hash: string;
}

/** All addresses under which a report was found. */
export interface AddressTable {
  owner: string;
  url: string;
  report_id: string;
}

/**
 * Where a source lists a report under another address than its own, as one that leads there. None that the
 * report is known by: whoever has that address may put another article there.
 */
export interface ListedTable {
  source_id: string;
  url: string;
  report_id: string;
}

/** An article as it stood from one moment on. */
export interface RevisionTable {
  report_id: string;
  /** From 1. */
  number: number;
  title: string | null;
  text: string;
  /** Of the text. */
  hash: string;
  /** Of title and text. */
  whole_hash: string;
  modified: string | null;
  seen_at: string;
  /** When its quotes were kept; null before. */
  quotes_at: string | null;
}

/** A source brought a report: this is what lets its workspace see it. */
export interface CarriedTable {
  source_id: string;
  report_id: string;
  /** The source's, once more, so that every statement can ask for it. */
  workspace: string;
  /** The report's, once more, so that the latest are found without reading all. */
  at: string;
  seen_at: string;
}

export interface QuoteTable {
  report_id: string;
  revision: number;
  /** From 0, in the order given. */
  place: number;
  start_index: number;
  end_index: number;
  text: string;
  kind: string;
  speaker: string | null;
  /** Folded, to be looked up. */
  speaker_key: string | null;
  /** What else the core says of it, as JSON. */
  rest: string;
}

export interface TopicTable {
  /** "t7", from the counter `topic`. */
  id: string;
  workspace: string;
  name: string;
  /** In small letters: unique in its workspace. */
  name_key: string;
  /** JSON of all, any, none and people. */
  query: string;
  /** JSON lists of outlets or their hosts: only these, and none of those. */
  outlets: string;
  without: string;
  language: string | null;
  /** JSON list of ids; empty where all sources of the workspace are meant. */
  sources: string;
  /** Grows whenever what the topic shows may have changed. */
  version: Generated<number>;
  /** The version of which its watches know: where they are two, they are to be marked. */
  marked_version: Generated<number>;
  made_by: string;
  made_at: string;
}

/** The topic that is meant in a channel where none is named. */
export interface ChannelTopicTable {
  platform: string;
  workspace: string;
  channel: string;
  topic_id: string;
}

/** A briefing that was posted rests on this revision: it is kept as long as the briefing is. */
export interface RestsOnTable {
  delivery_id: string;
  report_id: string;
  revision: number;
  /** 1 where the report has changed since, and nobody has looked yet what that means for the briefing. */
  stale: Generated<number>;
}

/** Something that a posted briefing told, and that a revised report no longer says so, or says again. */
export interface CorrectionTable {
  delivery_id: string;
  /** From 0, in the order found. */
  place: number;
  report_id: string;
  /** The one that changed it. */
  revision: number;
  outlet: string | null;
  kind: 'corrected' | 'withdrawn' | 'restored';
  /** Whose words they were; null for what was no quote. */
  speaker: string | null;
  was: string;
  /** What stands there now; null where nothing does. */
  now: string | null;
  found_at: string;
}
