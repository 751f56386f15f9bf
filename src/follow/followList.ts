import { readFile } from 'node:fs/promises';
import type { FeedList } from '../intake/feeds/opml.ts';
import { addSources } from '../store/library/addSources.ts';
import { isKey } from './isKey.ts';
import type { FollowParts } from './parts.ts';
import type { Followed, Named } from './sourceBook.ts';

/** Larger than any list of feeds. */
const MOST_BYTES = 5_000_000;

/** Follows all feeds on a list; each shows in `sources` whether it can be read. */
export async function followList(
  { db, clock, spread }: FollowParts,
  { feeds, unusable, leftOut }: FeedList,
  { workspace, ...by }: Named,
): Promise<Extract<Followed, { list: object }>> {
  const now = clock();
  const sources = feeds.map(({ url, title }) => ({
    ...by,
    kind: 'feed' as const,
    url,
    title,
    private: isKey(url),
    // A minute for a hundred: a long list is not asked for all at once.
    nextPollAt: new Date(now.getTime() + spread() * feeds.length * 600).toISOString(),
  }));
  const { tooMany, ...added } = await addSources(db, workspace, sources, now);
  return { ok: true, list: { ...added, unusable, leftOut: leftOut + tooMany } };
}

/** The list in a file of this machine; a sentence where it is none. */
export async function followFile(parts: FollowParts, path: string, by: Named): Promise<Followed> {
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => error.code ?? 'error');
  if (typeof bytes === 'string') {
    return {
      ok: false,
      sentence: `${path} cannot be read (${bytes}): name a list of feeds (OPML).`,
    };
  }
  const read = bytes.length > MOST_BYTES ? null : await parts.intake.readOpml(bytes);
  if (!read?.ok) {
    return {
      ok: false,
      sentence: `${path} is no list of feeds (OPML): export one from a news reader.`,
    };
  }
  return await followList(parts, read, by);
}
