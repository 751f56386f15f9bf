import { type FoundFeed, usualFeedAddresses } from '../feeds/findFeeds.ts';
import { noValidators } from '../fetch/fetched.ts';
import type { FeedsFound } from '../intake.ts';
import { webAddress } from '../text/webAddress.ts';
import { fetchFeed } from './fetchFeed.ts';
import { type Got, hostOf, type Parts } from './parts.ts';

/** The feed at an address, or those on the list there, or those that the page there names, or one where feeds usually lie. */
export async function findFeeds(parts: Parts, address: string): Promise<FeedsFound> {
  const done = await fetchFeed(parts, address, noValidators);
  if (!done.ok) {
    if (done.fetched === null) return { ok: false, problem: done.problem };
    if (done.fetched.outcome === 'not-modified')
      throw new Error('A site was asked without validators.');
    return { ok: false, problem: { stage: 'fetch', failure: done.fetched } };
  }
  const { url } = done.got;
  const { read, found, list } = done.value;
  if (read.ok) {
    return { ok: true, feeds: [{ url: lastingUrl(done.got, address), title: read.feed.title }] };
  }
  if (list !== null) return { ok: true, list };
  if (found.length > 0) return { ok: true, feeds: await readableFirst(parts, found) };
  return (
    (await tryUsual(parts, url)) ?? {
      ok: false,
      problem: { stage: 'feed', host: hostOf(url), problem: 'no-feeds' },
    }
  );
}

/** So many of the feeds that a page names are asked for; the first of most sites can be read. */
const MOST_ASKED = 3;

/** The first that can be read before the others: pages go on naming feeds that are gone. */
async function readableFirst(
  parts: Parts,
  found: readonly FoundFeed[],
): Promise<readonly FoundFeed[]> {
  if (found.length === 1) return found;
  for (const feed of found.slice(0, MOST_ASKED)) {
    const done = await fetchFeed(parts, feed.url, noValidators);
    if (done.ok && done.value.read.ok) return [feed, ...found.filter((other) => other !== feed)];
  }
  return found;
}

/** One after the other, up to the first that is a feed. */
async function tryUsual(parts: Parts, url: string): Promise<FeedsFound | null> {
  for (const address of usualFeedAddresses(url)) {
    const done = await fetchFeed(parts, address, noValidators);
    if (done.ok && done.value.read.ok) {
      const url = lastingUrl(done.got, address);
      return { ok: true, feeds: [{ url, title: done.value.read.feed.title }] };
    }
  }
  return null;
}

/** Where to ask another time: where a redirect leads only for now, as to a signed address, may be closed then. */
const lastingUrl = ({ movedTo }: Got, asked: string): string =>
  movedTo ?? webAddress(asked) ?? asked;
