import type { PageAnswer, SourceProblem } from '../intake.ts';
import { documentOf, hostOf, type Parts } from './parts.ts';

const ACCEPT_PAGE = 'text/html, application/xhtml+xml, */*;q=0.5';

const NO_TEXT =
  /^(?:image|audio|video|font)\/|^application\/(?:pdf|zip|gzip|octet-stream|msword|vnd\.)/i;

/** Measured: a page of 68 KB takes 80 ms, the slowest that anybody should wait for a second. */
const MOST_PAGE_MS = 1500;

/** Pages that only lead to another one are followed so many times. */
const MOST_LED = 2;

/** The article of a page that robots.txt lets be read. */
export async function readPage(
  parts: Parts,
  address: string,
  led: number = MOST_LED,
): Promise<PageAnswer> {
  const { fetcher, workers, now } = parts;
  const fail = (problem: SourceProblem): PageAnswer => ({ ok: false, problem });
  const fetched = await fetcher.fetch(address, { accept: ACCEPT_PAGE, obeyRobots: true });
  if (fetched.outcome === 'not-modified') throw new Error('A page was asked without validators.');
  if (fetched.outcome !== 'fetched') return fail({ stage: 'fetch', failure: fetched });
  const host = hostOf(fetched.url);
  if (NO_TEXT.test(fetched.contentType ?? ''))
    return fail({ stage: 'page', host, problem: 'no-text' });
  const done = await workers.run('readPage', documentOf(fetched, now), { mostMs: MOST_PAGE_MS });
  if (!done.ok) return fail({ stage: 'work', host, failure: done.failure });
  if (!done.value.ok) {
    const { problem, leadsTo } = done.value;
    if (leadsTo !== undefined && led > 0) return await readPage(parts, leadsTo, led - 1);
    return fail({ stage: 'page', host, problem });
  }
  return { ok: true, draft: done.value.draft, url: fetched.url };
}
