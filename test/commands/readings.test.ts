import { describe, expect, it } from 'vitest';
import { answerText } from '../../src/adapters/plainText.ts';
import type { Asker } from '../../src/commands/command.ts';
import { createReadings, type ReadingThread } from '../../src/commands/readings.ts';
import { Unavailable } from '../../src/commands/unavailable.ts';
import type { JobFailure } from '../../src/intake/workers/job.ts';

const asker: Asker = {
  platform: 'slack',
  workspace: 'T1',
  channel: 'C1',
  user: 'U1',
  mayManage: false,
};

/** A thread that answers with the number of the question; it fails first in the given ways. */
function reading(...failures: readonly JobFailure[]) {
  const left = [...failures];
  let asked = 0;
  const state = { version: 1, usual: 'harbour' };
  const answer = () => ({ private: true, blocks: [] });
  const next = <Value>(value: Value) => {
    asked++;
    const failure = left.shift();
    return failure ? { ok: false as const, failure } : { ok: true as const, value };
  };
  const thread: ReadingThread = {
    reply: async () => next({ value: { ok: true, answer: answer(), data: { number: asked + 1 } } }),
    outline: async () => next({ unavailable: 'The store is away.' }),
    compose: async () => next({ ok: true as const, content: '{}' }),
    findCorrections: async () => next([]),
  };
  const readings = createReadings(
    {
      usual: async () => state.usual,
      key: async (name) => (name === 'lake' ? null : `${name} ${state.version}`),
      topics: async () => ['harbour', 'strike'],
    },
    thread,
  );
  const reply = async (command = 'digest', values = {}) =>
    await readings.reply(command, values, asker);
  return { state, reply, readings };
}

const slow = { failure: 'too-slow', mostMs: 30_000 } as const;

describe('Topics that are read on a thread', () => {
  it('are asked the same question once, as long as the topic is the same', async () => {
    const { state, reply } = reading();
    const first = await Promise.all([reply(), reply()]);
    expect(first.map(({ data }) => data)).toEqual([{ number: 1 }, { number: 1 }]);
    expect((await reply('digest', { words: 80 })).data).toEqual({ number: 2 });
    expect((await reply('compare')).data).toEqual({ number: 3 });
    expect((await reply()).data).toEqual({ number: 1 });
    state.version++;
    expect((await reply()).data).toEqual({ number: 4 });
    state.usual = 'strike';
    expect((await reply('digest', { topic: 'harbour' })).data).toEqual({ number: 5 });
  });

  it.each([
    [slow, 'within 30 seconds'],
    [{ failure: 'too-much-memory', mostMegabytes: 512 }, 'within 512 MB of memory'],
  ] as const)(
    'and go over a limit are told in one sentence, and tried again',
    async (failure, limit) => {
      const { reply } = reading(failure);
      const told = await reply();
      expect(told).toMatchObject({ ok: false, data: { problem: 'too-much-to-read' } });
      expect(answerText(told.answer)).toContain(`too much to be read ${limit}: make it narrower`);
      expect((await reply()).data).toEqual({ number: 2 });
    },
  );

  it('and are not there are told as that, without asking the thread', async () => {
    const { reply } = reading();
    expect(await reply('digest', { topic: 'lake' })).toMatchObject({
      ok: false,
      data: { problem: 'unknown-topic' },
    });
    expect((await reply()).data).toEqual({ number: 1 });
  });

  it('and break it are for the log; what cannot be had is for the person', async () => {
    const { reply, readings } = reading({ failure: 'broke', message: 'no such table' });
    await expect(reply()).rejects.toThrow('no such table');
    await expect(readings.outline('harbour', 'T1')).rejects.toThrow(Unavailable);
  });

  it('for a briefing are tried again where only the time was short', async () => {
    const memory = { failure: 'too-much-memory', mostMegabytes: 512 } as const;
    const { readings } = reading(slow, memory);
    const schedule = { topic: 'harbour' } as never;
    expect(await readings.compose(schedule, null)).toMatchObject({ ok: false, retry: true });
    expect(await readings.compose(schedule, null)).toMatchObject({ ok: false, retry: false });
    expect(await readings.compose(schedule, null)).toEqual({ ok: true, content: '{}' });
  });
});
