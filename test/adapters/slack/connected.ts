import { slackManifest } from '../../../src/adapters/slack/commands.ts';
import {
  connectSlack,
  type SlackLink,
  type SlackParts,
} from '../../../src/adapters/slack/connect.ts';
import type { Asker } from '../../../src/commands/command.ts';
import type { Log } from '../../../src/commands/log.ts';
import { createSlackDouble, type SlackDouble } from '../../doubles/slack/slackDouble.ts';
import { deafRemovals } from '../deafRemovals.ts';
import { createKeptLines } from './answers.ts';
import { createTestDesk, testTable } from './testDesk.ts';

export type Mode = 'Socket Mode' | 'HTTP';
export const modes: readonly Mode[] = ['Socket Mode', 'HTTP'];

/** The rights that the app asks for in its manifest: the double grants no others. */
export const scopes = slackManifest(testTable, { socketMode: true }).oauth_config.scopes.bot;

export interface Started {
  readonly slack: SlackDouble;
  readonly app: SlackLink;
  readonly asked: { line: string; asker: Asker }[];
  readonly logged: string[];
}

/** What a test gives otherwise than the double has it. */
export type Changes = Partial<
  Access & Pick<SlackParts, 'http' | 'keptLines' | 'pace' | 'desk' | 'removals'>
>;

/** Connects the adapter to a double; both are ended by `endAll`. */
export async function start(
  mode: Mode,
  reply: Parameters<typeof createTestDesk>[0],
  options: Changes = {},
): Promise<Started> {
  const slack = await createSlackDouble(scopes);
  ending.push(() => slack.close());
  const { desk, asked } = createTestDesk(reply);
  const { log, logged } = createTestLog();
  const app = await connectSlack({
    ...optionsFor(mode, { ...slack, ...options }),
    ...(options.http ? { http: options.http } : {}),
    ...(options.pace ? { pace: options.pace } : {}),
    desk: options.desk ?? desk,
    keptLines: options.keptLines ?? createKeptLines(),
    removals: options.removals ?? deafRemovals,
    log,
    firstWaitMs: 20,
  });
  ending.push(() => app.close());
  const url = app.requestUrl();
  if (url !== null) slack.useHttp(url);
  return { slack, app, asked, logged };
}

/** What the settings give for the double. */
export const optionsFor = (mode: Mode, { botToken, apiUrl, appToken, signingSecret }: Access) => ({
  botToken,
  apiUrl,
  ...(mode === 'HTTP'
    ? ({ mode: 'http', signingSecret } as const)
    : ({ mode: 'socket', appToken } as const)),
  http: { host: '127.0.0.1', port: 0 },
  removals: deafRemovals,
});

type Access = Pick<SlackDouble, 'botToken' | 'apiUrl' | 'appToken' | 'signingSecret'>;

export function createTestLog(): { readonly log: Log; readonly logged: string[] } {
  const logged: string[] = [];
  const note = (...words: unknown[]) => {
    const shown = words.map((word) => {
      const { err, ...fields } = (typeof word === 'object' ? word : { word }) as { err?: Error };
      return JSON.stringify(fields) + (err?.stack ?? '');
    });
    logged.push(shown.join(' '));
  };
  return { log: { info: note, warn: note, error: note } as Log, logged };
}

const ending: (() => Promise<unknown>)[] = [];

/** The last that was started first. */
export async function endAll(): Promise<void> {
  for (const end of ending.splice(0).reverse()) await end();
}

/** Waits until it holds. */
export async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 5));
}
