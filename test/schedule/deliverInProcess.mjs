/**
 * A process of its own that delivers what is due, and may kill or stop itself at a named point. What it
 * posts is a line in a file, as each channel's history would show it.
 */
import { appendFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { runDue } from '../../dist/schedule/runDue.js';
import { openStore } from '../../dist/store/store.js';

/** What it is given: `Given` of processes.test.ts. */
const given = JSON.parse(process.argv[2]);
const store = await openStore(given.settings);
if (!store.ok) throw new Error(store.problem.sentence);

const die = (at) => {
  if (given.dieAt === at) process.kill(process.pid, 'SIGKILL');
};

let mayFallAsleep = given.sleepWhenClaimed === true;
const fallAsleep = () => {
  if (!mayFallAsleep) return;
  mayFallAsleep = false;
  process.kill(process.pid, 'SIGSTOP');
};

const runner = runDue({
  store,
  clock: () => new Date(),
  owner: given.owner,
  leaseSeconds: given.leaseSeconds ?? 1,
  log: { info: () => undefined, warn: () => undefined, error: (facts) => console.error(facts) },
  compose: async (schedule) => {
    die('composing');
    return { ok: true, content: `${schedule.id} written by ${given.owner}` };
  },
  post: () => {
    fallAsleep();
    return async ({ deliveryId, content, triedBefore, onSending, onPosted }) => {
      die('made');
      // As long as a platform takes, so that others have time to get in each other's way.
      await pause(50);
      await onSending();
      appendFileSync(
        given.channelFile,
        `${JSON.stringify({ deliveryId, content, triedBefore, by: given.owner })}\n`,
      );
      die('posted');
      await onPosted(deliveryId);
      return { ok: true };
    };
  },
});

process.once('SIGTERM', async () => {
  await runner.stop();
  await store.close();
});
runner.start();
process.stdout.write('ready');
