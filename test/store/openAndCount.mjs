/**
 * One of several processes that start at once: opens the store and counts in it, long enough to
 * get in the way of the others.
 */
import { existsSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'kysely';
import { openStore } from '../../dist/store/store.js';

const { settings, goFile } = JSON.parse(process.argv[2]);
process.stdout.write('ready');
while (!existsSync(goFile)) await pause(1);
const store = await openStore(settings);
if (!store.ok) throw new Error(store.problem.sentence);
for (let count = 0; count < 150; count++) {
  await store.db.transaction().execute(async (transaction) => {
    // Reads first: SQLite refuses at once what began as a reader and writes after somebody else.
    await transaction.selectFrom('counter').selectAll().execute();
    await sql`insert into counter values ('fires', 1)
      on conflict (name) do update set value = counter.value + 1`.execute(transaction);
  });
}
await store.close();
