import { randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import type { Readings } from '../commands/readings.ts';
import type { Config } from '../config.ts';
import type { Post } from '../schedule/post.ts';
import type { DueRunner } from '../schedule/runDue.ts';
import type { Schedule } from '../schedule/schedule.ts';
import type { Link } from './connectPlatforms.ts';
import type { State } from './openState.ts';

export interface DeliveringParts {
  readonly config: Config;
  readonly state: State;
  readonly readings: Readings;
  readonly links: readonly Link[];
  readonly terminalPost: Post;
  readonly log: Logger;
}

/** Delivers what is due on every platform that is connected, until the runner is stopped. */
export async function startDelivering({
  config,
  state: { store, onWake },
  readings,
  links,
  terminalPost,
  log,
}: DeliveringParts): Promise<DueRunner> {
  const { runDue } = await import('../schedule/runDue.ts');
  const posts = new Map<Schedule['platform'], Post>([
    ['terminal', terminalPost],
    ...links.map(({ connection, post }) => [connection().platform, post] as const),
  ]);
  const runner = runDue({
    store,
    clock: () => new Date(),
    log,
    owner: randomUUID(),
    keep: config.keep,
    compose: (schedule, _fireAt, earlier) => readings.compose(schedule, earlier),
    post: (platform) => posts.get(platform) ?? null,
  });
  onWake(runner.wake);
  runner.start();
  return runner;
}
