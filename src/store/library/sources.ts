import type { Kysely, Selectable } from 'kysely';
import type { SourceTable } from '../librarySchema.ts';
import type { Tables } from '../schema.ts';
import { nextNumber } from './counter.ts';
import { inTransaction } from './inTransaction.ts';

export type SourceRow = Selectable<SourceTable>;

export interface NewSource {
  readonly workspace: string;
  readonly kind: SourceRow['kind'];
  readonly url: string;
  readonly title: string | null;
  /** Its address is a secret, or its reports are for those who pay: only this workspace sees them. */
  readonly private: boolean;
  readonly platform: SourceRow['platform'];
  readonly channel: string;
  readonly madeBy: string;
  /** Null where it is never polled. */
  readonly nextPollAt: string | null;
}

export type AddedSource =
  | { readonly ok: true; readonly source: SourceRow; readonly isNew: boolean }
  | { readonly ok: false; readonly most: number };

/** In one workspace: more is a slip of a program. */
export const mostSources = 2_000;

/** Follows an address, or gives the source that follows it already. */
export async function addSource(
  db: Kysely<Tables>,
  given: NewSource,
  now: Date,
): Promise<AddedSource> {
  return await inTransaction(db, async (transaction) => {
    // The counter comes first: its lock lets one add at a time, so that the count holds.
    const number = await nextNumber(transaction, 'source');
    const known = await sourcesOf(transaction, given.workspace)
      .where('url', '=', given.url)
      .selectAll()
      .executeTakeFirst();
    if (known) return { ok: true, source: known, isNew: false };
    const all = await sourcesOf(transaction, given.workspace).select('id').execute();
    if (all.length >= mostSources) return { ok: false, most: mostSources };
    const source = await transaction
      .insertInto('source')
      .values(sourceRow(`f${number}`, given, now))
      .returningAll()
      .executeTakeFirstOrThrow();
    return { ok: true, source, isNew: true };
  });
}

export const sourceRow = (id: string, given: NewSource, now: Date) => ({
  id,
  workspace: given.workspace,
  kind: given.kind,
  url: given.url,
  title: given.title,
  private: given.private ? 1 : 0,
  platform: given.platform,
  channel: given.channel,
  next_poll_at: given.nextPollAt,
  made_by: given.madeBy,
  made_at: now.toISOString(),
});

/** What a workspace follows, the oldest first. */
export async function listSources(db: Kysely<Tables>, workspace: string): Promise<SourceRow[]> {
  const rows = await sourcesOf(db, workspace).selectAll().execute();
  return rows.sort((a, b) => Number(a.id.slice(1)) - Number(b.id.slice(1)));
}

/** Null where this workspace has no such source. */
export async function findSource(
  db: Kysely<Tables>,
  workspace: string,
  id: string,
): Promise<SourceRow | null> {
  return (
    (await sourcesOf(db, workspace).where('id', '=', id).selectAll().executeTakeFirst()) ?? null
  );
}

export type SourceChange = Partial<Pick<SourceRow, 'title' | 'next_poll_at' | 'channel'>>;

/** Null where this workspace has no such source. */
export async function changeSource(
  db: Kysely<Tables>,
  workspace: string,
  id: string,
  change: SourceChange,
): Promise<SourceRow | null> {
  const row = await db
    .updateTable('source')
    .set(change)
    .where('id', '=', id)
    .where('workspace', '=', workspace)
    .where('removed_at', 'is', null)
    .returningAll()
    .executeTakeFirst();
  return row ?? null;
}

/**
 * Follows it no longer; what it brought stays. The address of a private one is forgotten: it may
 * be a key. Gives what it was, or null where this workspace has no such source.
 */
export async function removeSource(
  db: Kysely<Tables>,
  workspace: string,
  id: string,
  now: Date,
): Promise<SourceRow | null> {
  return await inTransaction(db, async (transaction) => {
    const source = await findSource(transaction, workspace, id);
    if (!source) return null;
    await transaction
      .updateTable('source')
      .set({
        removed_at: now.toISOString(),
        next_poll_at: null,
        ...(source.private === 1 ? nothingOfTheKey : {}),
      })
      .where('id', '=', id)
      .where('workspace', '=', workspace)
      .execute();
    // Nothing of it is asked for again, and these may be keys as well.
    await transaction.deleteFrom('listed').where('source_id', '=', id).execute();
    return source;
  });
}

const nothingOfTheKey = {
  url: '',
  etag: null,
  last_modified: null,
  problem: null,
  moving_to: null,
  moved_from: null,
};

/** Whether the workspace follows this address. */
export async function isFollowed(
  db: Kysely<Tables>,
  workspace: string,
  url: string,
): Promise<boolean> {
  const row = await sourcesOf(db, workspace).where('url', '=', url).select('id').executeTakeFirst();
  return row !== undefined;
}

export const sourcesOf = (db: Kysely<Tables>, workspace: string) =>
  db.selectFrom('source').where('workspace', '=', workspace).where('removed_at', 'is', null);
