import { eachMatch } from './matchesOf.ts';
/** Quotation marks by how they pair. Straight ones open and close alike. */
export type MarkFamily = 'straight' | 'curly' | 'angled';

/** What a mark says of its own direction. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly family: MarkFamily;
  readonly points: 'open' | 'close' | 'either';
}

/** Of three apostrophes that no letter follows the first closes the words quoted within. */
const DOUBLE_MARKS =
  /["＂“”„‟«»「」『』]|''(?!'(?!\p{L}))|``|‘‘|’’|´´|,,(?=\p{L})|&(?:[lrb]dquo|quot|[lr]aquo|#(?:34|171|187|822[0-2]));/gu;

/** All double quotation marks of a stretch of text, in order ('' and `` count as one mark). */
export function findMarks(text: string, from: number, to: number): Mark[] {
  const stretch = text.slice(from, to);
  const marks: Mark[] = [];
  let low = false;
  // Swedish opens with ”, which elsewhere only closes.
  const highOpens = !/[“„]/.test(stretch);
  for (const { 0: mark, index } of eachMatch(DOUBLE_MARKS, stretch)) {
    const kind = KINDS[ENTITIES[mark] ?? mark]!;
    const end = index + mark.length;
    const points = pointOf(stretch, index, end, kind.points, low, highOpens);
    marks.push({ start: from + index, end: from + end, family: kind.family, points });
    low = mark === '„' || (low && points !== 'close');
  }
  return marks;
}

const BEGINS_WORD = /^[\p{L}\p{N}¿¡…]/u;
const BEFORE_OPENING = /^$|[\s([—–-]/;
const ENDS_WORDS = /[\p{L}\p{N}.,!?…%)\]]/u;
const BEHIND_CLOSING = /^$|[\s.,;:!?)\]—–]/;

/**
 * Languages use the same marks the other way round: »…« and „…“ in German, ”…” in Swedish. What
 * stands on either side of a mark says which way it points there. `low`: „ is open.
 */
function pointOf(
  text: string,
  start: number,
  end: number,
  usual: Mark['points'],
  low: boolean,
  highOpens: boolean,
): Mark['points'] {
  const mark = text.charAt(start);
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  const opens = BEFORE_OPENING.test(before) && BEGINS_WORD.test(after);
  if (mark === '»' || (mark === '”' && highOpens)) return opens ? 'open' : usual;
  if (mark === '“' && low) return opens ? usual : 'close';
  if (mark === '«') return ENDS_WORDS.test(before) && BEHIND_CLOSING.test(after) ? 'close' : usual;
  return usual;
}

/** As the page's source spells them. */
const ENTITIES: Readonly<Record<string, string>> = {
  '&quot;': '"',
  '&#34;': '"',
  '&ldquo;': '“',
  '&#8220;': '“',
  '&rdquo;': '”',
  '&#8221;': '”',
  '&bdquo;': '„',
  '&#8222;': '„',
  '&laquo;': '«',
  '&#171;': '«',
  '&raquo;': '»',
  '&#187;': '»',
};

const KINDS: Readonly<Record<string, Pick<Mark, 'family' | 'points'>>> = {
  '"': { family: 'straight', points: 'either' },
  '＂': { family: 'straight', points: 'either' },
  "''": { family: 'straight', points: 'either' },
  '``': { family: 'straight', points: 'either' },
  '´´': { family: 'straight', points: 'either' },
  '“': { family: 'curly', points: 'open' },
  '„': { family: 'curly', points: 'open' },
  '‟': { family: 'curly', points: 'open' },
  ',,': { family: 'curly', points: 'open' },
  '‘‘': { family: 'curly', points: 'open' },
  '”': { family: 'curly', points: 'close' },
  '’’': { family: 'curly', points: 'close' },
  '«': { family: 'angled', points: 'open' },
  '»': { family: 'angled', points: 'close' },
  '「': { family: 'angled', points: 'open' },
  '『': { family: 'angled', points: 'open' },
  '」': { family: 'angled', points: 'close' },
  '』': { family: 'angled', points: 'close' },
};
