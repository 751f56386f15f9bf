import type { Span } from '../../report/report.ts';

/** The terms of `#:~:text=[prefix-,]start[,end][,-suffix]`. */
export interface TextDirective {
  readonly prefix: string | null;
  readonly start: string;
  readonly end: string | null;
  readonly suffix: string | null;
}

/** Places that are tried before a directive counts as not found; keeps the search linear. */
const MOST_TRIES = 400;

/** The text that was read last: the quotes of one report are linked one behind the other. */
let last: { readonly text: string; readonly folded: Folded } | null = null;

/**
 * Finds where in this text a browser finds a directive first: terms match whole words without
 * regard to case and white space, prefix and suffix stand right beside. Null where nowhere.
 */
export function createMatcher(text: string): (directive: TextDirective) => Span | null {
  if (last?.text !== text) last = { text, folded: fold(text) };
  const { folded } = last;
  return (directive) => firstMatch(folded, directive);
}

interface Folded {
  readonly folded: string;
  /** Where each unit of `folded` stands in the text. */
  readonly places: readonly number[];
}

function firstMatch({ folded, places }: Folded, directive: TextDirective): Span | null {
  const wanted = {
    prefix: foldTerm(directive.prefix),
    start: fold(directive.start).folded,
    end: foldTerm(directive.end),
    suffix: foldTerm(directive.suffix),
  };
  let tries = 0;
  for (const from of startsOf(folded, wanted.prefix, wanted.start)) {
    const behind = from + wanted.start.length;
    const ends = wanted.end === null ? [behind] : endsOf(folded, wanted.end, behind);
    for (const to of ends) {
      tries += 1;
      if (tries > MOST_TRIES) return null;
      if (!followedBy(folded, to, wanted.suffix)) continue;
      return { start: places[from]!, end: places[to - 1]! + 1 };
    }
  }
  return null;
}

const foldTerm = (term: string | null): string | null => (term === null ? null : fold(term).folded);

/** In lower case, each run of white space as one space. */
function fold(text: string): Folded {
  const letters: string[] = [];
  const places: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const letter = text.charAt(at);
    const small = letter.toLowerCase();
    if (/\s/.test(letter)) {
      if (letters.at(-1) === ' ') continue;
      letters.push(' ');
    } else letters.push(small.length === 1 ? small : letter);
    places.push(at);
  }
  return { folded: letters.join(''), places };
}

function* startsOf(text: string, prefix: string | null, start: string): Generator<number> {
  const first = prefix ?? start;
  for (let at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + 1)) {
    if (!isEdge(text, at)) continue;
    const behind = at + first.length;
    const from = prefix === null ? at : behind + (text[behind] === ' ' ? 1 : 0);
    const whole = isEdge(text, from + start.length);
    if (text.startsWith(start, from) && whole) yield from;
  }
}

function* endsOf(text: string, end: string, behind: number): Generator<number> {
  for (let at = text.indexOf(end, behind); at >= 0; at = text.indexOf(end, at + 1)) {
    if (isEdge(text, at) && isEdge(text, at + end.length)) yield at + end.length;
  }
}

function followedBy(text: string, at: number, suffix: string | null): boolean {
  if (suffix === null) return true;
  const from = text[at] === ' ' ? at + 1 : at;
  return text.startsWith(suffix, from) && isEdge(text, from + suffix.length);
}

const LETTER = /[\p{L}\p{M}\p{N}]/u;

/** No letters on both sides. */
const isEdge = (text: string, at: number): boolean =>
  at <= 0 || at >= text.length || !LETTER.test(text[at - 1]!) || !LETTER.test(text[at]!);
