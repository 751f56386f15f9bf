import { onTestFinished } from 'vitest';
import { connectDiscord, type DiscordLink } from '../../../src/adapters/discord/connect.ts';
import type { ProgressPace } from '../../../src/adapters/showProgress.ts';
import type { Desk, KeptLines } from '../../../src/commands/desk.ts';
import type { Removals } from '../../../src/schedule/removals.ts';
import {
  type Discord,
  type DiscordOptions,
  startDiscord,
} from '../../doubles/discord/startDiscord.ts';
import { deafRemovals } from '../deafRemovals.ts';
import { createExampleDesk, createLog, createMemoryLeases, createMemoryLines } from './examples.ts';

export interface Joined {
  readonly discord: Discord;
  readonly link: DiscordLink;
  readonly log: ReturnType<typeof createLog>;
  readonly keptLines: KeptLines;
}

/** The real adapter on the real discord.js, joined to the double; both end with the test. */
export async function join(
  desk: Desk = createExampleDesk(() => ({ private: true, blocks: [] })),
  { removals = deafRemovals, ...options }: DiscordOptions & { readonly removals?: Removals } = {},
  keptLines: KeptLines = createMemoryLines(),
  pace?: ProgressPace,
): Promise<Joined> {
  const discord = await startDiscord(options);
  const log = createLog();
  const { apiUrl, token } = discord;
  const link = await connectDiscord({
    token,
    apiUrl,
    desk,
    keptLines,
    log,
    waits: [50],
    pace,
    leases: createMemoryLeases(),
    removals,
    shards: null,
  });
  onTestFinished(async () => {
    await link.close();
    await discord.close();
  });
  return { discord, link, log, keptLines };
}

/** Waits until something holds; for what nobody tells when it happens. */
export async function eventually(holds: () => boolean, patience = 15_000): Promise<void> {
  const end = Date.now() + patience;
  while (!holds()) {
    if (Date.now() > end) throw new Error(`It did not come to hold within ${patience} ms.`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
