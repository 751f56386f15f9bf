import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { backUp } from '../../src/store/backup.ts';
import { keepReport } from '../../src/store/library/keepReports.ts';
import { searchReports } from '../../src/store/library/searchReports.ts';
import { emptyQuery } from '../../src/store/library/textQuery.ts';
import { sqliteFile } from '../../src/store/sqliteFile.ts';
import { openStore } from '../../src/store/store.ts';
import { draft, follow, noon } from './library/invented.ts';
import { newPlace } from './stores.ts';

it('A backup is made while somebody writes, and is a whole store', {
  timeout: 60_000,
}, async () => {
  const place = await newPlace('sqlite');
  const store = await place.open();
  const { id } = await follow(store, 'A');
  const write = async (at: number) => {
    const url = `https://tidings.example/${at}`;
    await keepReport(store.db, draft({ url, title: `No ${at}` }), id, noon);
  };
  for (let at = 0; at < 300; at++) await write(at);
  const dataDir = join(place.settings.dataDir, 'backup');
  mkdirSync(dataDir);
  let done = false;
  const backup = backUp(place.settings.dataDir, sqliteFile(dataDir)).then(() => {
    done = true;
  });
  let written = 300;
  while (!done) {
    await write(written++);
    await nextTurn();
  }
  await backup;
  expect(written).toBeGreaterThan(301);
  // Addresses of feeds may be keys.
  const files = [
    sqliteFile(dataDir),
    ...['', '-wal'].map((end) => `${sqliteFile(place.settings.dataDir)}${end}`),
  ];
  expect(files.map((file) => statSync(file).mode & 0o777)).toEqual([0o600, 0o600, 0o600]);
  const copy = await openStore({ dataDir });
  if (!copy.ok) throw new Error(copy.problem.sentence);
  const [whole] = (await sql<object>`pragma integrity_check`.execute(copy.db)).rows;
  expect(whole).toEqual({ integrity_check: 'ok' });
  expect(await copy.db.selectFrom('report').select('id').execute()).toHaveLength(300);
  const query = { ...emptyQuery, all: ['no 299'] };
  expect(await searchReports(copy.db, 'A', query, 10)).toHaveLength(1);
  await copy.close();
  await place.clear();
});
