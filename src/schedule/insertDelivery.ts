import type { Insertable, Kysely } from 'kysely';
import type { DeliveryTable, Tables } from '../store/schema.ts';

/** Writes a delivery down: once for a schedule and a fire time, whoever comes first. */
export async function insertDelivery(
  db: Kysely<Tables>,
  delivery: Insertable<DeliveryTable>,
): Promise<void> {
  await db
    .insertInto('delivery')
    .values(delivery)
    .onConflict((conflict) => conflict.columns(['schedule_id', 'fire_at']).doNothing())
    .execute();
}
