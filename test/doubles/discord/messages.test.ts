import { describe, expect, it } from 'vitest';
import { button, call, display, flags, open, post, row, times } from './calls.ts';
import { rateLimited } from './faults.ts';
import { startDiscord } from './startDiscord.ts';
import type { Body } from './types.ts';
import { messageLimits } from './validate.ts';

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
    [
      'an id that two components have',
      { flags, components: times(2, () => ({ ...display('x'), id: 7 })) },
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

  it('lists a channel, the newest first, to whom may read its history', async () => {
    const discord = await open();
    const closed = discord.addChannel(['read-history']);
    const ids: string[] = [];
    for (const content of ['one', 'two']) ids.unshift((await post(discord, { content })).body.id);
    await call(discord, 'POST', `/channels/${closed.id}/messages`, { content: 'x' });
    const list = async (id: string) =>
      (await call(discord, 'GET', `/channels/${id}/messages?limit=100`)).body;
    expect(await list(discord.channel.id)).toMatchObject(ids.map((id) => ({ id })));
    expect(await list(closed.id)).toEqual([]);
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

it('never makes the same id twice', async () => {
  const { world } = await open();
  const ids = times(2000, () => world.newId());
  expect(new Set(ids).size).toBe(2000);
});
