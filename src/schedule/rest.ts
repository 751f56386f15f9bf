import type { DeliverParts } from './deliverParts.ts';

/**
 * The channel takes no message: the schedule rests, which whoever lists it is told with the reason.
 * It still tries at each of its times, as that is how it is found out that the channel is open again.
 */
export async function rest(
  { store, clock }: Pick<DeliverParts, 'store' | 'clock'>,
  id: string,
  why: string,
): Promise<void> {
  await store.db
    .updateTable('schedule')
    .set((row) => ({
      rests_since: row.fn.coalesce('rests_since', row.val(clock().toISOString())),
      rests_why: why,
    }))
    .where('id', '=', id)
    .execute();
}

/** A message came through: it rests no longer. */
export async function goOn({ store }: Pick<DeliverParts, 'store'>, id: string): Promise<void> {
  await store.db
    .updateTable('schedule')
    .set({ rests_since: null, rests_why: null })
    .where('id', '=', id)
    .where('rests_since', 'is not', null)
    .execute();
}
