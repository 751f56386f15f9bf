import { setTimeout as sleep } from 'node:timers/promises';
import { type APIApplication, type Client, REST, Routes } from 'discord.js';
import type { Connection } from '../../commands/services.ts';
import type { Post } from '../../schedule/post.ts';
import { registrationOf } from './commands.ts';
import { createDiscordPost } from './deliver.ts';
import { openGateway } from './gateway.ts';
import { explainFailure } from './problem.ts';
import { createReceiver, type ReceiverParts } from './receive.ts';
import { restOptions } from './rest.ts';

export interface DiscordParts extends ReceiverParts {
  readonly token: string;
  /** "https://discord.com/api", or a server that stands in for it. */
  readonly apiUrl: string;
  /** Milliseconds before each new try to connect; the last one repeats. */
  readonly waits?: readonly number[];
}

export interface DiscordLink {
  readonly post: Post;
  readonly connection: () => Connection;
  /** Ends the connection when what is being answered has been answered. */
  readonly close: () => Promise<void>;
}

const defaultWaits = [2_000, 5_000, 15_000, 30_000, 60_000];

/** How long a first try may keep the program from starting, and an answer from ending it. */
const patience = 5_000;

/**
 * Registers the commands and connects. Settles when the first try is decided, and never fails for
 * what the platform does: `connection()` tells how it stands, and what is down is tried again.
 */
export async function connectDiscord(parts: DiscordParts): Promise<DiscordLink> {
  const { token, apiUrl, keptLines, log, waits = defaultWaits } = parts;
  const registration = registrationOf(parts.desk.table);
  const rest = new REST(restOptions(apiUrl));
  const post = createDiscordPost({ rest, keptLines, log });
  const receive = createReceiver(parts);
  const answering = new Set<Promise<void>>();
  const stop = new AbortController();
  let client: Client | null = null;
  let connection: Connection = { platform: 'discord', state: 'connecting', problem: null };

  const become = (state: Connection['state'], problem: string | null = null): void => {
    connection = { platform: 'discord', state, problem };
    if (problem === null) log.info(connection, `Discord: ${state}`);
    else log.warn(connection, problem);
  };
  const open = async (): Promise<void> => {
    // A 401 makes discord.js forget the token.
    rest.setToken(token);
    await register(rest, registration);
    client = await openGateway({
      token,
      apiUrl,
      log,
      signal: stop.signal,
      onInteraction: (interaction) => {
        const answered = receive(interaction).finally(() => answering.delete(answered));
        answering.add(answered);
      },
      onReconnecting: () => become('connecting'),
      onConnected: () => become('connected'),
      onLost: (error) => {
        if (!fail(error)) void keepTrying();
      },
    });
    become('connected');
  };
  /** True where nothing mends it but a person. */
  const fail = (error: unknown): boolean => {
    if (stop.signal.aborted) return true;
    const { retry, problem } = explainFailure(error);
    log.warn({ err: error }, 'The connection to Discord failed');
    become(retry ? 'connecting' : 'failed', problem);
    return !retry;
  };
  const isDecided = (): Promise<boolean> => open().then(() => true, fail);
  const keepTrying = async (): Promise<void> => {
    for (let tries = 0; ; tries++) {
      const wait = waits[Math.min(tries, waits.length - 1)] ?? patience;
      await sleep(wait, undefined, { signal: stop.signal }).catch(() => undefined);
      if (stop.signal.aborted || (await isDecided())) return;
    }
  };
  const firstTry = isDecided();
  void firstTry.then((decided) => (decided ? undefined : keepTrying()));
  await Promise.race([firstTry, pause()]);

  return {
    post: async (posting) => {
      rest.setToken(token);
      return post(posting);
    },
    connection: () => connection,
    close: async () => {
      stop.abort();
      await Promise.race([Promise.allSettled(answering), pause()]);
      await client?.destroy();
      rest.clearHashSweeper();
      rest.clearHandlerSweeper();
    },
  };
}

/** The commands of all servers: Discord replaces what was registered before. */
async function register(rest: REST, body: ReturnType<typeof registrationOf>): Promise<void> {
  const { id } = (await rest.get(Routes.currentApplication())) as APIApplication;
  await rest.put(Routes.applicationCommands(id), { body });
}

const pause = (): Promise<void> => sleep(patience, undefined, { ref: false });
