import type { Expression, ExpressionBuilder, SqlBool } from 'kysely';
import type { Tables } from '../schema.ts';
import { keyOf } from './foldText.ts';
import { satisfies } from './search.ts';
import type { SearchIndex } from './searchIndex.ts';
import { readQuery, type TopicQuery } from './textQuery.ts';
import { visibleTo } from './visible.ts';

/** What a topic takes from the library of its workspace. */
export interface TopicFilter {
  readonly query: TopicQuery;
  /** Names or hosts. Where there are any, only these; */
  readonly outlets: readonly string[];
  /** and none of these. */
  readonly without: readonly string[];
  /** "en": reports whose language is not known pass. Null for all. */
  readonly language: string | null;
  /** Ids of sources; empty for all of the workspace. */
  readonly sources: readonly string[];
}

/** The condition on `report` that a topic is, with that of its workspace. */
export function belongsTo(
  at: ExpressionBuilder<Tables, 'report'>,
  search: SearchIndex,
  workspace: string,
  { query, outlets, without, language, sources }: TopicFilter,
): Expression<SqlBool> {
  return at.and([
    visibleTo(at, workspace, sources),
    satisfies(search, readQuery(query)),
    ...(outlets.length > 0 ? [isOneOf(at, outlets)] : []),
    ...(without.length > 0 ? [at.not(isOneOf(at, without))] : []),
    ...(language === null ? [] : [hasLanguage(at, language)]),
  ]);
}

/** Never null, so that it can be turned round. */
function isOneOf(at: ExpressionBuilder<Tables, 'report'>, outlets: readonly string[]) {
  const hosts = outlets.map((outlet) =>
    outlet
      .trim()
      .toLowerCase()
      .replace(/^www\./, ''),
  );
  return at.or([
    at(at.fn.coalesce('report.outlet_key', at.val('')), 'in', outlets.map(keyOf)),
    at(at.fn.coalesce('report.host', at.val('')), 'in', hosts),
  ]);
}

const hasLanguage = (at: ExpressionBuilder<Tables, 'report'>, language: string) =>
  at.or([at('report.language', 'is', null), at('report.language', '=', language)]);
