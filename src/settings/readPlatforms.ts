import { readNumber } from './readNumber.ts';
import { readWebAddress } from './readWebAddress.ts';
import type { Setting, Values } from './values.ts';

/** Null in the configuration where there is no token: the platform is not connected. */
export type SlackSettings =
  | {
      readonly mode: 'socket';
      readonly botToken: string;
      readonly appToken: string;
      readonly apiUrl: string;
    }
  | {
      readonly mode: 'http';
      readonly botToken: string;
      readonly signingSecret: string;
      readonly apiUrl: string;
    };

export interface DiscordSettings {
  readonly token: string;
  /** Without the version and without a slash at the end, as discord.js wants it. */
  readonly apiUrl: string;
  /** In how many parts the bot connects; null: as Discord advises. */
  readonly shards: number | null;
}

/** What people copy from the two platforms' pages, by its looks; the first that fits. */
const KINDS: readonly (readonly [string, RegExp])[] = [
  ['a bot token (xoxb-…)', /^xoxb-[\w-]+$/],
  ['an app-level token (xapp-…)', /^xapp-[\w-]+$/],
  ['a user token (xoxp-…)', /^xoxp-/],
  ['a signing secret (32 digits and letters a to f)', /^[\da-f]{32}$/i],
  ['a Discord bot token (three parts with dots between them)', /^[\w-]+\.[\w-]+\.[\w-]+$/],
  ['an application id', /^\d{15,21}$/],
  ['a public key', /^[\da-f]{64}$/i],
  ['a client secret', /^[\w-]{32}$/],
];

const WANTED = {
  SLACK_BOT_TOKEN: {
    kind: KINDS[0]![0],
    where: 'copy the "Bot User OAuth Token" from "OAuth & Permissions" in the app\'s settings',
  },
  SLACK_APP_TOKEN: {
    kind: KINDS[1]![0],
    where:
      'make one with the scope connections:write under "Basic Information" in the app\'s settings',
  },
  SLACK_SIGNING_SECRET: {
    kind: KINDS[3]![0],
    where: 'copy the "Signing Secret" from "Basic Information" in the app\'s settings',
  },
  DISCORD_TOKEN: {
    kind: KINDS[4]![0],
    where: 'copy the token from the page "Bot" of your application in Discord\'s developer portal',
  },
} as const;

type Secret = keyof typeof WANTED;

/** Socket Mode where there is an app-level token, also beside a signing secret: it needs no public address. */
export function readSlack(values: Values): SlackSettings | null {
  const apiUrl = readWebAddress(values, 'SLACK_API_URL') ?? 'https://slack.com/api';
  const botToken = readSecret(values, 'SLACK_BOT_TOKEN');
  const appToken = readSecret(values, 'SLACK_APP_TOKEN');
  const signingSecret = readSecret(values, 'SLACK_SIGNING_SECRET');
  if (botToken === null) {
    if (appToken !== null) needsBotToken(values, 'SLACK_APP_TOKEN');
    else if (signingSecret !== null) needsBotToken(values, 'SLACK_SIGNING_SECRET');
    return null;
  }
  if (appToken !== null) return { mode: 'socket', botToken, appToken, apiUrl };
  if (signingSecret !== null) return { mode: 'http', botToken, signingSecret, apiUrl };
  if (!botToken.startsWith('xapp-')) {
    values.complain(
      'SLACK_BOT_TOKEN',
      'is set, but neither SLACK_APP_TOKEN (for Socket Mode) nor SLACK_SIGNING_SECRET (for HTTP) is: set one of them too.',
    );
  }
  return null;
}

export function readDiscord(values: Values): DiscordSettings | null {
  const apiUrl = readWebAddress(values, 'DISCORD_API_URL') ?? 'https://discord.com/api';
  const shards = readShards(values);
  if (/^bot\s/i.test(values.of('DISCORD_TOKEN') ?? '')) {
    values.complain(
      'DISCORD_TOKEN',
      'begins with "Bot ": remove that word, so that only the token is left.',
    );
    return null;
  }
  const token = readSecret(values, 'DISCORD_TOKEN');
  return token === null ? null : { token, apiUrl, shards };
}

function readShards(values: Values): number | null {
  return values.of('DISCORD_SHARDS') === null
    ? null
    : readNumber(values, 'DISCORD_SHARDS', 1, 4_096);
}

/** The value, also when it is complained of; its letters never stand in the complaint. */
function readSecret(values: Values, name: Secret): string | null {
  const value = values.of(name);
  if (value === null) return null;
  const { kind, where } = WANTED[name];
  const found = KINDS.find(([, looks]) => looks.test(value))?.[0];
  if (/[\s\p{C}]/u.test(value)) {
    values.complain(name, `has a space or an invisible character in it: ${where} once more.`);
  } else if (found !== kind) {
    values.complain(name, `holds ${found ?? 'something else'}, where ${kind} belongs: ${where}.`);
  }
  return value;
}

function needsBotToken(values: Values, name: Setting): void {
  values.complain(
    name,
    `is set, but SLACK_BOT_TOKEN is not: ${WANTED.SLACK_BOT_TOKEN.where} into it, or remove ${name}.`,
  );
}
