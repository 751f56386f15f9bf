import type { Expression, ExpressionBuilder, Kysely, SqlBool } from 'kysely';
import { openStates } from './deliveryStates.ts';
import type { Tables } from './schema.ts';
import type { Store } from './store.ts';

/** Rows that one step changes in each way: nobody waits long for it. */
export const rowsAtOnce = 500;

/** One step of a walk over the schedules, in a transaction. */
export interface Step {
  readonly db: Kysely<Tables>;
  readonly engine: Store['engine'];
  /** The schedules that are looked at. */
  readonly ids: readonly string[];
  /** ISO instants; what was due before is old. */
  readonly contentBefore: string;
  readonly looksBefore: string;
  readonly rowsBefore: string | null;
}

/**
 * The ids of concluded deliveries that were due before an instant and are old in this way, at most
 * `rowsAtOnce`. Held until the end, so that none of them is tried again meanwhile; what somebody else
 * holds is passed over, so that two who forget never wait for each other.
 */
export async function oldRows(
  { db, engine, ids }: Step,
  before: string,
  isOld: (at: ExpressionBuilder<Tables, 'delivery' | 'schedule'>) => Expression<SqlBool>,
): Promise<string[]> {
  const rows = await db
    .selectFrom('delivery')
    .innerJoin('schedule', 'schedule.id', 'delivery.schedule_id')
    .select('delivery.id')
    .where('delivery.schedule_id', 'in', ids)
    .where('delivery.fire_at', '<', before)
    // Not "in" those that are concluded: SQLite would serve that with the index of states, and read
    // every delivery that there is for the few of these schedules.
    .where('delivery.state', 'not in', openStates)
    .where(isOld)
    .limit(rowsAtOnce)
    .$if(engine === 'postgres', (query) => query.forUpdate('delivery').skipLocked())
    .execute();
  return rows.map(({ id }) => id);
}
