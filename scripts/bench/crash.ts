/**
 * The crash run in its long form: processes that share a store are killed and stopped by chance while
 * they deliver; each briefing has to be out once, with the bytes that were frozen.
 * npm run bench -- crash [FIRES] [KILLS] [STOPS] [postgres], 1,000, 100 and 100 where nothing is said; on
 * SQLite, with `postgres` on one that is started for it, with DATABASE_URL in that empty database.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../src/store/store.ts';
import { crashRun } from '../../test/schedule/crashRun.ts';
import { benchDatabase } from './benchDatabase.ts';

const words = process.argv.slice(3);
const [fires = 1_000, kills = 100, stops = 100] = words
  .filter((word) => /^\d+$/.test(word))
  .map(Number);
const database = await benchDatabase(words);
const databaseUrl = database.url;
for (const recognises of [true, false]) {
  const dataDir = mkdtempSync(join(tmpdir(), 'summit-digest-crash-'));
  const settings = { dataDir, databaseUrl };
  const store = await openStore(settings);
  if (!store.ok) throw new Error(store.problem.sentence);
  if (databaseUrl !== undefined) {
    for (const table of ['delivery', 'schedule'] as const)
      await store.db.deleteFrom(table).execute();
  }
  const started = performance.now();
  const plan = { settings, store, fires, kills, stops, recognises, chance: Math.random };
  const result = await crashRun(plan);
  await store.close();
  rmSync(dataDir, { recursive: true, force: true });
  const kind = recognises ? 'recognises repeats' : 'is looked into';
  const seconds = Math.round((performance.now() - started) / 1000);
  console.log(
    `${store.engine}, the platform ${kind}: ${kills} kills, ${stops} stops longer than the lease, in ${seconds} s`,
  );
  console.log(
    `  ${result.due} due, ${result.posted} posted: ${result.doubled} doubled, ${result.missing} missing, ${result.altered} altered; ${result.takenOver} taken over from others`,
  );
}
await database.stop();
