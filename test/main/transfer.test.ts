import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { transferTrouble } from '../../src/main/transfer.ts';
import { damagedIn } from '../store/damaged.ts';
import { newDatabase } from '../store/stores.ts';
import { cleanEnvironment, runProgram } from './runProgram.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'summit-digest-transfer-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

const run = (line: string, data = 'data', more: NodeJS.ProcessEnv = {}) =>
  runProgram(line.split(' '), cleanEnvironment(join(folder, data), more), folder);
const refused = async (line: string, part: string, data = 'data', more = {}) => {
  const { code, stdout, stderr } = await run(line, data, more);
  expect([code, stdout]).toEqual([1, '']);
  expect(stderr).toContain(part);
  expect(stderr.trim().split('\n')).toHaveLength(1);
};

describe('A disk that is full', () => {
  const full = Object.assign(new Error('database or disk is full'), { code: 'SQLITE_FULL' });

  it('is the one of the database while a file is read', () => {
    const sentence = transferTrouble(full, { kind: 'import', file: 'all.jsonl' });
    expect(sentence).toContain('The disk is full');
    expect(sentence).not.toContain('all.jsonl');
  });

  it('is the one of the file while it is written', () => {
    const sentence = transferTrouble(full, { kind: 'backup', file: '/mnt/all.sqlite' });
    expect(sentence).toBe('/mnt/all.sqlite cannot be written (SQLITE_FULL).');
  });

  it('has nothing to do with a file that may not be read', () => {
    const error = Object.assign(new Error('no'), { code: 'EACCES' });
    const sentence = transferTrouble(error, { kind: 'import', file: 'all.jsonl' });
    expect(sentence).toBe('all.jsonl cannot be read (EACCES).');
  });
});

describe('All that is kept', () => {
  it('moves to another folder by export and import', async () => {
    await run('topic add harbour --all ferry');
    const { code, stdout, stderr } = await run('export all.jsonl');
    expect([code, stdout, stderr]).toEqual([0, '3 rows were exported to all.jsonl.\n', '']);
    expect((await run('import all.jsonl', 'new')).stdout).toBe('3 rows were imported.\n');
    expect((await run('topic list', 'new')).stdout).toContain('harbour · all of “ferry”');
  });

  it('moves to PostgreSQL and back, and is the same then', async () => {
    await run('topic add harbour --all ferry');
    await run('export all.jsonl');
    const DATABASE_URL = await newDatabase();
    expect((await run('import all.jsonl', 'data', { DATABASE_URL })).stdout).toBe(
      '3 rows were imported.\n',
    );
    await run('export from-postgres.jsonl', 'data', { DATABASE_URL });
    expect((await run('import from-postgres.jsonl', 'back')).stdout).toBe(
      '3 rows were imported.\n',
    );
    await run('export again.jsonl', 'back');
    const [first, again] = await Promise.all(
      ['all.jsonl', 'again.jsonl'].map((name) => readFile(join(folder, name), 'utf8')),
    );
    expect(again).toBe(first);
  });

  it('is backed up to a file that works as it is', async () => {
    await run('topic add harbour --all ferry');
    expect((await run('backup summit-digest.sqlite')).code).toBe(0);
    expect((await run('topic list', '.')).stdout).toContain('harbour');
  });

  it('is not written over a file, nor into a folder that is not there', async () => {
    await run('topic add harbour');
    await writeFile(join(folder, 'mine'), 'my shopping list');
    await refused('export mine', 'is there already');
    await refused('backup mine', 'is there already');
    expect(await readFile(join(folder, 'mine'), 'utf8')).toBe('my shopping list');
    await refused('export nowhere/all.jsonl', 'There is no folder nowhere');
    await refused('backup nowhere/copy.sqlite', 'There is no folder nowhere');
  });

  it('is not taken from what is no export, nor into a store that holds something', async () => {
    await writeFile(join(folder, 'mine'), 'my shopping list');
    await refused('import mine', 'no export of Summit Digest');
    await refused('import nothing', 'There is no file nothing');
    await refused('import .', '. cannot be read (EISDIR)');
    await run('topic add harbour');
    await run('export all.jsonl');
    await refused('import all.jsonl', 'already holds something');
  });

  it('is neither exported nor backed up where the database is damaged', async () => {
    await damagedIn(join(folder, 'data'));
    for (const line of ['export copy.jsonl', 'backup copy.sqlite']) {
      await refused(line, 'The database is damaged');
    }
    expect((await readdir(folder)).filter((name) => name.startsWith('copy'))).toEqual([]);
  });

  it('is backed up by pg_dump on PostgreSQL, and not at all before anything is kept', async () => {
    await refused('backup copy', 'Nothing has been kept');
    await refused('export copy', 'Nothing has been kept');
    expect(existsSync(join(folder, 'data'))).toBe(false);
    const DATABASE_URL = 'postgres://bot:hunter2@127.0.0.1:1/digest';
    await refused('backup copy', 'pg_dump', 'data', { DATABASE_URL });
  });
});
