import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createScheduleBook } from '../../src/schedule/createScheduleBook.ts';
import type { ChannelRef } from '../../src/schedule/schedule.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import type { Discord } from '../doubles/discord/startDiscord.ts';
import { createSlackDouble, type SlackDouble } from '../doubles/slack/slackDouble.ts';
import { damagedIn } from '../store/damaged.ts';
import { newDatabase } from '../store/stores.ts';
import { cleanEnvironment, runProgram } from './runProgram.ts';
import { scopes, startPlatforms, tokensOf } from './startPlatforms.ts';

let folder: string;
let slack: SlackDouble;
let discord: Discord;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'summit-digest-doctor-'));
  ({ slack, discord } = await startPlatforms());
});
afterEach(async () => {
  await slack.close();
  await discord.close();
  await rm(folder, { recursive: true });
});

const tokens = () => tokensOf({ slack, discord });

async function doctor(settings: NodeJS.ProcessEnv = {}, dataDir = folder) {
  const ran = await runProgram(['doctor'], cleanEnvironment(dataDir, settings), folder);
  return { ...ran, lines: ran.stdout.trim().split('\n') };
}

async function withStore(work: (store: Store) => Promise<unknown>, databaseUrl?: string) {
  const store = await openStore({ dataDir: folder, databaseUrl });
  if (!store.ok) throw new Error(store.problem.sentence);
  await work(store);
  await store.close();
}

const daily = { cron: '0 8 * * *', zone: 'Europe/Berlin', topic: 'summit', words: 150 };

const schedule = async (places: readonly ChannelRef[], databaseUrl?: string): Promise<void> =>
  withStore(async (store) => {
    const book = createScheduleBook({ store, clock: () => new Date() });
    for (const place of places) await book.add({ ...place, ...daily, madeBy: 'U1' });
  }, databaseUrl);

const inSlack = (channel: string, workspace = slack.workspace.team): ChannelRef => ({
  platform: 'slack',
  workspace,
  channel,
});
const inDiscord = (channel: string): ChannelRef => ({
  platform: 'discord',
  workspace: discord.guildId,
  channel,
});

