import type { Answer, Block, Button, Inline } from '../../commands/answer.ts';
import { cleanText } from '../cleanText.ts';
import { attributionLead, cellSeparator, quoteText, spansText, tableRows } from '../plainText.ts';
import { showLink } from '../shownLink.ts';
import { atomsOf, textAtoms } from './atoms.ts';
import { limits } from './limits.ts';

/** One line of markdown. It may be split between two atoms; the second part starts with `follow`. */
export interface Line {
  readonly lead: string;
  readonly follow: string;
  readonly atoms: readonly string[];
}

/** What a message is put together from, in the order shown. */
export type Piece =
  | { readonly kind: 'lines'; readonly lines: readonly Line[]; readonly heading: boolean }
  | { readonly kind: 'picture'; readonly url: string; readonly description: string }
  | { readonly kind: 'buttons'; readonly buttons: readonly Button[] };

/** The first heading of an answer is its title; the others stand a size lower. */
export function piecesOf(answer: Answer): Piece[] {
  const title = answer.blocks.findIndex(({ kind }) => kind === 'heading');
  return answer.blocks.flatMap((block, at) => blockPieces(block, at === title));
}

function blockPieces(block: Block, isTitle: boolean): Piece[] {
  switch (block.kind) {
    case 'heading':
      return linesPiece([line(isTitle ? '## ' : '### ', '', textAtoms(block.text))], true);
    case 'text':
      return linesPiece([line('', '', atomsOf(block.spans))]);
    case 'footer':
      return linesPiece([line('-# ', '-# ', atomsOf(block.spans))]);
    case 'list':
      return linesPiece(block.items.map((item, at) => listLine(block.ordered, at, item)));
    case 'quote':
      return linesPiece([line('> ', '> ', quoteAtoms(block))]);
    case 'table':
      return linesPiece(tableRows(block).map((row) => line('', '', rowAtoms(row))));
    case 'picture':
      return picturePieces(block);
    case 'buttons':
      return buttonRows(block.buttons);
  }
}

const line = (lead: string, follow: string, atoms: readonly string[]): Line => ({
  lead,
  follow,
  atoms,
});

function linesPiece(lines: readonly Line[], heading = false): Piece[] {
  const shown = lines.filter(({ atoms }) => atoms.join('').trim() !== '');
  return shown.length === 0 ? [] : [{ kind: 'lines', lines: shown, heading }];
}

function listLine(ordered: boolean, at: number, item: readonly Inline[]): Line {
  const mark = ordered ? `${at + 1}. ` : '- ';
  return line(mark, ' '.repeat(mark.length), atomsOf(item));
}

function quoteAtoms(block: Extract<Block, { kind: 'quote' }>): string[] {
  const { attribution } = block;
  const dash = attributionLead(attribution);
  return [
    ...textAtoms(quoteText(block)),
    ...(dash === '' ? [] : [`\n> ${dash.trimStart()}`, ...atomsOf(attribution)]),
  ];
}

/** A row that is longer than this has each cell on a line of its own. */
const shortRow = 80;

function rowAtoms(row: readonly (readonly Inline[])[]): string[] {
  const long = row.map(spansText).join(cellSeparator).length > shortRow;
  const separator = long ? `\n${cellSeparator.trimStart()}` : cellSeparator;
  return row.flatMap((cell, at) => (at === 0 ? atomsOf(cell) : [separator, ...atomsOf(cell)]));
}

/** A picture that Discord could not fetch or describe is told in words. */
function picturePieces({ url, alt }: Extract<Block, { kind: 'picture' }>): Piece[] {
  const description = cleanText(alt).trim();
  const address = showLink({ text: alt, url }).url;
  const told = linesPiece([line('', '', textAtoms(alt))]);
  if (address === null || address.length > limits.pictureAddress) return told;
  const picture = { kind: 'picture', url: address } as const;
  return description.length > limits.pictureDescription
    ? [{ ...picture, description: '' }, ...told]
    : [{ ...picture, description }];
}

function buttonRows(buttons: readonly Button[]): Piece[] {
  const rows: Piece[] = [];
  for (let at = 0; at < buttons.length; at += limits.buttonsPerRow) {
    rows.push({ kind: 'buttons', buttons: buttons.slice(at, at + limits.buttonsPerRow) });
  }
  return rows;
}
