import type { Store } from './store.ts';

/** How long what became of a notice stays. */
const daysOfNotices = 30;

/** How long it is told who changed what: ids of people are not kept for ever. */
const daysOfAudit = 730;

/** How long a button works that nobody presses. */
const daysOfLines = 365;

/** Deletes what nobody looks at any more, but for deliveries, which forgetDeliveries.ts walks over. */
export async function forgetOld({ db }: Store, now: Date): Promise<void> {
  await db.deleteFrom('audit').where('at', '<', daysBefore(now, daysOfAudit)).execute();
  await db
    .deleteFrom('notice')
    .where('state', 'in', ['delivered', 'failed'])
    .where('fire_at', '<', daysBefore(now, daysOfNotices))
    .execute();
  await db
    .deleteFrom('kept_line')
    .where('last_used_on', '<', daysBefore(now, daysOfLines).slice(0, 10))
    .execute();
}

const daysBefore = (now: Date, days: number): string =>
  new Date(now.getTime() - days * 86_400_000).toISOString();
