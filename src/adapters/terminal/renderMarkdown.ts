import type { Answer, Block, Inline } from '../../commands/answer.ts';
import { cleanText } from '../cleanText.ts';
import { attributionLead, quoteText, spanText, tableRows } from '../plainText.ts';
import { showLink } from '../shownLink.ts';

/** An Answer as GitHub-flavoured Markdown; what reports say cannot become markup. */
export function renderMarkdown(answer: Answer): string {
  return answer.blocks
    .map(renderBlock)
    .filter((block) => block !== '')
    .join('\n\n');
}

function renderBlock(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `## ${escapeMarkup(cleanText(block.text))}`;
    case 'text':
    case 'footer':
      return escapeLineStart(renderSpans(block.spans));
    case 'list':
      return block.items
        .map(
          (item, at) =>
            `${block.ordered ? `${at + 1}.` : '-'} ${escapeLineStart(renderSpans(item))}`,
        )
        .join('\n');
    case 'quote':
      return `> ${escapeMarkup(quoteText(block))}${escapeMarkup(attributionLead(block.attribution))}${renderSpans(block.attribution)}`;
    case 'table':
      return renderTable(block);
    case 'picture':
      return escapeLineStart(escapeMarkup(cleanText(block.alt)));
    case 'buttons':
      return '';
  }
}

function renderTable(table: Extract<Block, { kind: 'table' }>): string {
  const rows = tableRows({ ...table, columns: [] });
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const body = rows.map((row) =>
    line(table.columns.map((_, at) => renderSpans(row[at] ?? []).trim())),
  );
  const head = line(table.columns.map((name) => escapeMarkup(cleanText(name))));
  return [head, line(table.columns.map(() => '---')), ...body].join('\n');
}

/** Two bold runs side by side are one: `**a****b**` would show its stars. */
const renderSpans = (spans: readonly Inline[]): string =>
  spans.map(renderSpan).join('').replaceAll('****', '');

function renderSpan(span: Inline): string {
  const shown = spanText(span);
  switch (span.kind) {
    case 'strong':
      return shown.trim() === ''
        ? shown
        : shown.replace(
            /^(\s*)(.*?)(\s*)$/s,
            (_, before, words, after) => `${before}**${escapeMarkup(words)}**${after}`,
          );
    case 'link':
      return renderLink(span);
    case 'cite':
      return shown === '' ? '' : `\`${shown}\``;
    case 'text':
      return escapeMarkup(shown);
  }
}

/** Where a link leads is shown by `showLink`, as on every platform. */
function renderLink(span: Extract<Inline, { kind: 'link' }>): string {
  const { lead, label, tail, url } = showLink(span);
  const target = url === null ? escapeMarkup(label) : `[${escapeMarkup(label)}](<${url}>)`;
  return escapeMarkup(lead) + target + escapeMarkup(tail);
}

/** CommonMark 2.4: any ASCII punctuation may be escaped by a backslash. */
const escapeMarkup = (words: string): string => words.replace(/[\\`*_{}[\]<>|~@#&!]/g, '\\$&');

/** What would begin a list, a heading or a rule at the start of a line. */
const escapeLineStart = (line: string): string =>
  line.replace(/^(\s*)([-+=]|\d+(?=[.)]))/, (_, space: string, mark: string) =>
    /\d/.test(mark) ? `${space}${mark}\\` : `${space}\\${mark}`,
  );
