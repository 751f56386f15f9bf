import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createLog } from '../../src/main/createLog.ts';
import { keepSecret, scrubSecrets } from '../../src/main/scrubSecrets.ts';
import type { Discord } from '../doubles/discord/startDiscord.ts';
import type { SlackDouble } from '../doubles/slack/slackDouble.ts';
import { startSite } from '../intake/site.ts';
import { cleanEnvironment, type RunningProgram, runProgram, startProgram } from './runProgram.ts';
import { startPlatforms, tokensOf } from './startPlatforms.ts';

/** Keys in the addresses of feeds, as people get them from their newsroom's system. */
const feedKeys = [
  'k3y-in-the-query-777',
  'PathKey_0123456789abcdefghijklmnopqrstuv',
  'b4sicpass99',
];

let folder: string;
let slack: SlackDouble;
let discord: Discord;
let program: RunningProgram | undefined;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'summit-digest-secrets-'));
  ({ slack, discord } = await startPlatforms());
});
afterEach(async () => {
  program?.signal('SIGKILL');
  await program?.ended;
  await slack.close();
  discord.takeComplaints();
  await discord.close();
  await rm(folder, { recursive: true });
});

const until = async (holds: () => boolean): Promise<void> => {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 20));
};

describe('the whole program, with everything that goes wrong and all that it can log', () => {
  it('writes no secret on any line', async () => {
    const site = await startSite({});
    const settings = {
      ...tokensOf({ slack, discord }),
      ALLOW_PRIVATE_HOSTS: site.host,
      LOG_LEVEL: 'trace',
    };
    program = startProgram([], cleanEnvironment(folder, settings), folder);
    await program.printed('Slack: connected.');
    await program.printed('Discord: connected.');
    slack.api.describeUser(slack.workspace.reader, { is_admin: true });
    const manager = discord.person({ manager: true });
    const { origin, host } = site;
    const [query, path, password] = feedKeys;
    for (const address of [
      `${origin}/feed?token=${query}`,
      `${origin}/${path}/feed.xml`,
      `http://reader:${password}@${host}/feed`,
    ]) {
      await slack.type(`follow ${address}`);
      await slack.type(`read ${address}`);
    }
    await slack.type('schedule add weekdays 08:00 --words 60');
    await manager.asks('schedule add', { when: 'weekdays 08:00', words: 60 });
    // Both platforms repeat in their refusals what they were sent.
    slack.api.failNext(
      'chat.postMessage',
      { page: `<p>Bearer ${slack.botToken}</p>` },
      { error: slack.appToken.replaceAll('-', '_') },
      { status: 500 },
    );
    const said = `refused ${discord.token} of Bot ${discord.token}`;
    const body = { code: 50035, message: said };
    discord.fails(/^POST \/channels/, 1, { status: 400, body });
    discord.fails(/callback$/, 1, { status: 500, body });
    await slack.type('schedule now s1');
    await manager.asks('schedule now', { id: 's2' });
    const { stderr } = program;
    await until(
      () => stderr().includes('could not be delivered') && stderr().includes('tried again'),
    );
    slack.socket.drop();
    program.signal('SIGTERM');
    const { stdout, stderr: written } = await program.ended;
    const lines = `${stdout}\n${written}`;
    expect(lines).toContain('"delivery":"d');
    expect(lines).toContain('"request":"');
    const secrets = [slack.botToken, slack.appToken, discord.token, ...feedKeys];
    for (const secret of secrets) expect(lines).not.toContain(secret);
    for (const line of written.split('\n').filter((text) => text.startsWith('{'))) JSON.parse(line);
    // Nor does what is kept of it for people.
    const env = cleanEnvironment(folder, { LOG_LEVEL: 'trace' });
    const list = await runProgram(['deliveries', '--failed', '--format', 'json'], env, folder);
    expect(list.stdout).toContain('refused');
    for (const secret of secrets) expect(list.stdout + list.stderr).not.toContain(secret);
  });

  it.each([
    ['plain', 'pl4in-passw0rd'],
    ['encoded', encodeURIComponent('p@ss/w:rd#1')],
  ])('writes no password of a database that refuses (%s)', async (_, password) => {
    const url = `postgres://digest:${password}@127.0.0.1:1/digest`;
    const env = cleanEnvironment(folder, { DATABASE_URL: url, LOG_LEVEL: 'trace' });
    for (const words of [['schedule', 'list'], ['export', 'all.jsonl'], ['doctor'], []]) {
      const { stdout, stderr, code } = await runProgram(words, env, folder);
      expect(code).toBe(1);
      expect(stdout + stderr).toContain('127.0.0.1:1/digest');
      expect(stdout + stderr).not.toContain(password);
      expect(stdout + stderr).not.toContain(decodeURIComponent(password));
    }
  });
});

describe('a secret of this process, whatever it looks like', () => {
  it('is on no line, wherever it stands and however it is written', () => {
    const value = fc.string({ minLength: 6, maxLength: 40, unit: 'grapheme-ascii' });
    const words = fc.string({ maxLength: 20 });
    fc.assert(
      fc.property(value, words, words, fc.nat(4), (secret, before, after, depth) => {
        fc.pre(!/^[\s.…]*$/.test(secret) && secret.trim().length >= 6);
        keepSecret([secret]);
        const lines: string[] = [];
        const log = createLog('trace', { write: (line) => lines.push(line) });
        const text = `${before}${secret}${after}`;
        const nested = Array.from({ length: depth }).reduce<object>((at) => ({ at }), { text });
        log.info(nested, text);
        log.error({ err: new Error(text, { cause: new Error(text) }) }, 'failed');
        const found = lines.map((line) => JSON.stringify(JSON.parse(line)));
        const asWritten = JSON.stringify(secret).slice(1, -1);
        for (const line of found) expect(line).not.toContain(asWritten);
      }),
      { numRuns: 100 },
    );
  });
});

describe('the shape of a secret', () => {
  it.each([
    ['https://example.org/feed?token=abc123&page=2', 'https://example.org/feed?token=…&page=2'],
    ['https://example.org/a?x=1&api_key=abc123#top', 'https://example.org/a?x=1&api_key=…#top'],
    [
      'https://example.org/feeds/0123456789abcdef0123456789abcdef/all.xml',
      'https://example.org/feeds/…/all.xml',
    ],
    ['http://reader:hunter2@example.org/feed', 'http://reader:…@example.org/feed'],
    ['wss://wss.example.org/link?ticket=12-34', 'wss://wss.example.org/link?ticket=…'],
    ['{"password":"hunter2","user":"a"}', '{"password":"…","user":"a"}'],
  ])('%s', (line, expected) => {
    expect(scrubSecrets(line)).toBe(expected);
  });

  it('leaves alone what is none', () => {
    for (const line of [
      'https://example.org/2018/07/a-summit-of-two-leaders?page=2',
      '/srv/bot/node_modules/better-sqlite3/build/Release/better_sqlite3.node:12:7',
      'd0a1b2c3d4e5f60718293 was delivered after 12 s: 3 of 5 messages',
    ]) {
      expect(scrubSecrets(line)).toBe(line);
    }
  });
});
