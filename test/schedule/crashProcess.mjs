/** A process that delivers what is due to the platform of crashRun.ts, until it is killed or told to end. */
import { runDue } from '../../dist/schedule/runDue.js';
import { openStore } from '../../dist/store/store.js';

const given = JSON.parse(process.argv[2]);
const store = await openStore(given.settings);
if (!store.ok) throw new Error(store.problem.sentence);

const ask = async (path, body) => {
  const answer = await fetch(given.platform + path, { method: 'POST', body: JSON.stringify(body) });
  return await answer.json();
};

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
  post:
    () =>
    async ({ deliveryId, content, triedBefore, hold, onPosted }) => {
      try {
        const known = triedBefore ? await ask('/look', { deliveryId }) : { id: null };
        if (triedBefore && known.id === null) await hold();
        const { id } = known.id === null ? await ask('/post', { deliveryId, content }) : known;
        await onPosted(id);
        return { ok: true };
      } catch (error) {
        if (error.constructor.name === 'LeaseLost') throw error;
        return { ok: false, retry: true, problem: String(error) };
      }
    },
});
process.once('SIGTERM', async () => {
  await runner.stop();
  await store.close();
});
runner.start();
process.stdout.write('ready');
