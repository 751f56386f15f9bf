import type { Kysely } from 'kysely';
import type { Tables } from '../schema.ts';

/** So many addresses go into one statement. */
const mostAtOnce = 500;

/** Those of the addresses whose reports this source has brought already, whatever their own address is. */
export async function carriedAddresses(
  db: Kysely<Tables>,
  sourceId: string,
  addresses: readonly string[],
): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  for (let at = 0; at < addresses.length; at += mostAtOnce) {
    const some = addresses.slice(at, at + mostAtOnce);
    const own = await db
      .selectFrom('address')
      .innerJoin('carried', 'carried.report_id', 'address.report_id')
      .select('address.url')
      .where('carried.source_id', '=', sourceId)
      .where('address.url', 'in', some)
      .execute();
    const listed = await db
      .selectFrom('listed')
      .innerJoin('carried', (join) =>
        join
          .onRef('carried.report_id', '=', 'listed.report_id')
          .onRef('carried.source_id', '=', 'listed.source_id'),
      )
      .select('listed.url')
      .where('listed.source_id', '=', sourceId)
      .where('listed.url', 'in', some)
      .execute();
    for (const { url } of [...own, ...listed]) found.add(url);
  }
  return found;
}
