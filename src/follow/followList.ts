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
export async function readList(
  { intake }: FollowParts,
  path: string,
): Promise<({ readonly ok: true } & FeedList) | { readonly ok: false; readonly sentence: string }> {
  const bytes = await readFile(path);
  const read = bytes.length > MOST_BYTES ? null : await intake.readOpml(bytes);
  if (read?.ok) return read;
  const sentence = `${path} is no list of feeds (OPML): export one from a news reader, or name a folder with reports.`;
  return { ok: false, sentence };
}
