import { randomUUID } from 'node:crypto';
import type { Kysely, Selectable } from 'kysely';
import type { AuditTable, Tables } from './schema.ts';

/** Who changed what, and when; `at` is an ISO instant. */
export type AuditEntry = Omit<Selectable<AuditTable>, 'id'>;

/** One workspace of one platform. */
export type AuditedPlace = Pick<AuditEntry, 'platform' | 'workspace'>;

export async function noteChange(db: Kysely<Tables>, entry: AuditEntry): Promise<void> {
  await db
    .insertInto('audit')
    .values({ ...entry, id: randomUUID() })
    .execute();
}

/** The latest first; of all workspaces where `place` is null. */
export async function listChanges(
  db: Kysely<Tables>,
  place: AuditedPlace | null,
  most: number,
): Promise<AuditEntry[]> {
  const rows = await db
    .selectFrom('audit')
    .selectAll()
    .$if(place !== null, (query) =>
      query.where('platform', '=', place!.platform).where('workspace', '=', place!.workspace),
    )
    .orderBy('at', 'desc')
    .orderBy('id')
    .limit(most)
    .execute();
  return rows.map(({ id: _, ...entry }) => entry);
}
