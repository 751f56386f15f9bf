import type { Kysely } from 'kysely';
import type { Tables } from '../schema.ts';
import { nextNumber } from './counter.ts';
import { inTransaction } from './inTransaction.ts';
import { mostSources, type NewSource, sourceRow, sourcesOf } from './sources.ts';

export interface AddedSources {
  readonly added: number;
  /** Followed already. */
  readonly known: number;
  /** Left out, since there may be no more than `most`. */
  readonly tooMany: number;
  readonly most: number;
}

/** Follows many addresses of one workspace at once, each once, as far as there is room. */
export async function addSources(
  db: Kysely<Tables>,
  workspace: string,
  given: readonly Omit<NewSource, 'workspace'>[],
  now: Date,
): Promise<AddedSources> {
  return await inTransaction(db, async (transaction) => {
    // The counter comes first: its lock lets one add at a time, so that the count holds.
    let number = await nextNumber(transaction, 'source');
    const there = await sourcesOf(transaction, workspace).select('url').execute();
    const urls = new Set(there.map(({ url }) => url));
    const fresh = given.filter(({ url }) => !urls.has(url) && urls.add(url));
    const room = Math.max(0, mostSources - there.length);
    for (const one of fresh.slice(0, room)) {
      const row = sourceRow(`f${number}`, { ...one, workspace }, now);
      await transaction.insertInto('source').values(row).execute();
      number = await nextNumber(transaction, 'source');
    }
    const added = Math.min(fresh.length, room);
    const known = given.length - fresh.length;
    return { added, known, tooMany: fresh.length - added, most: mostSources };
  });
}
