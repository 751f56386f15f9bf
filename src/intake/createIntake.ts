import { createFetcher, type FetcherSettings } from './fetch/createFetcher.ts';
import { noValidators } from './fetch/fetched.ts';
import type { Intake } from './intake.ts';
import { completeDraft } from './sources/completeDraft.ts';
import { findFeeds } from './sources/findFeeds.ts';
import type { Parts } from './sources/parts.ts';
import { readFeed } from './sources/readFeed.ts';
import { readPage } from './sources/readPage.ts';
import { createWorkers, type Workers, workerFile } from './workers/createWorkers.ts';
import type { intakeJobs } from './workers/intakeJobs.ts';

export interface IntakeSettings extends FetcherSettings {
  /** Whoever has threads that do these jobs beside others shares them, and ends them; else some are made. */
  readonly workers?: Workers<typeof intakeJobs>;
  /** Threads that read what was fetched, where some are made; one a core but one suits. */
  readonly threads?: number;
}

/** Where a job has no limit of its own: a list of 2,000 feeds takes 50 ms. */
const MOST_MS = 1500;
/** 10,000 reports in one file of JSON lines. */
const MOST_FILE_MS = 20_000;
/** The document of a page of 5 MB takes about 150 MB. */
export const MOST_MEGABYTES = 256;

/** Reads what people name: addresses in, drafts out. */
export function createIntake(settings: IntakeSettings): Intake {
  const { workers = openWorkers(settings), now = () => new Date() } = settings;
  const parts: Parts = { fetcher: createFetcher(settings), workers, now };
  return {
    readPage: (address) => readPage(parts, address),
    readFeed: (address, validators = noValidators) => readFeed(parts, address, validators),
    completeDraft: (draft) => completeDraft(parts, draft),
    findFeeds: (address) => findFeeds(parts, address),
    readFile: async (path) => {
      const done = await workers.run('readFile', path, { mostMs: MOST_FILE_MS });
      if (done.ok) return done.value;
      const why = done.failure.failure;
      return {
        reports: [],
        byPlace: [],
        problems: [{ problem: 'not-done', path, why }],
        remarks: [],
      };
    },
    readOpml: async (bytes) => {
      const done = await workers.run('readOpml', bytes, { mostMs: MOST_MS });
      // A list that no thread can read is none that a news reader wrote.
      return done.ok ? done.value : { ok: false, problem: 'no-opml' };
    },
    close: async () => {
      const own = settings.workers === undefined ? [workers.close()] : [];
      await Promise.all([parts.fetcher.close(), ...own]);
    },
  };
}

const openWorkers = ({ threads = 1 }: IntakeSettings): Workers<typeof intakeJobs> =>
  createWorkers({
    file: workerFile('./workers/intakeJobs', import.meta.url),
    threads,
    mostMs: MOST_MS,
    mostMegabytes: MOST_MEGABYTES,
  });
