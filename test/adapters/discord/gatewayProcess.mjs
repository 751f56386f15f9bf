/** A process of its own that runs its share of Discord's shards, until it is killed or told to end. */
import { connectDiscord } from '../../../dist/adapters/discord/connect.js';
import { createRemovals } from '../../../dist/schedule/removals.js';
import { createShardLeases } from '../../../dist/store/createShardLeases.js';
import { openStore } from '../../../dist/store/store.js';

const given = JSON.parse(process.argv[2]);
const store = await openStore(given.settings);
if (!store.ok) throw new Error(store.problem.sentence);
const { owner, leaseSeconds, turnSeconds, apiUrl, token } = given;
const link = await connectDiscord({
  apiUrl,
  token,
  desk: { table: [], answer: async () => ({ blocks: [] }), suggest: async () => [] },
  keptLines: { keep: async () => '', recall: async () => null },
  log: { info: () => undefined, warn: () => undefined, error: () => undefined },
  leases: createShardLeases({ store, clock: () => new Date(), owner, leaseSeconds, turnSeconds }),
  removals: createRemovals({ store, clock: () => new Date(), wake: () => undefined }),
  shards: null,
  timing: { every: 200 },
});
process.once('SIGTERM', async () => {
  await link.close();
  await store.close();
});
process.stdout.write('ready');
