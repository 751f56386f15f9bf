import type { Button } from '../../commands/answer.ts';
import { limits } from './limits.ts';
import { guardLineStart } from './markdown.ts';
import type { Line, Piece } from './pieces.ts';

/** One thing that a message shows, from top to bottom. */
export type Part =
  | { readonly kind: 'text'; readonly content: string }
  | { readonly kind: 'separator' }
  | { readonly kind: 'picture'; readonly url: string; readonly description: string }
  | { readonly kind: 'buttons'; readonly buttons: readonly Button[] };

export type Page = readonly Part[];

/** A line that may be added to a message later, as that it was corrected: of our own, and short. */
const lineLength = 100;

/**
 * What a page may hold beside the container, the row with ◀ 1 / 2 ▶ and Share, and a line that is
 * added later.
 */
const room = {
  components: limits.components - 1 - 5,
  text: limits.text - lineLength,
  bytes: limits.textBytes - lineLength - limits.bytesPerDisplay,
};

/** Lines that stay on one page, since one speaks of the next: a heading and what stands under it. */
type Unit = readonly Line[];

/** Puts pieces on as few pages as they need. Nothing is left out; a page is never empty. */
export function fillPages(pieces: readonly Piece[]): Page[] {
  const full: Page[] = [];
  let page: Part[] = [];
  const turn = (): void => {
    if (page.length > 0) full.push(page);
    page = [];
  };
  const put = (parts: readonly Part[]): boolean => {
    if (!fits([...page, ...parts])) return false;
    page.push(...parts);
    return true;
  };
  const putOrTurn = (parts: readonly Part[]): boolean => {
    if (put(parts)) return true;
    turn();
    return put(parts);
  };
  /** Adds to the text at the bottom of the page. */
  const extend = (text: string): boolean => {
    const last = page.at(-1);
    if (last?.kind !== 'text') return false;
    const longer = { kind: 'text', content: `${last.content}\n${text}` } as const;
    if (!fits([...page.slice(0, -1), longer])) return false;
    page[page.length - 1] = longer;
    return true;
  };
  const putLines = (lines: readonly Line[], heading: boolean): void => {
    unitsOf(lines, heading).forEach((unit, at) => {
      const content = unit.map(showLine).join('\n');
      if (at > 0 && extend(content)) return;
      const rule: Part[] = heading && at === 0 && page.length > 0 ? [{ kind: 'separator' }] : [];
      if (put([...rule, { kind: 'text', content }])) return;
      turn();
      if (!put([{ kind: 'text', content }])) splitUnit(unit, putOrTurn);
    });
  };
  for (const piece of joinHeadings(pieces)) {
    if (piece.kind === 'lines') putLines(piece.lines, piece.heading);
    else putOrTurn([piece]);
  }
  turn();
  return full;
}

/** A heading and the lines that follow it become one piece. */
function joinHeadings(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    const follows = piece.kind === 'lines' && !piece.heading;
    if (follows && last?.kind === 'lines' && last.heading && last.lines.length === 1) {
      joined[joined.length - 1] = { ...last, lines: [...last.lines, ...piece.lines] };
    } else joined.push(piece);
  }
  return joined;
}

function unitsOf(lines: readonly Line[], heading: boolean): Unit[] {
  if (!heading) return lines.map((line) => [line]);
  return [lines.slice(0, 2), ...lines.slice(2).map((line) => [line])];
}

const showLine = ({ lead, atoms }: Line): string =>
  (lead + guardLineStart(atoms.join(''))).trimEnd();

/** A unit that no page can hold goes on over as many pages as it needs, split between atoms. */
function splitUnit(unit: Unit, put: (parts: readonly Part[]) => boolean): void {
  for (const { lead, follow, atoms } of unit) {
    let content = lead;
    let filled = false;
    for (const atom of atoms) {
      const longer = content + (filled ? atom : guardLineStart(atom));
      if (filled && !fits([{ kind: 'text', content: longer }])) {
        put([{ kind: 'text', content: content.trimEnd() }]);
        content = follow + guardLineStart(atom.trimStart());
      } else content = longer;
      filled = true;
    }
    put([{ kind: 'text', content: content.trimEnd() }]);
  }
}

function fits(parts: readonly Part[]): boolean {
  const texts = parts.flatMap((part) => (part.kind === 'text' ? [part.content] : []));
  const characters = texts.reduce((sum, { length }) => sum + length, 0);
  const bytes = texts.reduce((sum, text) => sum + textBytes(text), 0);
  const components = parts.reduce((sum, part) => sum + countComponents(part), 0);
  return characters <= room.text && bytes <= room.bytes && components <= room.components;
}

const textBytes = (text: string): number => Buffer.byteLength(text) + limits.bytesPerDisplay;

const countComponents = (part: Part): number =>
  part.kind === 'buttons' ? 1 + part.buttons.length : 1;
