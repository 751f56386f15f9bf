import type { KnownBlock, RichTextBlock, RichTextList, RichTextSection } from '@slack/types';
import type { Block, Button } from '../../commands/answer.ts';
import { cleanText } from '../cleanText.ts';
import { attributionLead, cellSeparator, itemMark, quoteText, tableRows } from '../plainText.ts';
import { limits } from './limits.ts';
import { plainRun, type Run, readSpans, runsLength, runsText, showRun, splitRuns } from './runs.ts';
import { tableBlock } from './table.ts';

/** A part of an Answer that goes into one message as a whole. */
export interface Piece {
  readonly kind: 'heading' | 'body' | 'table' | 'buttons';
  /** None for `buttons`: those are numbered by message. */
  readonly block: KnownBlock | null;
  readonly buttons: readonly Button[];
  /** How many characters people read in it. */
  readonly length: number;
  /** The same as text, for notifications and screen readers. */
  readonly text: string;
}

/** The parts of one block of an Answer, each within the limits of one of Slack's blocks. */
export function cutPieces(block: Block): Piece[] {
  switch (block.kind) {
    case 'heading':
      return headingPieces(cleanText(block.text));
    case 'text':
      return splitRuns(readSpans(block.spans), limits.blockText).map((runs) => sectionPiece(runs));
    case 'footer':
      return footerPieces(readSpans(block.spans));
    case 'list':
      return listPieces(
        block.ordered,
        block.items.map((item) => readSpans(item)),
      );
    case 'quote':
      return quotePieces(block);
    case 'table':
      return tablePieces(block);
    case 'picture':
      return picturePieces(block);
    case 'buttons':
      return chunk(block.buttons, limits.buttonsInBlock).map(buttonsPiece);
  }
}

const section = (runs: readonly Run[]): RichTextSection => ({
  type: 'rich_text_section',
  elements: runs.map(showRun),
});

const richText = (...elements: RichTextBlock['elements']): RichTextBlock => ({
  type: 'rich_text',
  elements,
});

const piece = (kind: Piece['kind'], block: KnownBlock, text: string, length: number): Piece => ({
  kind,
  block,
  buttons: [],
  text,
  length,
});

const sectionPiece = (runs: readonly Run[], kind: Piece['kind'] = 'body'): Piece =>
  piece(kind, richText(section(runs)), runsText(runs), runsLength(runs));

/** What Slack may read in plain_text: entities, and emoji shortcodes in some of its clients. */
const readTwoWays = /[&<>]|:[^\s:]+:/u;

/** A header block where its text cannot be read as anything else; strong text where it could. */
function headingPieces(text: string): Piece[] {
  if (text.trim() === '') return [];
  if (text.length > limits.headerText || readTwoWays.test(text)) {
    const runs: Run[] = [{ text, style: 'strong', url: null }];
    return splitRuns(runs, limits.blockText).map((part) => sectionPiece(part, 'heading'));
  }
  const header: KnownBlock = { type: 'header', text: { type: 'plain_text', text, emoji: false } };
  return [piece('heading', header, text, text.length)];
}

/** Small print; a context block takes no rich text, so links and chips stay as they are elsewhere. */
function footerPieces(runs: readonly Run[]): Piece[] {
  const text = runsText(runs);
  const plain = runs.every(({ style, url }) => style === 'plain' && url === null);
  if (!plain || text.length > limits.blockText || readTwoWays.test(text) || text.trim() === '') {
    return splitRuns(runs, limits.blockText).map((part) => sectionPiece(part));
  }
  const element = { type: 'plain_text', text, emoji: false } as const;
  return [piece('body', { type: 'context', elements: [element] }, text, text.length)];
}

/** `offset`, how many items went before, is in Slack's reference and not in its types. */
type List = RichTextList & { offset?: number };

interface Item {
  readonly runs: readonly Run[];
  readonly number: number;
}

