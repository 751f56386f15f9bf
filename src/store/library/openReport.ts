import type { Kysely } from 'kysely';
import type { Tables } from '../schema.ts';
import type { KnownReport } from './findReport.ts';
import { keyOf } from './foldText.ts';
import type { Prepared } from './prepared.ts';
import { hostOf } from './reportPlace.ts';
import { writeRevision } from './writeRevision.ts';

/** Writes a report that is new; null where another process was quicker: it has waited for that one. */
export async function openReport(
  db: Kysely<Tables>,
  arrival: Prepared,
): Promise<KnownReport | null> {
  const { id, draft, hashes, at } = arrival;
  const { title, text, modified } = draft;
  const values = rowOf(arrival);
  const row = await db
    .insertInto('report')
    .values(values)
    .onConflict((conflict) => conflict.doNothing())
    .returning('number')
    .executeTakeFirst();
  if (!row) return null;
  const { number } = row;
  await writeRevision(db, { reportId: id, revision: 1, row: number }, arrival);
  const { first_seen, outlet, byline, origin, published, language } = values;
  const known = { first_seen, outlet, byline, origin, published, language };
  return { id, number, at, ...known, revision: 1, modified, title, text, whole_hash: hashes.whole };
}

function rowOf({ id, draft, owner, hashes, at, seenAt }: Prepared) {
  const { url, outlet, byline, origin, published, modified, language } = draft;
  return {
    id,
    owner,
    url,
    host: hostOf(url),
    outlet,
    outlet_key: outlet === null ? null : keyOf(outlet),
    byline,
    origin,
    published,
    modified,
    language: language === null ? null : primaryTag(language),
    first_seen: seenAt,
    at,
    first_hash: hashes.first,
    revision: 1,
    text_hash: hashes.text,
  };
}

/** "pt" of "pt-BR" and "pt_BR". */
export const primaryTag = (tag: string): string => tag.toLowerCase().split(/[-_]/)[0]!;
