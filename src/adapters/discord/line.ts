import {
  Client,
  DefaultRestOptions,
  Events,
  GatewayIntentBits,
  type Interaction,
} from 'discord.js';
import { describeError } from './describeError.ts';
import { GatewayClosed } from './gatewayClosed.ts';
import { type HearParts, hearRemoval } from './hearRemoval.ts';
import type { Line, LineEvents } from './keepConnected.ts';
import { loginTurns, type TurnParts } from './loginTurns.ts';
import { restOptions } from './rest.ts';
import type { Shard, ShardLeases } from './shardLeases.ts';

export interface LineParts extends LineEvents, HearParts {
  readonly token: string;
  readonly apiUrl: string;
  readonly onInteraction: (interaction: Interaction) => void;
  readonly shard: Shard;
  readonly takeTurn: ShardLeases['takeTurn'];
  readonly maxConcurrency: number;
}

/**
 * Logs in as one shard; gives the line when it is ready for interactions. Fails where the login does,
 * or is aborted.
 */
export async function openLine(parts: LineParts, signal: AbortSignal): Promise<Line> {
  signal.throwIfAborted();
  const login = new AbortController();
  const giveUp = (): void => login.abort(signal.reason);
  signal.addEventListener('abort', giveUp);
  const given = new AbortController();
  const client = createClient(parts, login.signal, {
    signal,
    giveUp: () => {
      given.abort(signal.aborted ? signal.reason : new Error('The shard is another process’s now'));
      void client.destroy();
    },
  });
  try {
    await logIn(client, parts.token, given.signal);
    signal.throwIfAborted();
  } catch (error) {
    await client.destroy();
    throw error;
  } finally {
    signal.removeEventListener('abort', giveUp);
  }
  client.on(Events.ShardReconnecting, parts.onReconnecting);
  client.on(Events.ShardResume, parts.onConnected);
  client.on(Events.ShardReady, parts.onConnected);
  client.on(Events.ShardDisconnect, ({ code }) => parts.onLost(new GatewayClosed(code)));
  return { close: () => endClient(client) };
}

/** A client for each shard: shards come and go one by one, which no client of discord.js knows. */
function createClient(
  parts: LineParts,
  login: AbortSignal,
  ending: Pick<TurnParts, 'signal' | 'giveUp'>,
): Client {
  const { apiUrl, log, shard, isHeld } = parts;
  const client = new Client({
    intents: [GatewayIntentBits.Guilds],
    shards: [shard.id],
    shardCount: shard.count,
    ws: { buildIdentifyThrottler: async () => loginTurns({ ...parts, ...ending }) },
    rest: {
      ...restOptions(apiUrl),
      // What is asked on the way in ends with the login; answers to people do not.
      makeRequest: (url, init) => {
        const signal = init.signal ? AbortSignal.any([init.signal, login]) : login;
        return DefaultRestOptions.makeRequest(url, { ...init, signal });
      },
    },
    allowedMentions: { parse: [] },
    // Interactions wait for this, and have 3 s: a server that is down must not use them up.
    waitGuildTimeout: 500,
  });
  client.on(Events.InteractionCreate, (interaction) => {
    if (isHeld()) parts.onInteraction(interaction);
    else log.warn({ shard: shard.id }, 'Another process answers for this shard of Discord now');
  });
  hearRemoval(client, parts);
  client.on(Events.Error, (error) => log.error({ err: describeError(error) }, 'discord.js failed'));
  client.on(Events.ShardError, (error) =>
    log.warn({ err: describeError(error) }, 'The line to Discord failed'),
  );
  return client;
}

/**
 * discord.js connects anew, and logs in, where it is destroyed while it waits for the gateway's first
 * words: so what has come as far as the gateway is waited for, and ended when it is ready.
 */
function logIn(client: Client, token: string, givenUp: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    givenUp.addEventListener('abort', () => reject(givenUp.reason), { once: true });
    client.once(Events.ShardDisconnect, ({ code }) => reject(new GatewayClosed(code)));
    client.once(Events.ClientReady, () => resolve());
    client.login(token).catch(reject);
  });
}

/** Ending it looks to discord.js like one more break of the line: nobody needs to be told. */
async function endClient(client: Client): Promise<void> {
  const told = [
    Events.ShardReconnecting,
    Events.ShardResume,
    Events.ShardReady,
    Events.ShardDisconnect,
  ] as const;
  for (const event of told) client.removeAllListeners(event);
  await client.destroy();
}
