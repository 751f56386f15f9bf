import type { Kysely } from 'kysely';
import type { Tables } from '../schema.ts';
import { indexedWords, matches, readQuery } from './textQuery.ts';

/** A report that is not as it was. */
export interface ChangedReport {
  readonly reportId: string;
  /** What it says now, and what it said before. */
  readonly texts: readonly { readonly title: string | null; readonly text: string }[];
  /** The only workspace for which it is new; null where it has changed for all that see it. */
  readonly workspace: string | null;
}

/** Raises the version of each topic that the reports may belong to, or belonged to. */
export async function bumpTopics(
  db: Kysely<Tables>,
  changed: readonly ChangedReport[],
): Promise<void> {
  if (changed.length === 0) return;
  const seenIn = await workspacesOf(db, changed);
  const topics = await topicsOf(db, [...new Set([...seenIn.values()].flat())]);
  if (topics.length === 0) return;
  const touched = new Set<string>();
  for (const { reportId, texts } of changed) {
    const words = texts.map(({ title, text }) => indexedWords(title, text));
    for (const { id, workspace, query } of topics) {
      if (touched.has(id) || !seenIn.get(reportId)?.includes(workspace)) continue;
      if (words.some((of) => matches(query, of))) touched.add(id);
    }
  }
  await raise(db, [...touched]);
}

/** The same for all topics of a workspace: where it is not known which reports are gone. */
export async function bumpWorkspace(db: Kysely<Tables>, workspace: string): Promise<void> {
  await raise(
    db,
    (await topicsOf(db, [workspace])).map(({ id }) => id),
  );
}

async function raise(db: Kysely<Tables>, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await db
    .updateTable('topic')
    .set((at) => ({ version: at('version', '+', 1) }))
    .where('id', 'in', ids)
    .execute();
}

async function workspacesOf(
  db: Kysely<Tables>,
  changed: readonly ChangedReport[],
): Promise<Map<string, string[]>> {
  const seenIn = new Map<string, string[]>();
  const note = (id: string, workspace: string) =>
    seenIn.set(id, [...(seenIn.get(id) ?? []), workspace]);
  for (const { reportId, workspace } of changed) if (workspace !== null) note(reportId, workspace);
  const everywhere = changed.filter(({ workspace }) => workspace === null);
  if (everywhere.length === 0) return seenIn;
  const ids = everywhere.map(({ reportId }) => reportId);
  const rows = await db
    .selectFrom('carried')
    .select(['report_id', 'workspace'])
    .distinct()
    .where('report_id', 'in', ids)
    .execute();
  for (const row of rows) note(row.report_id, row.workspace);
  return seenIn;
}

async function topicsOf(db: Kysely<Tables>, workspaces: readonly string[]) {
  if (workspaces.length === 0) return [];
  const rows = await db
    .selectFrom('topic')
    .select(['id', 'workspace', 'query'])
    .where('workspace', 'in', workspaces)
    .orderBy('id')
    .execute();
  return rows.map(({ id, workspace, query }) => ({
    id,
    workspace,
    query: readQuery(JSON.parse(query)),
  }));
}
