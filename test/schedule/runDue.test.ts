import { describe, expect, it } from 'vitest';
import type { Post, Posting } from '../../src/schedule/post.ts';
import type { Delivery } from '../../src/schedule/schedule.ts';
import { engines } from '../store/stores.ts';
import { add, channel, unwrap, useScene } from './briefings.ts';

const busy = { ok: false, retry: true, problem: 'Slack asks to wait.' } as const;
const gone = { ok: false, retry: false, problem: 'The channel is gone.' } as const;

describe.each(engines)('A briefing that is due, on %s', (engine) => {
  const scene = useScene(engine);

  it('is posted once, at its time', async () => {
    await add(scene);
    scene.setClock('2026-05-01T07:59:59.999Z');
    await scene.look();
    expect(scene.posted).toEqual([]);
    scene.setClock('2026-05-01T08:00:02.000Z');
    await scene.look();
    await scene.look();
    expect(scene.posted).toEqual(['s1 at 2026-05-01T08:00, written as number 1']);
    expect(await scene.history()).toMatchObject([
      {
        fireAt: '2026-05-01T08:00:00.000Z',
        state: 'delivered',
        attempts: 1,
        deliveredAt: '2026-05-01T08:00:02.000Z',
        lateSeconds: 2,
        problem: null,
      },
    ]);
    expect(scene.asked[0]).toMatchObject({ to: channel, posted: [], triedBefore: false });
  });

  it('is posted once, however many processes look at the same time', async () => {
    for (let count = 0; count < 20; count++) await add(scene);
    scene.setClock('2026-05-01T08:00:00.000Z');
    // Within one process SQLite has one connection; processes of their own are tested below.
    const stores =
      engine === 'postgres'
        ? [scene.store, await scene.anotherStore(), await scene.anotherStore()]
        : [scene.store, scene.store, scene.store];
    await Promise.all(stores.map((store) => scene.look(scene.runner({ store }))));
    expect(scene.posted.length).toBe(20);
    expect(new Set(scene.asked.map(({ deliveryId }) => deliveryId)).size).toBe(20);
  });

  it('that a person asks for comes at once, besides the set times', async () => {
    await add(scene);
    await scene.book.fireNow('s1', channel);
    await scene.look();
    scene.setClock('2026-05-01T08:00:00.000Z');
    await scene.look();
    expect(scene.posted.map((text) => text.slice(0, 22))).toEqual([
      's1 at 2026-05-01T07:00',
      's1 at 2026-05-01T08:00',
    ]);
  });

  it('goes to the next day when it is out', async () => {
    await add(scene);
    for (const day of ['01', '02', '03']) {
      scene.setClock(`2026-05-${day}T08:00:30.000Z`);
      await scene.look();
    }
    expect(scene.posted.length).toBe(3);
    expect(await scene.book.list(channel)).toMatchObject([
      { nextFireAt: '2026-05-04T08:00:00.000Z' },
    ]);
  });
});

