import { matchesOf } from '../../language/matchesOf.ts';
import { isReportError } from '../../report/problem.ts';
import { readReport } from '../../report/readReport.ts';
import { findQuotes } from '../findQuotes.ts';
import type { Quote } from '../quote.ts';
import { isDescription } from '../utterances/speakerName.ts';

/** More quotations of one paste are not looked at. */
export const MOST_QUOTATIONS = 20;

/** One quotation of a paste: its stretches, and whom the paste names for it. */
export interface PastedPart {
  readonly texts: readonly string[];
  readonly speaker: string | null;
  /** The paste says that they were not said. */
  readonly isUnsaid?: boolean | undefined;
}

/** The quotations of a paste that have an attribution of their own each; none where it is one whose attribution is prose. */
export function splitPasted(text: string): PastedPart[] {
  const parts = splitLines(text) ?? splitSigned(text) ?? splitSentences(text);
  return parts.slice(0, MOST_QUOTATIONS);
}

const WORD = "\\p{Lu}[\\p{L}\\p{M}.’'-]*";
const MORE = `(?: (?:(?:de|da|van|von|der|bin|al|el|la|le) )?${WORD})`;
const NAME = `${WORD}${MORE}{0,4}`;
const IN_FULL = `${WORD}${MORE}{1,4}`;
/** "Ada Marsh", "Ada Marsh and Ben Low" */
const PEOPLE = `${IN_FULL}(?:(?:, ${IN_FULL}){0,2},? and ${IN_FULL})?`;
/** `Ada Marsh: …`, perhaps behind a bullet or a number, with or without marks. */
const NAMED_LINE = new RegExp(`^(?:[-–—*•·]\\s*|\\d{1,2}[.)]\\s*)?(${NAME}) ?: ?(\\S.*)$`, 'u');
const MARKS = /^["“„«‘'\s]+|["”“»’'\s]+$/gu;

/** A list: each line has words and a name of its own. */
function splitLines(text: string): PastedPart[] | null {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  if (lines.length < 2 || lines.length > 4 * MOST_QUOTATIONS) return null;
  const parts: PastedPart[] = [];
  for (const line of lines.slice(0, MOST_QUOTATIONS)) {
    const part = partOfLine(line.trim());
    if (part === null) return null;
    parts.push(...part);
  }
  return parts.length > 1 ? parts : null;
}

export function partOfNamedLine(line: string): PastedPart | null {
  const named = NAMED_LINE.exec(line);
  return named === null ? null : { texts: [named[2]!.replace(MARKS, '')], speaker: named[1]! };
}

function partOfLine(line: string): PastedPart[] | null {
  const named = partOfNamedLine(line);
  if (named !== null) return [named];
  const signed = splitSigned(line);
  if (signed !== null) return signed;
  const parts = quotationsOf(line);
  return parts.some(({ isNamed }) => isNamed) ? parts : null;
}

/** `“…” — Ada Marsh; “…” (Ben Low)` */
const SIGNED = new RegExp(
  `[“"«]([^“”"«»]{2,2000})[”"»]\\s*(?:[—–-]{1,2}\\s*|\\(\\s*)(${NAME})\\)?`,
  'gu',
);

function splitSigned(text: string): PastedPart[] | null {
  const found = matchesOf(SIGNED, text);
  if (found.length === 0) return null;
  const rest = text.replace(SIGNED, '');
  if (/[\p{L}\p{N}]/u.test(rest.replace(/\b(?:and|\d{1,4})\b/g, ''))) return null;
  return found.map(([, words, name]) => ({ texts: [words!], speaker: name! }));
}

/** `… — Ada Marsh`, `“…” Ada Marsh, Harbour Office`, `‘…’ - harbour chief`, `‘…’ (Ada Marsh)`: one quotation, and who is said to have said it. */
const SIGNED_ALONE = [
  new RegExp(`^([^\\n]{10,2000}?)\\s+[—–-]{1,2}\\s*(${PEOPLE})(?:, [^,.\\n]{2,60})?\\.?$`, 'u'),
  new RegExp(`^[“"«]([^“”"«»]{2,2000})[”"»]\\s*(${PEOPLE})(?:, [^,.\\n]{2,60})?\\.?$`, 'u'),
  new RegExp(`^[‘']([^“”"«»\\n]{2,2000})[’']\\s*\\((${PEOPLE})(?:, [^,.\\n]{2,60})?\\)\\.?$`, 'u'),
  /^[“"«‘']([^“”"«»]{2,2000})[”"»’']\s*[—–-]{1,2}\s*((?:the )?\p{L}+(?: \p{L}+){0,4})\.?$/u,
];

export function partOfSigned(text: string): PastedPart | null {
  for (const shape of SIGNED_ALONE) {
    const found = shape.exec(text);
    if (found !== null) return { texts: [found[1]!.replace(MARKS, '')], speaker: found[2]! };
  }
  return null;
}

/** `“…,” said Marsh, and Low said “…”` */
function splitSentences(text: string): PastedPart[] {
  const parts = quotationsOf(text);
  return parts.length > 1 && parts.every(({ isNamed }) => isNamed) ? parts : [];
}

function quotationsOf(text: string): (PastedPart & { readonly isNamed: boolean })[] {
  const byNumber = new Map<number, Quote[]>();
  const quotes = quotesIn(text.trim());
  const isUnsaid = isDeniedIn(text.trim(), quotes);
  for (const quote of quotes) {
    byNumber.set(quote.quotation, [...(byNumber.get(quote.quotation) ?? []), quote]);
  }
  return [...byNumber.values()].map((own) => {
    const name = own.find(({ speaker }) => speaker?.name != null)?.speaker?.name ?? null;
    return {
      texts: own.map((quote) => quote.text),
      speaker: name === null || isDescription(name) ? null : name,
      isUnsaid,
      isNamed: own.some(({ cue, speaker }) => cue !== null || speaker?.name != null),
    };
  });
}

/** `“…,” Marsh denied saying`, `“…” was never said` */
const DENIED_BEHIND =
  /¶["”’»]?,?\s+(?:[^.!?¶]{1,60}\s)?(?:den(?:y|ies|ied|ying)\s+(?:ever\s+|having\s+)*(?:said|saying|written|writing|telling|tweeting|posting)|(?:was|were|has|had)\s+never\s+(?:been\s+)?(?:said|say))\b/iu;

/** "Marsh denied saying “…”": what stands around the marks says that nobody said it. */
export function isDeniedIn(text: string, quotes: readonly Quote[]): boolean {
  if (quotes.some(({ doubt }) => doubt === 'denied')) return true;
  let around = '';
  let from = 0;
  for (const { start, end } of quotes) {
    around += `${text.slice(from, start)}¶`;
    from = end;
  }
  return DENIED_BEHIND.test(around + text.slice(from));
}

/** What stands between marks in a pasted text. */
export function quotesIn(text: string): Quote[] {
  try {
    return findQuotes(readReport({ id: 'pasted', text })).filter(({ kind }) => kind !== 'indirect');
  } catch (error) {
    if (isReportError(error)) return [];
    throw error;
  }
}
