/**
 * A process of its own that delivers what is due, and is killed or stopped at a named point of the
 * first delivery that comes there: `at`, one of `points` in namedPoints.test.ts. It says so just before.
 */
import { writeSync } from 'node:fs';
import { runDue } from '../../dist/schedule/runDue.js';
import { openStore } from '../../dist/store/store.js';
import { filePlatform } from './filePlatform.mjs';

const given = JSON.parse(process.argv[2]);
const store = await openStore(given.settings);
if (!store.ok) throw new Error(store.problem.sentence);

let at = given.at;
const reach = (point) => {
  if (point !== at) return;
  at = null;
  writeSync(1, point);
  process.kill(process.pid, given.harm);
};

/** The statements of a delivery that are points, by what they write. */
const pointOf = ({ kind, updates = [] }) => {
  const columns = updates.map(({ column }) => column.column.name);
  if (kind !== 'UpdateQueryNode') return null;
  if (columns.includes('fence')) return 'claimed';
  if (columns.includes('content')) return 'frozen';
  return columns.includes('attempts') && columns.includes('lease_until') ? 'renewed' : null;
};
const asked = new WeakMap();
const pointed = store.db.withPlugin({
  transformQuery: ({ node, queryId }) => {
    asked.set(queryId, pointOf(node));
    return node;
  },
  transformResult: async ({ result, queryId }) => {
    if (result.rows.length > 0 || (result.numAffectedRows ?? 0n) > 0n) reach(asked.get(queryId));
    return result;
  },
});

const runner = runDue({
  store: { ...store, db: pointed },
  clock: () => new Date(),
  owner: given.owner,
  leaseSeconds: given.leaseSeconds,
  log: { info: () => {}, warn: () => {}, error: () => {} },
  compose: async (schedule, fireAt) => {
    const content = `${schedule.id} ${fireAt} by ${given.owner}`;
    reach('composed');
    return { ok: true, content };
  },
  post: () => filePlatform(given.platform, reach),
});
process.once('SIGTERM', async () => {
  await runner.stop();
  await store.close();
});
runner.start();
if (at === undefined) process.stdout.write('ready');
