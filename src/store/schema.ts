/**
 * The tables, the same on SQLite and PostgreSQL. Instants are ISO 8601 text in UTC with
 * milliseconds, so text order is time order; docs/decisions/store.md says why.
 */
import type { Generated } from 'kysely';
import type { LibraryTables } from './librarySchema.ts';
import type { ShardTables } from './shardSchema.ts';

export interface Tables extends LibraryTables, ShardTables {
  schedule: ScheduleTable;
  delivery: DeliveryTable;
  notice: NoticeTable;
  removal: RemovalTable;
  kept_line: KeptLineTable;
  counter: CounterTable;
  audit: AuditTable;
}

export interface ScheduleTable {
  /** "s7", from the counter `schedule`. */
  id: string;
  platform: 'slack' | 'discord' | 'terminal';
  workspace: string;
  channel: string;
  /** `watch`: it looks when its topic has changed, and has no set times. */
  kind: Generated<'briefing' | 'watch'>;
  cron: string;
  zone: string;
  topic: string;
  words: number;
  state: 'active' | 'paused';
  /** Deliveries that were noted before are not posted; null while active. */
  paused_at: string | null;
  made_by: string;
  made_at: string;
  /** Null while paused or removed, and for a watch. */
  next_fire_at: string | null;
  /** A watch looks at no change of its topic before; null while paused or removed, and for briefings. */
  look_after: string | null;
  /** The version of its topic that a watch has looked at last; null before the first look. */
  seen_version: number | null;
  /** 1 where the topic of a watch may have changed since; of no meaning for briefings. */
  to_look: Generated<number>;
  /** How old a missed fire may be to be caught up with. */
  catch_up_seconds: Generated<number>;
  /** Fires that were never delivered because they were too old or a later one took their place. */
  missed: Generated<number>;
  /** How many of those the channel was told of. */
  missed_told: Generated<number>;
  /** What only some schedules say, as JSON. */
  settings: Generated<string>;
  /** When its maker was told that a briefing failed; null again when one was delivered. */
  failure_told_at: string | null;
  /** Since when its channel takes no message, and why, in one sentence; null while it does. */
  rests_since: string | null;
  rests_why: string | null;
  /** Set instead of deleting, so that the deliveries stay readable. */
  removed_at: string | null;
}

/** What is posted once, under a lease: a briefing or a notice. */
export interface OutgoingTable {
  /** What a platform's idempotency key is made of. */
  id: string;
  /** When it was due. */
  fire_at: string;
  state: 'due' | 'made' | 'delivered' | 'silent' | 'failed' | 'missed';
  /** How often it was tried: to write it, or to post it. */
  attempts: Generated<number>;
  /** Not to be claimed before. */
  next_try_at: string;
  /** Past this instant it is no longer tried. */
  give_up_at: string;
  lease_owner: string | null;
  lease_until: string | null;
  /** Grows with each claim; a holder with an older number has lost its lease. */
  fence: Generated<number>;
  /** 1 where the last claim took it from a process whose lease had run out. */
  taken_over: Generated<number>;
  /** Frozen when it is made: a retry posts the same bytes. */
  content: string | null;
  made_at: string | null;
  /** The platform's message ids that are out, in order, as a JSON array. */
  posted: Generated<string>;
  problem: string | null;
  delivered_at: string | null;
  /** From fire time to delivered. */
  late_seconds: number | null;
}

/** Its id is derived from schedule and fire time, which are unique together: it fires once. */
export interface DeliveryTable extends OutgoingTable {
  schedule_id: string;
  /** What the channel's next briefing on the topic is held against, as JSON. */
  memory: string | null;
  noted_at: string;
}

/** A message to a channel that no schedule asks for: a feed is dead, a briefing is corrected. */
export interface NoticeTable extends OutgoingTable {
  platform: 'slack' | 'discord' | 'terminal';
  workspace: string;
  channel: string;
  /** The platform's id of the message that it is posted under; null in the channel itself. */
  under: string | null;
  /** How that message is marked afterwards, as JSON; null where it stays as it is. */
  mark: string | null;
}

/** A workspace that has removed the app: nothing is tried there until it is back. */
export interface RemovalTable {
  platform: 'slack' | 'discord' | 'terminal';
  workspace: string;
  since: string;
  /** What happened and what mends it, in one sentence. */
  why: string;
}

/** Who changed what. */
export interface AuditTable {
  id: string;
  at: string;
  platform: 'slack' | 'discord' | 'terminal';
  workspace: string;
  channel: string;
  /** The platform's id of the person. */
  person: string;
  /** The command, as "schedule add". */
  command: string;
  /** What was changed: "s7", "f3", the name of a topic. */
  subject: string;
  /** What it is afterwards, in words; no address that is a key. */
  detail: string;
}

export interface KeptLineTable {
  key: string;
  line: string;
  /** A day as 2026-05-01; null only between the two steps that made the table. */
  last_used_on: string | null;
}

/** Numbers that are given out one after the other, by one statement on either engine. */
export interface CounterTable {
  name: string;
  value: number;
}
