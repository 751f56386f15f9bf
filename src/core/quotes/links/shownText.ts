import { matchesOf } from '../../language/matchesOf.ts';
import type { Span } from '../../report/report.ts';

/** A text as its page shows it, with the place that each of its letters has in the text. */
export interface Shown {
  readonly text: string;
  /** Where each unit of the shown text comes from, and one more for its end. */
  readonly places: readonly number[];
}

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  lsquo: '‘',
  rsquo: '’',
  laquo: '«',
  raquo: '»',
  ndash: '–',
  mdash: '—',
  hellip: '…',
};

/** What a page shows otherwise than its source has it: entities, invisible letters, markdown. */
const HIDDEN = [
  String.raw`&(?:#\d{1,6}|#x[\da-f]{1,5}|${Object.keys(NAMED).join('|')});`,
  String.raw`[\u00ad\u200b-\u200d\ufeff]`,
  String.raw`\[(?<label>[^[\]\n]{1,200})\]\([^()\s]{1,500}\)`,
  String.raw`(?<![\p{L}\p{N}*_])(?<open>\*\*|__)(?=\S)(?<strong>[^*_\n]{1,300})(?<=\S)\k<open>(?![\p{L}\p{N}*_])`,
  String.raw`(?<![\p{L}\p{N}*_])(?<mark>[*_])(?=\S)(?<stress>[^*_\n]{1,300})(?<=\S)\k<mark>(?![\p{L}\p{N}*_])`,
];
const PIECE = new RegExp(HIDDEN.join('|'), 'giu');

/** The text as its page shows it; null where that is the text itself. */
export function shownText(text: string): Shown | null {
  if (!/[&*_[\u00ad\u200b-\u200d\ufeff]/.test(text)) return null;
  const pieces: string[] = [];
  const places: number[] = [];
  const push = (letters: string, from: number, each: number) => {
    pieces.push(letters);
    for (let i = 0; i < letters.length; i++) places.push(from + i * each);
  };
  let at = 0;
  for (const match of matchesOf(PIECE, text)) {
    const { label, strong, stress } = match.groups!;
    push(text.slice(at, match.index), at, 1);
    const kept = label ?? strong ?? stress;
    if (kept === undefined) push(decode(match[0]), match.index, 0);
    else push(kept, match.index + match[0].indexOf(kept), 1);
    at = match.index + match[0].length;
  }
  if (at === 0) return null;
  push(text.slice(at), at, 1);
  return { text: pieces.join(''), places: [...places, text.length] };
}

/** An entity's letter; nothing for a letter that is not seen. */
function decode(piece: string): string {
  const number = /^&#(x?)([\da-f]+);$/i.exec(piece);
  if (number === null) return NAMED[piece.slice(1, -1).toLowerCase()] ?? '';
  const code = Number.parseInt(number[2]!, number[1] === '' ? 10 : 16);
  const letter = code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  return /[\u00ad\u200b-\u200d\ufeff\0]/.test(letter) ? '' : letter;
}

/** The span's place in what is shown. */
export function spanShown({ places }: Shown, { start, end }: Span): Span {
  return { start: firstFrom(places, start), end: firstFrom(places, end) };
}

/** The first place that is not before `at`; the places are in order. */
function firstFrom(places: readonly number[], at: number): number {
  let low = 0;
  let high = places.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]! >= at) high = middle;
    else low = middle + 1;
  }
  return low;
}
