import { setTimeout as pause } from 'node:timers/promises';
import Database from 'better-sqlite3';
import pg from 'pg';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createScheduleBook } from '../../src/schedule/createScheduleBook.ts';
import type { Post } from '../../src/schedule/post.ts';
import { runDue } from '../../src/schedule/runDue.ts';
import { sqliteFile } from '../../src/store/sqliteFile.ts';
import type { Store } from '../../src/store/store.ts';
import { type Engine, engines, newPlace, serverUrl } from '../store/stores.ts';
import { channel, daily, unwrap } from './briefings.ts';

const briefings = 6;

interface Away {
  readonly store: Store;
  readonly takeAway: () => Promise<void>;
  readonly giveBack: () => Promise<void>;
}

const open = async (engine: Engine): Promise<Away> => {
  const place = await newPlace(engine);
  onTestFinished(() => place.clear());
  const store = await place.open(20);
  return engine === 'sqlite'
    ? lockedFile(store, place.settings.dataDir)
    : stoppedServer(store, new URL(place.settings.databaseUrl!).pathname.slice(1));
};

/** Somebody else writes for long: each statement is refused when its patience is over. */
function lockedFile(store: Store, dataDir: string): Away {
  const other = new Database(sqliteFile(dataDir));
  onTestFinished(() => void other.close());
  return {
    store,
    takeAway: async () => void other.exec('begin immediate'),
    giveBack: async () => void other.exec('commit'),
  };
}

/** As a server that is stopped and started: it ends every connection, and takes none for a while. */
function stoppedServer(store: Store, name: string): Away {
  const tell = async (...statements: string[]): Promise<void> => {
    const client = new pg.Client({ connectionString: serverUrl() });
    await client.connect();
    for (const statement of statements) await client.query(statement);
    await client.end();
  };
  return {
    store,
    takeAway: () =>
      tell(
        `alter database ${name} with allow_connections false`,
        `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}'`,
      ),
    giveBack: () => tell(`alter database ${name} with allow_connections true`),
  };
}

describe.each(engines)('A database that goes away in the middle, on %s', (engine) => {
  it('loses and doubles nothing, and is gone on with when it is back', {
    timeout: 60_000,
  }, async () => {
    const { store, takeAway, giveBack } = await open(engine);
    const clock = () => new Date();
    const book = createScheduleBook({ store, clock });
    for (let made = 0; made < briefings; made++) {
      const { id } = unwrap(await book.add({ ...daily, topic: `t${made}` }));
      unwrap(await book.fireNow(id, channel));
    }
    const shown: string[] = [];
    let away: Promise<void> | undefined;
    const lines: object[] = [];
    const post: Post = async ({ deliveryId, triedBefore, hold, onPosted }) => {
      if (!(triedBefore && shown.includes(deliveryId))) {
        if (triedBefore) await hold!();
        shown.push(deliveryId);
        // Out, and not noted: half of them when the database is away.
        if (shown.length === briefings / 2) {
          away = takeAway()
            .then(() => pause(1_500))
            .then(giveBack);
        }
        await pause(50);
      }
      await onPosted(deliveryId);
      return { ok: true };
    };
    const runner = runDue({
      store,
      clock,
      owner: 'A',
      leaseSeconds: 1,
      log: {
        info: () => undefined,
        warn: () => undefined,
        error: (fields) => void lines.push(fields),
      },
      compose: async (schedule) => ({ ok: true, content: schedule.id }),
      post: () => post,
    });
    runner.start();
    await expect.poll(() => away !== undefined, { timeout: 20_000 }).toBe(true);
    await away;
    const states = async () =>
      (await store.db.selectFrom('delivery').select('state').execute()).map(({ state }) => state);
    const all = Array(briefings).fill('delivered');
    await expect.poll(states, { timeout: 40_000, interval: 200 }).toEqual(all);
    await runner.stop();
    expect(new Set(shown).size).toBe(briefings);
    expect(shown).toHaveLength(briefings);
    expect(lines).not.toEqual([]);
  });
});
