/** One of several processes that open the same new files, one after the other, all at once. */
import { setTimeout as pause } from 'node:timers/promises';
import { openStore } from '../../dist/store/store.js';

const { dataDirs, firstAt } = JSON.parse(process.argv[2]);
const apart = 150;
for (const [index, dataDir] of dataDirs.entries()) {
  const at = firstAt + index * apart;
  await pause(Math.max(0, at - Date.now() - 3));
  // Timers are a millisecond or two late, each by another.
  while (Date.now() < at);
  const store = await openStore({ dataDir });
  if (!store.ok) throw new Error(store.problem.sentence);
  await store.close();
}
