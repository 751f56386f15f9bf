import { CompiledQuery } from 'kysely';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  correctionsIn,
  type FoundCorrection,
  staleBriefings,
} from '../../../src/store/library/corrections.ts';
import { keepCorrections } from '../../../src/store/library/keepCorrections.ts';
import { keepReport } from '../../../src/store/library/keepReports.ts';
import { noteRests } from '../../../src/store/library/restsOn.ts';
import type { NewNotice } from '../../../src/store/notices.ts';
import type { Store } from '../../../src/store/store.ts';
import { engines, newPlace, type Place } from '../stores.ts';
import { deliver } from './briefing.ts';
import { draft, follow, harbour, noon } from './invented.ts';

const channel = { platform: 'slack', workspace: 'A', channel: 'C1' } as const;
const sailing = harbour.replace('We will not sail', 'We will sail');

describe.each(engines)('What has changed under a posted briefing, on %s', (engine) => {
  let place: Place;
  let store: Store;
  let deliveryId: string;
  let reportId: string;
  beforeEach(async () => {
    place = await newPlace(engine);
    store = await place.open();
    reportId = await bring(harbour);
    deliveryId = await deliver(store, 'A');
  });
  afterEach(() => place.clear());

  /** What a workspace's feed brings of the article now; gives its id. */
  async function bring(text: string, workspace = 'A'): Promise<string> {
    const { id } = await follow(store, workspace);
    const kept = await keepReport(store.db, draft({ text }), id, noon);
    if (kept.kept === 'unfollowed') throw new Error('not kept');
    return kept.reportId;
  }
  const note = (revision = 1, workspace = 'A') =>
    noteRests(store.db, workspace, deliveryId, [{ reportId, revision }]);
  const look = () => staleBriefings(store.db, 10);
  const found: FoundCorrection = {
    reportId: 'r1',
    revision: 2,
    outlet: 'Island Tidings',
    kind: 'corrected',
    speaker: 'Maria Okafor',
    was: 'We will not sail',
    now: 'We will sail',
  };
  const notice: NewNotice = { ...channel, id: 'n1', under: '17.1', content: '{}' };
  const keep = async (tell: () => NewNotice | null = () => notice) => {
    const changed = (await look())[0]?.changed ?? [];
    return await keepCorrections(store.db, { deliveryId, changed, found: [found], tell }, noon);
  };
  const notices = () => store.db.selectFrom('notice').select(['id', 'state', 'under']).execute();

  it('is found until somebody has looked, with all reports as they stand', async () => {
    await note();
    expect(await look()).toEqual([]);
    await bring(sailing, 'B');
    expect(await look()).toMatchObject([
      { deliveryId, ...channel, changed: [{ reportId, latest: 2 }], reports: [{ text: sailing }] },
    ]);
    await keep();
    expect(await look()).toEqual([]);
  });

  it.runIf(engine === 'sqlite')('is found without reading what has not changed', async () => {
    await note();
    await bring(sailing);
    const asked = vi.spyOn(store.db.getExecutor(), 'executeQuery');
    await look();
    const { sql: text, parameters } = asked.mock.calls[0]![0];
    const explained = CompiledQuery.raw(`explain query plan ${text}`, [...parameters]);
    const plan = (await store.db.executeQuery<{ detail: string }>(explained)).rows;
    const steps = plan.map(({ detail }) => detail).join('; ');
    expect(steps).toMatch(/rests_on USING (?:COVERING )?INDEX rests_on_stale/);
    expect(steps).toMatch(/SEARCH delivery USING INDEX \S+ \(id=\?\)/);
  });

  it('is found also where it changed between being read and being noted', async () => {
    await bring(sailing);
    await note(1);
    expect(await look()).toMatchObject([{ changed: [{ reportId, latest: 2 }] }]);
  });

  it('is not found where the briefing was made of the new text', async () => {
    await bring(sailing);
    await note(2);
    expect(await look()).toEqual([]);
  });

  it('is left until the briefing is out', async () => {
    await store.db.updateTable('delivery').set({ state: 'made' }).execute();
    await note();
    await bring(sailing);
    expect(await look()).toEqual([]);
    await store.db.updateTable('delivery').set({ state: 'delivered' }).execute();
    expect(await look()).toHaveLength(1);
  });

  it('stays marked where it changes again meanwhile', async () => {
    await note();
    await bring(sailing);
    const { changed } = (await look())[0]!;
    await bring(`${sailing} More.`);
    const looked = { deliveryId, changed, found: [], tell: () => null };
    await keepCorrections(store.db, looked, noon);
    expect(await look()).toMatchObject([{ changed: [{ reportId, latest: 3 }] }]);
  });

  it('is noted for the briefings of the workspace alone', async () => {
    expect(await note(1, 'B')).toBe(0);
  });

  it('is kept and told once, whoever finds it', async () => {
    const other = await place.open();
    const looked = { deliveryId, changed: [], found: [found], tell: () => notice };
    const one = await keepCorrections(store.db, looked, noon);
    const two = await keepCorrections(other.db, looked, noon);
    expect([one.length, two.length]).toEqual([1, 0]);
    expect(await keep()).toEqual([]);
    expect(await notices()).toEqual([{ id: 'n1', state: 'made', under: '17.1' }]);
    expect(await correctionsIn(store.db, channel, 10)).toMatchObject([
      { deliveryId, was: 'We will not sail', now: 'We will sail', fireAt: noon.toISOString() },
    ]);
    expect(await correctionsIn(store.db, { ...channel, workspace: 'B' }, 10)).toEqual([]);
  });
});
