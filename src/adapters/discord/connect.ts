import { setTimeout as sleep } from 'node:timers/promises';
import { type APIApplication, REST, Routes } from 'discord.js';
import type { Connection } from '../../commands/services.ts';
import type { Post } from '../../schedule/post.ts';
import type { Removals } from '../../schedule/removals.ts';
import type { Tell } from '../../schedule/tell.ts';
import { registrationOf } from './commands.ts';
import { createDiscordPost } from './deliver.ts';
import { GatewayClosed, NeedsShards, needsShards } from './gatewayClosed.ts';
import { fetchGateway } from './gatewayInfo.ts';
import { keepConnected } from './keepConnected.ts';
import { openLine } from './line.ts';
import { createReceiver, type ReceiverParts } from './receive.ts';
import { restOptions } from './rest.ts';
import type { ShardLeases } from './shardLeases.ts';
import { openShards, type ShardsParts, type ShardTiming } from './shards.ts';
import { createDiscordTell } from './tell.ts';

export interface DiscordParts extends ReceiverParts {
  readonly token: string;
  /** "https://discord.com/api", or a server that stands in for it. */
  readonly apiUrl: string;
  /** Hears which servers have removed the bot. */
  readonly removals: Removals;
  /** How this process shares the line with others. */
  readonly leases: ShardLeases;
  /** In how many parts the bot connects; null: as Discord advises. */
  readonly shards: number | null;
  readonly timing?: ShardTiming;
  /** Milliseconds before each new try to connect; the last one repeats. */
  readonly waits?: readonly number[];
}

export interface DiscordLink {
  readonly post: Post;
  readonly tell: Tell;
  readonly connection: () => Connection;
  /** Ends the connection when what is being answered has been answered. */
  readonly close: () => Promise<void>;
}

const defaultWaits = [2_000, 5_000, 15_000, 30_000, 60_000];

/** How long an answer in the making may keep the program from ending, in milliseconds. */
const patience = 5_000;

/**
 * Registers the commands and connects. Settles when the first try is decided, and never fails for
 * what the platform does: `connection()` tells how it stands, and what is down is tried again.
 */
export async function connectDiscord(parts: DiscordParts): Promise<DiscordLink> {
  const { token, apiUrl, keptLines, log, leases, removals, waits = defaultWaits } = parts;
  const registration = registrationOf(parts.desk.table);
  const rest = new REST(restOptions(apiUrl));
  const post = createDiscordPost({ rest, keptLines, log });
  const tell = createDiscordTell(rest);
  const receive = createReceiver(parts);
  const answering = new Set<Promise<void>>();
  const onInteraction: Parameters<typeof openLine>[0]['onInteraction'] = (interaction) => {
    const answered = receive(interaction).finally(() => answering.delete(answered));
    answering.add(answered);
  };
  /** So many shards were not enough for Discord. */
  let tooFew = 0;
  const kept = await keepConnected({
    log,
    waits,
    open: async (events, signal) => {
      // A 401 makes discord.js forget the token.
      rest.setToken(token);
      await register(rest, registration, signal);
      const { shards: advised, maxConcurrency } = await fetchGateway(rest, signal);
      const count = await leases.agree({
        count: parts.shards ?? advised,
        firm: parts.shards !== null,
      });
      if (count <= tooFew) throw new GatewayClosed(needsShards);
      const { takeTurn } = leases;
      const line = { token, apiUrl, log, removals, onInteraction, takeTurn, maxConcurrency };
      const openShard: ShardsParts['openShard'] = (shard, given, isHeld, ending) =>
        openLine({ ...line, shard, isHeld, ...given }, ending);
      // Discord's advice may have grown since it was asked for; what the operator wrote has not.
      const inMore = (error: unknown): unknown => {
        if (parts.shards !== null || !isNeedForShards(error)) return error;
        tooFew = count;
        return new NeedsShards({ cause: error });
      };
      const onLost = (error: Error): void => events.onLost(inMore(error) as Error);
      const given = { leases, log, openShard, ...events, onLost, ...parts.timing };
      return openShards(given, signal).catch((error) => Promise.reject(inMore(error)));
    },
  });
  return {
    post: async (posting) => {
      rest.setToken(token);
      return post(posting);
    },
    tell: async (...given) => {
      rest.setToken(token);
      return tell(...given);
    },
    connection: kept.connection,
    close: async () => {
      kept.stop();
      await Promise.race([Promise.allSettled(answering), pause()]);
      await kept.close();
      rest.clearHashSweeper();
      rest.clearHandlerSweeper();
    },
  };
}

/** The commands of all servers: Discord replaces what was registered before. */
async function register(
  rest: REST,
  body: ReturnType<typeof registrationOf>,
  signal: AbortSignal,
): Promise<void> {
  const { id } = (await rest.get(Routes.currentApplication(), { signal })) as APIApplication;
  await rest.put(Routes.applicationCommands(id), { body, signal });
}

const isNeedForShards = (error: unknown): boolean =>
  error instanceof GatewayClosed && error.code === needsShards;

const pause = (): Promise<void> => sleep(patience, undefined, { ref: false });
