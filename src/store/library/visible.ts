import { type Expression, type ExpressionBuilder, type SqlBool, sql } from 'kysely';
import type { Tables } from '../schema.ts';

/**
 * The condition that every statement about reports has: a source of this workspace carries it, and
 * it is no other workspace's own. `sources` narrows it to some of them.
 */
export function visibleTo(
  at: ExpressionBuilder<Tables, 'report'>,
  workspace: string,
  sources: readonly string[] = [],
): Expression<SqlBool> {
  let carriers = at
    .selectFrom('carried')
    .select(sql<number>`1`.as('one'))
    .whereRef('carried.report_id', '=', 'report.id')
    .where('carried.workspace', '=', workspace);
  if (sources.length > 0) carriers = carriers.where('carried.source_id', 'in', sources);
  return at.and([at('report.owner', 'in', ['', workspace]), at.exists(carriers)]);
}
