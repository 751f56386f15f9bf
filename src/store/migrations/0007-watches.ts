import { type Kysely, sql } from 'kysely';

/** Schedules that watch a topic, schedules that rest, and messages that are marked as corrected. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const schedule = () => db.schema.alterTable('schedule');
  await schedule()
    .addColumn('kind', 'text', (column) => column.notNull().defaultTo('briefing'))
    .execute();
  // Not `next_fire_at`: a process of an older version takes that for the time of a briefing.
  await schedule().addColumn('look_after', 'text').execute();
  await schedule().addColumn('seen_version', 'integer').execute();
  await schedule()
    .addColumn('missed_told', 'integer', (column) => column.notNull().defaultTo(0))
    .execute();
  // What was missed before anybody told channels of it is old news.
  await sql`update schedule set missed_told = missed`.execute(db);
  await schedule().addColumn('rests_since', 'text').execute();
  await schedule().addColumn('rests_why', 'text').execute();
  await db.schema
    .createIndex('schedule_look_after')
    .on('schedule')
    .column('look_after')
    .where('look_after' as never, 'is not', null)
    .execute();
  await db.schema.alterTable('notice').addColumn('mark', 'text').execute();
}
