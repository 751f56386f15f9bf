import { type Client, Events } from 'discord.js';
import type { Log } from '../../commands/log.ts';
import type { Removals } from '../../schedule/removals.ts';
import { describeError } from './describeError.ts';
import { channelGone, serverGone } from './tellFailure.ts';

export interface HearParts {
  readonly removals: Removals;
  readonly log: Log;
  /** Whether the shard is still this process's: what it hears afterwards may be long past. */
  readonly isHeld: () => boolean;
}

/**
 * Lets schedules rest as soon as a server removes the bot or deletes a channel, and wakes them when
 * the bot is added again. Servers that are away for an outage are no such thing: discord.js has
 * another event for those.
 */
export function hearRemoval(client: Client, { removals, log, isHeld }: HearParts): void {
  const note = (work: () => Promise<void>): void => {
    if (!isHeld()) return;
    work().catch((error: unknown) => {
      const facts = { err: describeError(error) };
      log.warn(
        facts,
        'What Discord told of a server could not be kept; the next briefing finds out',
      );
    });
  };
  client.on(Events.GuildDelete, ({ id }) => note(() => removals.removed(serverOf(id), serverGone)));
  client.on(Events.GuildCreate, ({ id }) => note(() => removals.returned(serverOf(id))));
  client.on(Events.ChannelDelete, (channel) => {
    if (channel.isDMBased()) return;
    const { id, guildId } = channel;
    note(() => removals.closed({ ...serverOf(guildId), channel: id }, channelGone));
  });
  // Each login tells all servers: one may have come back while nobody listened.
  client.on(Events.ShardReady, () => note(() => welcomeBack(client, removals)));
}

async function welcomeBack({ guilds }: Client, removals: Removals): Promise<void> {
  for (const id of await removals.workspaces('discord')) {
    if (guilds.cache.has(id)) await removals.returned(serverOf(id));
  }
}

const serverOf = (workspace: string) => ({ platform: 'discord', workspace }) as const;
