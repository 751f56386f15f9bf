import type { Connection } from '../../commands/services.ts';
import { readFailure } from './failure.ts';
import type { Line } from './line.ts';
import type { Log } from './log.ts';
import { type ToldFailure, tellFailure } from './tellFailure.ts';
import { within } from './within.ts';

export interface KeptParts {
  /** Asks Slack whether the bot token is good; throws where it is not. */
  readonly check: () => Promise<unknown>;
  readonly line: Line;
  readonly log: Log;
  readonly firstWaitMs: number;
}

export interface Kept {
  readonly connection: () => Connection;
  readonly close: () => Promise<void>;
}

const longestWaitMs = 60_000;
/** How long a first try may keep the program from starting. */
const patienceMs = 5000;

/**
 * Opens the line and opens it again whenever it is lost, with longer and longer waits; gives up
 * only where trying again cannot help. Is back after the first try, or after five seconds.
 */
export async function keepConnected({ check, line, log, firstWaitMs }: KeptParts): Promise<Kept> {
  let connection: Connection = { platform: 'slack', state: 'connecting', problem: null };
  let closed = false;
  let timer: NodeJS.Timeout | undefined;

  const become = (state: Connection['state'], problem: string | null) => {
    connection = { platform: 'slack', state, problem };
  };
  const attempt = async (waitMs: number): Promise<void> => {
    const told = await tryToOpen(check, line);
    if (closed) return;
    if (told === null) {
      become('connected', null);
      log.info('Slack: connected');
    } else if (told.retry) {
      become('connecting', told.problem);
      log.warn(`Slack: ${told.problem}`);
      timer = setTimeout(() => void attempt(Math.min(waitMs * 2, longestWaitMs)), waitMs);
    } else {
      become('failed', told.problem);
      log.error(`Slack: ${told.problem}`);
    }
  };
  line.onLost(() => {
    if (closed || connection.state !== 'connected') return;
    become('connecting', 'The connection to Slack was lost; it is being opened again.');
    void attempt(firstWaitMs);
  });
  await within(patienceMs, attempt(firstWaitMs));
  return {
    connection: () => connection,
    close: async () => {
      closed = true;
      clearTimeout(timer);
      await line.close();
    },
  };
}

/** Null where the line is open. */
async function tryToOpen(check: () => Promise<unknown>, line: Line): Promise<ToldFailure | null> {
  try {
    await check();
  } catch (error) {
    const failure = readFailure(error);
    return failure
      ? tellFailure(failure)
      : { retry: true, problem: `${error}; it is tried again.` };
  }
  try {
    await line.open();
    return null;
  } catch (error) {
    return line.tell(error);
  }
}
