import type { Kysely } from 'kysely';
import type { Tables } from '../schema.ts';

/** What the core has told apart in a topic so far, to go on from. */
export interface StoryState {
  /** 0 where nothing has been kept yet. */
  readonly version: number;
  /** The core's own, JSON-able; null where nothing has been kept yet. */
  readonly state: unknown;
}

/** Null where the workspace has no such topic. */
export async function getStoryState(
  db: Kysely<Tables>,
  workspace: string,
  topicId: string,
): Promise<StoryState | null> {
  const row = await db
    .selectFrom('topic')
    .leftJoin('story_state', 'story_state.topic_id', 'topic.id')
    .select(['story_state.version', 'story_state.state'])
    .where('topic.id', '=', topicId)
    .where('topic.workspace', '=', workspace)
    .executeTakeFirst();
  if (!row) return null;
  return { version: row.version ?? 0, state: row.state === null ? null : JSON.parse(row.state) };
}

/**
 * Keeps the next state where nobody has kept another since `seen` was read; tells whether it did.
 * False also where the workspace has no such topic.
 */
export async function putStoryState(
  db: Kysely<Tables>,
  workspace: string,
  topicId: string,
  { seen, state, now }: { readonly seen: number; readonly state: unknown; readonly now: Date },
): Promise<boolean> {
  const next = { version: seen + 1, state: JSON.stringify(state), changed_at: now.toISOString() };
  const ofWorkspace = db
    .selectFrom('topic')
    .where('topic.id', '=', topicId)
    .where('topic.workspace', '=', workspace);
  if (seen > 0) {
    const { numUpdatedRows } = await db
      .updateTable('story_state')
      .set(next)
      .where('topic_id', 'in', ofWorkspace.select('topic.id'))
      .where('version', '=', seen)
      .executeTakeFirst();
    return numUpdatedRows === 1n;
  }
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('story_state')
    .columns(['topic_id', 'version', 'state', 'changed_at'])
    .expression(
      ofWorkspace.select((at) => [
        'topic.id',
        at.lit(1).as('version'),
        at.val(next.state).as('state'),
        at.val(next.changed_at).as('changed_at'),
      ]),
    )
    .onConflict((conflict) => conflict.column('topic_id').doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}
