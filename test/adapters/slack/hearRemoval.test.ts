import { afterEach, describe, expect, it } from 'vitest';
import { botEvents } from '../../../src/adapters/slack/botEvents.ts';
import { readBlocks } from '../../doubles/slack/readMessage.ts';
import { soon } from '../../soon.ts';
import { openRestingHouse } from '../restingHouse.ts';
import { everyKind } from './answers.ts';
import { endAll, type Mode, modes, type Started, start } from './connected.ts';

afterEach(endAll);

describe.each(modes)('What Slack tells over %s', (mode) => {
  const open = async () => {
    let started: Started | undefined;
    const house = await openRestingHouse(async (removals) => {
      started = await start(mode, () => everyKind, { removals });
      const { workspace } = started.slack;
      const at = { platform: 'slack', workspace: workspace.team, channel: workspace.channel };
      return { at: { ...at, platform: 'slack' }, post: started.app.post };
    });
    return { house, ...started! };
  };
  const rests = async ({ house }: Awaited<ReturnType<typeof open>>, why: RegExp | null) => {
    await soon(async () => {
      const found = (await house.schedule()).rests;
      if (why === null) expect(found).toBeNull();
      else expect(found?.why).toMatch(why);
    });
  };
  const posts = ({ slack }: Started) =>
    slack.ledger.delivered.map(({ blocks }) => readBlocks(blocks).trim());
  const tries = ({ slack }: Started) =>
    slack.ledger.calls.filter(({ method }) => method === 'chat.postMessage').length;

  it.each([
    ['the app was uninstalled', { type: 'app_uninstalled' }],
    ['its bot token was revoked', { type: 'tokens_revoked', tokens: { bot: ['UBOT'] } }],
  ])(
    '%s: schedules rest at once, and nothing is asked of Slack until it is back',
    async (_, event) => {
      const all = await open();
      await all.slack.tell(event);
      await rests(all, /install it again/);
      expect(all.app.connection()).toMatchObject({
        state: 'failed',
        problem: expect.stringMatching(/install it again/),
      });
      await all.house.look(8);
      expect(tries(all)).toBe(0);
      expect(await all.house.states()).toEqual(['due']);
      all.house.setMinutes(8, 40);
      await all.slack.type('digest');
      await rests(all, null);
      await soon(() => expect(tries(all)).toBe(1));
      await all.house.quiet();
      expect(posts(all)).toContain('The briefing of 08:00');
      expect(await all.house.states()).toEqual(['delivered']);
    },
  );

  it('a token of a person was revoked: that is nothing to the schedules', async () => {
    const all = await open();
    await all.slack.tell({ type: 'tokens_revoked', tokens: { oauth: ['U000000001'] } });
    await all.house.look(8);
    expect(posts(all)).toEqual(['The briefing of 08:00']);
  });

  it.each([
    ['channel_archive', 'channel_unarchive', /archived/],
    ['group_archive', 'group_unarchive', /archived/],
    ['channel_left', 'member_joined_channel', /invite me/],
    ['group_left', 'member_joined_channel', /invite me/],
  ])('%s and %s: the schedules of the channel rest, and go on', async (closing, opening, why) => {
    const all = await open();
    const { channel } = all.slack.workspace;
    await all.slack.tell({ type: closing, channel });
    await rests(all, why);
    await all.slack.tell({
      type: 'member_joined_channel',
      channel,
      user: all.slack.workspace.reader,
    });
    await all.slack.tell({ type: opening, channel, user: 'UBOT' });
    await rests(all, null);
  });

  it.each(['channel_deleted', 'group_deleted'])('%s: its schedules rest', async (type) => {
    const all = await open();
    await all.slack.tell({ type, channel: all.slack.workspace.channel });
    await rests(all, /no such channel/);
  });
});

it('The app asks Slack for each event that it hears, and for no other', async () => {
  const heard: string[] = [];
  const mode: Mode = 'HTTP';
  const { slack, logged } = await start(mode, () => everyKind);
  for (const type of botEvents) {
    const { status } = await slack.tell({ type, channel: 'C1', user: 'UBOT', tokens: {} });
    if (status === 200) heard.push(type);
  }
  expect(heard).toEqual([...botEvents]);
  expect(logged.join('\n')).not.toContain('could not be handled');
});
