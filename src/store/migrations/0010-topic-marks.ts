import { type Kysely, sql } from 'kysely';

/**
 * Which topics have changed since their watches were marked, and which watches are marked: a look
 * finds those alone, however many there are. What an older process changes is found by the version.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await addColumns(db);
  await db.schema
    .createIndex('topic_to_mark')
    .on('topic')
    .column('id')
    .where(sql<boolean>`version <> marked_version`)
    .execute();
  await db.schema
    .createIndex('schedule_of_topic')
    .on('schedule')
    .columns(['workspace', 'topic'])
    .where('kind' as never, '=', 'watch')
    .execute();
  await db.schema
    .createIndex('schedule_to_look')
    .on('schedule')
    .column('look_after')
    .where('to_look' as never, '=', 1)
    .execute();
  await db.schema.dropIndex('schedule_look_after').execute();
}

async function addColumns(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('topic')
    .addColumn('marked_version', 'integer', (column) => column.notNull().defaultTo(0))
    .execute();
  // 1: a watch that an older process makes has not looked yet.
  await db.schema
    .alterTable('schedule')
    .addColumn('to_look', 'integer', (column) => column.notNull().defaultTo(1))
    .execute();
  // Topics first: held until the end, so that none changes between these two statements.
  await sql`update topic set marked_version = version`.execute(db);
  await sql`update schedule set to_look = 0
    where kind = 'watch' and seen_version = coalesce((
      select version from topic
      where topic.workspace = schedule.workspace and topic.name = schedule.topic), 0)`.execute(db);
}
