import { isReportError } from '../../report/problem.ts';
import { readReport } from '../../report/readReport.ts';
import { findQuotes } from '../findQuotes.ts';
import type { Quote } from '../quote.ts';
import { type QuotedWord, quotedWords } from '../utterances/compareWords.ts';
import { isDescription } from '../utterances/speakerName.ts';

/** What somebody pasted, as it is compared. */
export interface Pasted {
  readonly words: readonly QuotedWord[];
  /** The runs of words between ellipses, brackets and attributions. */
  readonly pieces: readonly (readonly string[])[];
  /** Words that were put in brackets. */
  readonly inserted: readonly string[];
  /** Whom the text itself names as the speaker. */
  readonly speaker: string | null;
}

/** Longer texts are no quotation; their beginnings are looked for. */
const LONGEST = 20_000;
const MOST_WORDS = 1_500;
const GAP = /\.{3,}|(?:\. ){2,}\.|…|\[[^\]]{0,200}\]|\((?:\.\.\.|…)\)/;
const BRACKETS = /\[([^\]]{0,200})\]/g;

/** Reads a pasted text: marks, mark-up and an attribution that came along are no part of the words. */
export function readPasted(text: string): Pasted {
  const clean = withoutMarkup(text.slice(0, LONGEST));
  const quoted = withoutAttribution(clean);
  const own = quoted?.texts ?? [clean];
  const pieces = own
    .flatMap((part) => part.split(GAP))
    .map((piece) => quotedWords(piece))
    .filter((piece) => piece.length > 0);
  const inserted = own.flatMap((part) =>
    [...part.matchAll(BRACKETS)].flatMap(([, words]) => quotedWords(words!)),
  );
  return {
    words: pieces.flat().slice(0, MOST_WORDS),
    pieces: pieces.map((piece) => piece.map(({ folded }) => folded)),
    inserted: inserted.map(({ folded }) => folded),
    speaker: quoted?.speaker ?? null,
  };
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  hellip: '…',
};

/** Without tags, links, emphasis, quoted lines' marks and what cannot be seen. */
function withoutMarkup(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cf}]/gu, (letter) => (/\s/.test(letter) ? letter : ''))
    .replace(/<https?:[^<>|\s]{1,2000}\|([^<>]{0,300})>/g, '$1')
    .replace(/<\/?[a-z][^<>]{0,300}>/gi, ' ')
    .replace(/\[([^\][]{1,300})\]\(https?:[^()\s]{1,2000}\)/g, '$1')
    .replace(/&([a-z]{2,6});/gi, (whole, name: string) => ENTITIES[name.toLowerCase()] ?? whole)
    .replace(/^\s*>+ ?/gm, '')
    .replace(/[*_~`|]{1,3}(?=\S)|(?<=\S)[*_~`|]{1,3}/g, '');
}

/** '"…," said Putin': what stands between the marks, and whom the rest names. Null where nothing else came along. */
function withoutAttribution(
  text: string,
): { readonly texts: readonly string[]; readonly speaker: string | null } | null {
  const found = quotesIn(text.trim());
  const attributed = found.filter(({ cue, speaker }) => cue !== null || speaker !== null);
  if (attributed.length === 0) return null;
  const inMarks = found.reduce((sum, quote) => sum + quotedWords(quote.text).length, 0);
  if (inMarks < quotedWords(text).length - MOST_BESIDE && inMarks * 2 < quotedWords(text).length)
    return null;
  const named = attributed.flatMap(({ speaker }) => speaker?.name ?? []);
  const names = new Set(named.filter((name) => !isDescription(name)));
  const [name = null] = names;
  return { texts: found.map((quote) => quote.text), speaker: names.size === 1 ? name : null };
}

/** An attribution has so many words at the most, or fewer than the quotation. */
const MOST_BESIDE = 12;

function quotesIn(text: string): Quote[] {
  try {
    return findQuotes(readReport({ id: 'pasted', text })).filter(({ kind }) => kind !== 'indirect');
  } catch (error) {
    if (isReportError(error)) return [];
    throw error;
  }
}
