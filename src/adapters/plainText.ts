import type { Answer, Block, Inline } from '../commands/answer.ts';
import { cleanText } from './cleanText.ts';
import { showLink } from './shownLink.ts';

/**
 * The text of an Answer that every platform shows: a line for each heading, paragraph, list item,
 * quote, row of a table, picture (its description) and footer. Numbers of sources stand in square
 * brackets where a platform shows a chip. Buttons are not text; every platform has its own.
 */
export function answerText(answer: Answer): string {
  return answer.blocks.flatMap(blockLines).join('\n');
}

function blockLines(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
      return [cleanText(block.text)];
    case 'text':
    case 'footer':
      return [spansText(block.spans)];
    case 'list':
      return block.items.flatMap((item, at) =>
        isEmpty(item) ? [] : [itemMark(block.ordered, at) + spansText(item)],
      );
    case 'quote':
      return [quoteText(block) + attributionLead(block.attribution) + spansText(block.attribution)];
    case 'table':
      return tableRows(block).map((row) => row.map(spansText).join(cellSeparator));
    case 'picture':
      return [cleanText(block.alt)];
    case 'buttons':
      return [];
  }
}

export const spansText = (spans: readonly Inline[]): string => spans.map(spanText).join('');

export function spanText(span: Inline): string {
  if (span.kind === 'cite') return span.sources.length > 0 ? `[${span.sources.join(' ')}]` : '';
  if (span.kind !== 'link') return cleanText(span.text);
  const { lead, label, tail } = showLink(span);
  return lead + label + tail;
}

/** What stands before an item: "1. " or "• ". */
export const itemMark = (ordered: boolean, at: number): string => (ordered ? `${at + 1}. ` : '• ');

/** Between marks, unless it is told in the report's own words. */
export const quoteText = ({ text, told }: Pick<QuoteBlock, 'text' | 'told'>): string =>
  told === true ? cleanText(text) : `“${cleanText(text)}”`;

type QuoteBlock = Extract<Block, { kind: 'quote' }>;

/** Between a quote and who said it. */
export const attributionLead = (attribution: readonly Inline[]): string =>
  spansText(attribution).trim() === '' ? '' : ' — ';

/** Between the cells of a row that is shown as text. */
export const cellSeparator = ' · ';

/** The names of a table's columns; none where they tell nothing, as "says" above each. */
export function columnNames({ columns }: Pick<Table, 'columns'>): readonly string[] {
  const named = columns.filter((name) => cleanText(name).trim() !== '');
  const isTelling = named.length === 1 || new Set(named).size > 1;
  return isTelling ? columns : [];
}

type Table = Extract<Block, { kind: 'table' }>;

/**
 * The rows of a table as text, first the names of those columns that have one. Cells that are empty stand
 * as a dash, so that those behind them keep their place; empty ones at the end of a row go.
 */
export function tableRows(table: Table): Inline[][][] {
  const head = columnNames(table)
    .filter((name) => cleanText(name).trim() !== '')
    .map((name): Inline[] => [{ kind: 'strong', text: name }]);
  return [...(head.length > 0 ? [head] : []), ...table.rows.map(fillCells)];
}

function fillCells(row: readonly (readonly Inline[])[]): Inline[][] {
  const last = row.findLastIndex((cell) => !isEmpty(cell));
  return row
    .slice(0, last + 1)
    .map((cell) => (isEmpty(cell) ? [{ kind: 'text', text: '–' }] : [...cell]));
}

const isEmpty = (cell: readonly Inline[]): boolean => spansText(cell).trim() === '';