/**
 * Lists are cut between items, and where an empty item leaves a gap in the numbers; an item that is
 * too long for a block of its own goes on as text below it.
 */
function listPieces(ordered: boolean, items: readonly (readonly Run[])[]): Piece[] {
  const pieces: Piece[] = [];
  let open: Item[] = [];
  const close = () => {
    if (open.length > 0) pieces.push(listPiece(ordered, open));
    open = [];
  };
  for (const [number, item] of items.entries()) {
    const [first, ...rest] = splitRuns(item, limits.blockText);
    if (first === undefined || runsText(item).trim() === '') continue;
    const sum = open.reduce((length, { runs }) => length + runsLength(runs), 0);
    const gap = ordered && open.length > 0 && open.at(-1)!.number + 1 !== number;
    if (gap || sum + runsLength(first) > limits.blockText) close();
    open.push({ runs: first, number });
    if (rest.length > 0) close();
    pieces.push(...rest.map((runs) => sectionPiece(runs)));
  }
  close();
  return pieces;
}

function listPiece(ordered: boolean, items: readonly Item[]): Piece {
  const from = items[0]!.number;
  const list: List = {
    type: 'rich_text_list',
    style: ordered ? 'ordered' : 'bullet',
    elements: items.map(({ runs }) => section(runs)),
    ...(ordered && from > 0 ? { offset: from } : {}),
  };
  const lines = items.map(({ runs, number }) => itemMark(ordered, number) + runsText(runs));
  const length = items.reduce((sum, { runs }) => sum + runsLength(runs), 0);
  return piece('body', richText(list), lines.join('\n'), length);
}

function quotePieces(block: Extract<Block, { kind: 'quote' }>): Piece[] {
  const { attribution } = block;
  const lead = attributionLead(attribution);
  const said = lead === '' ? [] : [plainRun(`\n${lead.trimStart()}`), ...readSpans(attribution)];
  const runs = [plainRun(quoteText(block)), ...said];
  return splitRuns(runs, limits.blockText).map((part) => {
    const block = richText({ type: 'rich_text_quote', elements: part.map(showRun) });
    return piece('body', block, runsText(part), runsLength(part));
  });
}

function tablePieces(table: Extract<Block, { kind: 'table' }>): Piece[] {
  const lines = tableRows(table).map((row) =>
    row.flatMap((cell, at) => [...(at > 0 ? [plainRun(cellSeparator)] : []), ...readSpans(cell)]),
  );
  const block = tableBlock(table);
  if (block === null) {
    return lines.flatMap((line) =>
      splitRuns(line, limits.blockText).map((runs) => sectionPiece(runs)),
    );
  }
  const length = lines.reduce((sum, line) => sum + runsLength(line), 0);
  return [piece('table', block, lines.map(runsText).join('\n'), length)];
}

/** A picture that Slack cannot fetch or describe is given as its description. */
function picturePieces({ url, alt }: Extract<Block, { kind: 'picture' }>): Piece[] {
  const described = cleanText(alt);
  const shows = /^https:\/\//iu.test(url) && URL.canParse(url) && url.length <= limits.imageUrl;
  if (!shows || described.trim() === '' || described.length > limits.altText) {
    return splitRuns([plainRun(described)], limits.blockText).map((runs) => sectionPiece(runs));
  }
  const image: KnownBlock = { type: 'image', image_url: new URL(url).href, alt_text: described };
  return [piece('body', image, described, described.length)];
}

const buttonsPiece = (buttons: readonly Button[]): Piece => ({
  kind: 'buttons',
  block: null,
  buttons,
  text: '',
  length: buttons.reduce((sum, { label }) => sum + Math.min(label.length, limits.buttonText), 0),
});

const chunk = <Thing>(things: readonly Thing[], size: number): Thing[][] =>
  Array.from({ length: Math.ceil(things.length / size) }, (_, at) =>
    things.slice(at * size, (at + 1) * size),
  );
