import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { openStore } from '../../src/store/store.ts';
import { describeTrouble } from '../../src/store/trouble.ts';
import { damagedIn } from './damaged.ts';

const failing = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => expect.fail('It went well.'),
    (error: unknown) => error,
  );

test('a disk that is full is told to who asked, and all is well when there is room again', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'summit-digest-full-'));
  const store = await openStore({ dataDir });
  if (!store.ok) throw new Error(store.problem.sentence);
  const write = () =>
    sql`insert into kept_line (key, line, last_used_on) values ('k', ${'x'.repeat(200_000)}, '')`.execute(
      store.db,
    );
  const pages = await sql<{ page_count: number }>`pragma page_count`.execute(store.db);
  await sql`pragma max_page_count = ${sql.raw(String(pages.rows[0]!.page_count))}`.execute(
    store.db,
  );
  expect(describeTrouble(await failing(write()))).toContain('The disk is full');
  await sql`pragma max_page_count = 1000000`.execute(store.db);
  await write();
  await store.close();
  await rm(dataDir, { recursive: true });
});

test('a file of which a part is damaged is told to who asked', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'summit-digest-damaged-'));
  await damagedIn(dataDir);
  const store = await openStore({ dataDir });
  if (!store.ok) throw new Error(store.problem.sentence);
  const read = sql`select * from kept_line order by line`.execute(store.db);
  expect(describeTrouble(await failing(read))).toContain('The database is damaged');
  await store.close();
  await rm(dataDir, { recursive: true });
});

test('a database that is away is told, and a mistake of the program is none of that', () => {
  const away = Object.assign(new Error('connect'), { code: 'ECONNREFUSED' });
  expect(describeTrouble(away)).toContain('ask again in a minute');
  expect(describeTrouble(new Error('undefined is not a function'))).toBeNull();
});
