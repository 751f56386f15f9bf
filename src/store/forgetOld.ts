import type { Store } from './store.ts';

/** How long the bytes of a briefing are kept that is no longer tried: to see what went out. */
const daysOfContent = 30;

/** How long a button works that nobody presses. */
const daysOfLines = 365;

/** Empties what nobody looks at any more, so that the tables stop growing; rows of deliveries stay. */
export async function forgetOld({ db }: Store, now: Date): Promise<void> {
  await db
    .updateTable('delivery')
    .set({ content: null })
    .where('state', 'in', ['delivered', 'failed'])
    .where('content', 'is not', null)
    .where('fire_at', '<', daysBefore(now, daysOfContent).toISOString())
    .execute();
  await db
    .deleteFrom('kept_line')
    .where('last_used_on', '<', daysBefore(now, daysOfLines).toISOString().slice(0, 10))
    .execute();
}

const daysBefore = (now: Date, days: number): Date => new Date(now.getTime() - days * 86_400_000);
