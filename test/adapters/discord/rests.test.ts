import { expect, it } from 'vitest';
import { openRestingHouse } from '../restingHouse.ts';
import { join } from './harness.ts';

it.each([
  ['is made read-only', 'send', /allow it Send Messages/],
  ['is of a server that the bot is removed from', 'view', /add it to the server again/],
] as const)(
  'a schedule whose channel %s rests with a reason, and goes on when it is back',
  async (_what, right, why) => {
    const { discord, link } = await join();
    const { id } = discord.channel;
    const at = { platform: 'discord', workspace: discord.guildId, channel: id } as const;
    const house = await openRestingHouse(async () => ({ at, post: link.post }));
    await house.look(8);
    const denied = discord.world.channels.get(id)!.denied as Set<string>;
    denied.add(right);
    for (const hour of [9, 10]) await house.look(hour);
    expect(await house.schedule()).toMatchObject({
      state: 'active',
      rests: { since: '2026-05-01T09:00:01.000Z', why: expect.stringMatching(why) },
    });
    expect(house.told).toEqual([expect.stringMatching(why)]);
    denied.delete(right);
    await house.look(11);
    expect((await house.schedule()).rests).toBeNull();
    expect(await house.states()).toEqual(['delivered', 'failed', 'failed', 'delivered']);
    const texts = discord.messagesIn(id).map(({ texts }) => texts.join());
    expect(texts).toEqual(['The briefing of 08:00', 'The briefing of 11:00']);
  },
);
