import type { Digest, Support } from '../core/index.ts';
import type { Composed } from '../schedule/compose.ts';
import type { Schedule } from '../schedule/schedule.ts';
import type { RestsOn } from '../store/library/restsOn.ts';
import type { Answer } from './answer.ts';
import { keepMemory, readMemory } from './briefingMemory.ts';
import type { Reply } from './command.ts';
import { type DigestReply, replyWithDigest } from './digest.ts';
import type { Topic } from './library.ts';
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
    const reply = await withTopic<Made>({ topic }, schedule, services, (found, usual) => {
      const made = replyWithDigest(found, { words, since, parts: 'points' }, usual);
      return made.ok ? { ...made, composed: composed(found, made) } : made;
    });
    return 'composed' in reply ? reply.composed : cannot(sentenceOf(reply));
  } catch (error) {
    if (error instanceof Unavailable) return cannot(error.message);
    throw error;
  }
}

type Made = (DigestReply & { readonly composed: Composed }) | (Reply & { readonly ok: false });

const composed = (topic: Topic, { answer, digest }: DigestReply): Composed => ({
  ok: true,
  content: JSON.stringify({ ...answer, private: false } satisfies Answer),
  memory: keepMemory(digest),
  restsOn: restsOf(digest, topic),
});

/** The reports that what is told rests on; none that are built in. */
function restsOf({ points, voices }: Digest, { revisions }: Topic): RestsOn[] {
  const ids = new Set([...points, ...voices].flatMap(({ support }) => support.map(idOf)));
  return [...ids].flatMap((reportId) => {
    const revision = revisions?.get(reportId);
    return revision === undefined ? [] : [{ reportId, revision }];
  });
}

const idOf = ({ reportId }: Support): string => reportId;

const sentenceOf = ({ data }: Reply): string =>
  'message' in data ? String(data.message) : 'There is no digest.';

const cannot = (problem: string): Composed => ({ ok: false, retry: false, problem });
