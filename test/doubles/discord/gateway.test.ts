import { describe, expect, it, onTestFinished } from 'vitest';
import { WebSocket } from 'ws';
import { call, open, times } from './calls.ts';
import type { Discord } from './startDiscord.ts';
import type { Body } from './types.ts';

describe('the gateway', () => {
  /** A client that does what the test says, and keeps what it hears. */
  async function dial(discord: Discord) {
    const { body } = await call(discord, 'GET', '/gateway/bot');
    const socket = new WebSocket(`${String(body.url)}?v=10&encoding=json`);
    const heard: Body[] = [];
    socket.on('message', (raw) => heard.push(JSON.parse(String(raw)) as Body));
    const closed = new Promise<number>((resolve) => {
      socket.on('close', resolve);
    });
    const hears = async (wanted: Body): Promise<Body> => {
      for (;;) {
        const found = heard.find((event) =>
          Object.entries(wanted).every(([key, value]) => event[key] === value),
        );
        if (found) return found;
        await new Promise((resolve) => socket.once('message', resolve));
      }
    };
    const send = (payload: unknown): void =>
      socket.send(typeof payload === 'string' ? payload : JSON.stringify(payload));
    await hears({ op: 10 });
    onTestFinished(() => socket.terminate());
    return { send, hears, heard, closed };
  }
  const identify = (discord: Discord, given: Body = {}) => ({
    op: 2,
    d: { token: discord.token, intents: 1, properties: {}, ...given },
  });

  it('greets, acknowledges heartbeats and tells of the server', async () => {
    const discord = await open();
    const { send, hears } = await dial(discord);
    send({ op: 1, d: null });
    await hears({ op: 11 });
    send(identify(discord));
    expect((await hears({ t: 'READY' })).s).toBe(1);
    await hears({ t: 'GUILD_CREATE' });
  });

  it.each<[string, number, (discord: Discord) => unknown[]]>([
    ['a wrong token', 4004, (discord) => [identify(discord, { token: 'wrong' })]],
    ['no intents', 4013, (discord) => [identify(discord, { intents: undefined })]],
    ['intents that need a permit', 4014, (discord) => [identify(discord, { intents: 1 << 15 })]],
    ['what is no JSON', 4002, () => ['{']],
    ['anything before the login', 4003, () => [{ op: 3, d: {} }]],
    ['a second login', 4005, (discord) => [identify(discord), identify(discord)]],
    ['an unknown opcode', 4001, (discord) => [identify(discord), { op: 99 }]],
    ['more than 120 messages', 4008, () => times(121, () => ({ op: 1, d: null }))],
  ])('closes for %s', async (_what, code, payloads) => {
    const discord = await open();
    const { send, closed } = await dial(discord);
    for (const payload of payloads(discord)) send(payload);
    expect(await closed).toBe(code);
    discord.takeComplaints();
  });

  it('closes where no heartbeat comes', async () => {
    const discord = await open(30);
    const { send, closed } = await dial(discord);
    send(identify(discord));
    expect(await closed).toBe(4009);
  });

  it('sends what was missed to a client that resumes, and refuses a session it does not know', async () => {
    const discord = await open();
    const first = await dial(discord);
    first.send(identify(discord));
    const { d } = await first.hears({ t: 'READY' });
    const { session_id } = d as { session_id: string };
    await first.hears({ t: 'GUILD_CREATE' });
    discord.gateway.cut();
    await first.closed;
    discord.gateway.dispatch('TYPING_START', { missed: true });
    const second = await dial(discord);
    second.send({ op: 6, d: { token: discord.token, session_id, seq: 2 } });
    await second.hears({ t: 'RESUMED' });
    expect(second.heard.map(({ t }) => t)).toEqual([undefined, 'TYPING_START', 'RESUMED']);
    const third = await dial(discord);
    third.send({ op: 6, d: { token: discord.token, session_id: 'unknown', seq: 2 } });
    expect(await third.hears({ op: 9 })).toMatchObject({ d: false });
  });

  it('asks to reconnect and tells of sessions that are gone', async () => {
    const discord = await open();
    const { send, hears } = await dial(discord);
    send(identify(discord));
    await hears({ t: 'READY' });
    discord.gateway.askToReconnect();
    await hears({ op: 7 });
    discord.gateway.invalidate(true);
    expect(await hears({ op: 9 })).toMatchObject({ d: true });
  });
});
