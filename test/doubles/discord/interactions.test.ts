import { describe, expect, it } from 'vitest';
import { call, display, flags, open, times } from './calls.ts';
import type { Discord } from './startDiscord.ts';
import type { Body } from './types.ts';

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
