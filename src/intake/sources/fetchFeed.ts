import type { Fetched, Validators } from '../fetch/fetched.ts';
import type { SourceProblem } from '../intake.ts';
import type { FeedOrPage } from '../workers/intakeJobs.ts';
import { documentOf, type Got, hostOf, type Parts } from './parts.ts';

/** 500 whole articles take half a second; a feed brings the news of a day. */
const MOST_FEED_MS = 5000;

const ACCEPT_FEED =
  'application/rss+xml, application/atom+xml, application/feed+json, application/rdf+xml;q=0.9, application/xml;q=0.9, text/xml;q=0.9, application/json;q=0.8, */*;q=0.5';

export type FeedDone =
  | { readonly ok: true; readonly got: Got; readonly value: FeedOrPage }
  | { readonly ok: false; readonly fetched: Exclude<Fetched, Got> }
  | { readonly ok: false; readonly fetched: null; readonly problem: SourceProblem };

/** Fetches an address and reads it as a feed, or finds the feeds of the page that came instead. */
export async function fetchFeed(
  { fetcher, workers, now }: Parts,
  address: string,
  validators: Validators,
): Promise<FeedDone> {
  const fetched = await fetcher.fetch(address, { accept: ACCEPT_FEED, validators });
  if (fetched.outcome !== 'fetched') return { ok: false, fetched };
  const done = await workers.run('readFeed', documentOf(fetched, now), { mostMs: MOST_FEED_MS });
  if (done.ok) return { ok: true, got: fetched, value: done.value };
  return {
    ok: false,
    fetched: null,
    problem: { stage: 'work', host: hostOf(fetched.url), failure: done.failure },
  };
}
