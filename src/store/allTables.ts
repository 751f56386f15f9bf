import type { Tables } from './schema.ts';

/** All tables that hold what outlives a restart, each behind those that it refers to, with the columns that tell its rows apart. */
export const allTables: readonly (readonly [keyof Tables, readonly string[]])[] = [
  ['counter', ['name']],
  ['kept_line', ['key']],
  ['schedule', ['id']],
  ['delivery', ['id']],
  ['source', ['id']],
  ['report', ['id']],
  ['address', ['owner', 'url']],
  ['listed', ['source_id', 'url']],
  ['revision', ['report_id', 'number']],
  ['carried', ['report_id', 'workspace', 'source_id']],
  ['quote', ['report_id', 'revision', 'place']],
  ['topic', ['id']],
  ['channel_topic', ['platform', 'workspace', 'channel']],
  ['audit', ['id']],
  ['rests_on', ['delivery_id', 'report_id', 'revision']],
  ['correction', ['delivery_id', 'place']],
  ['notice', ['id']],
  ['removal', ['platform', 'workspace']],
];

/** The first line of an export. */
export const exportHeader = { export: 'summit-digest', version: 1 } as const;
