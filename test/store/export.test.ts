import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findQuotes, readReport } from '../../src/core/index.ts';
import { allTables } from '../../src/store/allTables.ts';
import { exportAll } from '../../src/store/exportAll.ts';
import { importAll } from '../../src/store/importAll.ts';
import { chooseTopic } from '../../src/store/library/channelTopic.ts';
import { keepCorrections } from '../../src/store/library/keepCorrections.ts';
import { keepReport } from '../../src/store/library/keepReports.ts';
import { noteRests } from '../../src/store/library/restsOn.ts';
import { searchReports } from '../../src/store/library/searchReports.ts';
import { emptyQuery } from '../../src/store/library/textQuery.ts';
import { addTopic } from '../../src/store/library/topics.ts';
import type { Store } from '../../src/store/store.ts';
import { deliver } from './library/briefing.ts';
import { draft, follow, harbour, noon } from './library/invented.ts';
import { engines, newPlace, type Place } from './stores.ts';

/** Something in every table. */
async function fill(store: Store): Promise<void> {
  const { db } = store;
  const { id } = await follow(store, 'A');
  const quotes = findQuotes(readReport({ id: 'draft', text: harbour }));
  const listedAt = 'https://tidings.example/go?to=strike';
  const kept = await keepReport(db, draft({ listedAt }), id, noon, quotes);
  await keepReport(db, draft({ text: `${harbour} More.` }), id, noon);
  for (let at = 0; at < 600; at++) {
    await db
      .insertInto('kept_line')
      .values({ key: `k${at}`, line: 'x', last_used_on: null })
      .execute();
  }
  const rest = { outlets: [], without: [], language: 'en', sources: [id] };
  const query = { ...emptyQuery, all: ['ferry'] };
  const topic = { ...rest, query, workspace: 'A', name: 'harbour', madeBy: 'U1' };
  const added = await addTopic(db, topic, noon);
  if (!added.ok || kept.kept === 'unfollowed') throw new Error('not filled');
  const channel = { platform: 'slack', workspace: 'A', channel: 'C1' };
  await chooseTopic(db, channel, added.topic.id);
  const deliveryId = await deliver(store, 'A');
  const { reportId } = kept;
  await noteRests(db, 'A', deliveryId, [{ reportId, revision: 1 }]);
  const notice = { ...channel, platform: 'slack', id: 'n1', under: '17.1', content: '{}' } as const;
  const correction = { reportId, revision: 2, outlet: null, speaker: null } as const;
  const told = { kind: 'withdrawn', was: '«More»', now: null } as const;
  const found = [{ ...correction, ...told }];
  await keepCorrections(db, { deliveryId, changed: [], found, tell: () => notice }, noon);
  const removal = {
    platform: 'slack',
    workspace: 'A',
    since: noon.toISOString(),
    why: 'Gone.',
  } as const;
  await db.insertInto('removal').values(removal).execute();
  const place = { platform: 'slack', workspace: 'A', channel: 'C1', person: 'U1' } as const;
  await db
    .insertInto('audit')
    .values({
      ...place,
      id: 'a1',
      at: noon.toISOString(),
      command: 'topic add',
      subject: 'harbour',
      detail: '',
    })
    .execute();
}

const linesOf = async ({ db }: Store): Promise<string[]> => {
  const lines: string[] = [];
  await exportAll(db, (line) => void lines.push(line));
  return lines;
};

