import { sql } from 'kysely';
import { openStates } from './deliveryStates.ts';
import type { Store } from './store.ts';

/** How many deliveries are not concluded, by state. */
export async function countWaiting({ db }: Store): Promise<Record<'due' | 'made', number>> {
  const rows = await db
    .selectFrom('delivery')
    .select(['state', (at) => at.fn.countAll<number | string>().as('count')])
    .where('state', 'in', openStates)
    .groupBy('state')
    .execute();
  const of = (state: string) => Number(rows.find((row) => row.state === state)?.count ?? 0);
  return { due: of('due'), made: of('made') };
}

/** Asks the database the least that it can be asked; rejects where it is away. */
export const reach = ({ db }: Store): Promise<unknown> => sql`select 1`.execute(db);
