import { randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import type { Desk, KeptLines } from '../commands/desk.ts';
import type { Connection } from '../commands/services.ts';
import type { Config } from '../config.ts';
import type { Post } from '../schedule/post.ts';
import type { Removals } from '../schedule/removals.ts';
import type { Tell } from '../schedule/tell.ts';
import type { Store } from '../store/store.ts';

/** A platform that is connected, or is being connected. */
export interface Link {
  readonly post: Post;
  readonly tell: Tell;
  readonly connection: () => Connection;
  readonly close: () => Promise<void>;
}

export interface PlatformParts {
  readonly config: Config;
  readonly desk: Desk;
  readonly keptLines: KeptLines;
  readonly removals: Removals;
  readonly store: Store;
  readonly log: Logger;
}

/**
 * Connects the platforms that have a token, and adds each to `links` as soon as there is something
 * to close. The platforms' SDKs are loaded only where there is a token.
 */
export async function connectPlatforms(
  { config, store, ...parts }: PlatformParts,
  links: Link[],
): Promise<void> {
  const { slack, discord, http } = config;
  const connecting: Promise<Link>[] = [];
  if (slack) {
    const { connectSlack } = await import('../adapters/slack/connect.ts');
    connecting.push(connectSlack({ ...parts, ...slack, http }));
  }
  if (discord) {
    const { connectDiscord } = await import('../adapters/discord/connect.ts');
    const { createShardLeases } = await import('../store/createShardLeases.ts');
    const leases = createShardLeases({ store, clock: () => new Date(), owner: randomUUID() });
    connecting.push(connectDiscord({ ...parts, ...discord, leases }));
  }
  await Promise.all(connecting.map(async (link) => links.push(await link)));
}
