import type { Kysely } from 'kysely';
import type { Tables } from '../schema.ts';

/** So many addresses go into one statement. */
const mostAtOnce = 500;

/** Those of the addresses whose reports this source has brought already. */
export async function carriedAddresses(
  db: Kysely<Tables>,
  sourceId: string,
  addresses: readonly string[],
): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  for (let at = 0; at < addresses.length; at += mostAtOnce) {
    const rows = await db
      .selectFrom('address')
      .innerJoin('carried', 'carried.report_id', 'address.report_id')
      .select('address.url')
      .where('carried.source_id', '=', sourceId)
      .where('address.url', 'in', addresses.slice(at, at + mostAtOnce))
      .execute();
    for (const { url } of rows) found.add(url);
  }
  return found;
}