describe.each(engines)('A platform that fails, on %s', (engine) => {
  const scene = useScene(engine);

  it('is asked again after five seconds, then ten, with the same bytes', async () => {
    await add(scene);
    scene.setClock('2026-05-01T08:00:00.000Z');
    scene.answers.push(busy, busy);
    const runner = scene.runner();
    await scene.look(runner);
    expect(await scene.history()).toMatchObject([{ state: 'made', problem: busy.problem }]);
    const asked: number[] = [];
    for (const seconds of [4, 1, 9, 1]) {
      scene.passSeconds(seconds);
      await scene.look(runner);
      asked.push(scene.asked.length);
    }
    expect(asked).toEqual([1, 2, 2, 3]);
    expect(new Set(scene.asked.map(({ content }) => content)).size).toBe(1);
    expect(new Set(scene.asked.map(({ deliveryId }) => deliveryId)).size).toBe(1);
    expect(scene.composed).toBe(1);
    expect(scene.asked.map(({ triedBefore }) => triedBefore)).toEqual([false, true, true]);
    expect(await scene.history()).toMatchObject([
      { state: 'delivered', attempts: 3, problem: null },
    ]);
  });

  it('is asked ten times, then the delivery has failed with its problem', async () => {
    await add(scene);
    scene.setClock('2026-05-01T08:00:00.000Z');
    scene.answers.push(...Array.from({ length: 20 }, () => busy));
    const runner = scene.runner();
    for (let count = 0; count < 20; count++) {
      await scene.look(runner);
      scene.passSeconds(15 * 60); // the longest pause
      // Else the next day's would be due.
      if (scene.clock() > new Date('2026-05-01T10:45:00.000Z')) break;
    }
    expect(scene.asked.length).toBe(10);
    expect(await scene.history()).toMatchObject([
      { state: 'failed', attempts: 10, problem: busy.problem },
    ]);
  });

  it('for good is not asked again', async () => {
    await add(scene);
    scene.setClock('2026-05-01T08:00:00.000Z');
    scene.answers.push(gone);
    await scene.look();
    scene.passSeconds(60);
    await scene.look();
    expect(scene.asked.length).toBe(1);
    expect(await scene.history()).toMatchObject([{ state: 'failed', problem: gone.problem }]);
  });

  it('in a way that nobody foresaw is asked again, too', async () => {
    await add(scene);
    scene.setClock('2026-05-01T08:00:00.000Z');
    const error = new Error('connect ECONNREFUSED 10.0.0.7:443');
    await scene.look(scene.runner({ post: () => () => Promise.reject(error) }));
    // The words of an exception are for the log; people get a sentence that leads there.
    const [{ id, state, problem }] = (await scene.history()) as [Delivery];
    expect(state).toBe('made');
    expect(problem).toBe(`The briefing could not be posted; the log has the reason under ${id}.`);
    expect(scene.facts).toContainEqual({ delivery: id, err: error });
    scene.passSeconds(5);
    await scene.look();
    expect(scene.posted.length).toBe(1);
  });

  it('after two of five messages is asked for the rest', async () => {
    await add(scene);
    scene.setClock('2026-05-01T08:00:00.000Z');
    const asked: (readonly string[])[] = [];
    const two: Post = async ({ posted, onPosted }) => {
      asked.push(posted);
      for (const id of posted.length === 0 ? ['m1', 'm2'] : ['m3', 'm4', 'm5']) await onPosted(id);
      return asked.length === 1 ? busy : { ok: true };
    };
    const runner = scene.runner({ post: () => two });
    await scene.look(runner);
    scene.passSeconds(5);
    await scene.look(runner);
    expect(asked).toEqual([[], ['m1', 'm2']]);
    const row = await scene.store.db.selectFrom('delivery').select('posted').execute();
    expect(row).toEqual([{ posted: '["m1","m2","m3","m4","m5"]' }]);
  });

  it.each([
    [1, 'The channel is gone. Its first message is out; the rest will not follow.'],
    [2, 'The channel is gone. Its first 2 messages are out; the rest will not follow.'],
  ])('for good after %i messages says that those are out', async (count, problem) => {
    await add(scene);
    scene.setClock('2026-05-01T08:00:00.000Z');
    const torn: Post = async ({ onPosted }) => {
      for (let number = 1; number <= count; number++) await onPosted(`m${number}`);
      return gone;
    };
    await scene.look(scene.runner({ post: () => torn }));
    expect(await scene.history()).toMatchObject([{ state: 'failed', problem }]);
  });

  it('is told since when there may be something of the briefing in the channel', async () => {
    await add(scene);
    scene.setClock('2026-05-01T08:00:10.000Z');
    scene.answers.push(busy);
    const runner = scene.runner();
    await scene.look(runner);
    scene.passSeconds(60);
    await scene.look(runner);
    const since = '2026-05-01T08:00:10.000Z';
    expect(scene.asked).toMatchObject([
      { triedBefore: false, triedSince: since },
      { triedBefore: true, triedSince: since },
    ]);
  });

  it('that is not connected is waited for', async () => {
    await add(scene);
    scene.setClock('2026-05-01T08:00:00.000Z');
    await scene.look(scene.runner({ post: () => null }));
    expect(await scene.history()).toMatchObject([
      { state: 'due', attempts: 0, problem: expect.stringContaining('Slack is not connected') },
    ]);
    scene.setClock('2026-05-01T10:59:00.000Z');
    await scene.look();
    expect(await scene.history()).toMatchObject([{ state: 'delivered', lateSeconds: 10_740 }]);
  });

  it('that is not connected within three hours has failed, and it is said why', async () => {
    await add(scene);
    const runner = scene.runner({ post: () => null });
    for (const time of ['08:00', '09:30', '11:01']) {
      scene.setClock(`2026-05-01T${time}:00.000Z`);
      await scene.look(runner);
    }
    expect(await scene.history()).toMatchObject([
      { state: 'failed', problem: expect.stringContaining('Slack is not connected') },
    ]);
  });
});

