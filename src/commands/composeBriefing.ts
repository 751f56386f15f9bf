import type { Digest, Earlier } from '../core/index.ts';
import type { Composed } from '../schedule/compose.ts';
import type { Schedule } from '../schedule/schedule.ts';
import type { Answer } from './answer.ts';
import { replyWithDigest } from './digest.ts';
import type { Services } from './services.ts';
import { withTopic } from './topicOption.ts';
import { Unavailable } from './unavailable.ts';

/**
 * Makes the briefing of a schedule: the digest of its topic at its length, as JSON of an Answer;
 * or the sentence that says why there is none, which somebody has to mend: trying again does not.
 * `earlier`: the memory of the channel's last briefing on the topic, as it was given back for it;
 * with it only what is new is told.
 */
export async function composeBriefing(
  schedule: Pick<Schedule, 'topic' | 'words' | 'platform' | 'workspace' | 'channel'>,
  earlier: string | null,
  services: Pick<Services, 'library'>,
): Promise<Composed> {
  const { topic, words } = schedule;
  const since = earlier === null ? undefined : readMemory(earlier);
  try {
    const reply = await withTopic({ topic }, schedule, services, (found, usual) =>
      replyWithDigest(found, { words, since, parts: 'points' }, usual),
    );
    if (!reply.ok)
      return cannot('message' in reply.data ? String(reply.data.message) : 'There is no digest.');
    const content = JSON.stringify({ ...reply.answer, private: false } satisfies Answer);
    return { ok: true, content, memory: keepMemory(reply.digest) };
  } catch (error) {
    if (error instanceof Unavailable) return cannot(error.message);
    throw error;
  }
}

/** Grows when a memory of before can no longer be read: such a one is no memory. */
const VERSION = 1;

const keepMemory = ({ asOf, memory }: Digest): string =>
  JSON.stringify({ version: VERSION, asOf, memory });

function readMemory(kept: string): Earlier | undefined {
  const { version, asOf, memory } = JSON.parse(kept);
  return version === VERSION ? { asOf, memory } : undefined;
}

const cannot = (problem: string): Composed => ({ ok: false, retry: false, problem });