describe.each(engines)('An export from %s', (engine) => {
  const places: Place[] = [];
  let store: Store;
  beforeEach(async () => {
    const place = await newPlace(engine);
    places.push(place);
    store = await place.open();
    await fill(store);
  });
  afterEach(async () => {
    for (const place of places.splice(0)) await place.clear();
  });
  const newStore = async (on: (typeof engines)[number]): Promise<Store> => {
    const place = await newPlace(on);
    places.push(place);
    return await place.open();
  };

  it('holds every table, but the search index, the dealing of shards and what the migrations keep', async () => {
    const tables = (await store.db.introspection.getTables()).map(({ name }) => name);
    const own = tables.filter(
      (name) => !/^(?:kysely|report_search|shard|login_turn|sqlite)/.test(name),
    );
    expect(own.sort()).toEqual(allTables.map(([name]) => name as string).sort());
    const lines = await linesOf(store);
    for (const [table] of allTables) {
      expect(lines.filter((line) => line.startsWith(`{"table":"${table}"`))).not.toEqual([]);
    }
  });

  it.each(engines)('is taken in by %s as it was, and found there', async (other) => {
    const lines = await linesOf(store);
    const copy = await newStore(other);
    expect(await importAll(copy.db, lines)).toEqual({ ok: true, rows: lines.length - 2 });
    // The engines sort letters each in its own way, and the last line holds the sum of all in order.
    const sorted = (all: string[]) => all.slice(0, -1).sort();
    expect(sorted(await linesOf(copy))).toEqual(sorted(lines));
    const found = await searchReports(copy.db, 'A', { ...emptyQuery, all: ['okafor'] }, 10);
    expect(found).toMatchObject([{ revision: 2, text: `${harbour} More.` }]);
    const source = await copy.db.selectFrom('source').select('id').executeTakeFirstOrThrow();
    const url = 'https://tidings.example/next';
    expect(await keepReport(copy.db, draft({ url, title: 'n' }), source.id, noon)).toMatchObject({
      kept: 'opened',
    });
  });

  it.each([
    ['not-an-export', () => ['my shopping list']],
    ['not-an-export', () => ['{"name":"other"}']],
    ['not-an-export', () => []],
    ['newer-export', (lines: string[]) => ['{"export":"summit-digest","version":2}', ...lines]],
    [
      'newer-export',
      (lines: string[]) => [lines[0]!, '{"table":"moon","row":{"x":1}}', ...lines.slice(1)],
    ],
    [
      'newer-export',
      (lines: string[]) => [lines[0]!, '{"table":"counter","row":{"x":1}}', ...lines.slice(1)],
    ],
    ['broken', (lines: string[]) => lines.with(4, lines[4]!.slice(0, -9))],
    [
      'broken',
      (lines: string[]) => lines.with(4, '{"table":"report","row":{"id":"r1","owner":null}}'),
    ],
    [
      'broken',
      (lines: string[]) => lines.with(4, '{"table":"counter","row":{"name":"x","value":{"a":1}}}'),
    ],
    ['cut-short', (lines: string[]) => lines.slice(0, -1)],
    ['cut-short', (lines: string[]) => lines.toSpliced(9, 1)],
    ['altered', (lines: string[]) => lines.map((line) => line.replace('We will not', 'We will'))],
    ['altered', (lines: string[]) => lines.toSpliced(9, 1, lines[8]!)],
    ['altered', (lines: string[]) => [...lines, ...lines]],
    ['broken', (lines: string[]) => lines.toSpliced(4, 0, lines[0]!)],
  ] as const)('that is %s is refused, and nothing is taken in', async (problem, spoil) => {
    const copy = await newStore(engine);
    expect(await importAll(copy.db, spoil(await linesOf(store)))).toMatchObject({
      ok: false,
      problem,
    });
    expect(await linesOf(copy)).toHaveLength(2);
  });

  it('is taken in without the sum of its lines, as an older version wrote it', async () => {
    const lines = await linesOf(store);
    const rows = lines.length - 2;
    const older = lines.with(-1, JSON.stringify({ end: true, rows }));
    const copy = await newStore(engine);
    expect(await importAll(copy.db, older)).toEqual({ ok: true, rows });
  });

  it('is taken in where the program was started once, with the time zone data of what comes in', async () => {
    const zones = (value: number) => ({ name: 'time zone data', value });
    await store.db.insertInto('counter').values(zones(202601)).execute();
    const copy = await newStore(engine);
    await copy.db.insertInto('counter').values(zones(202503)).execute();
    expect(await importAll(copy.db, await linesOf(store))).toMatchObject({ ok: true });
    const kept = await copy.db.selectFrom('counter').selectAll().execute();
    expect(kept).toContainEqual(zones(202601));
  });

  it('is not taken in by a store that holds something', async () => {
    const lines = await linesOf(store);
    expect(await importAll(store.db, lines)).toMatchObject({ ok: false, problem: 'not-empty' });
    expect(await linesOf(store)).toEqual(lines);
  });

  it('is of one moment, while others write', async () => {
    const other = await places[0]!.open();
    let wrote = false;
    const lines: string[] = [];
    await exportAll(store.db, async (line) => {
      lines.push(line);
      if (wrote) return;
      wrote = true;
      await sql`delete from rests_on`.execute(other.db);
      await sql`delete from report`.execute(other.db);
    });
    expect(lines.some((line) => line.startsWith('{"table":"rests_on"'))).toBe(true);
    expect(await other.db.selectFrom('report').selectAll().execute()).toEqual([]);
  });
});
