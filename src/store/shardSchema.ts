/**
 * The tables of the shards: which process runs which part of the line to Discord. They hold nothing
 * that a restart needs, so they are in no export.
 */
export interface ShardTables {
  shard_plan: ShardPlanTable;
  shard_lease: ShardLeaseTable;
  shard_process: ShardProcessTable;
  login_turn: LoginTurnTable;
}

/** In how many shards the bot runs: one row, which is locked while shards are dealt. */
export interface ShardPlanTable {
  platform: 'discord';
  count: number;
}

/** A shard that a process runs; a free one has no row. */
export interface ShardLeaseTable {
  shard_count: number;
  shard: number;
  lease_owner: string;
  lease_until: string;
}

/** A process that would run shards. */
export interface ShardProcessTable {
  owner: string;
  lease_until: string;
}

/** Discord takes one login at a time for each key (a shard's number modulo `max_concurrency`). */
export interface LoginTurnTable {
  key: number;
  free_at: string;
}
