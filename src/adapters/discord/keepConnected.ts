import { setTimeout as sleep } from 'node:timers/promises';
import type { Log } from '../../commands/log.ts';
import type { Connection } from '../../commands/services.ts';
import { describeError } from './describeError.ts';
import { readFailure } from './readFailure.ts';
import { tellFailure } from './tellFailure.ts';

/** One open connection. */
export interface Line {
  readonly close: () => Promise<void>;
}

export interface LineEvents {
  /** The line broke; discord.js mends it by itself. */
  readonly onReconnecting: () => void;
  readonly onConnected: () => void;
  /** Discord ended the connection, and discord.js gives up. */
  readonly onLost: (error: Error) => void;
}

export interface KeptParts {
  /** Fails where there can be no line, and once the signal is aborted. */
  readonly open: (events: LineEvents, signal: AbortSignal) => Promise<Line>;
  readonly log: Log;
  /** Milliseconds before each new try; the last one repeats. */
  readonly waits: readonly number[];
}

export interface Kept {
  readonly connection: () => Connection;
  /** Tries no more; an open line stays. */
  readonly stop: () => void;
  /** Closes the line, also one that is only being opened. */
  readonly close: () => Promise<void>;
}

/** How long a first try may keep the program from starting, and one under way from ending it. */
const patience = 5_000;

/** Opens the line, and opens it again with longer and longer waits until that cannot help. Is back after the first try. */
export async function keepConnected({ open, log, waits }: KeptParts): Promise<Kept> {
  const stop = new AbortController();
  const { signal } = stop;
  let line: Line | null = null;
  let connection: Connection = { platform: 'discord', state: 'connecting', problem: null };

  let isFailing = false;

  const become = (
    state: Connection['state'],
    problem: string | null = null,
    error: object = {},
  ): void => {
    if (signal.aborted) return;
    connection = { platform: 'discord', state, problem };
    if (problem === null) log.info(connection, `Discord: ${state}`);
    else log.warn({ ...connection, ...error }, problem);
    // One line for each try, and the whole of the error only for the first of a row.
    isFailing = problem !== null;
  };
  /** True where nothing mends it but a person. */
  const fail = (error: unknown): boolean => {
    if (signal.aborted) return true;
    const { retry, problem } = tellFailure(readFailure(error));
    const described = isFailing ? {} : { err: describeError(error) };
    become(retry ? 'connecting' : 'failed', problem, described);
    return !retry;
  };
  const closeLine = async (): Promise<void> => {
    const open = line;
    line = null;
    await open?.close();
  };
  const lose = async (error: Error): Promise<void> => {
    const isDecided = fail(error);
    await closeLine();
    if (!isDecided) await keepTrying();
  };
  const events: LineEvents = {
    onReconnecting: () => become('connecting'),
    onConnected: () => become('connected'),
    onLost: (error) => {
      trying = lose(error);
    },
  };
  const openLine = async (): Promise<void> => {
    line = await open(events, signal);
    become('connected');
  };
  const tryOnce = (): Promise<boolean> => openLine().then(() => true, fail);
  const keepTrying = async (): Promise<void> => {
    for (let tries = 0; !signal.aborted; tries++) {
      const wait = waits[Math.min(tries, waits.length - 1)] ?? patience;
      await sleep(wait, undefined, { signal }).catch(() => undefined);
      if (signal.aborted || (await tryOnce())) return;
    }
  };
  const firstTry = tryOnce();
  let trying = firstTry.then((isDecided) => (isDecided ? undefined : keepTrying()));
  await Promise.race([firstTry, pause()]);
  return {
    connection: () => connection,
    stop: () => stop.abort(),
    close: async () => {
      stop.abort();
      await Promise.race([trying, pause()]);
      await closeLine();
    },
  };
}

const pause = (): Promise<void> => sleep(patience, undefined, { ref: false });
