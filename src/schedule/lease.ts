import { type Kysely, sql } from 'kysely';
import { openStates } from '../store/deliveryStates.ts';
import type { OutgoingTable } from '../store/schema.ts';
import type { Store } from '../store/store.ts';
import { createLeaseHold, type LeaseHold } from './leaseHold.ts';
import type { DeliveryRow, NoticeRow, OutgoingRow } from './rows.ts';

/** Something to be posted that this owner alone may work on, until its lease ends. */
export interface Claim<Row extends OutgoingRow = OutgoingRow> {
  readonly row: Row;
  /** What it is, in a sentence: "briefing". */
  readonly what: 'briefing' | 'notice';
  /** Writes to it, but only while the lease is still this one; tells whether it did. */
  readonly write: (values: Partial<Row>) => Promise<boolean>;
  /** The same, and holds the lease for its full length from now. */
  readonly renew: (values?: Partial<Row>) => Promise<boolean>;
  /** Whether it was renewed so lately that nobody else can have it, unless clocks differ. */
  readonly isFresh: () => boolean;
  /** The same as `write`, and gives the lease back. */
  readonly release: (values: Partial<Row>) => Promise<boolean>;
}

export interface LeaseParts {
  readonly store: Store;
  readonly clock: () => Date;
  /** Unique to the process. */
  readonly owner: string;
  readonly leaseSeconds: number;
}

/** Claims the briefing that has waited longest, by one statement; null where none is to be tried. */
export const claimDelivery = async (parts: LeaseParts): Promise<Claim<DeliveryRow> | null> =>
  await claimFrom<DeliveryRow>('delivery', 'briefing', parts);

/** The same for a notice. */
export const claimNotice = async (parts: LeaseParts): Promise<Claim<NoticeRow> | null> =>
  await claimFrom<NoticeRow>('notice', 'notice', parts);

type Table = 'delivery' | 'notice';

/** Both tables have the columns of what is posted, which are all that is named here. */
const outgoing = ({ db }: Store): Kysely<Record<Table, OutgoingTable>> =>
  db as unknown as Kysely<Record<Table, OutgoingTable>>;

async function claimFrom<Row extends OutgoingRow>(
  table: Table,
  what: Claim['what'],
  parts: LeaseParts,
): Promise<Claim<Row> | null> {
  const { store, clock, owner, leaseSeconds } = parts;
  const clocks = [() => clock().getTime(), () => performance.now()];
  const hold = createLeaseHold(leaseSeconds * 1000, clocks);
  const claimed = hold.begin();
  const now = clock().toISOString();
  const row = await outgoing(store)
    .updateTable(table)
    .set((at) => ({
      lease_owner: owner,
      lease_until: leaseEnd(parts),
      fence: at('fence', '+', 1),
      // What was given back has no owner.
      taken_over: sql<number>`case when lease_owner is null then 0 else 1 end`,
    }))
    .where('id', '=', (query) =>
      query
        .selectFrom(`${table} as waiting`)
        .select('waiting.id')
        .where('waiting.state', 'in', openStates)
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
  if (!row) return null;
  claimed();
  return claimOf(row as Row, { table, what, hold }, parts);
}

function claimOf<Row extends OutgoingRow>(
  row: Row,
  { table, what, hold }: { table: Table; what: Claim['what']; hold: LeaseHold },
  parts: LeaseParts,
): Claim<Row> {
  const write = async (values: Partial<Row>): Promise<boolean> => {
    const { numUpdatedRows } = await outgoing(parts.store)
      .updateTable(table)
      .set(values as Partial<OutgoingRow>)
      .where('id', '=', row.id)
      .where('lease_owner', '=', parts.owner)
      .where('fence', '=', row.fence)
      .executeTakeFirst();
    return numUpdatedRows === 1n;
  };
  return {
    row,
    what,
    write,
    renew: async (values) => {
      const renewed = hold.begin();
      const done = await write({ ...values, lease_until: leaseEnd(parts) } as Partial<Row>);
      if (done) renewed();
      return done;
    },
    isFresh: hold.isHeld,
    release: (values) => write({ ...values, lease_owner: null, lease_until: null } as Partial<Row>),
  };
}

/** When the next briefing or notice is to be tried, or its lease ends; null where none waits. */
export async function nextTry(store: Store): Promise<Date | null> {
  const times = await Promise.all(
    (['delivery', 'notice'] as const).map((table) => nextIn(store, table)),
  );
  const [first] = times.filter((at) => at !== null).sort();
  return first === undefined ? null : new Date(first);
}

async function nextIn(store: Store, table: Table): Promise<string | null> {
  const { at } = await outgoing(store)
    .selectFrom(table)
    .select(sql<string | null>`min(coalesce(lease_until, next_try_at))`.as('at'))
    .where('state', 'in', openStates)
    .executeTakeFirstOrThrow();
  return at;
}

const leaseEnd = ({ clock, leaseSeconds }: LeaseParts): string =>
  new Date(clock().getTime() + leaseSeconds * 1000).toISOString();
