import { closeSync, openSync, writeSync } from 'node:fs';
import { sql } from 'kysely';
import { sqliteFile } from '../../src/store/sqliteFile.ts';
import { openStore } from '../../src/store/store.ts';

/** Makes a store in the folder that opens well, but whose buttons cannot be read: their pages are nonsense. */
export async function damagedIn(dataDir: string): Promise<void> {
  const store = await openStore({ dataDir });
  if (!store.ok) throw new Error(store.problem.sentence);
  const line = { key: 'k1', line: 'digest', last_used_on: '2026-10-01' };
  await store.db.insertInto('kept_line').values(line).execute();
  const { rows } = await sql<{ rootpage: number; page_size: number }>`
    select rootpage, page_size from sqlite_master, pragma_page_size where name = 'kept_line'`.execute(
    store.db,
  );
  await store.close();
  const { rootpage, page_size: size } = rows[0]!;
  const file = openSync(sqliteFile(dataDir), 'r+');
  writeSync(file, Buffer.alloc(size, 0xee), 0, size, (rootpage - 1) * size);
  closeSync(file);
}
