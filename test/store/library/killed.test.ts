import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { searchReports } from '../../../src/store/library/searchReports.ts';
import { emptyQuery } from '../../../src/store/library/textQuery.ts';
import type { Store } from '../../../src/store/store.ts';
import { runProcess } from '../../doubles/processes.ts';
import { engines, newPlace, type Place } from '../stores.ts';
import { follow } from './invented.ts';

/** What a process is told. */
interface Given {
  readonly settings: Place['settings'];
  readonly sourceId: string;
  readonly first: number;
  readonly batch: number;
}

const program = new URL('./keepInProcess.mjs', import.meta.url);
/** KILL_ROUNDS=25 kills 50 processes on each engine. */
const rounds = Number(process.env.KILL_ROUNDS ?? 8);

describe.each(engines)('Processes that are killed while they keep, on %s', (engine) => {
  let place: Place;
  let store: Store;
  beforeEach(async () => {
    place = await newPlace(engine);
    store = await place.open();
  });
  afterEach(() => place.clear());

  it('lose nothing that they have acknowledged, and leave nothing half or twice', {
    timeout: 120_000 + rounds * 10_000,
  }, async () => {
    const { id: sourceId } = await follow(store, 'A');
    const acknowledged = await keepUntilKilled(sourceId);
    const reports = await store.db.selectFrom('report').selectAll().execute();
    const ids = new Set(reports.map(({ id }) => id));
    expect([...acknowledged].filter((id) => !ids.has(id))).toEqual([]);
    expect(acknowledged.size).toBeGreaterThan(rounds * 7);
    expect(new Set(reports.map(({ url }) => url)).size).toBe(reports.length);
    for (const table of ['revision', 'carried', 'address']) {
      const rows = await sql<{
        id: string;
      }>`select report_id as id from ${sql.table(table)}`.execute(store.db);
      expect(rows.rows.map(({ id }) => id).sort(), table).toEqual([...ids].sort());
    }
    const revisions = await store.db.selectFrom('revision').select('quotes_at').execute();
    expect(revisions.every(({ quotes_at }) => quotes_at !== null)).toBe(true);
    await indexEqualsTable(
      [...ids].sort(),
      reports.map(({ id, url }) => [id, url!.slice(url!.lastIndexOf('/') + 1)]),
    );
  });

  /** Both keep the same reports, and each round begins among those of the one before. Gives what they acknowledged. */
  async function keepUntilKilled(sourceId: string): Promise<Set<string>> {
    const acknowledged = new Set<string>();
    for (let round = 0; round < rounds; round++) {
      const given: Given = { settings: place.settings, sourceId, first: round * 40, batch: 7 };
      const two = [runProcess(program, given), runProcess(program, given)];
      for (const { ready } of two) await ready;
      await pause(30 + ((round * 37) % 90));
      for (const { child } of two) child.kill('SIGKILL');
      for (const { ended } of two) {
        const { code, wrote } = await ended;
        expect(code, wrote).toBeNull();
        for (const id of wrote.split('\n').slice(0, -1)) acknowledged.add(id);
      }
    }
    return acknowledged;
  }

  /** Each report is found by its own mark, and nothing else is. */
  async function indexEqualsTable(
    ids: readonly string[],
    marks: readonly (readonly [id: string, mark: string])[],
  ): Promise<void> {
    const found = await searchReports(store.db, 'A', { ...emptyQuery, all: ['ferry'] }, 100_000);
    expect(found.map(({ id }) => id).sort()).toEqual(ids);
    for (const [id, mark] of marks) {
      const query = { ...emptyQuery, all: [`q${mark}q`] };
      expect((await searchReports(store.db, 'A', query, 9)).map((one) => one.id)).toEqual([id]);
    }
    const indexed = engine === 'sqlite' ? sql`report_search_docsize` : sql`report_search`;
    const count = sql<{ n: number }>`select count(*) as n from ${indexed}`;
    expect(Number((await count.execute(store.db)).rows[0]!.n)).toBe(ids.length);
  }
});
