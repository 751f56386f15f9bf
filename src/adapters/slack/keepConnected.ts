import type { Log } from '../../commands/log.ts';
import type { Connection } from '../../commands/services.ts';
import type { PostFailure } from '../../schedule/post.ts';
import { within } from '../../schedule/within.ts';
import type { Line } from './line.ts';
import { readFailure } from './readFailure.ts';
import { tellFailure } from './tellFailure.ts';

export interface KeptParts {
  /** Asks Slack whether the bot token is good; throws where it is not. */
  readonly check: () => Promise<unknown>;
  /** Tells where a token that was good is so no longer. */
  readonly onRefused: (refused: (problem: string) => void) => void;
  readonly line: Line;
  readonly log: Log;
  readonly firstWaitMs: number;
  /** Aborted by `close`: breaks off the requests that `check` and `line.open` have under way. */
  readonly ending: AbortController;
}

export interface Kept {
  readonly connection: () => Connection;
  /** Afterwards the line is closed and stays so. */
  readonly close: () => Promise<void>;
}

const longestWaitMs = 60_000;
/** A workspace that has removed the app may put it back, and its token is good again. */
const refusedWaitMs = 5 * 60_000;
/** A line that stood for so long is opened again without a wait: Slack renews each every few hours. */
const steadyMs = 60_000;
/** How long a first try may keep the program from starting, and a try under way from ending. */
const patienceMs = 5000;

const lost: PostFailure = {
  retry: true,
  problem: 'The connection to Slack was lost; it is being opened again.',
};

/**
 * Opens the line and opens it again whenever it is lost, with longer and longer waits; gives up
 * only where trying again cannot help: what was never connected with these tokens. Is back after the first try, or after five seconds.
 */
export async function keepConnected(parts: KeptParts): Promise<Kept> {
  const { line, log, firstWaitMs, ending } = parts;
  let connection: Connection = { platform: 'slack', state: 'connecting', problem: null };
  let connectedAt = 0;
  let waitMs = firstWaitMs;
  let timer: NodeJS.Timeout | undefined;
  let trying: Promise<void>;

  const become = (state: Connection['state'], problem: string | null) => {
    connection = { platform: 'slack', state, problem };
  };
  const attempt = async (): Promise<void> => {
    const told = await tryToOpen(parts);
    if (ending.signal.aborted) return;
    if (told !== null) return fail(told);
    connectedAt = Date.now();
    become('connected', null);
    log.info(connection, 'Slack: connected');
  };
  const fail = ({ retry, problem }: PostFailure): void => {
    const isNews = connection.state !== 'failed';
    become(retry ? 'connecting' : 'failed', problem);
    if (!retry) {
      if (isNews) log.error(connection, `Slack: ${problem}`);
      if (connectedAt > 0) tryAfter(refusedWaitMs);
      return;
    }
    log.warn(connection, `Slack: ${problem}`);
    tryAfter(waitMs);
    waitMs = Math.min(waitMs * 2, longestWaitMs);
  };
  const tryAfter = (ms: number): void => {
    timer = setTimeout(() => {
      trying = attempt();
    }, ms);
  };
  line.onLost(() => {
    if (ending.signal.aborted || connection.state !== 'connected') return;
    if (Date.now() - connectedAt < steadyMs) return fail(lost);
    waitMs = firstWaitMs;
    become('connecting', lost.problem);
    tryAfter(0);
  });
  parts.onRefused((problem) => {
    if (ending.signal.aborted || connection.state !== 'connected') return;
    fail({ retry: false, problem });
  });
  trying = attempt();
  await within(patienceMs, trying);
  return {
    connection: () => connection,
    close: async () => {
      ending.abort();
      clearTimeout(timer);
      await line.close();
      await within(patienceMs, trying);
    },
  };
}

/** Null where the line is open, or where the end came: then it is closed. */
async function tryToOpen({ check, line, ending }: KeptParts): Promise<PostFailure | null> {
  try {
    await check();
  } catch (error) {
    const failure = readFailure(error);
    return failure
      ? tellFailure(failure)
      : { retry: true, problem: `${error}; it is tried again.` };
  }
  if (ending.signal.aborted) return null;
  try {
    if (!line.isOpen()) await line.open();
  } catch (error) {
    return line.tell(error);
  }
  if (ending.signal.aborted) {
    await line.close();
    return null;
  }
  // Nobody was listening yet to a line that was lost while it opened.
  return line.isOpen() ? null : lost;
}
