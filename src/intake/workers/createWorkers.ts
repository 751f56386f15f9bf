import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { MessageChannel } from 'node:worker_threads';
import { Piscina } from 'piscina';
import type { TellProgress } from '../tellProgress.ts';
import { createTurns } from './createTurns.ts';
import type { JobDone, JobEvent, JobFailure, JobInput, JobTable, JobValue } from './job.ts';

export interface WorkerSettings {
  /** Of which `doJobs` of the table is the default export. */
  readonly file: URL;
  readonly threads: number;
  /** For one job, from when its work begins; the time in which it waits for a thread does not count. */
  readonly mostMs: number;
  /** Of a thread's heap. */
  readonly mostMegabytes: number;
  /** How long a thread with nothing to do is kept; a minute where nothing is said. */
  readonly idleMs?: number;
}

export interface JobOptions {
  readonly mostMs?: number;
  /** Hears how far the job is, if it tells. */
  readonly tell?: TellProgress | undefined;
}

export interface Workers<Jobs extends JobTable> {
  /** Never throws: a job that fails, never ends or takes all memory is a value. */
  readonly run: <Name extends keyof Jobs & string>(
    name: Name,
    input: JobInput<Jobs, Name>,
    options?: JobOptions,
  ) => Promise<JobDone<JobValue<Jobs, Name>>>;
  /** Ends what is under way. */
  readonly close: () => Promise<void>;
}

/** Threads with nothing to do are ended, so that a quiet bot is a small one. */
const IDLE_MS = 60_000;

/** Node would let each thread have 48, and fills them before it looks for what is no longer used. */
const YOUNG_MEGABYTES = 12;

/** Threads that do the jobs of a table, each with limits; started when they are first needed. */
export function createWorkers<Jobs extends JobTable>(settings: WorkerSettings): Workers<Jobs> {
  const { file, threads, mostMegabytes, idleMs = IDLE_MS } = settings;
  const pool = new Piscina({
    filename: fileURLToPath(file),
    minThreads: 0,
    maxThreads: threads,
    idleTimeout: idleMs,
    concurrentTasksPerWorker: 1,
    recordTiming: false,
    resourceLimits: {
      maxOldGenerationSizeMb: mostMegabytes,
      maxYoungGenerationSizeMb: YOUNG_MEGABYTES,
    },
    // Nothing that is read needs the settings, and tokens are among them.
    env: {},
    execArgv: loaderFor(file),
  });
  // Piscina's own queue is left empty: what waits there behind a job whose thread is ended is given
  // no new thread before somebody brings another job.
  const turns = createTurns(threads);
  let closed = false;
  pool.on('error', () => {}); // of a thread without a job; it is replaced when one comes

  async function run(
    name: string,
    input: unknown,
    { mostMs = settings.mostMs, tell }: JobOptions,
  ): Promise<JobDone<unknown>> {
    await turns.wait();
    try {
      return await runNow(name, input, { mostMs, tell });
    } finally {
      turns.pass();
    }
  }

  async function runNow(
    name: string,
    input: unknown,
    { mostMs, tell }: JobOptions & { readonly mostMs: number },
  ): Promise<JobDone<unknown>> {
    if (closed) return { ok: false, failure: { failure: 'ended' } };
    const { port1: course, port2 } = new MessageChannel();
    const limit = startLimit(mostMs);
    course.on('message', (heard: JobEvent) => {
      if (heard.event === 'started') limit.begin();
      else tell?.(heard.sentence);
    });
    try {
      const order = { name, input, course: port2 };
      const value: unknown = await pool.run(order, { transferList: [port2], signal: limit.signal });
      return { ok: true, value };
    } catch (error) {
      if (closed) return { ok: false, failure: { failure: 'ended' } };
      return {
        ok: false,
        failure: limit.isOver() ? { failure: 'too-slow', mostMs } : failureOf(error, mostMegabytes),
      };
    } finally {
      limit.end();
      course.close();
    }
  }

  return {
    run: (name, input, options = {}) => run(name, input, options) as never,
    close: async () => {
      closed = true;
      await pool.destroy();
    },
  };
}

/** A limit in time that begins when it is told to. */
function startLimit(mostMs: number) {
  const ending = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  let done = false;
  const abort = (): void => void (done || ending.abort());
  return {
    signal: ending.signal,
    // When this thread was busy itself, the answer may lie there unread: it is looked at first.
    begin: () => {
      if (!done) timer = setTimeout(() => setImmediate(() => setImmediate(abort)), mostMs);
    },
    isOver: () => ending.signal.aborted,
    end: () => {
      done = true;
      clearTimeout(timer);
    },
  };
}

function failureOf(error: unknown, mostMegabytes: number): JobFailure {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'ERR_WORKER_OUT_OF_MEMORY') return { failure: 'too-much-memory', mostMegabytes };
  return { failure: 'broke', message: error instanceof Error ? error.message : String(error) };
}

/** The worker's file beside the module that names it: `.ts` as that is run from its source, else `.js`. */
export function workerFile(name: string, besides: string): URL {
  return new URL(`${name}${besides.endsWith('.ts') ? '.ts' : '.js'}`, besides);
}

/** Node 20 runs no TypeScript; what this is developed with does. */
function loaderFor(file: URL): string[] {
  if (!file.pathname.endsWith('.ts')) return [];
  const loader = createRequire(import.meta.url).resolve('tsx');
  return ['--import', pathToFileURL(loader).href];
}
