import { type Kysely, type Selectable, sql } from 'kysely';
import type { TopicTable } from './librarySchema.ts';
import type { Tables } from './schema.ts';

/**
 * Lets the watches on a topic look, each when its time is up: the topic is not as it was. Also those
 * that are marked: another process may be taking the mark of an earlier change away, and is waited for.
 */
export async function markWatches(
  db: Kysely<Tables>,
  { workspace, name }: Pick<Selectable<TopicTable>, 'workspace' | 'name'>,
): Promise<void> {
  await db
    .updateTable('schedule')
    .set({ to_look: 1 })
    .where('workspace', '=', workspace)
    .where('topic', '=', name)
    // A literal, as the index has it.
    .where(sql<boolean>`kind = 'watch'`)
    .where('removed_at', 'is', null)
    .execute();
}
