import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { inTransaction } from '../../src/store/library/inTransaction.ts';
import { sqliteFile } from '../../src/store/sqliteFile.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { type OwnProcess, runProcess } from '../doubles/processes.ts';

let dataDir: string;
let store: Store;

const open = async (patienceMs?: number): Promise<Store> => {
  const opened = await openStore({ dataDir, patienceMs });
  if (!opened.ok) throw new Error(opened.problem.sentence);
  return opened;
};

beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'summit-digest-held-'));
  store = await open();
  await sql`create table crew (name text)`.execute(store.db);
});
afterEach(async () => {
  await store.close();
  rmSync(dataDir, { recursive: true, force: true });
});

const hire = (name: string, { db }: Pick<Store, 'db'> = store) =>
  sql`insert into crew values (${name})`.execute(db);
const crew = async (): Promise<string[]> => {
  const { rows } = await sql<{ name: string }>`select name from crew`.execute(store.db);
  return rows.map(({ name }) => name);
};

/** Another process that has the file's write lock until it is told to let go. */
async function heldByAnother(): Promise<OwnProcess & { readonly letGo: () => Promise<unknown> }> {
  const other = runProcess(new URL('./holdFile.mjs', import.meta.url), {
    file: sqliteFile(dataDir),
  });
  await other.ready;
  const letGo = (): Promise<unknown> => {
    other.child.stdin!.end();
    return other.ended;
  };
  return { ...other, letGo };
}

describe('While another process holds the file', () => {
  it.each([
    ['a statement', () => hire('Marta')],
    [
      'a transaction',
      () => inTransaction(store.db, (transaction) => hire('Marta', { db: transaction })),
    ],
  ])('%s waits, and nothing else on this thread does', async (_, write) => {
    const other = await heldByAnother();
    const happened: string[] = [];
    const written = write().then(() => happened.push('written'));
    // SQLite's own waiting would let none of these happen before it is over.
    for (let tick = 0; tick < 20; tick++) {
      await pause(1);
      happened.push('tick');
    }
    happened.push(`read ${(await crew()).length}`);
    happened.push('let go');
    await other.letGo();
    await written;
    expect(happened).toEqual([...Array(20).fill('tick'), 'read 0', 'let go', 'written']);
    expect(await crew()).toEqual(['Marta']);
  });

  it('what is written meanwhile is all written, each once', async () => {
    const other = await heldByAnother();
    const names = Array.from({ length: 30 }, (_, at) => `sailor ${at}`);
    const written = names.map((name, at) =>
      at % 2 === 0
        ? hire(name)
        : inTransaction(store.db, (transaction) => hire(name, { db: transaction })),
    );
    await pause(30);
    await other.letGo();
    await Promise.all(written);
    expect((await crew()).sort()).toEqual([...names].sort());
  });

  it('who has waited long enough is told that it is held, and goes on when it is free', async () => {
    const hasty = await open(20);
    const other = new Database(sqliteFile(dataDir));
    other.exec('begin immediate');
    await expect(hire('Marta', hasty)).rejects.toMatchObject({ code: 'SQLITE_BUSY' });
    await expect(
      inTransaction(hasty.db, (transaction) => hire('Marta', { db: transaction })),
    ).rejects.toMatchObject({ code: 'SQLITE_BUSY' });
    other.exec('rollback');
    await hire('Ole', hasty);
    expect(await crew()).toEqual(['Ole']);
    other.close();
    await hasty.close();
  });
});
