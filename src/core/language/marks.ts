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
const DOUBLE_MARKS = /["＂“”„‟«»]|''(?!'(?!\p{L}))|``|‘‘|’’|´´|,,(?=\p{L})/gu;

/** All double quotation marks of a stretch of text, in order ('' and `` count as one mark). */
export function findMarks(text: string, from: number, to: number): Mark[] {
  const marks: Mark[] = [];
  for (const { 0: mark, index } of text.slice(from, to).matchAll(DOUBLE_MARKS)) {
    marks.push({ start: from + index, end: from + index + mark.length, ...KINDS[mark]! });
  }
  return marks;
}

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
};
