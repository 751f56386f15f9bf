import { describe, expect, it } from 'vitest';
import { connectDiscord } from '../../../src/adapters/discord/connect.ts';
import { type Answer, text } from '../../../src/commands/answer.ts';
import { serverError } from '../../doubles/discord/faults.ts';
import { startDiscord } from '../../doubles/discord/startDiscord.ts';
import { freePort } from '../../doubles/listening.ts';
import { deafRemovals } from '../deafRemovals.ts';
import { createExampleDesk, createLog, createMemoryLeases, createMemoryLines } from './examples.ts';
import { eventually, join } from './harness.ts';

const here: Answer = {
  private: true,
  blocks: [{ kind: 'text', spans: [text('Here it is.')] }],
};
const desk = createExampleDesk(() => here);
const parts = () => ({
  desk,
  keptLines: createMemoryLines(),
  log: createLog(),
  waits: [50],
  leases: createMemoryLeases(),
  removals: deafRemovals,
  shards: null,
});

describe('the connection to Discord', () => {
  it('registers the commands and is ready for questions', async () => {
    const { discord, link } = await join(desk);
    expect(link.connection()).toEqual({ platform: 'discord', state: 'connected', problem: null });
    expect(discord.world.commands.map(({ name }) => name)).toEqual(['summit-digest']);
    expect(discord.gateway.counts.identified).toBe(1);
  });

  it('says what to do about a wrong token, and tries no more', async () => {
    const discord = await startDiscord();
    const link = await connectDiscord({ ...parts(), apiUrl: discord.apiUrl, token: 'a.wrong.one' });
    expect(link.connection()).toMatchObject({
      state: 'failed',
      problem: expect.stringContaining('DISCORD_TOKEN'),
    });
    const asked = discord.asked.length;
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(discord.asked).toHaveLength(asked);
    await link.close();
    await discord.close();
  });

  it('keeps trying while Discord is down, and says so', async () => {
    const port = await freePort();
    const apiUrl = `http://127.0.0.1:${port}/api`;
    const link = await connectDiscord({ ...parts(), apiUrl, token: 'a-token' });
    expect(link.connection()).toMatchObject({
      state: 'connecting',
      problem: expect.stringContaining('ECONNREFUSED'),
    });
    const discord = await startDiscord({ token: 'a-token', port });
    await eventually(() => link.connection().state === 'connected');
    expect((await discord.person().asks('quotes'))[0]!.texts).toEqual(['Here it is.']);
    await link.close();
    await discord.close();
  });

  it('keeps trying where Discord answers with 5xx', async () => {
    const discord = await startDiscord();
    discord.fails(/.*/, 4, serverError(503));
    const { apiUrl, token } = discord;
    const link = await connectDiscord({ ...parts(), apiUrl, token });
    expect(link.connection().problem).toContain('503');
    await eventually(() => link.connection().state === 'connected');
    await link.close();
    await discord.close();
  });

  it('stops trying when it is closed', async () => {
    const apiUrl = `http://127.0.0.1:${await freePort()}/api`;
    const log = createLog();
    const link = await connectDiscord({ ...parts(), log, apiUrl, token: 'a-token' });
    await link.close();
    const entries = log.entries.length;
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(log.entries).toHaveLength(entries);
  });

  it('keeps the line alive with heartbeats', async () => {
    const { discord, link } = await join(desk, { heartbeat: 100 });
    await eventually(() => discord.gateway.counts.heartbeats >= 5);
    expect(link.connection().state).toBe('connected');
    expect(discord.gateway.counts.identified).toBe(1);
  });

  it('resumes where Discord asks to reconnect, and loses no question', async () => {
    const { discord, link } = await join(desk);
    discord.gateway.askToReconnect();
    await eventually(() => discord.gateway.counts.resumed === 1);
    await eventually(() => link.connection().state === 'connected');
    expect((await discord.person().asks('quotes'))[0]!.texts).toEqual(['Here it is.']);
    expect(discord.gateway.counts.identified).toBe(1);
  });

  it('answers what was asked while the line was cut', async () => {
    const { discord, link } = await join(desk);
    discord.gateway.cut();
    await eventually(() => link.connection().state === 'connecting');
    const [shown] = await discord.person().asks('quotes');
    expect(shown!.texts).toEqual(['Here it is.']);
    expect(discord.gateway.counts.resumed).toBe(1);
  });

  it('logs in anew where its session is gone', async () => {
    const { discord, link } = await join(desk);
    discord.gateway.invalidate(false);
    await eventually(() => discord.gateway.counts.identified === 2);
    await eventually(() => link.connection().state === 'connected');
    expect((await discord.person().asks('quotes'))[0]!.texts).toEqual(['Here it is.']);
  });

  it('says so where the token is taken back while it runs', async () => {
    const { discord, link } = await join(desk);
    discord.gateway.closeWith(4004);
    await eventually(() => link.connection().state === 'failed');
    expect(link.connection().problem).toContain('DISCORD_TOKEN');
  });

  it.each([
    [4010, 'newest version'],
    [4011, 'servers'],
    [4012, 'newest version'],
    [4013, 'newest version'],
    [4014, 'newest version'],
  ])('says what to do, and tries no more, where Discord ends it with %i', async (code, words) => {
    const { discord, link } = await join(desk);
    discord.gateway.closeWith(code);
    await eventually(() => link.connection().state === 'failed');
    expect(link.connection().problem).toContain(words);
    const { opened } = discord.gateway.counts;
    await new Promise((resolve) => setTimeout(resolve, 800));
    expect(discord.gateway.counts.opened).toBe(opened);
  });

  it('finishes what is being answered before it closes', async () => {
    let answer: (found: Answer) => void = () => undefined;
    const slow = createExampleDesk(
      () =>
        new Promise<Answer>((resolve) => {
          answer = resolve;
        }),
    );
    const { discord, link } = await join(slow);
    const shown = discord.person().asks('quotes');
    await eventually(() => slow.asked.length === 1);
    const closed = link.close();
    answer(here);
    await closed;
    expect((await shown)[0]!.texts).toEqual(['Here it is.']);
  });
});

