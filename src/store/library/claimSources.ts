import type { Kysely } from 'kysely';
import { isSqlite } from '../isSqlite.ts';
import type { Tables } from '../schema.ts';
import type { SourceRow } from './sources.ts';

export interface ClaimParts {
  readonly db: Kysely<Tables>;
  readonly clock: () => Date;
  /** Unique to the process. */
  readonly owner: string;
  readonly leaseSeconds: number;
}

/** What a poll may write down. */
export type PollNotes = Partial<
  Pick<
    SourceRow,
    | 'title'
    | 'etag'
    | 'last_modified'
    | 'next_poll_at'
    | 'last_read_at'
    | 'last_brought'
    | 'failures'
    | 'problem'
    | 'failing_since'
    | 'dead_told'
    | 'url'
    | 'private'
    | 'moving_to'
    | 'moving_since'
    | 'moved_from'
  >
>;

/** A source that this owner alone may poll, until its lease ends. */
export interface SourceClaim {
  readonly source: SourceRow;
  /** Holds it for its full length from now; false where it is lost, or the source was removed. */
  readonly renew: () => Promise<boolean>;
  /** Writes down what came of the poll and gives the source back; false where the lease is lost. */
  readonly release: (notes: PollNotes) => Promise<boolean>;
}

/** Claims at most so many sources that are due, those that have waited longest; by one statement. */
export async function claimSources(parts: ClaimParts, most: number): Promise<SourceClaim[]> {
  const now = parts.clock().toISOString();
  const rows = await parts.db
    .updateTable('source')
    .set((at) => ({
      lease_owner: parts.owner,
      lease_until: leaseEnd(parts),
      fence: at('fence', '+', 1),
    }))
    .where('id', 'in', (query) =>
      query
        .selectFrom('source as waiting')
        .select('waiting.id')
        .where('waiting.removed_at', 'is', null)
        .where('waiting.next_poll_at', '<=', now)
        .where((at) =>
          at.or([at('waiting.lease_until', 'is', null), at('waiting.lease_until', '<', now)]),
        )
        .orderBy('waiting.next_poll_at')
        .limit(most)
        .$if(!isSqlite(parts.db), (it) => it.forUpdate().skipLocked()),
    )
    .returningAll()
    .execute();
  return rows.map((row) => claimOf(row, parts));
}

/** Gives back what this owner holds and no longer reads: it is due again at once. */
export async function giveBack({ db, owner }: Pick<ClaimParts, 'db' | 'owner'>): Promise<void> {
  await db
    .updateTable('source')
    .set({ lease_owner: null, lease_until: null })
    .where('lease_owner', '=', owner)
    .execute();
}

/** Gives back what processes hold that have ended, as a command that met a full disk or was killed. */
export async function giveBackOfEnded(
  db: Kysely<Tables>,
  hasEnded: (owner: string) => boolean,
): Promise<void> {
  const holders = await db
    .selectFrom('source')
    .select('lease_owner')
    .distinct()
    .where('lease_owner', 'is not', null)
    .execute();
  const owners = holders.flatMap(({ lease_owner: owner }) =>
    owner !== null && hasEnded(owner) ? [owner] : [],
  );
  for (const owner of owners) await giveBack({ db, owner });
}

function claimOf(source: SourceRow, parts: ClaimParts): SourceClaim {
  const write = async (values: Partial<SourceRow>): Promise<boolean> => {
    const { numUpdatedRows } = await parts.db
      .updateTable('source')
      .set(values)
      .where('id', '=', source.id)
      .where('lease_owner', '=', parts.owner)
      .where('fence', '=', source.fence)
      .where('removed_at', 'is', null)
      .executeTakeFirst();
    return numUpdatedRows === 1n;
  };
  return {
    source,
    renew: () => write({ lease_until: leaseEnd(parts) }),
    release: (notes) => write({ ...notes, lease_owner: null, lease_until: null }),
  };
}

/** When the next source is to be polled, or its lease ends; null where none is polled. */
export async function nextPoll(db: Kysely<Tables>): Promise<Date | null> {
  const row = await db
    .selectFrom('source')
    .select((at) => at.fn.coalesce('lease_until', 'next_poll_at').as('at'))
    .where('removed_at', 'is', null)
    .where('next_poll_at', 'is not', null)
    .orderBy('at')
    .limit(1)
    .executeTakeFirst();
  return row?.at ? new Date(row.at) : null;
}

const leaseEnd = ({ clock, leaseSeconds }: ClaimParts): string =>
  new Date(clock().getTime() + leaseSeconds * 1000).toISOString();
