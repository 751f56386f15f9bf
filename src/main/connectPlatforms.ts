import type { Logger } from 'pino';
import type { Desk, KeptLines } from '../commands/desk.ts';
import type { Connection } from '../commands/services.ts';
import type { Config } from '../config.ts';
import type { Post } from '../schedule/post.ts';
import type { Tell } from '../schedule/tell.ts';

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
  readonly log: Logger;
}

/**
 * Connects the platforms that have a token, and adds each to `links` as soon as there is something
 * to close. The platforms' SDKs are loaded only where there is a token.
 */
export async function connectPlatforms(
  { config, ...parts }: PlatformParts,
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
    connecting.push(connectDiscord({ ...parts, ...discord }));
  }
  await Promise.all(connecting.map(async (link) => links.push(await link)));
}
