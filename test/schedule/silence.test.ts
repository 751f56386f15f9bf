import { describe, expect, it } from 'vitest';
import type { Compose, Composed } from '../../src/schedule/compose.ts';
import type { DeliveryEvent } from '../../src/schedule/events.ts';
import { engines } from '../store/stores.ts';
import { add, busy, channel, gone, unwrap, useScene } from './briefings.ts';

describe.each(engines)('A briefing with nothing new in it, on %s', (engine) => {
  const scene = useScene(engine);
  const day = (date: number) => scene.setClock(`2026-05-0${date}T08:00:00.000Z`);
  const silent = (memory: string): Composed => ({ ok: true, silent: true, content: '', memory });

  it('of a schedule that wants silence is not posted, is done, and counts as told', async () => {
    await add(scene, { nothingNew: 'silence' });
    const earlier: (string | null)[] = [];
    const notes: DeliveryEvent[] = [];
    const found: Composed[] = [
      { ok: true, content: 'a briefing', memory: 'one' },
      silent('two'),
      { ok: true, content: 'another', memory: 'three' },
    ];
    const compose: Compose = async (_schedule, _fireAt, memory) => {
      earlier.push(memory);
      return found.shift()!;
    };
    for (const date of [1, 2, 3]) {
      day(date);
      await scene.look(scene.runner({ compose, note: (event) => notes.push(event) }));
    }
    expect(scene.posted).toEqual(['a briefing', 'another']);
    expect(earlier).toEqual([null, 'one', 'two']);
    const states = (await scene.history()).map(({ state, problem }) => [state, problem]);
    expect(states).toEqual([
      ['delivered', null],
      ['silent', null],
      ['delivered', null],
    ]);
    expect(notes.map(({ kind }) => kind)).toEqual(['delivered', 'silent', 'delivered']);
  });

  it('stays a line where nobody has asked for silence; that is kept, and changed', async () => {
    expect(await add(scene)).toMatchObject({ nothingNew: 'line' });
    const edit = (nothingNew: 'line' | 'silence') => scene.book.edit('s1', channel, { nothingNew });
    expect(unwrap(await edit('silence'))).toMatchObject({ nothingNew: 'silence', words: 150 });
    expect(await scene.book.list(channel)).toMatchObject([{ nothingNew: 'silence' }]);
    expect(unwrap(await edit('line'))).toMatchObject({ nothingNew: 'line' });
  });
});

describe.each(engines)('A briefing that is late, on %s', (engine) => {
  const scene = useScene(engine);
  const remarks: (readonly string[])[] = [];
  const look = async () => {
    const compose: Compose = async (_schedule, _fireAt, _earlier, given) => {
      remarks.push(given);
      return { ok: true, content: given.join(' ') };
    };
    await scene.look(scene.runner({ compose }));
  };
  const begin = async (change = {}) => {
    remarks.length = 0;
    await add(scene, change);
  };

  it('says how late it is and why, when nothing ran', async () => {
    await begin();
    scene.setClock('2026-05-01T09:05:00.000Z');
    await look();
    expect(remarks).toEqual([
      ['This briefing comes 1 hour 5 minutes late. Summit Digest was not running when it was due.'],
    ]);
  });

  it('says so, when its platform was not connected', async () => {
    await begin();
    scene.setClock('2026-05-01T08:00:00.000Z');
    await scene.look(scene.runner({ post: () => null }));
    scene.setClock('2026-05-01T08:25:00.000Z');
    await look();
    expect(remarks[0]![0]).toMatch(/comes 25 minutes late\. Slack is not connected/);
  });

  it('says nothing where it is on time', async () => {
    await begin();
    scene.setClock('2026-05-01T08:09:00.000Z');
    await look();
    expect(remarks).toEqual([[]]);
  });

  it('posts the same bytes when it is tried again', async () => {
    await begin();
    scene.setClock('2026-05-01T08:00:00.000Z');
    scene.answers.push(busy);
    await look();
    scene.setClock('2026-05-01T08:30:00.000Z');
    await look();
    expect(scene.posted).toEqual(['']);
  });

  it('waits for the one before it, so that each is held against the last that is out', async () => {
    await begin({ cron: '0 * * * *' });
    const earlier: (string | null)[] = [];
    const compose: Compose = async ({ id }, fireAt, memory) => {
      earlier.push(memory);
      return { ok: true, content: id, memory: fireAt.slice(11, 16) };
    };
    const runner = scene.runner({ compose });
    scene.setClock('2026-05-01T08:59:50.000Z');
    scene.answers.push(...Array(3).fill(busy));
    await scene.look(runner);
    scene.setClock('2026-05-01T09:00:00.000Z');
    await scene.look(runner);
    expect(earlier).toEqual([null]);
    for (let times = 0; times < 6; times++) {
      scene.passSeconds(40);
      await scene.look(runner);
    }
    expect(earlier).toEqual([null, '08:00']);
    expect((await scene.history()).map(({ state }) => state)).toEqual(['delivered', 'delivered']);
  });

  it('tells of those before it that nothing delivered, once', async () => {
    await begin({ cron: '0 8,12 * * *' });
    scene.setClock('2026-05-03T20:00:00.000Z');
    await look();
    expect(remarks).toEqual([]);
    scene.setClock('2026-05-04T08:00:00.000Z');
    await look();
    scene.setClock('2026-05-04T12:00:00.000Z');
    await look();
    expect(remarks).toEqual([
      ['6 briefings before this one were missed, as nothing could be posted in time.'],
      [],
    ]);
  });
});

