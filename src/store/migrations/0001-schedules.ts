import type { Kysely } from 'kysely';

/** Schedules, their deliveries, kept command lines and the counter of schedule numbers. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await createSchedule(db);
  await createDelivery(db);
  await db.schema
    .createTable('kept_line')
    .addColumn('key', 'text', (column) => column.primaryKey())
    .addColumn('line', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('counter')
    .addColumn('name', 'text', (column) => column.primaryKey())
    .addColumn('value', 'integer', (column) => column.notNull())
    .execute();
}

async function createSchedule(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('schedule')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('platform', 'text', (column) => column.notNull())
    .addColumn('workspace', 'text', (column) => column.notNull())
    .addColumn('channel', 'text', (column) => column.notNull())
    .addColumn('cron', 'text', (column) => column.notNull())
    .addColumn('zone', 'text', (column) => column.notNull())
    .addColumn('topic', 'text', (column) => column.notNull())
    .addColumn('words', 'integer', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('made_by', 'text', (column) => column.notNull())
    .addColumn('made_at', 'text', (column) => column.notNull())
    .addColumn('next_fire_at', 'text')
    // Three hours, as docs/decisions/delivery.md argues.
    .addColumn('catch_up_seconds', 'integer', (column) => column.notNull().defaultTo(10_800))
    .addColumn('missed', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('settings', 'text', (column) => column.notNull().defaultTo('{}'))
    .addColumn('removed_at', 'text')
    .execute();
  await db.schema
    .createIndex('schedule_next_fire_at')
    .on('schedule')
    .column('next_fire_at')
    .execute();
  await db.schema
    .createIndex('schedule_channel')
    .on('schedule')
    .columns(['platform', 'workspace', 'channel'])
    .execute();
}

async function createDelivery(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('delivery')
    .addColumn('id', 'text', (column) => column.primaryKey())
    // No cascade: what was delivered stays readable when its schedule is gone.
    .addColumn('schedule_id', 'text', (column) => column.notNull().references('schedule.id'))
    .addColumn('fire_at', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('attempts', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('next_try_at', 'text', (column) => column.notNull())
    .addColumn('give_up_at', 'text', (column) => column.notNull())
    .addColumn('lease_owner', 'text')
    .addColumn('lease_until', 'text')
    .addColumn('fence', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('content', 'text')
    .addColumn('made_at', 'text')
    .addColumn('posted', 'text', (column) => column.notNull().defaultTo('[]'))
    .addColumn('problem', 'text')
    .addColumn('noted_at', 'text', (column) => column.notNull())
    .addColumn('delivered_at', 'text')
    .addColumn('late_seconds', 'integer')
    .addUniqueConstraint('delivery_once', ['schedule_id', 'fire_at'])
    .execute();
  await db.schema
    .createIndex('delivery_to_try')
    .on('delivery')
    .columns(['state', 'next_try_at'])
    .execute();
}
