import type { RichTextBlock, TableBlock } from '@slack/types';
import type { Block, Inline } from '../../commands/answer.ts';
import { columnNames } from '../plainText.ts';
import { limits } from './limits.ts';
import { type Run, readSpans, runsLength, showRun } from './runs.ts';

type Table = Extract<Block, { kind: 'table' }>;
type Cell = TableBlock['rows'][number][number];

/** Slack's table; null where it is too large for one, or has nothing to show. */
export function tableBlock(table: Table): TableBlock | null {
  const { columns, rows } = table;
  const width = Math.max(columns.length, ...rows.map((row) => row.length));
  const head = columnNames(table).map((name): Inline[] => [{ kind: 'strong', text: name }]);
  const lines = [...(head.length > 0 ? [head] : []), ...rows].map((row) =>
    Array.from({ length: width }, (_, at) => readSpans(row[at] ?? [])),
  );
  const length = lines.flat().reduce((sum, cell) => sum + runsLength(cell), 0);
  const fits =
    lines.length <= limits.tableRows && width <= limits.tableCells && length <= limits.tableText;
  if (!fits || lines.length === 0 || width === 0) return null;
  return {
    type: 'table',
    rows: lines.map((line) => line.map(showCell)),
    column_settings: Array.from({ length: width }, () => ({ is_wrapped: true })),
  };
}

/** Slack refuses a cell without text. */
function showCell(runs: readonly Run[]): Cell {
  const filled = runs.filter(({ text }) => text.trim() !== '');
  if (filled.length === 0) return { type: 'raw_text', text: ' ' };
  const cell: RichTextBlock = {
    type: 'rich_text',
    elements: [{ type: 'rich_text_section', elements: runs.map(showRun) }],
  };
  return cell;
}