describe.each(engines)('A briefing that cannot be written, on %s', (engine) => {
  const scene = useScene(engine);

  it('is tried again, then has failed with its problem', async () => {
    await add(scene);
    scene.setClock('2026-05-01T08:00:00.000Z');
    let tries = 0;
    const error = new Error("EACCES: permission denied, open '/srv/reports/a.json'");
    const runner = scene.runner({
      compose: async () => {
        tries++;
        throw error;
      },
    });
    for (let count = 0; count < 11; count++) {
      await scene.look(runner);
      scene.passSeconds(15 * 60);
    }
    expect(tries).toBe(10);
    expect(scene.asked).toEqual([]);
    const [{ id, state, problem }] = (await scene.history()) as [Delivery];
    expect(state).toBe('failed');
    expect(problem).toBe(`The briefing could not be written; the log has the reason under ${id}.`);
    expect(scene.facts).toContainEqual({ delivery: id, err: error });
  });

  it('for a reason that will not pass has failed at once, with that reason', async () => {
    await add(scene);
    scene.setClock('2026-05-01T08:00:00.000Z');
    const problem = 'There is no topic "strike"; there is summit.';
    let tries = 0;
    const runner = scene.runner({
      compose: async () => {
        tries++;
        return { ok: false, retry: false, problem };
      },
    });
    await scene.look(runner);
    scene.passSeconds(15 * 60);
    await scene.look(runner);
    expect(tries).toBe(1);
    expect(await scene.history()).toMatchObject([{ state: 'failed', attempts: 1, problem }]);
  });

  it('holds up nobody else', async () => {
    await add(scene, { topic: 'unknown' });
    await add(scene);
    scene.setClock('2026-05-01T08:00:00.000Z');
    const compose = async ({ topic }: { topic: string }) => {
      if (topic === 'unknown') throw new Error('no such topic');
      return { ok: true, content: 'a briefing' } as const;
    };
    await scene.look(scene.runner({ compose }));
    expect(scene.posted).toEqual(['a briefing']);
  });
});

