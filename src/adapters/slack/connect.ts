import { App, webApi } from '@slack/bolt';
import type { Desk, KeptLines } from '../../commands/desk.ts';
import type { Connection } from '../../commands/services.ts';
import type { Post } from '../../schedule/post.ts';
import { createSlackPost } from './deliver.ts';
import { keepConnected } from './keepConnected.ts';
import { createHttpLine, createSocketLine, type Line } from './line.ts';
import { createBoltLogger, type Log } from './log.ts';
import { receive } from './receive.ts';
import { createAskRight } from './rights.ts';
import { within } from './within.ts';

export interface SlackOptions {
  readonly botToken: string;
  /** With it requests come over Socket Mode; without it by HTTP, signed with the secret. */
  readonly appToken?: string | undefined;
  readonly signingSecret?: string | undefined;
  /** Slack's own where it is not given. */
  readonly apiUrl?: string | undefined;
  readonly http: { readonly host: string; readonly port: number };
  readonly desk: Desk;
  readonly keptLines: KeptLines;
  readonly log: Log;
  /** Milliseconds until the first new try after a failure; each further one waits twice as long. */
  readonly firstWaitMs?: number | undefined;
}

export interface SlackConnection {
  readonly post: Post;
  readonly connection: () => Connection;
  /** Where requests come in by HTTP, once that listens; null in Socket Mode. */
  readonly requestUrl: () => string | null;
  /** Takes no more requests and waits for the answers that are in the making, at most ten seconds. */
  readonly close: () => Promise<void>;
}

const slackApi = 'https://slack.com/api/';
const answerMs = 30_000;
const closeMs = 10_000;

/** Connects to Slack; is back after the first try, and goes on trying where that failed for the time being. */
export async function connectSlack(options: SlackOptions): Promise<SlackConnection> {
  const { botToken, desk, keptLines, log } = options;
  const clientOptions = createClientOptions(options);
  const client = new webApi.WebClient(botToken, clientOptions);
  const post = createSlackPost(client, keptLines);
  const line = createLine(options, clientOptions);
  if (line === null) return postOnly(post, log);
  const app = new App({
    receiver: line.receiver,
    // Bolt would ask Slack who we are before it lets a request be acknowledged.
    authorize: async () => ({ botToken }),
    clientOptions,
    logger: clientOptions.logger,
    convoStore: false,
  });
  const inTheMaking = new Set<Promise<void>>();
  receive(app, {
    desk,
    keptLines,
    log,
    client,
    askRight: createAskRight(client, Date.now),
    now: Date.now,
    track: (work) => {
      inTheMaking.add(work);
      void work.finally(() => inTheMaking.delete(work));
    },
  });
  const kept = await keepConnected({
    check: () => client.auth.test(),
    line,
    log,
    firstWaitMs: options.firstWaitMs ?? 1000,
  });
  return {
    post,
    connection: kept.connection,
    requestUrl: line.requestUrl,
    close: async () => {
      await kept.close();
      await within(closeMs, Promise.allSettled(inTheMaking));
    },
  };
}

function createClientOptions({ apiUrl, log }: SlackOptions) {
  return {
    slackApiUrl: (apiUrl ?? slackApi).replace(/\/*$/u, '/'),
    logger: createBoltLogger(log),
    timeout: answerMs,
    // Where a connection breaks, the message may be out: only the schedule, which looks, sends it again.
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    // Also used for response_url, where Bolt would wait without an end.
    fetch: ((url, init) =>
      fetch(url, { signal: AbortSignal.timeout(answerMs), ...init })) as webApi.FetchFunction,
  };
}

function createLine(
  { appToken, signingSecret, http }: SlackOptions,
  clientOptions: ReturnType<typeof createClientOptions>,
): Line | null {
  if (appToken) return createSocketLine(appToken, clientOptions);
  if (signingSecret) return createHttpLine(signingSecret, http, clientOptions);
  return null;
}

/** Nobody can ask anything, but briefings are posted. */
function postOnly(post: Post, log: Log): SlackConnection {
  const problem =
    'Slack cannot reach Summit Digest: set SLACK_APP_TOKEN (Socket Mode) or SLACK_SIGNING_SECRET (requests by HTTP).';
  log.error(`Slack: ${problem}`);
  return {
    post,
    connection: () => ({ platform: 'slack', state: 'failed', problem }),
    requestUrl: () => null,
    close: async () => {},
  };
}
