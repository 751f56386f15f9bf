import { limits } from './limits.ts';
import type { Piece } from './pieces.ts';

/** Fills message after message; a heading goes with what it is the heading of. */
export function fillPages(pieces: readonly Piece[]): Piece[][] {
  const pages: Piece[][] = [[]];
  for (const group of groupHeadings(pieces)) {
    const page = pages.at(-1)!;
    if (page.length === 0 || fitsTogether([...page, ...group])) page.push(...group);
    else pages.push([...group]);
  }
  return pages.filter((page) => page.length > 0);
}

function groupHeadings(pieces: readonly Piece[]): Piece[][] {
  const groups: Piece[][] = [];
  for (const piece of pieces) {
    const open = groups.at(-1);
    const follows = open?.every(({ kind }) => kind === 'heading') && fitsTogether([...open, piece]);
    if (open && follows) open.push(piece);
    else groups.push([piece]);
  }
  return groups;
}

const fitsTogether = (pieces: readonly Piece[]): boolean =>
  pieces.length <= limits.contentBlocks &&
  pieces.filter(({ kind }) => kind === 'table').length <= limits.tables &&
  pieces.reduce((sum, { length }) => sum + length, 0) <= limits.visibleText;
