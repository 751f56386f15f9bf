import { describe, expect, it } from 'vitest';
import type { Compose, Composed } from '../../src/schedule/compose.ts';
import { createScheduleBook } from '../../src/schedule/createScheduleBook.ts';
import type { NewWatch } from '../../src/schedule/schedule.ts';
import { addTopic, removeTopic } from '../../src/store/library/topics.ts';
import { forgetAll } from '../store/forgetAll.ts';
import { everything } from '../store/library/everything.ts';
import { engines } from '../store/stores.ts';
import { add, busy, channel, gone, somebodyWaits, unwrap, useScene } from './briefings.ts';

const okafor = { people: ['Maria Okafor'], origins: null, differences: false, minutes: 60 };
const harbourTopic = { ...everything, workspace: 'T1', name: 'harbour', madeBy: 'U1' };
const wanted: NewWatch = {
  ...channel,
  topic: 'harbour',
  words: 220,
  madeBy: 'U1',
  watch: okafor,
};

describe.each(engines)('A watch, on %s', (engine) => {
  const scene = useScene(engine);
  const earlier: (string | null)[] = [];
  let next: Composed[] = [];

  async function begin(change: Partial<NewWatch> = {}) {
    await addTopic(scene.store.db, harbourTopic, scene.clock());
    earlier.length = 0;
    next = [];
    const watch = unwrap(await scene.book.watch({ ...wanted, ...change }));
    await look({ ...silent, memory: 'what there was' });
    return watch;
  }
  const silent = { ok: true, silent: true, content: '' } as const;
  const alert = (what: string) => ({ ok: true, content: what, memory: `after ${what}` }) as const;

  /** One look of a runner; what it would find, where it comes to write anything. */
  async function look(...found: Composed[]): Promise<void> {
    next.push(...found);
    const compose: Compose = async (_schedule, _fireAt, memory) => {
      earlier.push(memory);
      return next.shift() ?? silent;
    };
    await scene.look(scene.runner({ compose }));
  }
  const change = () =>
    scene.store.db
      .updateTable('topic')
      .set((row) => ({ version: row('version', '+', 1) }))
      .execute();
  const states = async () =>
    (await scene.store.db.selectFrom('delivery').select('state').orderBy('fire_at').execute()).map(
      ({ state }) => state,
    );

  it('notes at once what there is, without a word, and looks again only when its topic changes', async () => {
    await begin();
    expect(earlier).toEqual([null]);
    for (let minute = 0; minute < 200; minute += 10) {
      scene.passSeconds(600);
      await look();
    }
    expect(earlier).toEqual([null]);
    expect(scene.posted).toEqual([]);
    await change();
    await look(alert('Okafor speaks'));
    expect(earlier).toEqual([null, 'what there was']);
    expect(scene.posted).toEqual(['Okafor speaks']);
    expect(await states()).toEqual(['silent', 'delivered']);
  });

  it('that finds nothing to tell leaves no row open, is not listed, and is held against the same again', async () => {
    await begin();
    for (let minute = 0; minute < 30; minute += 5) {
      scene.passSeconds(300);
      await change();
      await look(silent);
    }
    expect(earlier).toEqual([null, ...Array(6).fill('what there was')]);
    expect(await states()).toEqual(Array(7).fill('silent'));
    expect(await scene.history()).toEqual([]);
    // The rows of looks go; what it knows stays.
    await forgetAll(scene.store, '2026-07-01T00:00:00Z');
    expect(await states()).toEqual(['silent']);
    scene.passSeconds(300);
    await change();
    await look(alert('Okafor speaks'));
    expect(earlier.at(-1)).toBe('what there was');
  });

  it('reads a topic that changes all the time each five minutes', async () => {
    await begin();
    for (let minute = 0; minute < 20; minute++) {
      scene.passSeconds(60);
      await change();
      await look(silent);
    }
    expect(earlier.length).toBe(1 + 4);
  });

  it('looks when its own topic changes, beside the others on it', async () => {
    await begin();
    unwrap(await scene.book.watch({ ...wanted, watch: { ...okafor, origins: 3 } }));
    unwrap(await scene.book.watch({ ...wanted, topic: 'bridge' }));
    const elsewhere = { ...wanted, workspace: 'T2' };
    unwrap(await scene.book.watch(elsewhere));
    await look();
    expect(earlier.length).toBe(4);
    scene.passSeconds(300);
    await change();
    await look();
    expect(earlier.length).toBe(6);
  });

  it('does not look again at what a process of an older version has looked at', async () => {
    await begin();
    scene.passSeconds(300);
    await change();
    const { version } = await scene.store.db
      .selectFrom('topic')
      .select('version')
      .executeTakeFirstOrThrow();
    await scene.store.db.updateTable('schedule').set({ seen_version: version }).execute();
    await look();
    expect(earlier.length).toBe(1);
    await change();
    await look();
    expect(earlier.length).toBe(2);
  });

  it('looks once more when its topic is gone, and when there is one of that name again', async () => {
    await begin();
    scene.passSeconds(300);
    await removeTopic(scene.store.db, 'T1', 'harbour');
    for (let minute = 0; minute < 3; minute++) {
      await look();
      scene.passSeconds(300);
    }
    expect(earlier.length).toBe(2);
    await addTopic(scene.store.db, harbourTopic, scene.clock());
    for (let minute = 0; minute < 3; minute++) {
      await look();
      scene.passSeconds(300);
    }
    expect(earlier.length).toBe(3);
  });

  it('tells at most once in its time, and gathers the rest for the next message', async () => {
    await begin();
    scene.passSeconds(300);
    await change();
    await look(alert('one'));
    for (let minute = 1; minute < 60; minute += 7) {
      scene.passSeconds(7 * 60);
      await change();
      await look(alert('two'));
    }
    scene.setClock('2026-05-01T08:05:00.000Z');
    await look(alert('two'));
    expect(scene.posted).toEqual(['one', 'two']);
    expect(earlier).toEqual([null, 'what there was', 'after one']);
  });

  it('looks at once where somebody asks, and the next message waits its whole time from then on', async () => {
    await begin();
    scene.passSeconds(300);
    await change();
    await look(alert('one')); // 7:05
    scene.setClock('2026-05-01T07:50:00.000Z');
    await change();
    unwrap(await scene.book.fireNow('s1', channel));
    await look(alert('asked for'));
    for (const minute of ['08:05', '08:30', '08:49']) {
      scene.setClock(`2026-05-01T${minute}:00.000Z`);
      await change();
      await look();
    }
    expect(earlier.length).toBe(3);
    scene.setClock('2026-05-01T08:50:00.000Z');
    await look(alert('the rest'));
    expect(scene.posted).toEqual(['one', 'asked for', 'the rest']);
  });

  it('that is asked and finds nothing keeps the time of its next message', async () => {
    await begin();
    scene.passSeconds(300);
    await change();
    await look(alert('one')); // 7:05
    scene.passSeconds(600);
    await change();
    unwrap(await scene.book.fireNow('s1', channel));
    await look(silent); // 7:15
    scene.passSeconds(600);
    await change();
    await look();
    expect(earlier.length).toBe(3);
    expect((await scene.book.list(channel))[0]?.nextFireAt).toBe('2026-05-01T08:05:00.000Z');
  });

  it('that was held up by its platform does not tell twice in a row afterwards', async () => {
    await begin();
    scene.passSeconds(300);
    await change();
    scene.answers.push(busy, ...Array(5).fill(busy));
    await look(alert('one')); // 7:05
    for (const minute of ['07:30', '07:50', '08:10', '08:15']) {
      scene.setClock(`2026-05-01T${minute}:00.000Z`);
      await change();
      await look();
    }
    scene.answers.length = 0;
    scene.setClock('2026-05-01T08:30:00.000Z');
    await look();
    for (const minute of ['08:31', '09:00', '09:29']) {
      scene.setClock(`2026-05-01T${minute}:00.000Z`);
      await look();
    }
    expect(scene.posted).toEqual(['one']);
    scene.setClock('2026-05-01T09:30:00.000Z');
    await look(alert('two'));
    expect(scene.posted).toEqual(['one', 'two']);
  });

  it('that is paused and goes on, or is edited, still tells at most once in its time', async () => {
    await begin();
    scene.passSeconds(300);
    await change();
    await look(alert('one')); // 7:05
    unwrap(await scene.book.pause('s1', channel));
    const lookAt = ({ nextFireAt }: { nextFireAt: string | null }) => nextFireAt?.slice(11, 16);
    expect(lookAt(unwrap(await scene.book.resume('s1', channel)))).toBe('08:05');
    const every = async (minutes: number) =>
      lookAt(unwrap(await scene.book.edit('s1', channel, { watch: { minutes } })));
    expect(await every(600)).toBe('17:05');
    // Nobody waits ten hours for what may now come each hour.
    expect(await every(60)).toBe('08:05');
    scene.setClock('2026-05-01T09:00:00.000Z');
    expect(await every(90)).toBe('09:00');
  });

  it('tells once, however many processes look', async () => {
    await begin();
    scene.passSeconds(300);
    await change();
    const stores =
      engine === 'postgres'
        ? [scene.store, await scene.anotherStore()]
        : [scene.store, scene.store];
    const compose: Compose = async () => alert('Okafor speaks');
    await Promise.all(stores.map((store) => scene.look(scene.runner({ store, compose }))));
    expect(scene.posted).toEqual(['Okafor speaks']);
  });

  it('that could not post tells it with the next message, and is held against what was told', async () => {
    await begin();
    scene.passSeconds(300);
    await change();
    scene.answers.push(gone);
    await look(alert('one'));
    expect(await scene.history()).toMatchObject([{ state: 'failed', problem: gone.problem }]);
    scene.passSeconds(3_600);
    await change();
    await look(alert('one and two'));
    expect(earlier).toEqual([null, 'what there was', 'what there was']);
    expect(scene.posted).toEqual(['one and two']);
  });

  it('after a stop tells in one message what has come meanwhile', async () => {
    await begin();
    scene.passSeconds(3 * 86_400);
    await change();
    await change();
    await look(alert('three days'));
    expect(scene.posted).toEqual(['three days']);
    expect(await states()).toEqual(['silent', 'delivered']);
  });

  it('says nothing while paused; afterwards what is new since it told last', async () => {
    await begin();
    expect(unwrap(await scene.book.pause('s1', channel))).toMatchObject({ nextFireAt: null });
    scene.passSeconds(7_200);
    await change();
    await look();
    expect(earlier.length).toBe(1);
    unwrap(await scene.book.resume('s1', channel));
    await look(alert('Okafor speaks'));
    expect(scene.posted).toEqual(['Okafor speaks']);
  });

  it('that is removed looks no more', async () => {
    await begin();
    await scene.book.remove('s1', channel);
    scene.passSeconds(7_200);
    await change();
    await look();
    expect(earlier.length).toBe(1);
  });

  it('and the briefings of its channel do not take what the other told for known', async () => {
    await begin();
    await add(scene, { topic: 'harbour' });
    scene.setClock('2026-05-01T08:00:00.000Z');
    await look(alert('the whole digest'));
    expect(earlier).toEqual([null, null]);
    await change();
    await look(alert('Okafor speaks'));
    expect(earlier.at(-1)).toBe('what there was');
  });

  it('counts among the schedules of its channel, workspace and maker, and is made once', async () => {
    const limits = { minutesBetween: 60, perWorkspace: 3, perPerson: 2 };
    const book = createScheduleBook({ store: scene.store, clock: scene.clock, limits });
    const ask = async (more: Partial<NewWatch> = {}) => {
      const outcome = await book.watch({ ...wanted, ...more });
      return outcome.ok ? outcome.value.id : outcome.problem;
    };
    expect(await ask()).toBe('s1');
    expect(await ask()).toEqual({ problem: 'same-watch', id: 's1', paused: false });
    expect(await ask({ topic: 'trains' })).toBe('s3');
    expect(await ask({ topic: 'bridge' })).toMatchObject({ problem: 'too-many-schedules' });
  });

  it('is refused where it looks for nothing, for too many people, or may tell too often', async () => {
    const problemOf = async (watch: Partial<typeof okafor>, more: Partial<NewWatch> = {}) => {
      const outcome = await scene.book.watch({
        ...wanted,
        ...more,
        watch: { ...okafor, ...watch },
      });
      return outcome.ok ? null : outcome.problem;
    };
    expect(await problemOf({ people: [] })).toEqual({ problem: 'watch-without-condition' });
    const crowd = Array.from({ length: 21 }, (_, at) => `Person ${at}`);
    expect(await problemOf({ people: crowd })).toEqual({ problem: 'too-many-people', most: 20 });
    const often = { problem: 'watch-too-often', given: 59, minutesBetween: 60 };
    expect(await problemOf({ minutes: 59 })).toEqual(often);
    expect(await problemOf({ minutes: 1 }, { platform: 'terminal' })).toBeNull();
  });

  it('is changed in what is named, and in nothing else', async () => {
    await begin();
    const edit = (more: object) => scene.book.edit('s1', channel, more);
    expect(unwrap(await edit({ watch: { origins: 3, minutes: 180 } })).watch).toEqual({
      ...okafor,
      origins: 3,
      minutes: 180,
    });
    expect(await edit({ watch: { people: [], origins: null } })).toEqual({
      ok: false,
      problem: { problem: 'watch-without-condition' },
    });
    expect(await edit({ zone: 'UTC' })).toMatchObject({
      problem: { problem: 'not-of-this-kind', kind: 'watch', option: 'zone' },
    });
    expect(await edit({})).toMatchObject({ problem: { problem: 'nothing-to-edit' } });
    await add(scene);
    expect(await scene.book.edit('s2', channel, { watch: { minutes: 90 } })).toMatchObject({
      problem: { problem: 'not-of-this-kind', kind: 'briefing', option: 'every' },
    });
  });
});

