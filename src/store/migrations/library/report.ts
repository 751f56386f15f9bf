import type { Kysely } from 'kysely';
import { isSqlite } from '../../isSqlite.ts';

export async function createReport(db: Kysely<unknown>): Promise<void> {
  await createReportItself(db);
  await createAddress(db);
  await createRevision(db);
  await createCarried(db);
  await createQuote(db);
  await createRestsOn(db);
}

async function createReportItself(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('report')
    // Of its own, since SQLite may give out other row ids when it tidies up (VACUUM).
    .addColumn('number', isSqlite(db) ? 'integer' : 'serial', (column) =>
      isSqlite(db) ? column.primaryKey().autoIncrement() : column.primaryKey(),
    )
    .addColumn('id', 'text', (column) => column.notNull().unique())
    .addColumn('owner', 'text', (column) => column.notNull())
    .addColumn('url', 'text')
    .addColumn('host', 'text')
    .addColumn('outlet', 'text')
    .addColumn('outlet_key', 'text')
    .addColumn('byline', 'text')
    .addColumn('origin', 'text')
    .addColumn('published', 'text')
    .addColumn('modified', 'text')
    .addColumn('language', 'text')
    .addColumn('first_seen', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('first_hash', 'text', (column) => column.notNull())
    .addColumn('revision', 'integer', (column) => column.notNull())
    .addColumn('text_hash', 'text', (column) => column.notNull())
    .addUniqueConstraint('report_once', ['owner', 'first_hash'])
    .execute();
  await db.schema.createIndex('report_text').on('report').columns(['text_hash']).execute();
}

async function createAddress(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('address')
    .addColumn('owner', 'text', (column) => column.notNull())
    .addColumn('url', 'text', (column) => column.notNull())
    .addColumn('report_id', 'text', (column) =>
      column.notNull().references('report.id').onDelete('cascade'),
    )
    .addPrimaryKeyConstraint('address_once', ['owner', 'url'])
    .execute();
  await db.schema.createIndex('address_report').on('address').column('report_id').execute();
}

async function createRevision(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('revision')
    .addColumn('report_id', 'text', (column) =>
      column.notNull().references('report.id').onDelete('cascade'),
    )
    .addColumn('number', 'integer', (column) => column.notNull())
    .addColumn('title', 'text')
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('hash', 'text', (column) => column.notNull())
    .addColumn('whole_hash', 'text', (column) => column.notNull())
    .addColumn('modified', 'text')
    .addColumn('seen_at', 'text', (column) => column.notNull())
    .addColumn('quotes_at', 'text')
    .addPrimaryKeyConstraint('revision_once', ['report_id', 'number'])
    .execute();
}

async function createCarried(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('carried')
    .addColumn('source_id', 'text', (column) => column.notNull().references('source.id'))
    .addColumn('report_id', 'text', (column) =>
      column.notNull().references('report.id').onDelete('cascade'),
    )
    .addColumn('workspace', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('seen_at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('carried_once', ['report_id', 'workspace', 'source_id'])
    .execute();
  await db.schema
    .createIndex('carried_latest')
    .on('carried')
    .columns(['workspace', 'at', 'report_id'])
    .execute();
}

async function createQuote(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('quote')
    .addColumn('report_id', 'text', (column) => column.notNull())
    .addColumn('revision', 'integer', (column) => column.notNull())
    .addColumn('place', 'integer', (column) => column.notNull())
    .addColumn('start_index', 'integer', (column) => column.notNull())
    .addColumn('end_index', 'integer', (column) => column.notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('speaker', 'text')
    .addColumn('speaker_key', 'text')
    .addColumn('rest', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('quote_once', ['report_id', 'revision', 'place'])
    .addForeignKeyConstraint(
      'quote_revision',
      ['report_id', 'revision'],
      'revision',
      ['report_id', 'number'],
      (constraint) => constraint.onDelete('cascade'),
    )
    .execute();
  await db.schema.createIndex('quote_speaker').on('quote').column('speaker_key').execute();
}

async function createRestsOn(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('rests_on')
    .addColumn('delivery_id', 'text', (column) => column.notNull().references('delivery.id'))
    .addColumn('report_id', 'text', (column) => column.notNull())
    .addColumn('revision', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('rests_on_once', ['delivery_id', 'report_id', 'revision'])
    // No cascade: the database itself refuses to forget what a briefing rests on.
    .addForeignKeyConstraint('rests_on_revision', ['report_id', 'revision'], 'revision', [
      'report_id',
      'number',
    ])
    .execute();
  await db.schema
    .createIndex('rests_on_report')
    .on('rests_on')
    .columns(['report_id', 'revision'])
    .execute();
}
