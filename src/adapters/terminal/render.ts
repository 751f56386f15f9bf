import { styleText } from 'node:util';
import wrapAnsi from 'wrap-ansi';
import type { Answer, Block, Inline } from '../../commands/answer.ts';
import { cleanText } from '../cleanText.ts';
import {
  attributionLead,
  cellSeparator,
  itemMark,
  quoteText,
  spanText,
  tableRows,
} from '../plainText.ts';
import { showLink } from '../shownLink.ts';

export interface Screen {
  /** Columns. */
  readonly width: number;
  /** Whether bold and dim are understood. */
  readonly styled: boolean;
}

/** A piped or very narrow screen still gets lines that a person can read. */
export const plainScreen: Screen = { width: 100, styled: false };

/** An Answer as lines for a terminal, without a line break at the end. */
export function renderText(answer: Answer, screen: Screen): string {
  return answer.blocks.map((block) => renderBlock(block, screen)).join('\n\n');
}

function renderBlock(block: Block, screen: Screen): string {
  switch (block.kind) {
    case 'heading':
      return wrap(styled('bold', cleanText(block.text), screen), screen);
    case 'text':
      return wrap(renderSpans(block.spans, screen), screen);
    case 'footer':
      return wrap(styled('dim', renderSpans(block.spans, screen), screen), screen);
    case 'list':
      return block.items
        .map((item, at) => renderItem(itemMark(block.ordered, at), item, screen))
        .join('\n');
    case 'quote':
      return renderItem('  ', [text(quoteText(block)), ...attribution(block)], screen);
    case 'table':
      return renderTable(block, screen);
    case 'picture':
      return wrap(cleanText(block.alt), screen);
    case 'buttons':
      return renderButtons(block, screen);
  }
}

const text = (shown: string): Inline => ({ kind: 'text', text: shown });

function attribution({ attribution: spans }: Extract<Block, { kind: 'quote' }>): Inline[] {
  return [text(attributionLead(spans)), ...spans];
}

function renderItem(mark: string, spans: readonly Inline[], screen: Screen): string {
  const hang = ' '.repeat(mark.length);
  const lines = wrap(renderSpans(spans, screen), { ...screen, width: screen.width - mark.length });
  return mark + lines.split('\n').join(`\n${hang}`);
}

/** The names of the columns on one line, where there are any; each row is a small list. */
function renderTable(table: Extract<Block, { kind: 'table' }>, screen: Screen): string {
  const rows = tableRows(table);
  const head = rows.length > table.rows.length ? rows.slice(0, 1) : [];
  const names = head.map((row) =>
    styled('dim', row.map((cell) => renderSpans(cell, plain(screen))).join(cellSeparator), screen),
  );
  return [...names, ...rows.slice(head.length).map((row) => renderRow(row, screen))].join('\n');
}

const plain = ({ width }: Screen): Screen => ({ width, styled: false });

/** The first cell on a line of its own, the others below it. */
function renderRow(row: readonly (readonly Inline[])[], screen: Screen): string {
  const [first = [], ...others] = row;
  const below = others.map((cell) => renderItem('  · ', cell, screen));
  return [wrap(renderSpans(first, screen), screen), ...below].join('\n');
}

function renderButtons({ buttons }: Extract<Block, { kind: 'buttons' }>, screen: Screen): string {
  const lines = buttons.map(({ command }) => `/summit-digest ${cleanText(command)}`);
  return wrap(styled('dim', `More: ${lines.join(' · ')}`, screen), screen);
}

function renderSpans(spans: readonly Inline[], screen: Screen): string {
  return spans.map((span) => renderSpan(span, screen)).join('');
}

function renderSpan(span: Inline, screen: Screen): string {
  if (span.kind === 'strong') return styled('bold', spanText(span), screen);
  if (span.kind === 'link') {
    const { url } = showLink(span);
    return url === null ? spanText(span) : `${spanText(span)} <${url}>`;
  }
  return span.kind === 'cite' ? styled('dim', spanText(span), screen) : spanText(span);
}

const styled = (style: 'bold' | 'dim', shown: string, screen: Screen): string =>
  screen.styled ? styleText(style, shown, { validateStream: false }) : shown;

const wrap = (line: string, { width }: Screen): string =>
  wrapAnsi(line.trim(), Math.max(width, 20), { hard: true });

/** A screen as wide as the stream says, but no wider than lines are read with ease. */
export const screenOf = (stream: NodeJS.WriteStream, env: NodeJS.ProcessEnv): Screen => ({
  width: Math.min(Number(env.COLUMNS) || (stream.columns ?? plainScreen.width), 100),
  styled: env.NO_COLOR === undefined && (stream.isTTY === true || env.FORCE_COLOR === '1'),
});
