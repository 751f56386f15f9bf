import type { Transaction } from 'kysely';
import type { Tables } from './schema.ts';
import type { Store } from './store.ts';

/** How shards are dealt to the processes that share a store; has the shape of Discord's `ShardLeases`. */
export interface ShardLeaseStore {
  /** How long a lease holds, in milliseconds. */
  readonly leaseMs: number;
  /** Settles in how many shards the bot runs; gives the number that holds from now on. */
  readonly agree: (wanted: WantedShards) => Promise<number>;
  /** Renews what this process holds, and, if `take`, claims of the free shards up to its share. */
  readonly look: (take: boolean) => Promise<DealtShards>;
  /** Gives back what this process holds and does not run any more: one shard, or all. */
  readonly release: (shard?: number) => Promise<void>;
  /** The same, and this process counts no more when shares are made. */
  readonly leave: () => Promise<void>;
  /** Milliseconds until it may be asked again; 0 where the turn to log in is taken now. */
  readonly takeTurn: (key: number) => Promise<number>;
}

export interface WantedShards {
  readonly count: number;
  /** The operator says so; else it is Discord's advice, which never makes them fewer. */
  readonly firm: boolean;
}

export interface DealtShards {
  readonly count: number;
  /** Of so many shards, those that this process may run until its lease ends. */
  readonly held: readonly number[];
  /** Those of them that another process has a share in. */
  readonly surplus: readonly number[];
}

export interface ShardLeaseParts {
  readonly store: Store;
  readonly clock: () => Date;
  /** Unique to the process. */
  readonly owner: string;
  /** How long others wait for a process that says nothing. Default 45. */
  readonly leaseSeconds?: number;
  /** From one login with a key to the next: 5 by Discord, and 1 as one may be longer on its way. Default 6. */
  readonly turnSeconds?: number;
}

/** Every dealing is one transaction, one after the other: two processes never see the same shard free. */
export function createShardLeases({
  store,
  clock,
  owner,
  leaseSeconds = 45,
  turnSeconds = 6,
}: ShardLeaseParts): ShardLeaseStore {
  const { db } = store;
  const leaseMs = leaseSeconds * 1000;
  const inMs = (milliseconds: number): string =>
    new Date(clock().getTime() + milliseconds).toISOString();
  const inTurn = async <Result>(work: Work<Result>): Promise<Result> =>
    await db.transaction().execute(async (transaction) => {
      const plan = await transaction
        .selectFrom('shard_plan')
        .select('count')
        .$if(store.engine === 'postgres', (query) => query.forUpdate())
        .executeTakeFirst();
      return await work(transaction, plan?.count ?? 0);
    });
  const release = async (shard?: number): Promise<void> => {
    const mine = db.deleteFrom('shard_lease').where('lease_owner', '=', owner);
    await (shard === undefined ? mine : mine.where('shard', '=', shard)).execute();
  };
  return {
    leaseMs,
    agree: async (wanted) => {
      await db
        .insertInto('shard_plan')
        .values({ platform: 'discord', count: wanted.count })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
      return await inTurn(async (transaction, count) => {
        if (wanted.firm ? wanted.count === count : wanted.count <= count) return count;
        await transaction.updateTable('shard_plan').set({ count: wanted.count }).execute();
        return wanted.count;
      });
    },
    look: async (take) =>
      await inTurn((transaction, count) =>
        dealShards(transaction, { count, owner, take, now: inMs(0), until: inMs(leaseMs) }),
      ),
    release,
    leave: async () => {
      await release();
      await db.deleteFrom('shard_process').where('owner', '=', owner).execute();
    },
    takeTurn: async (key) => {
      const now = inMs(0);
      const turnMs = turnSeconds * 1000;
      const free_at = inMs(turnMs);
      const taken = await db
        .insertInto('login_turn')
        .values({ key, free_at })
        .onConflict((conflict) =>
          conflict
            .column('key')
            .doUpdateSet({ free_at })
            // One two turns away is of a clock that was set back since; one a little further away than
            // ours was taken by another process while this statement waited.
            .where((at) =>
              at.or([
                at('login_turn.free_at', '<=', now),
                at('login_turn.free_at', '>', inMs(2 * turnMs)),
              ]),
            ),
        )
        .returning('key')
        .executeTakeFirst();
      if (taken !== undefined) return 0;
      const turn = db.selectFrom('login_turn').select('free_at').where('key', '=', key);
      const { free_at: free } = await turn.executeTakeFirstOrThrow();
      return Math.max(Date.parse(free) - Date.parse(now), 1);
    },
  };
}

/** What is done while no other process deals. */
type Work<Result> = (transaction: Transaction<Tables>, count: number) => Promise<Result>;

interface Look {
  readonly count: number;
  readonly owner: string;
  readonly take: boolean;
  readonly now: string;
  readonly until: string;
}

async function dealShards(on: Transaction<Tables>, look: Look): Promise<DealtShards> {
  const { count, owner, now, until } = look;
  await on
    .insertInto('shard_process')
    .values({ owner, lease_until: until })
    .onConflict((conflict) => conflict.column('owner').doUpdateSet({ lease_until: until }))
    .execute();
  await on.deleteFrom('shard_process').where('lease_until', '<', now).execute();
  // What nobody took over while its holder was late is still the holder's.
  await on
    .updateTable('shard_lease')
    .set({ lease_until: until })
    .where('lease_owner', '=', owner)
    .where('shard_count', '=', count)
    .execute();
  await on.deleteFrom('shard_lease').where('lease_until', '<', now).execute();
  const leases = await on.selectFrom('shard_lease').selectAll().orderBy('shard').execute();
  const held = leases
    .filter((lease) => lease.lease_owner === owner && lease.shard_count === count)
    .map(({ shard }) => shard);
  const share = await shareOf(on, leases, look);
  const taken = look.take ? freeOf(leases, count).slice(0, Math.max(share - held.length, 0)) : [];
  if (taken.length > 0) {
    const claimed = taken.map((shard) => ({
      shard_count: count,
      shard,
      lease_owner: owner,
      lease_until: until,
    }));
    await on.insertInto('shard_lease').values(claimed).execute();
  }
  return { count, held: [...held, ...taken], surplus: held.slice(share) };
}

interface Lease {
  readonly shard: number;
  readonly shard_count: number;
  readonly lease_owner: string;
}

/** None while shards of another number run: a server would belong to one of either kind. */
function freeOf(leases: readonly Lease[], count: number): number[] {
  if (leases.some((lease) => lease.shard_count !== count)) return [];
  const taken = new Set(leases.map(({ shard }) => shard));
  return Array.from({ length: count }, (_, shard) => shard).filter((shard) => !taken.has(shard));
}

/** As even as the number allows; what is left over stays with those that have most, so that little moves. */
async function shareOf(
  on: Transaction<Tables>,
  leases: readonly Lease[],
  { count, owner }: Look,
): Promise<number> {
  const processes = await on.selectFrom('shard_process').select('owner').execute();
  const heldBy = (one: string): number =>
    leases.filter(({ lease_owner }) => lease_owner === one).length;
  const ranked = processes
    .map((process) => process.owner)
    .sort((a, b) => heldBy(b) - heldBy(a) || (a < b ? -1 : 1));
  const even = Math.floor(count / ranked.length);
  return even + (ranked.indexOf(owner) < count % ranked.length ? 1 : 0);
}
