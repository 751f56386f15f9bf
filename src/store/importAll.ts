import { type Kysely, sql } from 'kysely';
import { allTables } from './allTables.ts';
import { indexAll } from './library/indexAll.ts';
import { codeOf } from './problem.ts';
import { type ImportProblem, type Row, readExport, refusal } from './readExport.ts';
import type { Tables } from './schema.ts';
import { zoneCounter } from './zoneCounter.ts';

export type Imported =
  | { readonly ok: true; readonly rows: number }
  | { readonly ok: false; readonly problem: ImportProblem; readonly sentence: string };

/**
 * Takes in what `exportAll` wrote, all of it or nothing, into a store that holds nothing yet, on
 * either engine; the search index is made anew. Throws what the database throws.
 */
export async function importAll(
  db: Kysely<Tables>,
  lines: AsyncIterable<string> | Iterable<string>,
): Promise<Imported> {
  try {
    const rows = await db.transaction().execute((transaction) => takeIn(transaction, lines));
    return { ok: true, rows };
  } catch (error) {
    const problem = problemOf(error);
    if (problem === null) throw error;
    return { ok: false, problem, sentence: sentences[problem] };
  }
}

const sentences: Readonly<Record<ImportProblem, string>> = {
  'not-empty':
    'The store already holds something: import into a new one (set DATA_DIR or DATABASE_URL).',
  'not-an-export': 'This is no export of Summit Digest; nothing was taken in.',
  'newer-export': 'This was exported by a newer version of Summit Digest; run that version.',
  broken:
    'A line of this export is broken, or holds what cannot be; nothing was taken in. Export it again.',
  'cut-short': 'The export ends too early; nothing was taken in. Export it again.',
  altered:
    'The export is not as it was written (changed, or damaged on its way); nothing was taken in. Export it again, or, where the change is meant, take "sha256" out of its last line.',
};

/** So many rows go into one statement, since their values are limited. */
const atATime = 500;

async function takeIn(
  db: Kysely<Tables>,
  lines: AsyncIterable<string> | Iterable<string>,
): Promise<number> {
  // What comes in was reckoned with the time zone data that it names itself.
  await db.deleteFrom('counter').where('name', '=', zoneCounter).execute();
  if (!(await isEmpty(db))) throw refusal('not-empty');
  let waiting: { table: string; rows: Row[] } = { table: '', rows: [] };
  let count = 0;
  for await (const { table, row } of readExport(lines, await columnsOf(db))) {
    if (waiting.table !== table || waiting.rows.length === atATime) {
      await insert(db, waiting);
      waiting = { table, rows: [] };
    }
    waiting.rows.push(row);
    count++;
  }
  await insert(db, waiting);
  await indexAll(db);
  return count;
}

async function insert(db: Kysely<Tables>, { table, rows }: { table: string; rows: Row[] }) {
  if (rows.length === 0) return;
  await db
    .insertInto(table as keyof Tables)
    .values(rows as never)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

async function columnsOf(db: Kysely<Tables>): Promise<Map<string, Set<string>>> {
  const wanted = new Set<string>(allTables.map(([table]) => table));
  const tables = (await db.introspection.getTables()).filter(({ name }) => wanted.has(name));
  return new Map(
    tables.map(({ name, columns }) => [name, new Set(columns.map((column) => column.name))]),
  );
}

/** But for kept lines, which are the same everywhere. */
async function isEmpty(db: Kysely<Tables>): Promise<boolean> {
  for (const [table] of allTables.filter(([name]) => name !== 'kept_line')) {
    const { rows } = await sql`select 1 from ${sql.table(table)} limit 1`.execute(db);
    if (rows.length > 0) return false;
  }
  return true;
}

function problemOf(error: unknown): ImportProblem | null {
  if (error instanceof Error && error.cause === 'refused import')
    return error.message as ImportProblem;
  return DOES_NOT_FIT.test(codeOf(error)) ? 'broken' : null;
}

/** What no column takes: SQLite's codes, and PostgreSQL's (classes 22 and 23). */
const DOES_NOT_FIT = /^(?:SQLITE_(?:CONSTRAINT|MISMATCH|TOOBIG)\w*|2[23]\w{3})$/;
