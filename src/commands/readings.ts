import type { JobDone, JobFailure } from '../intake/workers/job.ts';
import type { Composed } from '../schedule/compose.ts';
import type { Schedule } from '../schedule/schedule.ts';
import type { FoundCorrection, StaleBriefing } from '../store/library/corrections.ts';
import type { Asker, OptionValues, Reply } from './command.ts';
import { createCache } from './createCache.ts';
import type { Library, TopicOutline } from './library.ts';
import { describeProblem } from './messages.ts';
import { problemReply } from './problemReply.ts';
import type { Problem } from './problems.ts';
import type { TellProgress } from './tellProgress.ts';
import { Unavailable } from './unavailable.ts';

/** A reply, or the sentence that says what cannot be had. */
export type Read<Value> = { readonly value: Value } | { readonly unavailable: string };

export interface AskedReply {
  readonly command: string;
  readonly values: OptionValues;
  readonly asker: Asker;
  /** The topic that is meant in the asker's channel. */
  readonly usual: string;
}

/** What a thread does that has a library of its own; each ends with a value, whatever is read. */
export interface ReadingThread {
  readonly reply: (asked: AskedReply, tell?: TellProgress) => Promise<JobDone<Read<Reply>>>;
  readonly outline: (asked: {
    readonly name: string;
    readonly workspace: string;
  }) => Promise<JobDone<Read<TopicOutline | null>>>;
  readonly compose: (asked: {
    readonly schedule: Schedule;
    readonly earlier: string | null;
    readonly remarks: readonly string[];
  }) => Promise<JobDone<Composed>>;
  readonly findCorrections: (
    briefing: StaleBriefing,
  ) => Promise<JobDone<readonly FoundCorrection[] | null>>;
}

/** What reads topics, whichever thread it is done on. */
export interface Readings {
  /** The reply of a command that reads a topic and nothing else. */
  readonly reply: (
    command: string,
    values: OptionValues,
    asker: Asker,
    /** Of who asks first: others who ask the same meanwhile wait for that answer. */
    tell?: TellProgress,
  ) => Promise<Reply>;
  readonly outline: Library['outline'];
  readonly compose: (
    schedule: Schedule,
    earlier: string | null,
    remarks?: readonly string[],
  ) => Promise<Composed>;
  readonly findCorrections: (briefing: StaleBriefing) => Promise<readonly FoundCorrection[] | null>;
}

/** So many replies are kept: each is that of a topic as it stands, for options as they were given. */
const mostReplies = 300;

/** Has topics read on a thread, each question once as long as its topic has not changed. */
export function createReadings(
  library: Pick<Library, 'usual' | 'key' | 'topics'>,
  thread: ReadingThread,
): Readings {
  const replies = createCache<Reply>({ most: mostReplies });
  const outlines = createCache<TopicOutline | null>({ most: mostReplies });

  const outline: Library['outline'] = async (name, workspace) => {
    const key = await library.key(name, workspace);
    if (key === null) return null;
    return await outlines.get(key, async () =>
      readOf(name, await thread.outline({ name, workspace })),
    );
  };
  const reply: Readings['reply'] = async (command, values, asker, tell) => {
    const usual = await library.usual(asker);
    const name = String(values.topic ?? usual);
    const key = await library.key(name, asker.workspace);
    if (key === null) {
      const known = await library.topics(asker.workspace);
      return problemReply({ problem: 'unknown-topic', given: name, known });
    }
    const question = JSON.stringify([key, command, values, usual, asker.platform === 'terminal']);
    try {
      return await replies.get(question, async () =>
        readOf(name, await thread.reply({ command, values, asker, usual }, tell)),
      );
    } catch (error) {
      if (error instanceof TooMuch) return problemReply(error.problem);
      throw error;
    }
  };
  return {
    reply,
    outline,
    compose: async (schedule, earlier, remarks = []) => {
      const done = await thread.compose({ schedule, earlier, remarks });
      if (done.ok) return done.value;
      const { message } = failureOf(schedule.topic, done.failure);
      // A machine that was busy may not be next time; what takes too much memory does again.
      const retry = done.failure.failure !== 'too-much-memory';
      return { ok: false, retry, problem: message };
    },
    findCorrections: async (briefing) => {
      const done = await thread.findCorrections(briefing);
      if (done.ok) return done.value;
      throw failureOf(briefing.topic, done.failure);
    },
  };
}

/** A topic that goes over a limit of its thread. */
class TooMuch extends Error {
  readonly problem: Extract<Problem, { problem: 'too-much-to-read' }>;
  constructor(topic: string, limit: string) {
    const problem = { problem: 'too-much-to-read', topic, limit } as const;
    super(describeProblem(problem));
    this.problem = problem;
  }
}

function readOf<Value>(topic: string, done: JobDone<Read<Value>>): Value {
  if (!done.ok) throw failureOf(topic, done.failure);
  if ('unavailable' in done.value) throw new Unavailable(done.value.unavailable);
  return done.value.value;
}

function failureOf(topic: string, failure: JobFailure): Error {
  switch (failure.failure) {
    case 'too-slow':
      return new TooMuch(topic, `${failure.mostMs / 1000} seconds`);
    case 'too-much-memory':
      return new TooMuch(topic, `${failure.mostMegabytes} MB of memory`);
    case 'ended':
      return new Unavailable('The program is being ended: ask again when it is back.');
    case 'broke':
      return new Error(failure.message);
  }
}
