import { App, webApi } from '@slack/bolt';
import type { Desk, KeptLines } from '../../commands/desk.ts';
import type { Log } from '../../commands/log.ts';
import type { Connection } from '../../commands/services.ts';
import type { Post } from '../../schedule/post.ts';
import type { Removals } from '../../schedule/removals.ts';
import type { Tell } from '../../schedule/tell.ts';
import { within } from '../../schedule/within.ts';
import type { ProgressPace } from '../showProgress.ts';
import { createAskRight } from './asker.ts';
import { type ClientOptions, createClientOptions } from './clientOptions.ts';
import { createSlackPost } from './deliver.ts';
import { hearRemoval } from './hearRemoval.ts';
import { keepConnected } from './keepConnected.ts';
import { createHttpLine, createSocketLine, type Line } from './line.ts';
import { receive } from './receive.ts';
import { createSlackTell } from './tell.ts';

/** What Slack gave, and how its requests come: over Socket Mode, or by HTTP and signed. */
export type SlackAccess = { readonly botToken: string; readonly apiUrl: string } & (
  | { readonly mode: 'socket'; readonly appToken: string }
  | { readonly mode: 'http'; readonly signingSecret: string }
);

export type SlackParts = SlackAccess & {
  /** Where to listen in the mode `http`; port 0 is any that is free. */
  readonly http: { readonly host: string; readonly port: number };
  readonly desk: Desk;
  readonly keptLines: KeptLines;
  /** Hears which workspaces have removed the app. */
  readonly removals: Removals;
  readonly log: Log;
  /** Milliseconds until the first new try after a failure; each further one waits twice as long. */
  readonly firstWaitMs?: number;
  /** When and how often it is shown how far an answer is. */
  readonly pace?: ProgressPace;
};

export interface SlackLink {
  readonly post: Post;
  readonly tell: Tell;
  readonly connection: () => Connection;
  /** Where requests come in by HTTP, once that listens; null in Socket Mode. */
  readonly requestUrl: () => string | null;
  /**
   * Takes no more requests and waits for the answers that are in the making, at most ten seconds;
   * then breaks off what still asks something of Slack.
   */
  readonly close: () => Promise<void>;
}

const closeMs = 10_000;

/** Connects to Slack; is back after the first try, and goes on trying where that failed for the time being. */
export async function connectSlack(parts: SlackParts): Promise<SlackLink> {
  const { botToken, apiUrl, desk, keptLines, removals, log } = parts;
  const connecting = new AbortController();
  const answering = new AbortController();
  const connectOptions = createClientOptions(apiUrl, log, connecting.signal);
  const clientOptions = createClientOptions(apiUrl, log, answering.signal);
  const client = new webApi.WebClient(botToken, clientOptions);
  const line = createLine(parts, connectOptions);
  const app = new App({
    receiver: line.receiver,
    // Bolt would ask Slack who we are before it lets a request be acknowledged.
    authorize: async () => ({ botToken }),
    clientOptions,
    logger: clientOptions.logger,
    convoStore: false,
  });
  const inTheMaking = new Set<Promise<void>>();
  const track = (work: Promise<void>): void => {
    inTheMaking.add(work);
    void work.finally(() => inTheMaking.delete(work));
  };
  const { onContact, onRefused } = hearRemoval(app, { removals, log, track });
  receive(app, {
    onContact,
    desk,
    keptLines,
    log,
    client,
    askRight: createAskRight(client, Date.now),
    pace: parts.pace,
    now: Date.now,
    track,
  });
  const asking = new webApi.WebClient(botToken, connectOptions);
  const kept = await keepConnected({
    check: async () => {
      const { team_id: team } = await asking.auth.test();
      if (team !== undefined) onContact(team);
    },
    onRefused,
    line,
    log,
    firstWaitMs: parts.firstWaitMs ?? 1000,
    ending: connecting,
  });
  return {
    post: createSlackPost({ client, keptLines, log }),
    tell: createSlackTell(client),
    connection: kept.connection,
    requestUrl: line.requestUrl,
    close: async () => {
      await kept.close();
      await within(closeMs, Promise.allSettled(inTheMaking));
      answering.abort();
    },
  };
}

const createLine = (parts: SlackParts, options: ClientOptions): Line =>
  parts.mode === 'socket'
    ? createSocketLine(parts.appToken, options)
    : createHttpLine(parts.signingSecret, parts.http, options);
