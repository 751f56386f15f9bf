import type { KnownBlock, RichTextBlock, RichTextElement, TableBlock } from '@slack/types';

/** The text that a person reads in the blocks of a message, buttons aside, as `answerText` writes it. */
export const readBlocks = (blocks: readonly KnownBlock[]): string =>
  blocks
    .map(readBlock)
    .filter((line) => line !== '')
    .join('\n');

function readBlock(block: KnownBlock): string {
  switch (block.type) {
    case 'header':
      return block.text.text;
    case 'context':
      return block.elements.map((element) => ('text' in element ? element.text : '')).join(' ');
    case 'image':
      return block.alt_text;
    case 'rich_text':
      return readRichText(block);
    case 'table':
      return readTable(block);
    case 'actions':
      return '';
    default:
      throw new Error(`A block that nobody has taught this reader: ${block.type}`);
  }
}

const readRichText = ({ elements }: RichTextBlock): string =>
  elements
    .flatMap((element) => {
      if (element.type !== 'rich_text_list') return [readElements(element.elements)];
      const { offset = 0 } = element as { offset?: number };
      return element.elements.map(({ elements: item }, at) => {
        const mark = element.style === 'ordered' ? `${offset + at + 1}. ` : '• ';
        return mark + readElements(item);
      });
    })
    .join('\n');

function readElements(elements: readonly RichTextElement[]): string {
  return elements
    .map((element) => {
      if (element.type === 'link') return element.text ?? element.url;
      if (element.type !== 'text') throw new Error(`Not text: ${element.type}`);
      return element.style?.code ? `[${element.text}]` : element.text;
    })
    .join('');
}

/** Cells with nothing in them count only where a filled one follows, and columns only where they have a name. */
function readTable({ rows }: TableBlock): string {
  const [head = [], ...body] = rows.map((row) => row.map(readCell));
  const lines = body.map((cells) => {
    const last = cells.findLastIndex((cell) => cell !== '');
    return cells.slice(0, last + 1).map((cell) => cell || '–');
  });
  return [head.filter((cell) => cell !== ''), ...lines].map((row) => row.join(' · ')).join('\n');
}

const readCell = (cell: TableBlock['rows'][number][number]): string =>
  (cell.type === 'rich_text' ? readRichText(cell) : String(cell.text)).trim();
