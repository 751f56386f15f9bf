import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { openPostgres } from '../../src/store/postgres.ts';
import { cutLine } from './cutLine.ts';
import { newDatabase, problemOf, serverUrl } from './stores.ts';

describe('The PostgreSQL server', () => {
  const patience = { connect: 2_000, statement: 2_000, answer: 300 };

  it('that falls silent in the middle of a connection is given up, and connected to anew', async () => {
    const url = new URL(await newDatabase());
    const line = await cutLine(Number(url.port));
    url.port = String(line.port);
    const db = await openPostgres(url.href, patience);
    const ask = () => sql<{ one: number }>`select 1 as one`.execute(db);
    expect((await ask()).rows).toEqual([{ one: 1 }]);
    line.cut();
    await expect(ask()).rejects.toThrow('timeout');
    expect((await ask()).rows).toEqual([{ one: 1 }]);
    line.cut();
    const writing = db.transaction().execute(async (on) => await sql`select 1`.execute(on));
    await expect(writing).rejects.toThrow('timeout');
    await db.destroy();
    await line.close();
  });

  it('that takes too long for a statement ends it itself', async () => {
    const db = await openPostgres(await newDatabase(), {
      ...patience,
      statement: 100,
      answer: 5_000,
    });
    await expect(sql`select pg_sleep(4)`.execute(db)).rejects.toThrow('statement timeout');
    await db.destroy();
  });

  const open = (databaseUrl: string) => problemOf({ dataDir: '/nowhere', databaseUrl });

  it('that does not answer is named, without the password', async () => {
    const problem = await open('postgres://bot:hunter2@127.0.0.1:1/digest');
    expect(problem.problem).toBe('database-refuses');
    expect(problem.sentence).toContain('127.0.0.1:1/digest');
    expect(problem.sentence).not.toContain('hunter2');
  });

  it('that has no such database is named', async () => {
    const url = new URL(serverUrl());
    url.pathname = '/no_such_database';
    const problem = await open(url.href);
    expect(problem.problem).toBe('database-refuses');
    expect(problem.sentence).toContain('no_such_database');
  });

  it.each(['mysql://127.0.0.1/digest', 'localhost', 'digest'])('is not %s', async (url) => {
    expect((await open(url)).problem).toBe('bad-database-url');
  });
});
