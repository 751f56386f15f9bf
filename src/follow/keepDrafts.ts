import type { Arrival, Kept } from '../store/library/draft.ts';
import { keepReports } from '../store/library/keepReports.ts';
import { withoutKey } from './isKey.ts';
import type { FollowParts } from './parts.ts';

/** So many are kept in one transaction: fewer waits for the disk, and no long one for who else needs this thread. */
const AT_ONCE = 5;

/**
 * Keeps drafts with their quotes; how each was kept, in the order given. A text that no thread can
 * read in its time is kept without its quotes, and the log says why.
 */
export async function keepDrafts(
  parts: FollowParts,
  drafts: readonly Arrival['draft'][],
  sourceId: string,
): Promise<Kept[]> {
  const kept: Kept[] = [];
  for (let at = 0; at < drafts.length; at += AT_ONCE) {
    const arrivals = await Promise.all(
      drafts.slice(at, at + AT_ONCE).map(async (draft) => ({
        draft,
        sourceId,
        quotes: await quotesIn(parts, draft),
      })),
    );
    kept.push(...(await keepReports(parts.db, arrivals, parts.clock())));
  }
  return kept;
}

async function quotesIn({ workers, log }: FollowParts, draft: Arrival['draft']) {
  const { title, text, published } = draft;
  const done = await workers.run('findQuotes', { title, text, published });
  if (done.ok) return done.value ?? [];
  log.warn(
    { failure: done.failure, url: draft.url && withoutKey(draft.url) },
    'The quotes of a report were not read',
  );
  return undefined;
}
