import { webApi } from '@slack/bolt';
import type { Finding, PlatformFindings, ScheduledChannel } from '../../commands/finding.ts';
import type { Log } from '../../commands/log.ts';
import { createClientOptions } from './clientOptions.ts';
import { botScopes } from './commands.ts';
import type { SlackAccess } from './connect.ts';
import { readFailure } from './readFailure.ts';
import { tellFailure } from './tellFailure.ts';

const about = 'Slack';
const silent: Log = { info: () => {}, warn: () => {}, error: () => {} };

/** Asks Slack whether the tokens are good, what they may do, and how the scheduled channels stand; posts nothing. */
export async function examineSlack(
  access: SlackAccess,
  channels: readonly ScheduledChannel[],
): Promise<PlatformFindings> {
  const heard: { date: string | null; scopes: string | null } = { date: null, scopes: null };
  const options = createClientOptions(access.apiUrl, silent, new AbortController().signal);
  const listening: webApi.FetchFunction = async (url, init) => {
    const response = await options.fetch(url, init);
    heard.date ??= response.headers.get('date');
    heard.scopes ??= response.headers.get('x-oauth-scopes');
    return response;
  };
  const client = new webApi.WebClient(access.botToken, { ...options, fetch: listening });
  const findings = [...(await examineTokens(client, access, () => heard.scopes))];
  if (findings.every(({ state }) => state !== 'bad')) {
    const { team_id: team = '' } = await client.auth.test();
    for (const channel of channels) findings.push(await examineChannel(client, team, channel));
  }
  return { findings, serverTime: heard.date === null ? null : new Date(heard.date) };
}

async function examineTokens(
  client: webApi.WebClient,
  access: SlackAccess,
  granted: () => string | null,
): Promise<Finding[]> {
  const bot = await ask(async () => {
    const { user, team } = await client.auth.test();
    return good(`the bot token is good: ${user} in the workspace ${team}.`);
  });
  if (bot.state === 'bad') return [bot];
  return [bot, scopesOf(granted()), await examineLine(client, access)];
}

function scopesOf(granted: string | null): Finding {
  if (granted === null) return warning('Slack does not say which scopes the app has.');
  const has = new Set(granted.split(',').map((scope) => scope.trim()));
  const missing = botScopes.filter((scope) => !has.has(scope));
  return missing.length === 0
    ? good('the app has all scopes that it needs.')
    : bad(
        `the app lacks ${missing.join(', ')}: update it from "summit-digest manifest" and install it to the workspace again.`,
      );
}

async function examineLine(client: webApi.WebClient, access: SlackAccess): Promise<Finding> {
  if (access.mode === 'http') {
    return good('requests come by HTTP; whether the signing secret is right, the first one shows.');
  }
  return await ask(
    async () => {
      await client.apps.connections.open({ token: access.appToken });
      return good('the app-level token is good: Socket Mode can be opened.');
    },
    (code) =>
      `Slack refuses the app-level token (${code}): make one with the scope connections:write under "Basic Information" and put it into SLACK_APP_TOKEN.`,
  );
}

async function examineChannel(
  client: webApi.WebClient,
  team: string,
  { workspace, channel, schedules }: ScheduledChannel,
): Promise<Finding> {
  const where = `channel ${channel} (${schedules})`;
  if (workspace !== team) {
    return bad(
      `${where} belongs to the workspace ${workspace}, and the bot token to ${team}: install the app there, or remove its schedules.`,
    );
  }
  return await ask(
    async () => {
      const { channel: found } = await client.conversations.info({ channel });
      if (found?.is_archived)
        return bad(`${where} is archived: unarchive it, or remove its schedules.`);
      const isDirect = found?.is_im === true;
      if (!isDirect && found?.is_member === false) {
        return bad(`${where}: I am not in it; invite me there with /invite @Summit Digest.`);
      }
      if (found?.is_read_only === true) {
        return bad(`${where} is read-only: an admin can allow apps in its posting permissions.`);
      }
      return good(`${where}: I am in it and may post.`);
    },
    undefined,
    where,
  );
}

/** What Slack refuses is a finding; what is ours goes on. */
async function ask(
  look: () => Promise<Finding>,
  tell?: (code: string) => string,
  where?: string,
): Promise<Finding> {
  try {
    return await look();
  } catch (error) {
    const failure = readFailure(error);
    if (failure === null) throw error;
    const sentence =
      tell !== undefined && failure.kind === 'refused'
        ? tell(failure.code)
        : tellFailure(failure).problem.replace(/; it is tried again\.$/, ': try again later.');
    return bad(where === undefined ? sentence : `${where}: ${sentence}`);
  }
}

const good = (sentence: string): Finding => ({ about, state: 'good', sentence });
const warning = (sentence: string): Finding => ({ about, state: 'warning', sentence });
const bad = (sentence: string): Finding => ({ about, state: 'bad', sentence });