describe('summit-digest doctor', () => {
  it('says without tokens what is not set, and makes nothing', async () => {
    const { code, lines, stderr } = await doctor();
    expect(stderr).toBe('');
    expect(lines).toEqual([
      expect.stringMatching(/^ok {7}Database: .* is made when something is first kept\.$/),
      expect.stringMatching(/^ok {7}Disk: .* MB free\.$/),
      expect.stringMatching(/^ok {7}Time zones: time zone data \d{4}/),
      'ok       Schedules: 0 go on; none is overdue.',
      expect.stringMatching(/^not set {2}Slack: SLACK_BOT_TOKEN is not set/),
      expect.stringMatching(/^not set {2}Discord: DISCORD_TOKEN is not set/),
    ]);
    expect(code).toBe(0);
    expect(existsSync(join(folder, 'summit-digest.sqlite'))).toBe(false);
  });

  it('finds nothing wrong where nothing is, and posts nothing', async () => {
    const { channel } = slack.workspace;
    await schedule([inSlack(channel), inDiscord(discord.channel.id)]);
    const { code, lines } = await doctor(tokens());
    expect(lines.filter((line) => !line.startsWith('ok '))).toEqual([]);
    expect(lines).toContain(`ok       Slack: channel ${channel} (s1): I am in it and may post.`);
    expect(lines).toContain(
      `ok       Discord: channel ${discord.channel.id} (s2): I may do there what I need.`,
    );
    expect(lines.filter((line) => line.includes('Clock: agrees'))).toHaveLength(2);
    expect(code).toBe(0);
    expect(slack.ledger.delivered).toEqual([]);
    expect(slack.ledger.complaints).toEqual([]);
    expect(discord.messagesIn(discord.channel.id)).toEqual([]);
  });

  it('tells of each scheduled channel what is in the way, and what mends it', async () => {
    const { channel, readersChannel } = slack.workspace;
    slack.api.describeChannel(channel, { is_read_only: true });
    const muted = discord.addChannel(['send', 'open-threads']);
    const hidden = discord.addChannel(['view']);
    await schedule([
      inSlack(channel),
      inSlack(readersChannel),
      inSlack('C0GONE'),
      inSlack('C1', 'T0ELSEWHERE'),
      inDiscord(muted.id),
      inDiscord(hidden.id),
      inDiscord('111111111111111111'),
    ]);
    const { code, lines } = await doctor(tokens());
    const bad = lines.filter((line) => line.startsWith('MEND'));
    expect(bad).toEqual([
      expect.stringMatching(/Slack: .*\(s1\) is read-only: an admin can allow apps/),
      expect.stringMatching(/Slack: .*\(s2\): I am not in it; invite me/),
      expect.stringMatching(/Slack: channel C0GONE \(s3\): .*no such channel/),
      expect.stringMatching(/\(s4\) belongs to the workspace T0ELSEWHERE/),
      expect.stringMatching(/\(s5\): .*allow the bot Send Messages, Create Public Threads\.$/),
      expect.stringMatching(/\(s6\): The bot cannot see the channel: .*View Channel/),
      expect.stringMatching(/\(s7\): Discord knows no such channel any more/),
    ]);
    expect(code).toBe(1);
  });

  it('tells of tokens that are refused, and of scopes that are missing', async () => {
    const wrong = { SLACK_BOT_TOKEN: 'xoxb-of-somebody-else', DISCORD_TOKEN: 'some.other.token' };
    const refused = await doctor({ ...tokens(), ...wrong });
    expect(refused.stdout).toMatch(/MEND {5}Slack: Slack refuses the bot token \(invalid_auth\)/);
    expect(refused.stdout).toMatch(/MEND {5}Discord: Discord refused the token/);
    expect(refused.stdout + refused.stderr).not.toMatch(/of-somebody-else|some\.other/);
    expect(refused.code).toBe(1);
    slack.api.failNext('apps.connections.open', { error: 'missing_scope' });
    const line = await doctor(tokens());
    expect(line.stdout).toMatch(
      /MEND {5}Slack: Slack refuses the app-level token.*connections:write/,
    );
    await slack.close();
    slack = await createSlackDouble(scopes.filter((scope) => scope !== 'channels:history'));
    expect((await doctor(tokens())).stdout).toContain(
      'MEND     Slack: the app lacks channels:history',
    );
  });

  it('finds a zone that is gone, and schedules that nobody serves', async () => {
    await schedule([inSlack('C1'), inSlack('C2')]);
    await withStore(async ({ db }) => {
      const next_fire_at = '2026-01-01T08:00:00.000Z';
      await db.updateTable('schedule').set({ next_fire_at }).where('id', '=', 's1').execute();
      await db
        .updateTable('schedule')
        .set({ zone: 'Mars/Olympus' })
        .where('id', '=', 's2')
        .execute();
    });
    const { stdout, code } = await doctor();
    expect(stdout).toMatch(/MEND {5}Time zones: .*that of s2 \(Mars\/Olympus\): give them a zone/);
    expect(stdout).toMatch(/warning {2}Schedules: 1 of 2 are overdue, so nothing serves them/);
    expect(code).toBe(1);
  });

  it('examines PostgreSQL with its clock, and one that is away', async () => {
    const url = await newDatabase();
    expect((await doctor({ DATABASE_URL: url })).stdout).toMatch(
      /warning {2}Database: .*older version/,
    );
    await schedule([inSlack('C1')], url);
    const { stdout, code } = await doctor({ DATABASE_URL: url });
    expect(stdout).toMatch(/ok {7}Database: .* answers, and its tables are up to date/);
    expect(stdout).toContain('ok       Clock: agrees with that of the database.');
    expect(code).toBe(0);
    const away = await doctor({ DATABASE_URL: 'postgres://digest:hunter22@127.0.0.1:1/digest' });
    expect(away.stdout).toMatch(/MEND {5}Database: The database at 127\.0\.0\.1:1\/digest refuses/);
    expect(away.stdout + away.stderr).not.toContain('hunter22');
    expect(away.code).toBe(1);
  });

  it('finds a file that opens well and is damaged further in', async () => {
    await damagedIn(folder);
    const { stdout, code } = await doctor();
    expect(stdout).toMatch(/MEND {5}Database: .* is damaged.* Restore it from a backup/);
    expect(code).toBe(1);
  });

  it('finds what a newer version wrote, a folder that cannot be made, and gives it as JSON', async () => {
    await withStore(async ({ db }) => {
      const row = { name: '9999-from-the-future', timestamp: '2030-01-01' };
      await db
        .insertInto('kysely_migration' as never)
        .values(row as never)
        .execute();
    });
    const newer = await doctor();
    expect(newer.stdout).toMatch(/MEND {5}Database: .* was written by a newer version/);
    const env = cleanEnvironment('/proc/summit-digest');
    const { stdout, code } = await runProgram(['doctor', '--format', 'json'], env, folder);
    const told = JSON.parse(stdout);
    expect(told).toMatchObject({ version: 1, ok: false });
    expect(told.findings).toContainEqual({
      about: 'Disk',
      state: 'bad',
      sentence: expect.stringContaining('/proc cannot be written'),
    });
    expect(code).toBe(1);
  });
});
