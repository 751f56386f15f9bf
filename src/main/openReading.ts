import type { Library } from '../commands/library.ts';
import { createReadings, type Readings } from '../commands/readings.ts';
import { createWorkers, workerFile } from '../intake/workers/createWorkers.ts';
import type { ReadingPlace, readingJobs } from './readingJobs.ts';

export interface Reading {
  readonly readings: Readings;
  readonly close: () => Promise<void>;
}

/** Nobody waits for longer in a chat; a digest of the 300 reports of a topic takes some seconds at first. */
const MOST_MS = 30_000;
const MOST_MEGABYTES = 512;

/** Has topics read on a thread of their own, with its own view of the store. */
export function openReading(
  place: ReadingPlace,
  library: Pick<Library, 'usual' | 'key' | 'topics'>,
): Reading {
  const workers = createWorkers<typeof readingJobs>({
    file: workerFile('./readingJobs', import.meta.url),
    threads: 1,
    mostMs: MOST_MS,
    mostMegabytes: MOST_MEGABYTES,
    // What it has read is read again with the thread: it stays.
    idleMs: Number.POSITIVE_INFINITY,
  });
  const readings = createReadings(library, {
    reply: (question, tell) => workers.run('reply', { place, question }, { tell }),
    outline: (question) => workers.run('outline', { place, question }),
    compose: (question) => workers.run('compose', { place, question }),
    findCorrections: (question) => workers.run('findCorrections', { place, question }),
  });
  return { readings, close: workers.close };
}
