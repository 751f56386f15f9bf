import { sql } from 'kysely';
import type { Store } from '../store/store.ts';
import type { DeliveryRow } from './rows.ts';

/** A delivery that this owner alone may work on, until its lease ends. */
export interface Claim {
  readonly row: DeliveryRow;
  /** Writes to the delivery, but only while the lease is still this one; tells whether it did. */
  readonly write: (values: Partial<DeliveryRow>) => Promise<boolean>;
  /** The same, and holds the lease for its full length from now. */
  readonly renew: (values?: Partial<DeliveryRow>) => Promise<boolean>;
  /** The same, and gives the lease back. */
  readonly release: (values: Partial<DeliveryRow>) => Promise<boolean>;
}

export interface LeaseParts {
  readonly store: Store;
  readonly clock: () => Date;
  /** Unique to the process. */
  readonly owner: string;
  readonly leaseSeconds: number;
}

/** Claims the delivery that has waited longest, by one statement; null where none is to be tried. */
export async function claimNext(parts: LeaseParts): Promise<Claim | null> {
  const { store, clock, owner } = parts;
  const now = clock().toISOString();
  const row = await store.db
    .updateTable('delivery')
    .set((at) => ({
      lease_owner: owner,
      lease_until: leaseEnd(parts),
      fence: at('fence', '+', 1),
      // What was given back has no owner.
      taken_over: sql<number>`case when lease_owner is null then 0 else 1 end`,
    }))
    .where('id', '=', (query) =>
      query
        .selectFrom('delivery as waiting')
        .select('waiting.id')
        .where('waiting.state', 'in', ['due', 'made'])
        .where('waiting.next_try_at', '<=', now)
        .where((at) =>
          at.or([at('waiting.lease_until', 'is', null), at('waiting.lease_until', '<', now)]),
        )
        .orderBy('waiting.next_try_at')
        .limit(1)
        .$if(store.engine === 'postgres', (it) => it.forUpdate().skipLocked()),
    )
    .returningAll()
    .executeTakeFirst();
  return row ? claimOf(row, parts) : null;
}

function claimOf(row: DeliveryRow, parts: LeaseParts): Claim {
  const write = async (values: Partial<DeliveryRow>): Promise<boolean> => {
    const { numUpdatedRows } = await parts.store.db
      .updateTable('delivery')
      .set(values)
      .where('id', '=', row.id)
      .where('lease_owner', '=', parts.owner)
      .where('fence', '=', row.fence)
      .executeTakeFirst();
    return numUpdatedRows === 1n;
  };
  return {
    row,
    write,
    renew: (values = {}) => write({ ...values, lease_until: leaseEnd(parts) }),
    release: (values) => write({ ...values, lease_owner: null, lease_until: null }),
  };
}

/** When the next delivery is to be tried, or its lease ends; null where none waits. */
export async function nextTry({ db }: Store): Promise<Date | null> {
  const { at } = await db
    .selectFrom('delivery')
    .select(sql<string | null>`min(coalesce(lease_until, next_try_at))`.as('at'))
    .where('state', 'in', ['due', 'made'])
    .executeTakeFirstOrThrow();
  return at === null ? null : new Date(at);
}

const leaseEnd = ({ clock, leaseSeconds }: LeaseParts): string =>
  new Date(clock().getTime() + leaseSeconds * 1000).toISOString();