/** SQLite lets one transaction write at a time. */
describe('A watch whose mark another process takes away, on postgres', () => {
  const scene = useScene('postgres');

  it('looks again where its topic changes meanwhile', async () => {
    const { db } = scene.store;
    await addTopic(db, harbourTopic, scene.clock());
    await scene.book.watch(wanted);
    await scene.look(
      scene.runner({ compose: async () => ({ ok: true, silent: true, content: '' }) }),
    );
    const change = () =>
      db
        .updateTable('topic')
        .set((row) => ({ version: row('version', '+', 1) }))
        .execute();
    const topic = () => db.selectFrom('topic').selectAll().executeTakeFirstOrThrow();
    await change();
    await db
      .updateTable('topic')
      .set({ marked_version: (await topic()).version })
      .execute();
    // A process of an older version has looked, and left the mark.
    const { version } = await topic();
    await db.updateTable('schedule').set({ to_look: 1, seen_version: version }).execute();
    // What noteWatches.ts does there, with the topic changing between its two statements.
    let looking: Promise<void> = Promise.resolve();
    const other = scene.runner({
      store: await scene.anotherStore(),
      compose: async () => ({ ok: true, content: 'Okafor speaks' }),
    });
    await db.transaction().execute(async (transaction) => {
      await transaction.selectFrom('schedule').select('id').forUpdate().execute();
      await change();
      scene.passSeconds(3_600);
      looking = scene.look(other);
      await Promise.race([looking, somebodyWaits(scene.store)]);
      await transaction.updateTable('schedule').set({ to_look: 0 }).execute();
    });
    await looking;
    await scene.look(other);
    expect(scene.posted).toEqual(['Okafor speaks']);
  });
});
