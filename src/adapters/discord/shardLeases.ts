/**
 * How the processes of one bot share its line to Discord: in shards, each of which takes what
 * happens in some of the servers. One process at a time holds a shard, by a lease that all see.
 */
export interface ShardLeases {
  /** How long a lease holds from its last renewal, in milliseconds. */
  readonly leaseMs: number;
  /** Settles in how many shards the bot runs; gives the number that holds from now on. */
  readonly agree: (wanted: { readonly count: number; readonly firm: boolean }) => Promise<number>;
  /** Renews what this process holds, and, if `take`, claims of the free shards up to its share. */
  readonly look: (take: boolean) => Promise<{
    readonly count: number;
    /** Of so many shards, those that this process may run until its lease ends. */
    readonly held: readonly number[];
    /** Those of them that another process has a share in. */
    readonly surplus: readonly number[];
  }>;
  /** Gives back what this process holds and does not run any more: one shard, or all. */
  readonly release: (shard?: number) => Promise<void>;
  /** The same, and this process counts no more when shares are made. */
  readonly leave: () => Promise<void>;
  /** Milliseconds until it may be asked again; 0 where the turn to log in is taken now. */
  readonly takeTurn: (key: number) => Promise<number>;
}

/** One of `count` parts of the line; a server belongs to the part (id >> 22) modulo `count`. */
export interface Shard {
  readonly id: number;
  readonly count: number;
}
