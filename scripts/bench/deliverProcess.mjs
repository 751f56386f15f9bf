/** One of several processes that deliver: it looks for what is due when it is told to, and posts over HTTP. */
import { runDue } from '../../dist/schedule/runDue.js';
import { openStore } from '../../dist/store/store.js';

const { settings, owner, platform } = JSON.parse(process.argv[2]);
const store = await openStore(settings);
if (!store.ok) throw new Error(store.problem.sentence);
const runner = runDue({
  store,
  clock: () => new Date(),
  owner,
  log: { info: () => {}, warn: () => {}, error: (facts) => console.error(facts) },
  compose: async () => ({ ok: true, content: '{"blocks":[],"private":false}' }),
  post:
    () =>
    async ({ deliveryId, onPosted }) => {
      await fetch(platform, { method: 'POST', body: deliveryId });
      await onPosted(deliveryId);
      return { ok: true };
    },
});
process.on('message', async (word) => {
  if (word === 'wake') {
    runner.wake();
    await runner.quiet();
    process.send('quiet');
  } else {
    await runner.stop();
    await store.close();
    process.disconnect();
  }
});
process.send('ready');
