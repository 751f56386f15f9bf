import type { MessagePort } from 'node:worker_threads';
import type { TellProgress } from '../tellProgress.ts';

/** Work that can be done on another thread: plain values go in and come out. */
export type JobTable = Readonly<Record<string, (input: never, tell: TellProgress) => unknown>>;

export type JobInput<Jobs extends JobTable, Name extends keyof Jobs> = Parameters<Jobs[Name]>[0];
export type JobValue<Jobs extends JobTable, Name extends keyof Jobs> = Awaited<
  ReturnType<Jobs[Name]>
>;

/** What became of a job. A failure is of this job alone: no other one is touched by it. */
export type JobDone<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly failure: JobFailure };

export type JobFailure =
  | { readonly failure: 'too-slow'; readonly mostMs: number }
  | { readonly failure: 'too-much-memory'; readonly mostMegabytes: number }
  /** The message is for the log: it may hold words of what was read. */
  | { readonly failure: 'broke'; readonly message: string }
  | { readonly failure: 'ended' };

/** What comes from a worker while it works. */
export type JobEvent =
  | { readonly event: 'started' }
  | { readonly event: 'progress'; readonly sentence: string };

/** What goes over to the worker. */
export interface JobOrder {
  readonly name: string;
  readonly input: unknown;
  /** Told as soon as the work begins, so that its time is counted from then, and how far it is. */
  readonly course: MessagePort;
}

/**
 * The function that a worker's file has as its default export: does the jobs of a table. `prepare`: what a
 * job needs once in each thread, as a package; the job's time does not count before it is there.
 */
export function doJobs(
  jobs: JobTable,
  prepare: Readonly<Record<string, () => void>> = {},
): (order: JobOrder) => Promise<unknown> {
  return async ({ name, input, course }) => {
    prepare[name]?.();
    course.postMessage({ event: 'started' } satisfies JobEvent);
    try {
      return await jobs[name]!(input as never, (sentence) =>
        course.postMessage({ event: 'progress', sentence } satisfies JobEvent),
      );
    } finally {
      course.close();
    }
  };
}
