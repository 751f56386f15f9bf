import type { Kysely, Selectable } from 'kysely';
import type { SourceTable } from '../librarySchema.ts';
import type { Tables } from '../schema.ts';
import { bumpTopics, type ChangedReport } from './bumpTopics.ts';
import type { Arrival, Kept } from './draft.ts';
import { hashesOf, reportIdOf, storable } from './hashes.ts';
import { inTransaction } from './inTransaction.ts';
import { keepArrival } from './keepArrival.ts';
import type { Prepared } from './prepared.ts';
import { ownerOf, placeInTime } from './reportPlace.ts';

type Source = Pick<Selectable<SourceTable>, 'id' | 'workspace' | 'kind' | 'private'>;

/**
 * Keeps one article that a source brought; what it was is told (`Kept`). Done twice, or by two
 * processes at once, it is done once. `quotes` are those of the draft's text, where they are known.
 */
export async function keepReport(
  db: Kysely<Tables>,
  draft: Arrival['draft'],
  sourceId: string,
  now: Date,
  quotes?: Arrival['quotes'],
): Promise<Kept> {
  const [kept] = await keepReports(db, [{ draft, sourceId, quotes }], now);
  return kept!;
}

/** The same for many, all or none: one wait for the disk instead of many. In the order given. */
export async function keepReports(
  db: Kysely<Tables>,
  arrivals: readonly Arrival[],
  now: Date,
): Promise<Kept[]> {
  return await inTransaction(db, async (transaction) => {
    const sources = await findSources(transaction, arrivals);
    const kept: Kept[] = arrivals.map(() => ({ kept: 'unfollowed' }));
    const prepared = arrivals.flatMap((arrival, index) => {
      const source = sources.get(arrival.sourceId);
      return source ? [{ index, ...prepare(arrival, source, now) }] : [];
    });
    const changed: ChangedReport[] = [];
    // Always in one order, so that two processes do not wait for each other.
    for (const { index, ...one } of prepared.sort((a, b) => (a.id < b.id ? -1 : 1))) {
      const done = await keepArrival(transaction, one);
      kept[index] = done.kept;
      if (done.changed) changed.push(done.changed);
    }
    await bumpTopics(transaction, changed);
    return kept;
  });
}

async function findSources(
  db: Kysely<Tables>,
  arrivals: readonly Arrival[],
): Promise<Map<string, Source>> {
  const ids = [...new Set(arrivals.map(({ sourceId }) => sourceId))];
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('source')
    .select(['id', 'workspace', 'kind', 'private'])
    .where('id', 'in', ids)
    .where('removed_at', 'is', null)
    .execute();
  return new Map(rows.map((row) => [row.id, row]));
}

function prepare({ draft: given, quotes }: Arrival, source: Source, now: Date): Prepared {
  const draft = {
    ...given,
    text: storable(given.text),
    title: given.title === null ? null : storable(given.title),
  };
  const hashes = hashesOf(draft);
  const owner = ownerOf(draft, source);
  const seenAt = now.toISOString();
  return {
    id: reportIdOf(owner, draft.url, hashes.first),
    draft,
    quotes,
    hashes,
    owner,
    source,
    seenAt,
    at: placeInTime(draft.published, seenAt),
  };
}
