import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { forgetReports } from '../../../src/store/library/forgetReports.ts';
import { keepReport } from '../../../src/store/library/keepReports.ts';
import { reportsOfTopic } from '../../../src/store/library/reportsOfTopic.ts';
import { noteRests } from '../../../src/store/library/restsOn.ts';
import { searchReports } from '../../../src/store/library/searchReports.ts';
import { emptyQuery } from '../../../src/store/library/textQuery.ts';
import { addTopic, findTopic } from '../../../src/store/library/topics.ts';
import type { Store } from '../../../src/store/store.ts';
import { engines, newPlace, type Place } from '../stores.ts';
import { deliver } from './briefing.ts';
import { everything } from './everything.ts';
import { draft, follow, harbour, noon } from './invented.ts';

describe.each(engines)('What is old, on %s', (engine) => {
  let place: Place;
  let store: Store;
  beforeEach(async () => {
    place = await newPlace(engine);
    store = await place.open();
  });
  afterEach(() => place.clear());

  /** Brings the report of a day of October to a workspace, at noon of that day; gives its id. */
  const bring = async (
    day: string,
    workspace = 'A',
    { text = harbour, came = `2026-10-${day}T12:00:00.000Z`, feed = 'feed' } = {},
  ): Promise<string> => {
    const source = await follow(store, workspace, { url: `https://tidings.example/${feed}` });
    const url = `https://tidings.example/${day}`;
    const published = `2026-10-${day}`;
    const given = draft({ url, title: `Day ${day}`, published, text });
    const kept = await keepReport(store.db, given, source.id, new Date(came));
    if (kept.kept === 'unfollowed') throw new Error('not kept');
    return kept.reportId;
  };
  const days = async (workspace: string) =>
    (await reportsOfTopic(store.db, workspace, everything, { most: 100 })).map(
      ({ title }) => title,
    );
  const forget = (before: string | null, most: number | null = null) =>
    forgetReports(store.db, { before, most });

  it('is forgotten by age, in the search index too', async () => {
    for (const day of ['01', '02', '03']) await bring(day);
    expect(await forget('2026-10-02T00:00:00.000Z')).toBe(1);
    expect(await days('A')).toEqual(['Day 02', 'Day 03']);
    expect(await searchReports(store.db, 'A', { ...emptyQuery, all: ['day'] }, 9)).toHaveLength(2);
    expect(await bring('01')).toMatch(/^r/);
    expect(await days('A')).toHaveLength(3);
  });

  it('is what came long ago: an archive read today is there tomorrow', async () => {
    await bring('01', 'A', { came: noon.toISOString() });
    expect(await forget('2026-10-30T00:00:00.000Z')).toBe(0);
    expect(await days('A')).toEqual(['Day 01']);
  });

  it('is not what another source has brought since', async () => {
    await bring('01');
    await bring('01', 'A', { came: '2026-10-20T12:00:00.000Z', feed: 'other' });
    expect(await forget('2026-10-10T00:00:00.000Z')).toBe(0);
    expect(await forget(null, 1)).toBe(0);
    expect(await forget('2026-10-21T00:00:00.000Z')).toBe(1);
  });

  it('is, of more than are kept, what came first; of what came together, the oldest news', async () => {
    await bring('01', 'A', { came: '2026-10-05T12:00:00.000Z' });
    for (const day of ['02', '03']) await bring(day, 'A', { came: '2026-10-04T12:00:00.000Z' });
    expect(await forget(null, 2)).toBe(1);
    expect(await days('A')).toEqual(['Day 01', 'Day 03']);
  });

  it('is forgotten by count in each workspace, and deleted when nobody sees it any more', async () => {
    for (const day of ['01', '02', '03', '04']) await bring(day);
    await bring('01', 'B');
    expect(await forget(null, 2)).toBe(1);
    expect(await days('A')).toEqual(['Day 03', 'Day 04']);
    expect(await days('B')).toEqual(['Day 01']);
    expect(await forget(null, 2)).toBe(0);
  });

  it('is kept where a briefing of the workspace rests on it, in all its revisions', async () => {
    const id = await bring('01');
    await bring('01', 'B');
    const deliveryId = await deliver(store, 'A');
    const rests = [id, id, 'summit-1'].map((reportId) => ({ reportId, revision: 1 }));
    expect(await noteRests(store.db, 'A', deliveryId, rests)).toBe(1);
    expect(await noteRests(store.db, 'A', deliveryId, rests)).toBe(0);
    await bring('01', 'A', { text: `${harbour} More.` });
    expect(await forget('2026-11-01T00:00:00.000Z', 0)).toBe(0);
    expect(await days('A')).toEqual(['Day 01']);
    expect(await days('B')).toEqual([]);
    await expect(store.db.deleteFrom('report').execute()).rejects.toThrow(/foreign key/i);
  });

  it('is kept where a briefing that rests on it is written at the same moment', async () => {
    const reportId = await bring('01');
    const deliveryId = await deliver(store, 'A');
    const other = await place.open();
    const forgetting = await other.db.transaction().execute(async (writing) => {
      await writing
        .selectFrom('report')
        .select('id')
        .$if(engine === 'postgres', (reports) => reports.forShare())
        .execute();
      await writing
        .insertInto('rests_on')
        .values({ delivery_id: deliveryId, report_id: reportId, revision: 1 })
        .execute();
      // It finds nothing that rests on the report yet, and then waits for the writer.
      const begun = forget('2026-10-02T00:00:00.000Z');
      await pause(200);
      return { begun };
    });
    expect(await forgetting.begun).toBe(0);
    expect(await days('A')).toEqual(['Day 01']);
  });

  it('and forgotten raises the versions of the topics that may have held it', async () => {
    await addTopic(store.db, { ...everything, workspace: 'A', name: 'all', madeBy: 'U1' }, noon);
    await bring('01');
    const version = (await findTopic(store.db, 'A', 'all'))!.version;
    await forget(noon.toISOString());
    expect((await findTopic(store.db, 'A', 'all'))!.version).toBeGreaterThan(version);
  });
});
