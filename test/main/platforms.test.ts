import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
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
  folder = await mkdtemp(join(tmpdir(), 'summit-digest-platforms-'));
  ({ slack, discord } = await startPlatforms());
});

afterEach(async () => {
  program.signal('SIGKILL');
  await program.ended;
  await slack.close();
  await discord.close();
  await rm(folder, { recursive: true });
});

const tokens = () => tokensOf({ slack, discord });

const start = (settings: NodeJS.ProcessEnv): void => {
  program = startProgram([], cleanEnvironment(folder, settings), folder);
};

async function startConnected(): Promise<void> {
  start(tokens());
  await program.printed('Slack: connected.');
  await program.printed('Discord: connected.');
}

const inChannel = (): string[] =>
  slack.ledger.delivered
    .filter(({ onlyFor, via }) => onlyFor === null && via === 'chat.postMessage')
    .map(({ blocks }) => readBlocks(blocks));

/** A port on which nobody listens. */
async function closedPort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 20));
}

describe('the program with the tokens of both platforms', () => {
  it('answers the same digest in Slack and in Discord', async () => {
    await startConnected();
    await slack.type('');
    const inSlack = readBlocks((await slack.ledger.message(0)).blocks);
    const [inDiscord] = await discord.person().asks('digest');
    expect(inSlack).toContain('5 reports');
    expect(inDiscord!.texts.join('\n')).toContain('5 reports');
    const title = inSlack.split('\n')[0]!;
    expect(inDiscord!.texts.join('\n')).toContain(title);
  });

  it('posts a scheduled briefing in both, once', async () => {
    await startConnected();
    slack.api.describeUser(slack.workspace.reader, { is_admin: true });
    const manager = discord.person({ manager: true });
    await slack.type('schedule add weekdays 08:00 --words 60');
    expect(readBlocks((await slack.ledger.message(0)).blocks)).toContain('s1');
    await manager.asks('schedule add', { when: 'weekdays 08:00', words: 60 });
    await slack.type('schedule now s1');
    await manager.asks('schedule now', { id: 's2' });
    await until(
      () => inChannel().length > 0 && discord.messagesIn(discord.channel.id).some(isBriefing),
    );
    expect(inChannel()).toHaveLength(1);
    expect(inChannel()[0]).toContain('5 reports');
    expect(discord.messagesIn(discord.channel.id).filter(isBriefing)).toHaveLength(1);
    program.signal('SIGTERM');
    expect((await program.ended).code).toBe(0);
    expect(slack.ledger.complaints).toEqual([]);
  });
});

const isBriefing = (message: { private: boolean; texts: readonly string[] }): boolean =>
  !message.private && message.texts.join('\n').includes('5 reports');

describe('a token that is wrong', () => {
  it('is told in one sentence, and ends the program where nothing else is connected', async () => {
    start({ ...tokens(), DISCORD_TOKEN: '', SLACK_BOT_TOKEN: 'xoxb-of-somebody-else' });
    const { code, stderr } = await program.ended;
    expect(code).toBe(1);
    expect(stderr.match(/SLACK_BOT_TOKEN/g)).not.toBeNull();
    expect(stderr).not.toContain('xoxb-of-somebody-else');
  });

  it('leaves the other platform at work', async () => {
    start({ ...tokens(), SLACK_BOT_TOKEN: 'xoxb-of-somebody-else' });
    await program.printed('Discord: connected.');
    const [answer] = await discord.person().asks('status');
    expect(answer!.texts.join('\n')).toContain('Slack refuses the bot token');
    expect(program.stderr()).toContain('SLACK_BOT_TOKEN');
  });
});

describe('a platform that is down at the start', () => {
  it('is told, while the program goes on serving and keeps trying', async () => {
    start({ ...tokens(), SLACK_API_URL: `http://127.0.0.1:${await closedPort()}/api/` });
    await program.printed('Discord: connected.');
    await until(() => /Slack/.test(program.stderr()));
    const [answer] = await discord.person().asks('status');
    expect(answer!.texts.join('\n')).toMatch(/Slack.*(again|try)/i);
    program.signal('SIGTERM');
    expect((await program.ended).code).toBe(0);
  });
});
