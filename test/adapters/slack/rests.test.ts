import { afterEach, expect, it } from 'vitest';
import { readBlocks } from '../../doubles/slack/readMessage.ts';
import type { Failure } from '../../doubles/slack/webApi.ts';
import { openRestingHouse } from '../restingHouse.ts';
import { everyKind } from './answers.ts';
import { endAll, start } from './connected.ts';

afterEach(endAll);

const refusals: [string, Failure[], RegExp][] = [
  ['was made read-only', [{ error: 'restricted_action_read_only_channel' }], /read-only/u],
  ['has thrown the app out', [], /invite me there/u],
  [
    'is of a workspace that has removed the app',
    [{ error: 'account_inactive' }],
    /install the app to the workspace again/u,
  ],
];

it.each(refusals)(
  'a schedule whose channel %s rests with a reason, and goes on when it is back',
  async (_what, failures, why) => {
    const { slack, app } = await start('Socket Mode', () => everyKind);
    const { channel } = slack.workspace;
    const at = { platform: 'slack', workspace: 'T000000001', channel } as const;
    const house = await openRestingHouse(async () => ({ at, post: app.post }));
    await house.look(8);
    for (const hour of [9, 10]) {
      if (failures.length === 0) slack.api.joined.delete(channel);
      slack.api.failNext('chat.postMessage', ...failures);
      await house.look(hour);
    }
    expect(await house.schedule()).toMatchObject({
      state: 'active',
      rests: { since: '2026-05-01T09:00:01.000Z', why: expect.stringMatching(why) },
    });
    expect(house.told).toEqual([expect.stringMatching(why)]);
    slack.api.joined.add(channel);
    await house.look(11);
    expect((await house.schedule()).rests).toBeNull();
    expect(await house.states()).toEqual(['delivered', 'failed', 'failed', 'delivered']);
    const shown = slack.ledger.delivered.map(({ blocks }) => readBlocks(blocks).trim());
    expect(shown).toEqual(['The briefing of 08:00', 'The briefing of 11:00']);
  },
);
