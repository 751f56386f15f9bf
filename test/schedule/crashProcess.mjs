/** A process that delivers what is due to the platform of crashRun.ts, until it is killed or told to end. */
import { runDue } from '../../dist/schedule/runDue.js';
import { openStore } from '../../dist/store/store.js';
import { filePlatform } from './filePlatform.mjs';

const given = JSON.parse(process.argv[2]);
const store = await openStore(given.settings);
if (!store.ok) throw new Error(store.problem.sentence);

const runner = runDue({
  store,
  clock: () => new Date(),
  owner: given.owner,
  leaseSeconds: given.leaseSeconds,
  log: { info: () => {}, warn: () => {}, error: () => {} },
  compose: async (schedule, fireAt) => ({
    ok: true,
    content: `${schedule.id} ${fireAt} by ${given.owner}`,
  }),
  post: () => filePlatform(given.platform),
});
process.once('SIGTERM', async () => {
  await runner.stop();
  await store.close();
});
runner.start();
process.stdout.write('ready');