describe.each(engines)('After a stop, on %s', (engine) => {
  const scene = useScene(engine);

  it('of less than three hours the latest briefing comes late', async () => {
    await add(scene, { cron: '0 * * * *' });
    scene.setClock('2026-05-01T10:30:00.000Z');
    await scene.look();
    expect(scene.posted).toEqual(['s1 at 2026-05-01T10:00, written as number 1']);
    expect(await scene.history()).toMatchObject([
      { fireAt: '2026-05-01T10:00:00.000Z', state: 'delivered', lateSeconds: 1_800 },
      { fireAt: '2026-05-01T09:00:00.000Z', state: 'missed' },
    ]);
    const missed = await scene.store.db.selectFrom('schedule').select('missed').execute();
    expect(missed).toEqual([{ missed: 2 }]); // 8:00 and 9:00
    expect(scene.logged.join()).toContain('1 earlier briefing');
  });

  it('of days nothing comes before the next time, and what was missed is told', async () => {
    await add(scene);
    scene.setClock('2026-05-04T12:00:00.000Z');
    await scene.look();
    expect(scene.posted).toEqual([]);
    expect(await scene.history()).toMatchObject([
      {
        fireAt: '2026-05-04T08:00:00.000Z',
        state: 'missed',
        problem: expect.stringContaining('3 earlier briefings'),
      },
    ]);
    scene.setClock('2026-05-05T08:00:00.000Z');
    await scene.look();
    expect(scene.posted.length).toBe(1);
  });

  it('the first look is made by starting', async () => {
    await add(scene);
    scene.setClock('2026-05-01T09:00:00.000Z');
    const runner = scene.runner();
    runner.start();
    await runner.quiet();
    expect(scene.posted.length).toBe(1);
  });
});

/** A post that hangs until the test lets it go on. */
function hangingPost() {
  let goOn: () => void = () => undefined;
  let begun: (posting: Posting) => void = () => undefined;
  const going = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  const asked = new Promise<Posting>((resolve) => {
    begun = resolve;
  });
  const post: Post = async (posting) => {
    begun(posting);
    await going;
    await posting.onPosted('late');
    return { ok: true };
  };
  return { post, asked, goOn };
}

describe.each(engines)('A process that falls silent, on %s', (engine) => {
  const scene = useScene(engine);

  it('keeps its delivery until its lease ends; then another posts the same bytes', async () => {
    await add(scene);
    scene.setClock('2026-05-01T08:00:00.000Z');
    const { post, asked, goOn } = hangingPost();
    const silent = scene.runner({ post: () => post });
    silent.wake();
    const { content, deliveryId } = await asked;

    const other = scene.runner();
    scene.passSeconds(59);
    await scene.look(other);
    expect(scene.asked).toEqual([]);
    scene.passSeconds(2);
    await scene.look(other);
    expect(scene.asked).toMatchObject([{ content, deliveryId, triedBefore: true }]);

    // It wakes up: what it still writes is void, and it says so.
    goOn();
    await silent.quiet();
    expect(scene.logged).toContain('Another process has taken this delivery over.');
    const rows = await scene.store.db
      .selectFrom('delivery')
      .select(['state', 'posted', 'attempts'])
      .execute();
    expect(rows).toEqual([{ state: 'delivered', posted: '["m1"]', attempts: 2 }]);
  });

  it('is told from one that runs under the same name', async () => {
    await add(scene);
    scene.setClock('2026-05-01T08:00:00.000Z');
    const { post, asked, goOn } = hangingPost();
    const silent = scene.runner({ post: () => post, owner: 'bot-0' });
    silent.wake();
    await asked;
    scene.passSeconds(61);
    const restarted = hangingPost();
    const another = scene.runner({ post: () => restarted.post, owner: 'bot-0' });
    another.wake();
    await restarted.asked;
    goOn();
    await silent.quiet();
    expect(await scene.history()).toMatchObject([{ state: 'made' }]);
    restarted.goOn();
    await another.quiet();
    expect(await scene.history()).toMatchObject([{ state: 'delivered', attempts: 2 }]);
  });

  it('between writing and posting posts nothing when it wakes up too late', async () => {
    await add(scene);
    scene.setClock('2026-05-01T08:00:00.000Z');
    let wakeUp: () => void = () => undefined;
    const asleep = new Promise<void>((resolve) => {
      wakeUp = resolve;
    });
    let begun: () => void = () => undefined;
    const writing = new Promise<void>((resolve) => {
      begun = resolve;
    });
    const silent = scene.runner({
      compose: async () => {
        begun();
        await asleep;
        return { ok: true, content: 'an old briefing' };
      },
    });
    silent.wake();
    await writing;
    scene.passSeconds(61);
    await scene.look();
    wakeUp();
    await silent.quiet();
    expect(scene.posted).toEqual(['s1 at 2026-05-01T08:00, written as number 1']);
  });
});

