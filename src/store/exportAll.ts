import { type Kysely, sql } from 'kysely';
import { allTables, exportHeader } from './allTables.ts';
import { isSqlite } from './isSqlite.ts';
import type { Tables } from './schema.ts';
import { sumOfLines } from './sumOfLines.ts';

type Row = Record<string, unknown>;

/** So many rows are read at a time. */
const atATime = 500;

/**
 * Hands over everything that is kept as lines of JSON (without line ends): a header, a line for
 * each row, and a last line that says how many there were, with the sum of all lines. All of one moment, while others go on
 * writing; on SQLite they must be other processes, so open a store for it. Throws what the database
 * or `write` throws. Tells how many rows there were.
 */
export async function exportAll(
  db: Kysely<Tables>,
  write: (line: string) => void | Promise<void>,
): Promise<number> {
  return await db.connection().execute(async (connection) => {
    const begin = isSqlite(db) ? 'begin' : 'begin isolation level repeatable read read only';
    await sql.raw(begin).execute(connection);
    // The moment is that of the first reading.
    await sql`select 1 from counter limit 1`.execute(connection);
    try {
      return await exportRows(connection, write);
    } finally {
      await sql`rollback`.execute(connection);
    }
  });
}

async function exportRows(
  db: Kysely<Tables>,
  write: (line: string) => void | Promise<void>,
): Promise<number> {
  const sum = sumOfLines();
  const writeLine = async (entry: object): Promise<void> => {
    const line = JSON.stringify(entry);
    sum.add(line);
    await write(line);
  };
  await writeLine(exportHeader);
  let count = 0;
  for (const [table, key] of allTables) {
    for await (const rows of pagesOf(db, table, key)) {
      for (const row of rows) await writeLine({ table, row: withoutNumber(table, row) });
      count += rows.length;
    }
  }
  await write(JSON.stringify({ end: true, rows: count, sha256: sum.digest() }));
  return count;
}

async function* pagesOf(
  db: Kysely<Tables>,
  table: string,
  key: readonly string[],
): AsyncGenerator<Row[]> {
  const columns = sql.join(key.map((name) => sql.ref(name)));
  let after = sql``;
  for (;;) {
    const page = sql<Row>`select * from ${sql.table(table)} ${after} order by ${columns} limit ${atATime}`;
    const { rows } = await page.execute(db);
    if (rows.length > 0) yield rows;
    if (rows.length < atATime) return;
    const last = rows.at(-1)!;
    after = sql`where (${columns}) > (${sql.join(key.map((name) => last[name]))})`;
  }
}

/** The number of a report is this database's own. */
function withoutNumber(table: string, row: Row): Row {
  if (table !== 'report') return row;
  const { number: _, ...rest } = row;
  return rest;
}
