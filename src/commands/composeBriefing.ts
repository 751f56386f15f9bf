import type { Digest } from '../core/index.ts';
import type { Composed } from '../schedule/compose.ts';
import type { Schedule } from '../schedule/schedule.ts';
import { type Answer, type Block, text } from './answer.ts';
import { keepMemory, readMemory } from './briefingMemory.ts';
import type { Reply } from './command.ts';
import { type DigestReply, replyWithDigest } from './digest.ts';
import type { Topic } from './library.ts';
import { restsOf } from './restsOf.ts';
import type { Services } from './services.ts';
import { withNamedTopic, withTopic } from './topicOption.ts';
import { Unavailable } from './unavailable.ts';
import { composeWatch } from './watches/composeWatch.ts';

/**
 * Makes the briefing of a schedule: the digest of its topic at its length, as JSON of an Answer;
 * or the sentence that says why there is none, which somebody has to mend: trying again does not.
 * `earlier`: the memory of the channel's last briefing on the topic, as it was given back for it;
 * with it only what is new is told, and where nothing is, the schedule may want silence. `remarks`
 * are said besides. Of a watch: what has happened since it told last, or silence.
 */
export async function composeBriefing(
  schedule: Schedule,
  earlier: string | null,
  services: Pick<Services, 'library'>,
  remarks: readonly string[] = [],
): Promise<Composed> {
  const { topic: name, watch } = schedule;
  const wanted = { topic: name };
  try {
    const made =
      watch === null
        ? await withTopic<Made>(wanted, schedule, services, (topic, usual) => ({
            composed: brief(topic, usual, { schedule, earlier, remarks }),
          }))
        : await withNamedTopic<Made>(wanted, schedule, services, (topic) => ({
            composed: composeWatch(topic, { ...schedule, watch }, earlier),
          }));
    return 'composed' in made ? made.composed : cannot(sentenceOf(made));
  } catch (error) {
    if (error instanceof Unavailable) return cannot(error.message);
    throw error;
  }
}

/** Told apart from the reply that says why there is no topic. */
interface Made {
  readonly composed: Composed;
}

interface Asked {
  readonly schedule: Pick<Schedule, 'words' | 'nothingNew'>;
  readonly earlier: string | null;
  readonly remarks: readonly string[];
}

function brief(topic: Topic, usual: string, { schedule, earlier, remarks }: Asked): Composed {
  const since = earlier === null ? undefined : readMemory(earlier);
  const { words, nothingNew } = schedule;
  const reply = replyWithDigest(topic, { words, since, parts: 'points' }, usual);
  if (!reply.ok) return cannot(sentenceOf(reply));
  const silent = nothingNew === 'silence' && isNothingNew(reply.digest);
  return composed(topic, reply, remarks, silent);
}

/** Held against what was told before, nothing is new, and all of that still stands. */
const isNothingNew = ({ silence, news }: Digest): boolean =>
  silence === 'nothing-new' && news?.corrected.length === 0 && news.withdrawn.length === 0;

function composed(
  topic: Topic,
  { answer, digest }: DigestReply,
  remarks: readonly string[],
  silent: boolean,
): Composed {
  const memory = keepMemory(digest);
  if (silent) return { ok: true, silent: true, content: '', memory };
  const { points, voices } = digest;
  const blocks = withRemarks(answer.blocks, remarks);
  return {
    ok: true,
    content: JSON.stringify({ ...answer, blocks, private: false } satisfies Answer),
    memory,
    restsOn: restsOf(
      [...points, ...voices].flatMap(({ support }) => support),
      topic,
    ),
  };
}

/** Under the title: a reader who wonders where the briefing was reads no further first. */
function withRemarks(blocks: readonly Block[], remarks: readonly string[]): readonly Block[] {
  if (remarks.length === 0) return blocks;
  const [title, ...rest] = blocks;
  const said: Block[] = remarks.map((remark) => ({ kind: 'text', spans: [text(remark)] }));
  return title?.kind === 'heading' ? [title, ...said, ...rest] : [...said, ...blocks];
}

const sentenceOf = ({ data }: Reply): string =>
  'message' in data ? String(data.message) : 'There is no digest.';

const cannot = (problem: string): Composed => ({ ok: false, retry: false, problem });
