import type { Insertable, Kysely, Selectable } from 'kysely';
import type { TopicTable } from '../librarySchema.ts';
import { markWatches } from '../markWatches.ts';
import type { Tables } from '../schema.ts';
import { nextNumber } from './counter.ts';
import { holdKeepers } from './holdKeepers.ts';
import { inTransaction } from './inTransaction.ts';
import type { TopicFilter } from './topicFilter.ts';

/** What a channel may follow: a name in its workspace, and what it takes from the library. */
export interface StoredTopic extends TopicFilter {
  readonly id: string;
  readonly workspace: string;
  readonly name: string;
  /** Grows whenever what it shows may have changed. */
  readonly version: number;
  readonly madeBy: string;
  readonly madeAt: string;
}

export interface NewTopic extends TopicFilter {
  readonly workspace: string;
  readonly name: string;
  readonly madeBy: string;
}

export type AddedTopic =
  | { readonly ok: true; readonly topic: StoredTopic }
  | { readonly ok: false; readonly why: 'taken' }
  | { readonly ok: false; readonly why: 'too-many'; readonly most: number };

/** In one workspace: each new report is held against all of them. */
const mostTopics = 200;

/** Makes a topic, or says why not. */
export async function addTopic(
  db: Kysely<Tables>,
  given: NewTopic,
  now: Date,
): Promise<AddedTopic> {
  return await inTransaction(db, async (transaction) => {
    // The counter comes first: its lock lets one add at a time, so that the count holds.
    const number = await nextNumber(transaction, 'topic');
    await holdKeepers(transaction);
    const { length } = await topicsIn(transaction, given.workspace).select('id').execute();
    if (length >= mostTopics) return { ok: false, why: 'too-many', most: mostTopics };
    const row = await transaction
      .insertInto('topic')
      .values({
        id: `t${number}`,
        workspace: given.workspace,
        name: given.name,
        name_key: nameKey(given.name),
        made_by: given.madeBy,
        made_at: now.toISOString(),
        ...columnsOf(given),
      })
      .onConflict((conflict) => conflict.columns(['workspace', 'name_key']).doNothing())
      .returningAll()
      .executeTakeFirst();
    return row ? { ok: true, topic: asTopic(row) } : { ok: false, why: 'taken' };
  });
}

/** The topics of a workspace by name. */
export async function listTopics(db: Kysely<Tables>, workspace: string): Promise<StoredTopic[]> {
  const rows = await topicsIn(db, workspace).selectAll().execute();
  return rows.map(asTopic).sort((a, b) => (nameKey(a.name) < nameKey(b.name) ? -1 : 1));
}

/** In any case of letters; null where this workspace has none of that name. */
export async function findTopic(
  db: Kysely<Tables>,
  workspace: string,
  name: string,
): Promise<StoredTopic | null> {
  const row = await topicsIn(db, workspace)
    .where('name_key', '=', nameKey(name))
    .selectAll()
    .executeTakeFirst();
  return row ? asTopic(row) : null;
}

/** Puts what is given in the place of what it was; null where there is no such topic. */
export async function editTopic(
  db: Kysely<Tables>,
  workspace: string,
  name: string,
  change: Partial<TopicFilter>,
): Promise<StoredTopic | null> {
  return await inTransaction(db, async (transaction) => {
    await holdKeepers(transaction);
    const before = await findTopic(transaction, workspace, name);
    if (!before) return null;
    const row = await transaction
      .updateTable('topic')
      .set((at) => ({ ...columnsOf({ ...before, ...change }), version: at('version', '+', 1) }))
      .where('id', '=', before.id)
      .where('workspace', '=', workspace)
      .returningAll()
      .executeTakeFirstOrThrow();
    return asTopic(row);
  });
}

/** With the choice of channels and the stories told apart; the reports stay. Null as above. */
export async function removeTopic(
  db: Kysely<Tables>,
  workspace: string,
  name: string,
): Promise<StoredTopic | null> {
  return await inTransaction(db, async (transaction) => {
    const row = await transaction
      .deleteFrom('topic')
      .where('workspace', '=', workspace)
      .where('name_key', '=', nameKey(name))
      .returningAll()
      .executeTakeFirst();
    if (!row) return null;
    // They find that it is gone, and tell it.
    await markWatches(transaction, row);
    return asTopic(row);
  });
}

const topicsIn = (db: Kysely<Tables>, workspace: string) =>
  db.selectFrom('topic').where('workspace', '=', workspace);

const nameKey = (name: string): string => name.normalize('NFC').toLowerCase();

type FilterColumns = Pick<
  Insertable<TopicTable>,
  'query' | 'outlets' | 'without' | 'language' | 'sources'
>;

const columnsOf = ({ query, outlets, without, language, sources }: TopicFilter): FilterColumns => ({
  query: JSON.stringify(query),
  outlets: JSON.stringify(outlets),
  without: JSON.stringify(without),
  language,
  sources: JSON.stringify(sources),
});

const asTopic = (row: Selectable<TopicTable>): StoredTopic => ({
  id: row.id,
  workspace: row.workspace,
  name: row.name,
  query: JSON.parse(row.query),
  outlets: JSON.parse(row.outlets),
  without: JSON.parse(row.without),
  language: row.language,
  sources: JSON.parse(row.sources),
  version: row.version,
  madeBy: row.made_by,
  madeAt: row.made_at,
});
