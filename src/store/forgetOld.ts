import type { Store } from './store.ts';

/** How long the bytes of a briefing are kept that is no longer tried: to see what went out. */
const daysOfContent = 30;

/** How long the row of a look stays that found nothing to tell. */
const daysOfLooks = 7;

/** How long it is told who changed what: ids of people are not kept for ever. */
const daysOfAudit = 730;

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
    .deleteFrom('audit')
    .where('at', '<', daysBefore(now, daysOfAudit).toISOString())
    .execute();
  await forgetLooks(db, daysBefore(now, daysOfLooks).toISOString());
  await forgetMemories(db, daysBefore(now, daysOfContent).toISOString());
  await db
    .deleteFrom('notice')
    .where('state', 'in', ['delivered', 'failed'])
    .where('fire_at', '<', daysBefore(now, daysOfContent).toISOString())
    .execute();
  await db
    .deleteFrom('kept_line')
    .where('last_used_on', '<', daysBefore(now, daysOfLines).toISOString().slice(0, 10))
    .execute();
}

/** A watch looks many times a day and finds nothing to tell: nobody asks for those a week later. */
async function forgetLooks(db: Store['db'], before: string): Promise<void> {
  await db
    .deleteFrom('delivery')
    .where('state', '=', 'silent')
    .where('memory', 'is', null)
    .where('fire_at', '<', before)
    .where('schedule_id', 'in', (at) =>
      at.selectFrom('schedule').select('schedule.id').where('schedule.kind', '=', 'watch'),
    )
    .execute();
}

/** What a schedule told last stays, however old: its next briefing is held against it. */
async function forgetMemories(db: Store['db'], before: string): Promise<void> {
  await db
    .updateTable('delivery')
    .set({ memory: null })
    .where('memory', 'is not', null)
    .where('fire_at', '<', before)
    .where((at) =>
      at.or([
        at('state', '=', 'failed'),
        at.exists(
          at
            .selectFrom('delivery as later')
            .select('later.id')
            .whereRef('later.schedule_id', '=', 'delivery.schedule_id')
            .whereRef('later.fire_at', '>', 'delivery.fire_at')
            .where('later.state', 'in', ['delivered', 'silent'])
            .where('later.memory', 'is not', null),
        ),
      ]),
    )
    .execute();
}

const daysBefore = (now: Date, days: number): Date => new Date(now.getTime() - days * 86_400_000);
