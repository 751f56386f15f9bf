import { readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { describe, expect, it } from 'vitest';
import { type Config, readConfig } from '../src/config.ts';
import { settings } from '../src/settings/values.ts';

const bot = 'xoxb-12-made-up';
const app = 'xapp-1-made-up';
const signing = '0123456789abcdef0123456789abcdef';
const discord = 'made-up-and-as-long-as-it.is.in-truth-so-that-it-is-hidden';
const example = parseEnv(readFileSync(new URL('../.env.example', import.meta.url), 'utf8'));

function configOf(env: Record<string, string>): Config {
  const read = readConfig(env);
  if (!read.ok) throw new Error(read.problems.join('\n'));
  return read.config;
}

function problemsOf(env: Record<string, string>): readonly string[] {
  const read = readConfig(env);
  return read.ok ? [] : read.problems;
}

describe('the settings', () => {
  it('may all be left out: no platform, SQLite in ./data, a server for this machine only, UTC', () => {
    expect(configOf({})).toEqual({
      slack: null,
      discord: null,
      dataDir: './data',
      store: { kind: 'sqlite' },
      http: { host: '127.0.0.1', port: 3000, publicUrl: null },
      metrics: null,
      limits: { minutesBetween: 60, perWorkspace: 200, perPerson: 50 },
      allowPrivateHosts: [],
      keep: { days: 365, reports: 100_000, deliveryDays: 90 },
      logLevel: null,
      timeZone: 'UTC',
    });
  });

  it('are the same in .env.example and in the program, with the same defaults', () => {
    expect(Object.keys(example).sort()).toEqual([...settings].sort());
    expect(configOf(example as Record<string, string>)).toEqual(configOf({}));
  });

  it('count as not set when they are empty or blank', () => {
    const blank = Object.fromEntries(settings.map((name) => [name, ' ']));
    expect(configOf(blank)).toEqual(configOf({}));
  });

  it('are read beside whatever else the environment holds', () => {
    expect(configOf({ PATH: '/bin', SLACK_COLOUR: 'blue' })).toEqual(configOf({}));
  });

  it('connect Slack by Socket Mode with an app-level token, also where there is a signing secret', () => {
    const socket = {
      mode: 'socket',
      botToken: bot,
      appToken: app,
      apiUrl: 'https://slack.com/api',
    };
    expect(configOf({ SLACK_BOT_TOKEN: bot, SLACK_APP_TOKEN: app }).slack).toEqual(socket);
    expect(
      configOf({ SLACK_BOT_TOKEN: bot, SLACK_APP_TOKEN: app, SLACK_SIGNING_SECRET: signing }).slack,
    ).toEqual(socket);
  });

  it('connect Slack by HTTP with a signing secret only', () => {
    expect(
      configOf({
        SLACK_BOT_TOKEN: bot,
        SLACK_SIGNING_SECRET: signing,
        SLACK_API_URL: 'http://127.0.0.1:4003/api/',
      }).slack,
    ).toEqual({
      mode: 'http',
      botToken: bot,
      signingSecret: signing,
      apiUrl: 'http://127.0.0.1:4003/api',
    });
  });

  it('connect Discord', () => {
    const inFour = configOf({ DISCORD_TOKEN: discord, DISCORD_SHARDS: '4' }).discord;
    expect(inFour).toMatchObject({ shards: 4 });
    const connected = configOf({ DISCORD_TOKEN: discord }).discord;
    expect(connected).toEqual({
      token: discord,
      apiUrl: 'https://discord.com/api',
      shards: null,
    });
  });

  it('choose where things are kept and served', () => {
    const url = 'postgresql://digest:pass@db:5432/digest';
    expect(
      configOf({
        DATABASE_URL: url,
        DATA_DIR: '/var/lib/summit digest',
        HTTP_HOST: '::1',
        HTTP_PORT: '0',
        PUBLIC_URL: 'https://news.example.org/bot/',
        METRICS_HOST: '0.0.0.0',
        METRICS_PORT: '9464',
        MIN_MINUTES_BETWEEN_BRIEFINGS: '15',
        MOST_SCHEDULES_PER_WORKSPACE: '20',
        MOST_SCHEDULES_PER_PERSON: '5',
        ALLOW_PRIVATE_HOSTS: 'Intranet.Example.org:443, [::1]:8080,',
        KEEP_DAYS: '30',
        KEEP_REPORTS: 'all',
        KEEP_DELIVERY_DAYS: '120',
        LOG_LEVEL: 'WARN',
        TIME_ZONE: 'europe/berlin',
      }),
    ).toEqual({
      slack: null,
      discord: null,
      dataDir: '/var/lib/summit digest',
      store: { kind: 'postgresql', url },
      http: { host: '::1', port: 0, publicUrl: 'https://news.example.org/bot' },
      metrics: { host: '0.0.0.0', port: 9464 },
      limits: { minutesBetween: 15, perWorkspace: 20, perPerson: 5 },
      allowPrivateHosts: ['intranet.example.org:443', '[::1]:8080'],
      keep: { days: 30, reports: null, deliveryDays: 120 },
      logLevel: 'warn',
      timeZone: 'Europe/Berlin',
    });
  });
});

/** Settings, and what each sentence must say: the setting that it begins with, and words in it. */
const wrong: readonly (readonly [string, Record<string, string>, readonly [string, RegExp][]])[] = [
  [
    'a bot token without anything that receives',
    { SLACK_BOT_TOKEN: bot },
    [['SLACK_BOT_TOKEN', /neither SLACK_APP_TOKEN .* nor SLACK_SIGNING_SECRET .*: set one/]],
  ],
  [
    'an app-level token alone',
    { SLACK_APP_TOKEN: app },
    [['SLACK_APP_TOKEN', /SLACK_BOT_TOKEN is not: copy .* or remove SLACK_APP_TOKEN/]],
  ],
  [
    'a signing secret alone',
    { SLACK_SIGNING_SECRET: signing },
    [['SLACK_SIGNING_SECRET', /SLACK_BOT_TOKEN is not/]],
  ],
  [
    'the app-level token in the place of the bot token',
    { SLACK_BOT_TOKEN: app },
    [['SLACK_BOT_TOKEN', /holds an app-level token .* where a bot token \(xoxb-…\) belongs: copy/]],
  ],
  [
    'the two Slack tokens in each other’s place',
    { SLACK_BOT_TOKEN: app, SLACK_APP_TOKEN: bot },
    [
      ['SLACK_BOT_TOKEN', /holds an app-level token/],
      ['SLACK_APP_TOKEN', /holds a bot token .* where an app-level token \(xapp-…\) belongs: make/],
    ],
  ],
  [
    'a user token',
    { SLACK_BOT_TOKEN: 'xoxp-12-made-up', SLACK_APP_TOKEN: app },
    [['SLACK_BOT_TOKEN', /holds a user token/]],
  ],
  [
    'a signing secret that lost a letter',
    { SLACK_BOT_TOKEN: bot, SLACK_SIGNING_SECRET: signing.slice(1) },
    [['SLACK_SIGNING_SECRET', /holds something else, where a signing secret .* belongs: copy/]],
  ],
  [
    'a token with spaces and quotation marks around it, as it came out of a file',
    { SLACK_BOT_TOKEN: `"${bot}" `, SLACK_APP_TOKEN: app },
    [['SLACK_BOT_TOKEN', /spaces or quotation marks around it: remove/]],
  ],
  [
    'a token that was broken over two lines',
    { DISCORD_TOKEN: 'made.up\n.token' },
    [['DISCORD_TOKEN', /a space or an invisible character/]],
  ],
  [
    'a token with an invisible character',
    { DISCORD_TOKEN: 'made.\u200bup.token' },
    [['DISCORD_TOKEN', /a space or an invisible character/]],
  ],
  [
    'a Discord token with the word that only requests carry',
    { DISCORD_TOKEN: `Bot ${discord}` },
    [['DISCORD_TOKEN', /begins with "Bot ": remove/]],
  ],
  [
    'the id of the Discord application for its token',
    { DISCORD_TOKEN: '123456789012345678' },
    [['DISCORD_TOKEN', /holds an application id, where a Discord bot token .*: copy/]],
  ],
  [
    'the public key of the Discord application for its token',
    { DISCORD_TOKEN: signing + signing },
    [['DISCORD_TOKEN', /holds a public key/]],
  ],
  [
    'another kind of database',
    { DATABASE_URL: 'mysql://digest:pass@db/digest' },
    [['DATABASE_URL', /no address of a PostgreSQL database: write .* or remove it to use SQLite/]],
  ],
  [
    'a folder that only a shell finds',
    { DATA_DIR: '~/digest' },
    [['DATA_DIR', /write the whole path/]],
  ],
  [
    'a host with its port',
    { HTTP_HOST: '127.0.0.1:3000' },
    [['HTTP_HOST', /"127\.0\.0\.1:3000", which is no address .*: write 127\.0\.0\.1/]],
  ],
  [
    'a host for metrics alone',
    { METRICS_HOST: '0.0.0.0' },
    [['METRICS_HOST', /but METRICS_PORT is not: set/]],
  ],
  [
    'a host for metrics with its port',
    { METRICS_HOST: '127.0.0.1:9464', METRICS_PORT: '9464' },
    [['METRICS_HOST', /"127\.0\.0\.1:9464", which is no address/]],
  ],
  ['a port for metrics in letters', { METRICS_PORT: 'http' }, [['METRICS_PORT', /"http".*65535/]]],
  [
    'briefings with nothing between them',
    { MIN_MINUTES_BETWEEN_BRIEFINGS: '0' },
    [['MIN_MINUTES_BETWEEN_BRIEFINGS', /"0".*: write a whole number from 1 to 1440/]],
  ],
  [
    'no schedules at all',
    { MOST_SCHEDULES_PER_WORKSPACE: '0', MOST_SCHEDULES_PER_PERSON: 'many' },
    [
      ['MOST_SCHEDULES_PER_WORKSPACE', /"0".*: write a whole number from 1 to 1000000/],
      ['MOST_SCHEDULES_PER_PERSON', /"many".*: write a whole number/],
    ],
  ],
  ['no shard at all', { DISCORD_SHARDS: '0' }, [['DISCORD_SHARDS', /"0".*from 1 to 4096/]]],
  ['a port out of range', { HTTP_PORT: '70000' }, [['HTTP_PORT', /"70000".*65535/]]],
  ['a port below nought', { HTTP_PORT: '-1' }, [['HTTP_PORT', /"-1".*65535/]]],
  ['a port in letters', { HTTP_PORT: 'http' }, [['HTTP_PORT', /"http".*65535/]]],
  ['an address without its scheme', { PUBLIC_URL: 'news.example.org' }, [['PUBLIC_URL', /https:/]]],
  ['an address of files', { SLACK_API_URL: 'file:///etc' }, [['SLACK_API_URL', /https:/]]],
  ['an address with a query', { DISCORD_API_URL: 'https://a.b/?c' }, [['DISCORD_API_URL', /"\?"/]]],
  [
    'private hosts without ports',
    { ALLOW_PRIVATE_HOSTS: 'intranet,127.0.0.1:99999,::1' },
    [
      ['ALLOW_PRIVATE_HOSTS', /"intranet".*host:port/],
      ['ALLOW_PRIVATE_HOSTS', /"127\.0\.0\.1:99999"/],
      ['ALLOW_PRIVATE_HOSTS', /"::1"/],
    ],
  ],
  [
    'no number of days and reports',
    { KEEP_DAYS: '0', KEEP_REPORTS: '1e5' },
    [
      ['KEEP_DAYS', /"0".*from 1 on.*365/],
      ['KEEP_REPORTS', /"1e5".*all to forget none/],
    ],
  ],
  [
    'briefings forgotten while they may still be corrected',
    { KEEP_DELIVERY_DAYS: '29' },
    [['KEEP_DELIVERY_DAYS', /"29".*from 30 on.*90/]],
  ],
  [
    'a log level misspelt',
    { LOG_LEVEL: 'wran' },
    [['LOG_LEVEL', /did you mean warn\?.*silent, f/]],
  ],
  [
    'a time zone misspelt',
    { TIME_ZONE: 'Europe/Berln' },
    [['TIME_ZONE', /"Europe\/Berln".*did you mean Europe\/Berlin\?/]],
  ],
  [
    'a time zone by its distance',
    { TIME_ZONE: '+02:00' },
    [['TIME_ZONE', /Europe\/Berlin or UTC/]],
  ],
];

describe('a setting that is wrong', () => {
  it.each(wrong)('is named, with what to do: %s', (_, env, expected) => {
    const problems = problemsOf(env);
    expect(problems).toHaveLength(expected.length);
    for (const [at, [setting, words]] of expected.entries()) {
      expect(problems[at]).toMatch(new RegExp(`^${setting} (?:is|has|holds|begins) `));
      expect(problems[at]).toMatch(words);
      expect(problems[at]).toMatch(/^[^\n]+: [^\n]+\.$/);
    }
  });

  it('is found with all others at once', () => {
    const env = Object.assign({}, ...wrong.map(([, settings]) => settings)) as object;
    const named = problemsOf({ ...env, SLACK_API_URL: 'x', SLACK_APP_TOKEN: 'x' }).map(
      (line) => line.split(' ')[0],
    );
    expect(new Set(named)).toEqual(new Set(settings));
  });

  it('is never told with a secret, whichever setting the secret was pasted into', () => {
    const secrets = [
      bot,
      app,
      signing,
      discord,
      'xoxb-1',
      'postgresql://digest:hunter22@db/digest',
    ];
    const wraps = [(secret: string) => secret, (secret: string) => `"${secret}\u200b x`];
    for (const name of settings) {
      for (const secret of secrets.flatMap((value) => wraps.map((wrap) => wrap(value)))) {
        const told = problemsOf({ [name]: secret }).join('\n');
        expect(told).not.toMatch(/made-up|in-truth|0123456789abcdef|hunter22|xoxb-1/);
      }
    }
  });

  it('is told without control characters', () => {
    const told = problemsOf({ HTTP_PORT: '\u001b[31m80', TIME_ZONE: 'a\u202eb' }).join('');
    expect(told).not.toMatch(/\p{C}/u);
  });
});
