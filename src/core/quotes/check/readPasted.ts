import { matchesOf } from '../../language/matchesOf.ts';
import { type QuotedWord, quotedWords } from '../utterances/quotedWords.ts';
import { identifySpeakers } from '../utterances/sameSpeaker.ts';
import { isDescription } from '../utterances/speakerName.ts';
import {
  isDeniedIn,
  MOST_QUOTATIONS,
  partOfNamedLine,
  partOfSigned,
  quotesIn,
  splitPasted,
} from './splitPasted.ts';
import { withoutMarkup } from './withoutMarkup.ts';

/** What somebody pasted, as it is compared. */
export interface Pasted {
  readonly words: readonly QuotedWord[];
  /** The runs of words between ellipses, brackets and attributions. */
  readonly pieces: readonly (readonly string[])[];
  /** What was put in brackets, and before which of the pieces. */
  readonly brackets: readonly { readonly words: readonly QuotedWord[]; readonly before: number }[];
  /** The words with those in brackets, in reading order. */
  readonly all: readonly QuotedWord[];
  /** The quotation with its signs. */
  readonly text: string;
  /** It was longer, and its end was not looked at. */
  readonly isCutOff: boolean;
  /** Whom the text itself names as the speaker. */
  readonly speaker: string | null;
  /** It names more than one. */
  readonly namesSeveral: boolean;
  /** It says itself that they were not said. */
  readonly isUnsaid: boolean;
}

/** Longer texts are no quotation; their beginnings are looked for. */
const LONGEST = 20_000;
const MOST_WORDS = 1_500;
const GAP = /\.{3,}|(?:\. ){2,}\.|…|\[[^\]]{0,200}\]|\((?:\.\.\.|…)\)/g;

/**
 * Reads a pasted text: marks, mark-up and an attribution that came along are no part of the words.
 * Several quotations, each with its own attribution, are read each by itself, in order.
 */
export function readAllPasted(text: string): Pasted[] {
  const { clean, isLong } = cleaned(text);
  const several = splitPasted(clean);
  if (several.length > 0)
    return several.map((part) => toPasted(part, isLong || several.length >= MOST_QUOTATIONS));
  const own = partOfSigned(clean.trim()) ?? withoutAttribution(clean) ?? namedAhead(clean);
  return [toPasted(own ?? asOneQuotation(clean), isLong)];
}

/**
 * The same, read as nothing but one quotation: what stands between marks in it may be quoted by the
 * speaker ("They said ‘no’").
 */
export function readPastedWhole(text: string): Pasted {
  const { clean, isLong } = cleaned(text);
  return toPasted(asOneQuotation(clean), isLong);
}

function cleaned(text: string): { readonly clean: string; readonly isLong: boolean } {
  const squeezed = text.replace(/[^\S\n]+/g, ' ').replace(/\s*\n\s*\n\s*/g, '\n\n');
  return {
    clean: withoutMarkup(squeezed.slice(0, LONGEST)),
    isLong: squeezed.length > LONGEST,
  };
}

const asOneQuotation = (text: string): Attributed => ({ texts: [text], speaker: null });

/** `Ada Marsh: …` without marks; one word and a colon may be the speaker's own. */
function namedAhead(text: string): Attributed | null {
  const part = partOfNamedLine(text.trim());
  return part?.speaker?.includes(' ') === true ? part : null;
}

interface Attributed {
  readonly texts: readonly string[];
  readonly speaker: string | null;
  readonly namesSeveral?: boolean | undefined;
  readonly isUnsaid?: boolean | undefined;
}

function toPasted(
  { texts: own, speaker, namesSeveral = false, isUnsaid = false }: Attributed,
  isLong: boolean,
): Pasted {
  const { pieces, brackets } = readPieces(own.map((part) => part.replace(CAPITAL, '$1')));
  const inBrackets = (before: number) =>
    brackets.filter((own) => own.before === before).flatMap(({ words }) => words);
  const all = [
    ...pieces.flatMap((piece, i) => [...inBrackets(i), ...piece]),
    ...inBrackets(pieces.length),
  ];
  return {
    words: pieces.flat().slice(0, MOST_WORDS),
    pieces: pieces.map((piece) => piece.map(({ folded }) => folded)),
    brackets,
    all: all.slice(0, MOST_WORDS),
    text: own.join(' '),
    isCutOff: isLong || all.length > MOST_WORDS,
    speaker,
    namesSeveral,
    isUnsaid,
  };
}

/** "[T]he harbour" */
const CAPITAL = /\[(\p{L})\](?=\p{L})/gu;

function readPieces(texts: readonly string[]): {
  readonly pieces: QuotedWord[][];
  readonly brackets: { readonly words: QuotedWord[]; readonly before: number }[];
} {
  const pieces: QuotedWord[][] = [];
  const brackets: { words: QuotedWord[]; before: number }[] = [];
  const push = (piece: string) => {
    const words = quotedWords(piece);
    if (words.length > 0) pieces.push(words);
  };
  for (const text of texts) {
    let from = 0;
    for (const { 0: gap, index } of matchesOf(GAP, text)) {
      push(text.slice(from, index));
      const words = gap.startsWith('[') ? quotedWords(gap) : [];
      if (words.length > 0) brackets.push({ words, before: pieces.length });
      from = index + gap.length;
    }
    push(text.slice(from));
  }
  return { pieces, brackets };
}

/** '"…," said Putin': what stands between the marks, and whom the rest names. Null where nothing else came along. */
function withoutAttribution(text: string): Attributed | null {
  const found = quotesIn(text.trim());
  const attributed = found.filter(({ cue, speaker }) => cue !== null || speaker?.name != null);
  const isUnsaid = isDeniedIn(text.trim(), found);
  if (attributed.length === 0 && !isUnsaid) return null;
  const inMarks = found.reduce((sum, quote) => sum + quotedWords(quote.text).length, 0);
  if (inMarks < quotedWords(text).length - MOST_BESIDE && inMarks * 2 < quotedWords(text).length)
    return null;
  const named = attributed.flatMap(({ speaker }) => speaker?.name ?? []);
  const identities = identifySpeakers(named.filter((name) => !isDescription(name)));
  const names = new Map([...identities.values()].map(({ key, name }) => [key, name]));
  const [name = null] = names.values();
  return {
    texts: found.map((quote) => quote.text),
    speaker: names.size === 1 ? name : null,
    namesSeveral: names.size > 1,
    isUnsaid,
  };
}

/** An attribution has so many words at the most, or fewer than the quotation. */
const MOST_BESIDE = 12;
