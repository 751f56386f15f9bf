import { describe, expect, it, onTestFinished } from 'vitest';
import { WebSocket } from 'ws';
import { rateLimited } from './faults.ts';
import { type Discord, startDiscord } from './startDiscord.ts';
import type { Body } from './types.ts';
import { messageLimits } from './validate.ts';
import { commandProblems } from './validateCommands.ts';

/** A double that forgives at the end what the test has provoked. */
async function open(heartbeat = 10_000): Promise<Discord> {
  const discord = await startDiscord({ heartbeat });
  onTestFinished(async () => {
    discord.takeComplaints();
    await discord.close();
  });
  return discord;
}

async function call(discord: Discord, method: string, path: string, body?: unknown) {
  const response = await fetch(`${discord.apiUrl}/v10${path}`, {
    method,
    headers: { authorization: `Bot ${discord.token}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return {
    status: response.status,
    headers: response.headers,
    body: (text === '' ? null : JSON.parse(text)) as Body & { code: number; id: string },
  };
}

const post = (discord: Discord, body: Body) =>
  call(discord, 'POST', `/channels/${discord.channel.id}/messages`, body);

const flags = 1 << 15;
const display = (content: string) => ({ type: 10, content });
const button = (id: string, given: Body = {}) => ({
  type: 2,
  style: 2,
  label: 'Go',
  custom_id: id,
  ...given,
});
const row = (...components: Body[]) => ({ type: 1, components });
const times = <T>(count: number, make: (at: number) => T): T[] =>
  Array.from({ length: count }, (_, at) => make(at));

describe('messages that Discord refuses, and so does its double', () => {
  it.each<[string, Body]>([
    ['an empty message', { content: '' }],
    ['content of more than 2000 characters', { content: 'x'.repeat(2001) }],
    ['11 embeds', { embeds: times(11, () => ({ title: 'x' })) }],
    [
      'embeds of more than 6000 characters together',
      { embeds: times(2, () => ({ description: 'x'.repeat(3001) })) },
    ],
    ['an embed title of more than 256', { embeds: [{ title: 'x'.repeat(257) }] }],
    ['26 fields', { embeds: [{ fields: times(26, () => ({ name: 'a', value: 'b' })) }] }],
    ['six rows', { content: 'x', components: times(6, (at) => row(button(`b${at}`))) }],
    [
      'six buttons in a row',
      { content: 'x', components: [row(...times(6, (at) => button(`b${at}`)))] },
    ],
    ['an empty row', { content: 'x', components: [row()] }],
    [
      'a label of more than 80',
      { content: 'x', components: [row(button('b', { label: 'x'.repeat(81) }))] },
    ],
    ['a custom_id of more than 100', { content: 'x', components: [row(button('x'.repeat(101)))] }],
    [
      'a custom_id that is there twice',
      { content: 'x', components: [row(button('b'), button('b'))] },
    ],
    [
      'a button without custom_id',
      { content: 'x', components: [row({ type: 2, style: 2, label: 'a' })] },
    ],
    ['a link without url', { content: 'x', components: [row({ type: 2, style: 5, label: 'a' })] }],
    ['a key that does not exist', { content: 'x', contents: 'y' }],
    [
      'a key that does not exist, further in',
      { content: 'x', components: [row(button('b', { labels: 1 }))] },
    ],
    ['a text display without the flag', { components: [display('x')] }],
    ['content beside components', { flags, content: 'x', components: [display('x')] }],
    ['embeds beside components', { flags, embeds: [{ title: 'x' }], components: [display('x')] }],
    ['the flag without components', { flags }],
    ['an empty text display', { flags, components: [display('')] }],
    ['41 components', { flags, components: times(41, () => display('x')) }],
    [
      '41 components, nested ones counted',
      { flags, components: [{ type: 17, components: times(40, () => display('x')) }] },
    ],
    [
      'more than 4000 characters in all displays',
      { flags, components: times(2, () => display('x'.repeat(2001))) },
    ],
    [
      'a container in a container',
      { flags, components: [{ type: 17, components: [{ type: 17, components: [display('x')] }] }] },
    ],
    ['an unknown component', { flags, components: [{ type: 99 }] }],
    [
      'a description of more than 1024',
      {
        flags,
        components: [
          {
            type: 12,
            items: [{ media: { url: 'https://p.example/a.png' }, description: 'x'.repeat(1025) }],
          },
        ],
      },
    ],
    ['a nonce of more than 25', { content: 'x', nonce: 'x'.repeat(26) }],
    [
      'a ping that is neither allowed nor named',
      { content: 'x', allowed_mentions: { parse: ['all'] } },
    ],
  ])('%s', async (_what, body) => {
    const discord = await open();
    expect(await post(discord, body)).toMatchObject({ status: 400, body: { code: 50035 } });
    expect(discord.takeComplaints()).not.toEqual([]);
    expect(discord.messagesIn(discord.channel.id)).toEqual([]);
  });

  it('fails with 500 for more than 10,170 bytes of text', async () => {
    const discord = await open();
    const body = { flags, components: [display('港'.repeat(3390))] };
    expect(messageLimits(body)).toEqual([]);
    expect((await post(discord, body)).status).toBe(500);
    expect(discord.takeComplaints()).toHaveLength(1);
  });

  it('makes a test fail that does not look', async () => {
    const discord = await startDiscord();
    await post(discord, { content: '' });
    await expect(discord.close()).rejects.toThrow('the message is empty');
  });
});

describe('messages that Discord takes', () => {
  it.each<[string, Body]>([
    [
      'at the limits of components',
      {
        flags,
        components: [{ type: 17, components: times(38, () => display('x')) }, { type: 14 }],
      },
    ],
    ['at the limits of text', { flags, components: [display('x'.repeat(4000))] }],
    [
      'with content of 2000 and five rows',
      {
        content: 'x'.repeat(2000),
        components: times(5, (r) => row(...times(5, (c) => button(`b${r}.${c}`)))),
      },
    ],
    ['with a nonce of 25', { content: 'x', nonce: 'x'.repeat(25), enforce_nonce: true }],
  ])('%s', async (_what, body) => {
    const discord = await open();
    expect((await post(discord, body)).status).toBe(200);
    expect(discord.takeComplaints()).toEqual([]);
  });

  it('calls whom a message does not forbid to call', async () => {
    const discord = await open();
    await post(discord, { content: '@everyone <@1> <@&2>' });
    await post(discord, {
      content: '@everyone <@1> <@&2>',
      allowed_mentions: { parse: ['users'] },
    });
    await post(discord, { content: '@everyone <@1> <@&2>', allowed_mentions: { parse: [] } });
    expect(discord.messagesIn(discord.channel.id).map(({ pings }) => pings)).toEqual([
      ['@everyone', '<@1>', '<@&2>'],
      ['<@1>'],
      [],
    ]);
  });

  it('gives the first message back for a nonce within minutes, and a new one later', async () => {
    const discord = await open();
    const body = { content: 'x', nonce: 'n1', enforce_nonce: true };
    const first = await post(discord, body);
    expect((await post(discord, body)).body.id).toBe(first.body.id);
    expect((await post(discord, { ...body, enforce_nonce: false })).body.id).not.toBe(
      first.body.id,
    );
    discord.advance(5 * 60_000 + 1);
    expect((await post(discord, body)).body.id).not.toBe(first.body.id);
  });
});

describe('rights, routes and bad days', () => {
  it('knows neither a wrong token nor a route that does not exist', async () => {
    const discord = await open();
    const stranger = { ...discord, token: 'another' };
    expect((await call(stranger, 'GET', '/gateway/bot')).status).toBe(401);
    expect((await call(discord, 'GET', '/no/such/route')).status).toBe(404);
    expect(discord.takeComplaints()).toEqual(['GET /no/such/route: no such route']);
  });

  it('answers as Discord does where a channel is closed to the bot', async () => {
    const discord = await open();
    const into = (id: string) =>
      call(discord, 'POST', `/channels/${id}/messages`, { content: 'x' });
    expect((await into(discord.addChannel(['view']).id)).body.code).toBe(50001);
    expect((await into(discord.addChannel(['send']).id)).body.code).toBe(50013);
    expect((await into('1')).body.code).toBe(10003);
  });

  it('opens one thread under a message, with the id of the message', async () => {
    const discord = await open();
    const message = await post(discord, { content: 'x' });
    const path = `/channels/${discord.channel.id}/messages/${message.body.id}/threads`;
    expect((await call(discord, 'POST', path, { name: '' })).body.code).toBe(50035);
    expect((await call(discord, 'POST', path, { name: 'x'.repeat(101) })).body.code).toBe(50035);
    expect((await call(discord, 'POST', path, { name: 'x' })).body.id).toBe(message.body.id);
    expect((await call(discord, 'POST', path, { name: 'x' })).body.code).toBe(160004);
    discord.takeComplaints();
  });

  it('sends a 429 with the headers that a client needs', async () => {
    const discord = await open();
    discord.fails(/messages$/, 1, rateLimited(2, 'user'));
    const { status, headers, body } = await post(discord, { content: 'x' });
    expect(status).toBe(429);
    expect(headers.get('retry-after')).toBe('2');
    expect(headers.get('x-ratelimit-remaining')).toBe('0');
    expect(headers.get('x-ratelimit-scope')).toBe('user');
    expect(body).toMatchObject({ retry_after: 2, global: false });
    expect((await post(discord, { content: 'x' })).status).toBe(200);
  });
});

describe('commands that Discord refuses', () => {
  const command = (given: Body = {}): Body => ({
    name: 'x',
    type: 1,
    description: 'd',
    ...given,
  });
  const option = (given: Body = {}): Body => ({ type: 3, name: 'o', description: 'd', ...given });
  const withOptions = (...options: Body[]) => command({ options });

  it.each<[string, Body[]]>([
    ['an upper-case name', [command({ name: 'Quotes' })]],
    ['a name of 33 characters', [command({ name: 'x'.repeat(33) })]],
    ['a name with a space', [command({ name: 'a b' })]],
    ['no description', [command({ description: '' })]],
    ['a description of 101', [command({ description: 'x'.repeat(101) })]],
    ['26 options', [withOptions(...times(26, (at) => option({ name: `o${at}` })))]],
    [
      'a required option behind an optional one',
      [withOptions(option(), option({ name: 'p', required: true }))],
    ],
    ['an option that is there twice', [withOptions(option(), option())]],
    ['options beside subcommands', [withOptions(option(), option({ type: 1, name: 's' }))]],
    [
      '26 choices',
      [withOptions(option({ choices: times(26, (at) => ({ name: `${at}`, value: `${at}` })) }))],
    ],
    [
      'a choice of 101 characters',
      [withOptions(option({ choices: [{ name: 'a', value: 'x'.repeat(101) }] }))],
    ],
    [
      'choices and autocomplete',
      [withOptions(option({ autocomplete: true, choices: [{ name: 'a', value: 'a' }] }))],
    ],
    [
      'more than 8000 characters',
      [
        withOptions(
          ...times(25, (at) =>
            option({
              name: `o${at}`,
              choices: times(25, (n) => ({ name: `name number ${n}`, value: `value number ${n}` })),
            }),
          ),
        ),
      ],
    ],
    ['the same name twice', [command(), command()]],
    ['a key that does not exist', [command({ colour: 'red' })]],
  ])('%s', async (_what, commands) => {
    const discord = await open();
    const path = `/applications/${discord.world.applicationId}/commands`;
    expect((await call(discord, 'PUT', path, commands)).status).toBe(400);
    expect(discord.takeComplaints()).not.toEqual([]);
    expect(discord.world.commands).toEqual([]);
  });

  it('and takes one that keeps them all', () => {
    expect(
      commandProblems([withOptions(option({ required: true }), option({ name: 'p' }))]),
    ).toEqual([]);
  });
});

describe('interactions', () => {
  /** A question that nobody answers but the test, by hand. */
  async function ask(
    discord: Discord,
    kind: 'asks' | 'types' = 'asks',
    person = discord.person({ patience: 300 }),
  ) {
    const path = `/applications/${discord.world.applicationId}/commands`;
    const options = [
      {
        type: 1,
        name: 'q',
        description: 'd',
        options: [{ type: 3, name: 'o', description: 'd', autocomplete: true }],
      },
    ];
    await call(discord, 'PUT', path, [{ name: 'x', type: 1, description: 'd', options }]);
    const shown = (kind === 'asks' ? person.asks('q') : person.types('q', { o: 'a' }, 'o')).catch(
      () => 'no answer' as const,
    );
    const { id, token } = [...discord.world.interactions.values()].at(-1)!;
    return {
      shown,
      respond: (body: Body) => call(discord, 'POST', `/interactions/${id}/${token}/callback`, body),
      edit: (body: Body, which = '@original') =>
        call(discord, 'PATCH', `/webhooks/1/${token}/messages/${which}`, body),
      remove: () => call(discord, 'DELETE', `/webhooks/1/${token}/messages/@original`),
      follow: (body: Body) => call(discord, 'POST', `/webhooks/1/${token}`, body),
    };
  }

  it('are deferred, edited and followed up', async () => {
    const discord = await open();
    const { shown, respond, edit, follow } = await ask(discord);
    expect((await respond({ type: 5, data: { flags: 64 } })).status).toBe(204);
    expect((await edit({ content: 'one' })).status).toBe(200);
    expect(await shown).toMatchObject([{ texts: ['one'], private: true }]);
    expect((await follow({ content: 'two', flags: 0 })).status).toBe(200);
    expect(discord.messagesIn(discord.channel.id)).toMatchObject([
      { private: true },
      { private: false },
    ]);
  });

  it('give the place of "thinking…" to the first follow-up, as private as that was', async () => {
    const discord = await open();
    const { shown, respond, follow } = await ask(discord);
    await respond({ type: 5 });
    await follow({ content: 'one', flags: 64 });
    expect(await shown).toMatchObject([{ texts: ['one'], private: false }]);
  });

  it('are not acknowledged twice', async () => {
    const discord = await open();
    const { respond } = await ask(discord);
    await respond({ type: 5 });
    expect((await respond({ type: 5 })).body.code).toBe(40060);
    expect(discord.takeComplaints()).toHaveLength(1);
  });

  it('take no first response after 3 s', async () => {
    const discord = await open();
    const { respond, shown } = await ask(discord);
    discord.advance(3_001);
    expect((await respond({ type: 5 })).body.code).toBe(10062);
    expect(await shown).toBe('no answer');
  });

  it('take no edit and no follow-up after 15 min', async () => {
    const discord = await open();
    const { respond, edit, follow } = await ask(discord);
    await respond({ type: 5 });
    discord.advance(15 * 60_000 - 3_000);
    expect((await edit({ content: 'in time' })).status).toBe(200);
    discord.advance(4_000);
    expect((await edit({ content: 'late' })).body.code).toBe(50027);
    expect((await follow({ content: 'late' })).body.code).toBe(50027);
  });

  it('take no edit before the first response, and none of a deleted reply', async () => {
    const discord = await open();
    const { respond, edit, remove } = await ask(discord);
    expect((await edit({ content: 'x' })).body.code).toBe(10015);
    await respond({ type: 5 });
    expect((await remove()).status).toBe(204);
    expect((await edit({ content: 'x' })).body.code).toBe(10008);
    expect((await edit({ content: 'x' }, '123')).body.code).toBe(10008);
  });

  it('take five follow-ups where the person alone has the app', async () => {
    const discord = await open();
    const person = discord.person({ userInstalled: true, patience: 300 });
    const { respond, follow } = await ask(discord, 'asks', person);
    await respond({ type: 4, data: { content: 'x' } });
    for (let at = 0; at < 5; at++) expect((await follow({ content: 'x' })).status).toBe(200);
    expect((await follow({ content: 'x' })).body.code).toBe(40094);
  });

  it('are answered by the type that fits: commands by no suggestions, and the other way round', async () => {
    const discord = await open();
    const command = await ask(discord);
    for (const type of [6, 7, 8]) expect((await command.respond({ type })).status).toBe(400);
    const typing = await ask(discord, 'types');
    expect((await typing.respond({ type: 5 })).status).toBe(400);
    const choices = (count: number) => times(count, (at) => ({ name: `n${at}`, value: `v${at}` }));
    expect((await typing.respond({ type: 8, data: { choices: choices(26) } })).status).toBe(400);
    const long = [{ name: 'n', value: 'x'.repeat(101) }];
    expect((await typing.respond({ type: 8, data: { choices: long } })).status).toBe(400);
    discord.takeComplaints();
    expect((await typing.respond({ type: 8, data: { choices: choices(25) } })).status).toBe(204);
    expect(await typing.shown).toHaveLength(25);
  });

  it('keep a message with components one when it is edited', async () => {
    const discord = await open();
    const { respond, edit } = await ask(discord);
    await respond({ type: 4, data: { flags, components: [display('x')] } });
    expect((await edit({ content: 'x' })).status).toBe(400);
    expect((await edit({ components: [display('y')] })).status).toBe(200);
    discord.takeComplaints();
  });
});

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

it('never makes the same id twice', async () => {
  const { world } = await open();
  const ids = times(2000, () => world.newId());
  expect(new Set(ids).size).toBe(2000);
});
