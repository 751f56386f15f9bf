import { randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import type { Readings } from '../commands/readings.ts';
import type { Config } from '../config.ts';
import type { Note } from '../schedule/events.ts';
import type { Post } from '../schedule/post.ts';
import type { DueRunner } from '../schedule/runDue.ts';
import type { Schedule } from '../schedule/schedule.ts';
import type { Link } from './connectPlatforms.ts';
import type { State } from './openState.ts';
import { scrubSecrets } from './scrubSecrets.ts';

export interface DeliveringParts {
  readonly config: Config;
  readonly state: State;
  readonly readings: Readings;
  readonly links: readonly Link[];
  readonly terminalPost: Post;
  /** Says something to whoever sits at the terminal. */
  readonly tellOperator: (sentence: string) => void;
  readonly log: Logger;
  readonly note: Note;
}

/** Delivers what is due on every platform that is connected, until the runner is stopped. */
export async function startDelivering({
  config,
  state: { store, onWake },
  readings,
  links,
  terminalPost,
  tellOperator,
  log,
  note,
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
    note,
    owner: randomUUID(),
    keep: config.keep,
    compose: (schedule, _fireAt, earlier, remarks) => readings.compose(schedule, earlier, remarks),
    post: (platform) => {
      const post = posts.get(platform);
      return post ? withoutSecrets(post) : null;
    },
    tell: (platform) =>
      platform === 'terminal'
        ? async (_to, sentence) => tellOperator(sentence)
        : (links.find(({ connection }) => connection().platform === platform)?.tell ?? null),
  });
  onWake(runner.wake);
  runner.start();
  return runner;
}

/** What a platform said goes into the store and to people: it may have repeated what we sent. */
const withoutSecrets =
  (post: Post): Post =>
  async (posting) => {
    const result = await post(posting);
    return result.ok ? result : { ...result, problem: scrubSecrets(result.problem) };
  };
