import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { claimSources, nextPoll } from '../../../src/store/library/claimSources.ts';
import {
  addSource,
  changeSource,
  findSource,
  listSources,
  removeSource,
} from '../../../src/store/library/sources.ts';
import type { Store } from '../../../src/store/store.ts';
import { engines, newPlace, type Place } from '../stores.ts';
import { follow, noon } from './invented.ts';

const secondsOn = (seconds: number): Date => new Date(noon.getTime() + seconds * 1000);

describe.each(engines)('Sources, on %s', (engine) => {
  let place: Place;
  let store: Store;
  beforeEach(async () => {
    place = await newPlace(engine);
    store = await place.open();
  });
  afterEach(() => place.clear());

  const claim = (owner: string, at: Date, most = 10) =>
    claimSources({ db: store.db, clock: () => at, owner, leaseSeconds: 60 }, most);

  it('are followed once in a workspace, and by each workspace for itself', async () => {
    const first = await follow(store, 'A');
    expect((await follow(store, 'A')).id).toBe(first.id);
    expect((await follow(store, 'B')).id).not.toBe(first.id);
    expect((await listSources(store.db, 'A')).map(({ id }) => id)).toEqual([first.id]);
  });

  it('are shown to, changed and removed by nobody else', async () => {
    const { id } = await follow(store, 'A', {
      url: 'https://x.example/?key=secret',
      private: true,
    });
    expect(await listSources(store.db, 'B')).toEqual([]);
    expect(await findSource(store.db, 'B', id)).toBeNull();
    expect(await changeSource(store.db, 'B', id, { title: 'ours' })).toBeNull();
    expect(await removeSource(store.db, 'B', id, noon)).toBeNull();
    expect(await findSource(store.db, 'A', id)).toMatchObject({ title: null, removed_at: null });
  });

  it('that are private leave no address behind, and may be followed anew', async () => {
    const url = 'https://x.example/?key=secret';
    const { id } = await follow(store, 'A', { url, private: true });
    expect((await removeSource(store.db, 'A', id, noon))?.url).toBe(url);
    const left = await store.db.selectFrom('source').selectAll().execute();
    expect(JSON.stringify(left)).not.toContain('secret');
    expect(await listSources(store.db, 'A')).toEqual([]);
    expect((await follow(store, 'A', { url, private: true })).id).not.toBe(id);
  });

  it('are claimed when they are due, by one owner at a time, those first that waited longest', async () => {
    const late = await follow(store, 'A', { url: 'https://a.example/' });
    const early = await follow(store, 'B', {
      url: 'https://b.example/',
      nextPollAt: secondsOn(-60).toISOString(),
    });
    await follow(store, 'A', {
      url: 'https://c.example/',
      nextPollAt: secondsOn(600).toISOString(),
    });
    await follow(store, 'A', { url: '/folder', kind: 'folder', nextPollAt: null });
    expect(await nextPoll(store.db)).toEqual(secondsOn(-60));
    const [first] = await claim('one', noon, 1);
    expect(first?.source.id).toBe(early.id);
    expect((await claim('two', noon)).map(({ source }) => source.id)).toEqual([late.id]);
    expect(await claim('three', noon)).toEqual([]);
  });

  it('are given to another where the lease has ended, and the first may write no more', async () => {
    await follow(store, 'A');
    const [slow] = await claim('slow', noon);
    expect(await slow!.renew()).toBe(true);
    const [quick] = await claim('quick', secondsOn(61));
    const done = { etag: '"1"', next_poll_at: secondsOn(900).toISOString(), last_brought: 3 };
    expect(await slow!.release({ etag: '"0"' })).toBe(false);
    expect(await slow!.renew()).toBe(false);
    expect(await quick!.release(done)).toBe(true);
    expect(await listSources(store.db, 'A')).toMatchObject([{ ...done, lease_owner: null }]);
    expect(await nextPoll(store.db)).toEqual(secondsOn(900));
  });

  it('that are removed while they are polled take no notes', async () => {
    const { id } = await follow(store, 'A');
    const [held] = await claim('one', noon);
    await removeSource(store.db, 'A', id, noon);
    expect(await held!.release({ problem: 'gone' })).toBe(false);
    expect(await claim('two', secondsOn(900))).toEqual([]);
    expect(await nextPoll(store.db)).toBeNull();
  });

  it('are claimed by many at once, each by one', async () => {
    for (let at = 0; at < 20; at++) await follow(store, 'A', { url: `https://a.example/${at}` });
    const owners = Array.from({ length: 8 }, (_, at) => claim(`o${at}`, noon, 3));
    const ids = (await Promise.all(owners)).flat().map(({ source }) => source.id);
    expect(new Set(ids).size).toBe(ids.length);
    const rest = await claim('last', noon, 30);
    expect(ids.length + rest.length).toBe(20);
  });

  it('are at most so many in a workspace', async () => {
    const { id: _, ...row } = await follow(store, 'A');
    const many = Array.from({ length: 1_999 }, (_, at) => ({
      ...row,
      id: `x${at}`,
      url: `u${at}`,
    }));
    for (let at = 0; at < many.length; at += 500) {
      await store.db
        .insertInto('source')
        .values(many.slice(at, at + 500))
        .execute();
    }
    const more = {
      workspace: 'A',
      kind: 'feed',
      url: 'https://one.example/more',
      title: null,
      private: false,
      platform: 'slack',
      channel: 'C1',
      madeBy: 'U1',
      nextPollAt: null,
    } as const;
    expect(await addSource(store.db, more, noon)).toEqual({ ok: false, most: 2_000 });
    expect((await addSource(store.db, { ...more, workspace: 'B' }, noon)).ok).toBe(true);
  });
});