describe('a connection that is closed while it is being made', () => {
  /** Back after a first try that fails, since a slow one is waited for. */
  const joinAtSecondTry = async (greetAfter = 0) => {
    const discord = await startDiscord({ greetAfter });
    discord.fails(/./, 3, serverError(503));
    const { apiUrl, token } = discord;
    const link = await connectDiscord({ ...parts(), waits: [200], apiUrl, token });
    return { discord, link };
  };
  const inTime = async (work: Promise<unknown>): Promise<void> => {
    const late = new Promise((_, reject) => {
      setTimeout(() => reject(new Error('It did not end.')), 4_000).unref();
    });
    await Promise.race([work, late]);
  };

  it.each([
    ['who the application is', /^GET .*@me$/],
    ['that it knows the commands', /^PUT /],
    ['where the gateway is', /^GET \/gateway/],
  ])('ends while Discord takes its time to tell %s, and never logs in', async (_what, slow) => {
    const { discord, link } = await joinAtSecondTry();
    discord.fails(slow, 1, { late: 1_000 });
    await eventually(() =>
      discord.asked.some(({ method, path }) => slow.test(`${method} ${path}`)),
    );
    await inTime(link.close());
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(discord.gateway.counts).toMatchObject({ opened: 0, identified: 0 });
    expect(link.connection().state).not.toBe('connected');
    await discord.close();
  });

  it('leaves nobody logged in where the gateway takes its time to greet', async () => {
    const { discord, link } = await joinAtSecondTry(600);
    await eventually(() => discord.gateway.counts.opened === 1);
    await inTime(link.close());
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(discord.gateway.connected()).toBe(0);
    await discord.close();
  });
});
