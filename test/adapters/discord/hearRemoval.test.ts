import { EventEmitter } from 'node:events';
import { type Client, Events, type Guild } from 'discord.js';
import { expect, it } from 'vitest';
import { hearRemoval } from '../../../src/adapters/discord/hearRemoval.ts';
import type { Removals } from '../../../src/schedule/removals.ts';
import { soon } from '../../soon.ts';
import { deafRemovals } from '../deafRemovals.ts';
import { openRestingHouse } from '../restingHouse.ts';
import { createLog } from './examples.ts';
import { eventually, type Joined, join } from './harness.ts';

async function open() {
  let joined: Joined | undefined;
  const house = await openRestingHouse(async (removals) => {
    joined = await join(undefined, { removals });
    const { discord, link } = joined;
    const at = { platform: 'discord', workspace: discord.guildId, channel: discord.channel.id };
    return { at: { ...at, platform: 'discord' }, post: link.post };
  });
  const { discord, link } = joined!;
  const tries = () => discord.asked.filter(({ method }) => method === 'POST').length;
  const texts = () => discord.messagesIn(discord.channel.id).map(({ texts }) => texts.join());
  const rests = async (why: RegExp | null) => {
    await soon(async () => {
      const found = (await house.schedule()).rests;
      if (why === null) expect(found).toBeNull();
      else expect(found?.why).toMatch(why);
    });
  };
  return { house, discord, link, tries, texts, rests };
}

it('The schedules of a server that removes the bot rest at once, and nothing is tried until it is back', async () => {
  const { house, discord, tries, texts, rests } = await open();
  discord.gateway.removeBot();
  await rests(/add it again/);
  await house.look(8);
  expect(tries()).toBe(0);
  expect(await house.states()).toEqual(['due']);
  house.setMinutes(8, 40);
  discord.gateway.addBot();
  await rests(null);
  await soon(() => expect(tries()).toBe(1));
  await house.quiet();
  expect(texts()).toEqual(['The briefing of 08:00']);
});

it('A server that comes back while nobody listens is seen at the next login', async () => {
  const { house, discord, link, rests } = await open();
  discord.gateway.removeBot();
  await rests(/add it again/);
  discord.gateway.invalidate(false);
  discord.gateway.addBot();
  await eventually(() => discord.gateway.counts.identified === 2);
  await eventually(() => link.connection().state === 'connected');
  await rests(null);
  await house.look(9);
});

it('An outage of a server is no removal', async () => {
  const { house, discord, texts } = await open();
  discord.gateway.outage();
  const [shown] = await discord.person().asks('quotes');
  expect(shown).toBeDefined();
  expect((await house.schedule()).rests).toBeNull();
  await house.look(8);
  expect(texts()).toContain('The briefing of 08:00');
});

it('The schedules of a channel that is deleted rest; those of others go on', async () => {
  const { house, discord, rests } = await open();
  discord.gateway.deleteChannel(discord.addChannel([]).id);
  await discord.person().asks('quotes');
  expect((await house.schedule()).rests).toBeNull();
  discord.gateway.deleteChannel(discord.channel.id);
  await rests(/no such channel any more/);
});

it('What reaches a process whose shard another one has by now is no news', () => {
  const client = new EventEmitter() as unknown as Client;
  const heard: string[] = [];
  const removals: Removals = {
    ...deafRemovals,
    removed: async ({ workspace }) => void heard.push(`removed ${workspace}`),
    returned: async ({ workspace }) => void heard.push(`returned ${workspace}`),
  };
  let isHeld = true;
  hearRemoval(client, { removals, log: createLog(), isHeld: () => isHeld });
  client.emit(Events.GuildDelete, { id: '1' } as Guild);
  client.emit(Events.GuildCreate, { id: '1' } as Guild);
  // It was stopped meanwhile: the server has put the bot back since, which another process was told.
  isHeld = false;
  client.emit(Events.GuildDelete, { id: '1' } as Guild);
  expect(heard).toEqual(['removed 1', 'returned 1']);
});
