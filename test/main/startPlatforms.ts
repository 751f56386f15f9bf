import { slackManifest } from '../../src/adapters/slack/commands.ts';
import { commandTable } from '../../src/commands/table.ts';
import { type Discord, startDiscord } from '../doubles/discord/startDiscord.ts';
import { createSlackDouble, type SlackDouble } from '../doubles/slack/slackDouble.ts';

/** Both platforms' doubles, to run the whole program against. */
export interface Platforms {
  readonly slack: SlackDouble;
  readonly discord: Discord;
}

/** What the manifest asks for. */
export const { bot: scopes } = slackManifest(commandTable, { socketMode: true }).oauth_config
  .scopes;

export async function startPlatforms(): Promise<Platforms> {
  return { slack: await createSlackDouble(scopes), discord: await startDiscord() };
}

/** The settings with which a program is connected to both. */
export const tokensOf = ({ slack, discord }: Platforms) => ({
  SLACK_BOT_TOKEN: slack.botToken,
  SLACK_APP_TOKEN: slack.appToken,
  SLACK_API_URL: slack.apiUrl,
  DISCORD_TOKEN: discord.token,
  DISCORD_API_URL: discord.apiUrl,
});
