import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sqliteProblem } from '../../src/store/problem.ts';
import { openStore } from '../../src/store/store.ts';
import { runProcess } from '../doubles/processes.ts';
import { problemOf } from './stores.ts';

describe('The SQLite file', () => {
  let dataDir: string;
  let file: string;
  beforeEach(() => {
    dataDir = mkdtempSync(join(tmpdir(), 'summit-digest-store-'));
    file = join(dataDir, 'summit-digest.sqlite');
  });
  afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

  it('is told in one sentence where its folder can never be made, instead of trying for ever', async () => {
    for (const folder of ['/proc/summit-digest', '/proc/a/b/c']) {
      const problem = await problemOf({ dataDir: folder });
      expect(problem.problem).toBe('folder-not-writable');
      expect(problem.sentence).toContain(`cannot be kept in ${folder}`);
    }
    const deep = join(dataDir, 'a/b/c');
    const store = await openStore({ dataDir: deep });
    expect(store.ok && existsSync(join(deep, 'summit-digest.sqlite'))).toBe(true);
    if (store.ok) await store.close();
  });

  it('on a disk without room is told so, whichever error SQLite gives', () => {
    const problem = (code: string, folder: string) =>
      sqliteProblem(Object.assign(new Error('disk I/O error'), { code }), folder, file).problem;
    expect(problem('SQLITE_FULL', dataDir)).toBe('disk-full');
    expect(problem('SQLITE_IOERR_SHMSIZE', dataDir)).toBe('folder-not-writable');
    // A file system that has no room, whoever looks.
    expect(problem('SQLITE_IOERR_SHMSIZE', '/proc')).toBe('disk-full');
  });

  it('survives a power cut after each commit, and keeps references whole', async () => {
    const store = await openStore({ dataDir });
    if (!store.ok) throw new Error(store.problem.sentence);
    const pragma = async (name: string) =>
      Object.values((await sql`pragma ${sql.raw(name)}`.execute(store.db)).rows[0] as object)[0];
    expect(await pragma('journal_mode')).toBe('wal');
    // In kilobytes, where it is below 0: what each connection holds of the file.
    expect(await pragma('cache_size')).toBe(-2000);
    expect(await pragma('synchronous')).toBe(2); // FULL
    expect(await pragma('foreign_keys')).toBe(1);
    await store.close();
  });

  it('is opened by all processes that meet at a new one', async () => {
    // A single start goes well most of the time.
    const dataDirs = Array.from({ length: 20 }, (_, number) => join(dataDir, `new ${number}`));
    const given = { dataDirs, firstAt: Date.now() + 1_500 };
    const program = new URL('./openFiles.mjs', import.meta.url);
    const processes = Array.from({ length: 4 }, () => runProcess(program, given));
    for (const { ended } of processes) expect(await ended).toEqual({ code: 0, wrote: '' });
  });

  it('is opened while somebody else writes, where its tables are up to date', async () => {
    const writer = await openStore({ dataDir });
    if (!writer.ok) throw new Error(writer.problem.sentence);
    await writer.db.transaction().execute(async () => {
      const other = await openStore({ dataDir });
      expect(other).toMatchObject({ ok: true });
      if (other.ok) await other.close();
    });
    await writer.close();
  });

  it('makes the folders that it needs', async () => {
    const deep = join(dataDir, 'a', 'b');
    const store = await openStore({ dataDir: deep });
    expect(store.ok && existsSync(join(deep, 'summit-digest.sqlite'))).toBe(true);
    if (store.ok) await store.close();
  });

  it('that is something else is refused and not overwritten', async () => {
    writeFileSync(file, 'my shopping list, quite long, as a real list would be: '.repeat(20));
    const before = readFileSync(file);
    const problem = await problemOf({ dataDir });
    expect(problem.problem).toBe('not-a-database');
    expect(problem.sentence).toContain(file);
    expect(readFileSync(file)).toEqual(before);
  });

  it('that was cut short is refused and not overwritten', async () => {
    const store = await openStore({ dataDir });
    if (store.ok) await store.close();
    truncateSync(file, 6000);
    const before = readFileSync(file);
    expect((await problemOf({ dataDir })).problem).toBe('not-a-database');
    expect(readFileSync(file)).toEqual(before);
  });

  it('in a place that is no folder is refused with a sentence that names DATA_DIR', async () => {
    writeFileSync(join(dataDir, 'file'), '');
    const problem = await problemOf({ dataDir: join(dataDir, 'file', 'below') });
    expect(problem.problem).toBe('folder-not-writable');
    expect(problem.sentence).toContain('DATA_DIR');
    mkdirSync(file);
    expect((await problemOf({ dataDir })).problem).toBe('folder-not-writable');
  });
});
