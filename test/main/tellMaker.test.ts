import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Discord } from '../doubles/discord/startDiscord.ts';
import { readBlocks } from '../doubles/slack/readMessage.ts';
import type { SlackDouble } from '../doubles/slack/slackDouble.ts';
import { cleanEnvironment, type RunningProgram, startProgram } from './runProgram.ts';
import { startPlatforms, tokensOf } from './startPlatforms.ts';

let folder: string;
let slack: SlackDouble;
let discord: Discord;
let program: RunningProgram;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'summit-digest-maker-'));
  ({ slack, discord } = await startPlatforms());
  const settings = tokensOf({ slack, discord });
  program = startProgram([], cleanEnvironment(folder, settings), folder);
  await program.printed('Slack: connected.');
  await program.printed('Discord: connected.');
});
afterEach(async () => {
  program.signal('SIGKILL');
  await program.ended;
  await slack.close();
  await discord.close();
  await rm(folder, { recursive: true });
});

async function until<Found>(look: () => Found | undefined): Promise<Found> {
  for (;;) {
    const found = look();
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

it('a channel that turned read-only in Slack: its maker reads why, and tries again when it is mended', async () => {
  const { ledger, workspace, api } = slack;
  api.describeUser(workspace.reader, { is_admin: true });
  await slack.type('schedule add weekdays 08:00 --words 60');
  api.failNext('chat.postMessage', { error: 'restricted_action_read_only_channel' });
  await slack.type('schedule now s1');
  const told = await until(() =>
    ledger.delivered.find(
      ({ via, channel }) => via === 'chat.postMessage' && channel === workspace.reader,
    ),
  );
  const words = readBlocks(told.blocks);
  expect(words).toContain('A briefing of your schedule s1');
  expect(words).toContain('This channel is read-only: an admin can allow apps');
  const [, id] = /deliveries retry (d[0-9a-f]{8})/.exec(words)!;
  await slack.type('deliveries --failed');
  const shown = () => ledger.delivered.filter(({ via }) => via === 'response_url');
  const list = await until(() =>
    shown().find(({ blocks }) => readBlocks(blocks).includes('given up')),
  );
  expect(readBlocks(list.blocks)).toContain(id);
  await slack.type(`deliveries retry ${id}`);
  await until(() =>
    ledger.delivered.find(
      ({ via, channel }) => via === 'chat.postMessage' && channel === workspace.channel,
    ),
  );
  expect(ledger.complaints).toEqual([]);
});

it('a server that put the bot out of a channel and let it in again: its maker reads why, and the next one comes', async () => {
  const manager = discord.person({ manager: true });
  await manager.asks('schedule add', { when: 'weekdays 08:00', words: 60 });
  discord.fails(/^POST \/channels\/\d+\/messages$/, 1, {
    status: 403,
    body: { code: 50001, message: 'Missing Access' },
  });
  await manager.asks('schedule now', { id: 's1' });
  const conversation = await until(() =>
    [...discord.world.channels.values()].find(({ name }) => name.startsWith('dm:')),
  );
  const [message] = await until(() => {
    const found = discord.messagesIn(conversation.id);
    return found.length > 0 ? found : undefined;
  });
  expect(message!.texts.join('\n')).toContain('The bot cannot see the channel');
  await manager.asks('schedule now', { id: 's1' });
  await until(() =>
    discord
      .messagesIn(discord.channel.id)
      .find(({ private: aside, texts }) => !aside && texts.join('\n').includes('5 reports')),
  );
});