describe.each(engines)('A process that is to end, on %s', (engine) => {
  const scene = useScene(engine);

  it('claims nothing more', async () => {
    await add(scene);
    scene.setClock('2026-05-01T08:00:00.000Z');
    const runner = scene.runner();
    await runner.stop();
    await scene.look(runner);
    expect(scene.posted).toEqual([]);
  });

  it('finishes what it is posting', async () => {
    await add(scene);
    scene.setClock('2026-05-01T08:00:00.000Z');
    const { post, asked, goOn } = hangingPost();
    const runner = scene.runner({ post: () => post });
    runner.wake();
    await asked;
    const stopped = runner.stop();
    goOn();
    await stopped;
    expect(await scene.history()).toMatchObject([{ state: 'delivered' }]);
  });

  it('hands back what it has only written, so that another posts it at once', async () => {
    await add(scene);
    scene.setClock('2026-05-01T08:00:00.000Z');
    let stopped: Promise<void> | undefined;
    const runner = scene.runner({
      compose: async () => {
        stopped = runner.stop();
        return { ok: true, content: 'written by the one that ended' };
      },
    });
    runner.wake();
    await runner.quiet();
    await stopped;
    expect(scene.posted).toEqual([]);
    await scene.look();
    expect(scene.posted).toEqual(['written by the one that ended']);
    expect(scene.composed).toBe(0);
  });

  it('does not wait for ever', async () => {
    await add(scene);
    scene.setClock('2026-05-01T08:00:00.000Z');
    const { post, asked, goOn } = hangingPost();
    const runner = scene.runner({ post: () => post });
    runner.wake();
    await asked;
    await runner.stop(0.05);
    expect(await scene.history()).toMatchObject([{ state: 'made' }]);
    goOn();
    await runner.quiet();
  });
});

describe.each(engines)('A schedule that is no more, on %s', (engine) => {
  const scene = useScene(engine);

  it('posts nothing that was not out, and its deliveries stay readable', async () => {
    await add(scene);
    scene.setClock('2026-05-01T08:00:00.000Z');
    await scene.look();
    scene.setClock('2026-05-02T08:00:00.000Z');
    scene.answers.push(busy);
    const runner = scene.runner();
    await scene.look(runner);
    await scene.book.remove('s1', channel);
    scene.passSeconds(5);
    await scene.look(runner);
    expect(scene.posted.length).toBe(1);
    expect(await scene.history()).toMatchObject([
      { state: 'failed', problem: expect.stringContaining('removed') },
      { state: 'delivered' },
    ]);
  });

  it('while a briefing of it is being posted lets that one out', async () => {
    await add(scene);
    scene.setClock('2026-05-01T08:00:00.000Z');
    const { post, asked, goOn } = hangingPost();
    const runner = scene.runner({ post: () => post });
    runner.wake();
    await asked;
    await scene.book.remove('s1', channel);
    goOn();
    await runner.quiet();
    expect(await scene.history()).toMatchObject([{ state: 'delivered' }]);
  });

  it('while a briefing of it is tried again says how much of that is out', async () => {
    await add(scene);
    scene.setClock('2026-05-01T08:00:00.000Z');
    const torn: Post = async ({ onPosted }) => {
      await onPosted('m1');
      return busy;
    };
    const runner = scene.runner({ post: () => torn });
    await scene.look(runner);
    await scene.book.remove('s1', channel);
    scene.passSeconds(5);
    await scene.look(runner);
    expect(await scene.history()).toMatchObject([
      { state: 'failed', problem: expect.stringMatching(/removed .* Its first message is out/) },
    ]);
  });

  it('because its zone is no more is paused with the reason, and holds up nobody else', async () => {
    await add(scene);
    await add(scene);
    await scene.store.db
      .updateTable('schedule')
      .set({ zone: 'Mars/Olympus' })
      .where('id', '=', 's1')
      .execute();
    scene.setClock('2026-05-01T08:00:00.000Z');
    await scene.look();
    expect(scene.posted.length).toBe(1);
    expect(await scene.book.list(channel)).toMatchObject([
      { id: 's1', state: 'paused', nextFireAt: null },
      { id: 's2', state: 'active' },
    ]);
    const failed = (await scene.history()).find(({ scheduleId }) => scheduleId === 's1');
    expect(failed).toMatchObject({
      state: 'failed',
      problem: expect.stringContaining('Mars/Olympus'),
    });
  });
});