describe.each(engines)('A channel that takes no message, on %s', (engine) => {
  const scene = useScene(engine);
  const closed = { ...gone, problem: 'This channel is read-only.', closed: true } as const;
  const listed = async () => (await scene.book.list(channel))[0]!;
  const hour = (at: number) =>
    scene.setClock(`2026-05-01T${String(at).padStart(2, '0')}:00:00.000Z`);

  it('makes its schedule rest with the reason, tries at each time, and goes on when it is open', async () => {
    await add(scene, { cron: '0 * * * *' });
    const told: string[] = [];
    const runner = scene.runner({ tell: () => async (_to, sentence) => void told.push(sentence) });
    scene.answers.push(closed, closed);
    hour(8);
    await scene.look(runner);
    expect(await listed()).toMatchObject({
      state: 'active',
      rests: { since: '2026-05-01T08:00:00.000Z', why: 'This channel is read-only.' },
    });
    hour(9);
    await scene.look(runner);
    expect((await listed()).rests).toMatchObject({ since: '2026-05-01T08:00:00.000Z' });
    expect(told.length).toBe(1);
    hour(10);
    await scene.look(runner);
    expect((await listed()).rests).toBeNull();
    expect(scene.posted).toEqual(['s1 at 2026-05-01T10:00, written as number 3']);
    expect((await scene.history()).map(({ state }) => state)).toEqual([
      'delivered',
      'failed',
      'failed',
    ]);
  });

  it('holds up no other channel', async () => {
    await add(scene);
    await add(scene, { channel: 'C2' });
    scene.answers.push(closed);
    hour(8);
    await scene.look();
    expect(scene.posted.length).toBe(1);
  });

  it('is posted to once when somebody has the failed one tried again', async () => {
    await add(scene);
    scene.answers.push(closed);
    hour(8);
    await scene.look();
    const id = (await scene.history())[0]!.id;
    unwrap(await scene.book.retry(id, channel));
    await scene.look();
    await scene.look();
    expect(scene.posted.length).toBe(1);
    expect(scene.asked.at(-1)).toMatchObject({ deliveryId: id, triedBefore: true });
    expect((await listed()).rests).toBeNull();
  });

  it('that is only busy makes nothing rest', async () => {
    await add(scene);
    scene.answers.push(busy);
    hour(8);
    await scene.look();
    expect((await listed()).rests).toBeNull();
  });
});

describe.each(engines)('A zone, on %s', (engine) => {
  const scene = useScene(engine);
  const store = (values: object) =>
    scene.store.db.updateTable('schedule').set(values).where('id', '=', 's1').execute();

  it('that has changed its clocks since moves the times of its schedules when other data comes', async () => {
    await add(scene, { zone: 'Europe/Berlin' });
    const look = (zones: string) => scene.look(scene.runner({ zones }));
    await look('2019a');
    // As it was reckoned when Berlin was to stay in winter time.
    await store({ next_fire_at: '2026-05-02T07:00:00.000Z' });
    const next = async () => (await scene.book.list(channel))[0]!.nextFireAt;
    await look('2019a');
    expect(await next()).toBe('2026-05-02T07:00:00.000Z');
    await look('2019b');
    expect(await next()).toBe('2026-05-02T06:00:00.000Z');
    scene.setClock('2026-05-02T06:00:00.000Z');
    await look('2019b');
    await look('2019c');
    scene.setClock('2026-05-02T07:00:00.000Z');
    await look('2019c');
    expect(scene.posted.length).toBe(1);
  });

  it('that no longer exists is told to the maker, and stops no other schedule', async () => {
    await add(scene);
    await add(scene, { topic: 'harbour' });
    await store({ zone: 'Europe/Atlantis' });
    scene.setClock('2026-05-01T08:00:00.000Z');
    const told: string[] = [];
    await scene.look(
      scene.runner({ tell: () => async (_to, sentence) => void told.push(sentence) }),
    );
    expect(scene.posted).toEqual(['s2 at 2026-05-01T08:00, written as number 1']);
    expect(told).toEqual([expect.stringContaining('Europe/Atlantis, can no longer be read')]);
    expect((await scene.book.list(channel))[0]).toMatchObject({ id: 's1', state: 'paused' });
    expect(await scene.book.resume('s1', channel)).toMatchObject({
      problem: { problem: 'unknown-zone', given: 'Europe/Atlantis' },
    });
    const mended = await scene.book.edit('s1', channel, { zone: 'Europe/Athens' });
    expect(unwrap(mended)).toMatchObject({ zone: 'Europe/Athens' });
    expect(unwrap(await scene.book.resume('s1', channel))).toMatchObject({ state: 'active' });
  });
});