describe.each(engines)('A schedule that is paused, on %s', (engine) => {
  const scene = useScene(engine);
  const paused = { state: 'failed', problem: expect.stringContaining('paused') };

  it('posts no briefing that was to be tried again', async () => {
    await add(scene);
    scene.setClock('2026-05-01T08:00:00.000Z');
    scene.answers.push(busy);
    const runner = scene.runner();
    await scene.look(runner);
    scene.passSeconds(1);
    await scene.book.pause('s1', channel);
    scene.passSeconds(4);
    await scene.look(runner);
    expect(scene.posted).toEqual([]);
    expect(await scene.history()).toMatchObject([paused]);
  });

  it('posts none that was being written', async () => {
    await add(scene);
    scene.setClock('2026-05-01T08:00:00.000Z');
    const runner = scene.runner({
      compose: async () => {
        scene.passSeconds(1);
        await scene.book.pause('s1', channel);
        return { ok: true, content: 'too late' };
      },
    });
    await scene.look(runner);
    expect(scene.posted).toEqual([]);
    expect(await scene.history()).toMatchObject([paused]);
  });

  it('posts the one that somebody asks for', async () => {
    await add(scene);
    await scene.book.pause('s1', channel);
    scene.passSeconds(1);
    unwrap(await scene.book.fireNow('s1', channel));
    await scene.look();
    expect(scene.posted.length).toBe(1);
    expect(await scene.book.list(channel)).toMatchObject([{ state: 'paused' }]);
  });

  it('twice stays paused since the first time', async () => {
    await add(scene);
    await scene.book.pause('s1', channel);
    scene.passSeconds(1);
    unwrap(await scene.book.fireNow('s1', channel));
    scene.passSeconds(1);
    unwrap(await scene.book.pause('s1', channel));
    await scene.look();
    expect(scene.posted.length).toBe(1);
  });

  it('and resumed posts again', async () => {
    await add(scene);
    await scene.book.pause('s1', channel);
    scene.passSeconds(1);
    unwrap(await scene.book.resume('s1', channel));
    scene.setClock('2026-05-01T08:00:00.000Z');
    await scene.look();
    expect(scene.posted.length).toBe(1);
  });
});

describe.each(engines)('What is old, on %s', (engine) => {
  const scene = useScene(engine);

  it('is emptied once a day, by looks of a runner', async () => {
    await add(scene);
    scene.setClock('2026-05-01T08:00:00.000Z');
    const runner = scene.runner();
    await scene.look(runner);
    const [{ id }] = (await scene.history()) as [Delivery];
    const content = async () => {
      const row = scene.store.db.selectFrom('delivery').select('content').where('id', '=', id);
      return (await row.executeTakeFirstOrThrow()).content;
    };
    scene.setClock('2026-05-31T07:00:00.000Z');
    await scene.look(runner);
    expect(await content()).toContain('s1 at 2026-05-01T08:00');
    scene.setClock('2026-06-01T00:00:00.000Z');
    await scene.look(runner);
    expect(await content()).toBeNull();
    expect((await scene.history()).at(-1)).toMatchObject({ id, state: 'delivered' });
  });
});
