import { matchesOf } from '../../language/matchesOf.ts';
import type { Span } from '../../report/report.ts';
import { createMatcher, type TextDirective } from './matchFragment.ts';
import { type Shown, shownText, spanShown } from './shownText.ts';

/** Passages of more words are named by their beginning and end. */
const WHOLE_UP_TO = 10;
/** Words at the beginning and end of a long passage, fewest first. */
const EDGES = [4, 6, 9, 14];
/** Words of the text around that tell a passage from its like, fewest first. */
const AROUND = [2, 4, 7];

/**
 * The address of the exact passage: `url` with a text fragment (`#:~:text=`, WICG) for
 * `text.slice(start, end)`, which browsers scroll to and mark. A fragment that `url` has is kept.
 * The address alone where the passage has no word; null for what is not http or https.
 */
export function linkToPassage(url: string | null, text: string, span: Span): string | null {
  const address = addressOf(url);
  if (address === null) return null;
  const shown = shownOf(text);
  const directive =
    shown === null ? directiveFor(text, span) : directiveFor(shown.text, spanShown(shown, span));
  const terms = directive === null ? null : spell(directive);
  if (terms === null) return address;
  return `${address}${address.includes('#') ? '' : '#'}:~:text=${terms}`;
}

/** The text that was read last: the quotes of one report are linked one behind the other. */
let last: { readonly text: string; readonly shown: Shown | null } | null = null;

/** A browser looks for the words that the page shows, not for those of its source. */
function shownOf(text: string): Shown | null {
  if (last?.text !== text) last = { text, shown: shownText(text) };
  return last.shown;
}

/** Without a directive for another passage. */
function addressOf(url: string | null): string | null {
  if (url === null || !/^https?:\/\//i.test(url.trim()) || !URL.canParse(url)) return null;
  const address = new URL(url);
  address.hash = address.hash.replace(/:~:.*$/s, '');
  return address.href.replace(/#$/, '');
}

/**
 * The shortest of some directives that a browser finds at this passage first; where none does,
 * one that it finds at equal words. Null where there is neither.
 */
function directiveFor(text: string, span: Span): TextDirective | null {
  const passage = wholeWords(text, span);
  if (passage === null) return null;
  const words = plain(text.slice(passage.start, passage.end)).toLowerCase();
  const firstMatch = createMatcher(text);
  let equal: TextDirective | null = null;
  for (const around of surroundings(text, passage)) {
    for (const core of cores(text, passage)) {
      const directive = { ...core, ...around };
      const found = firstMatch(directive);
      if (found === null) continue;
      if (found.start === passage.start && found.end === passage.end) return directive;
      const marked = plain(text.slice(found.start, found.end)).toLowerCase();
      if (marked === words) equal ??= directive;
    }
  }
  return equal;
}

/** From the first letter or digit to the last one, no word cut; null where there is none. */
function wholeWords(text: string, { start, end }: Span): Span | null {
  if (!hasWord(text.slice(start, end))) return null;
  let from = start;
  while (from < end && !isWordish(text, from)) from += 1;
  let to = end;
  while (to > from && !isWordish(text, to - 1)) to -= 1;
  while (from > 0 && isWordish(text, from - 1) && isWordish(text, from)) from -= 1;
  while (to < text.length && isWordish(text, to) && isWordish(text, to - 1)) to += 1;
  return { start: from, end: to };
}

const WORDISH = /[\p{L}\p{M}\p{N}\p{Cs}]/u;
/** Halves of a letter outside the basic plane count as letters, so that none is cut. */
const isWordish = (text: string, at: number): boolean => WORDISH.test(text.charAt(at));

/** The passage whole where it is short and within one block, else its beginning and end. */
function* cores(
  text: string,
  { start, end }: Span,
): Generator<Pick<TextDirective, 'start' | 'end'>> {
  const passage = text.slice(start, end);
  const lines = passage
    .split(/[\n\r]+/)
    .map(plain)
    .filter(hasWord);
  const [first, last] = [lines[0]!.split(' '), lines.at(-1)!.split(' ')];
  if (lines.length === 1 && first.length <= WHOLE_UP_TO) {
    yield { start: first.join(' '), end: null };
    return;
  }
  for (const most of EDGES) {
    const half = lines.length === 1 ? Math.min(most, Math.floor(first.length / 2)) : most;
    yield { start: endAtWord(first.slice(0, half)), end: startAtWord(last.slice(-half)) };
  }
}

const endAtWord = (words: readonly string[]): string =>
  words.join(' ').replace(/[^\p{L}\p{M}\p{N}]+$/u, '');
const startAtWord = (words: readonly string[]): string =>
  words.join(' ').replace(/^[^\p{L}\p{M}\p{N}]+/u, '');

/** Nothing, then more and more words of the same line before, behind, and on both sides. */
function* surroundings(
  text: string,
  { start, end }: Span,
): Generator<Pick<TextDirective, 'prefix' | 'suffix'>> {
  yield { prefix: null, suffix: null };
  const before = plain(
    text
      .slice(Math.max(0, start - 300), start)
      .split(/[\n\r]/)
      .at(-1)!,
  );
  const behind = plain(text.slice(end, end + 300).split(/[\n\r]/)[0]!);
  for (const most of AROUND) {
    const prefix = lastWords(before, most);
    const suffix = firstWords(behind, most);
    if (prefix !== null) yield { prefix, suffix: null };
    if (suffix !== null) yield { prefix: null, suffix };
    if (prefix !== null && suffix !== null) yield { prefix, suffix };
  }
}

/** With the marks behind them: they stand between the words and the passage. */
function lastWords(text: string, most: number): string | null {
  const starts = matchesOf(/(?<![^\s\p{P}])[\p{L}\p{N}][^\s]*/gu, text).map(({ index }) => index);
  return starts.length === 0 ? null : text.slice(starts.at(-most) ?? starts[0]);
}

function firstWords(text: string, most: number): string | null {
  const ends = matchesOf(/[\p{L}\p{M}\p{N}](?=[\s\p{P}]|$)/gu, text).map(({ index }) => index + 1);
  return ends.length === 0 ? null : text.slice(0, ends[most - 1] ?? ends.at(-1));
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
const hasWord = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/** Null where a term is no text (half a letter), which no address can hold. */
function spell({ prefix, start, end, suffix }: TextDirective): string | null {
  const terms = [
    prefix === null ? null : `${encode(prefix)}-`,
    encode(start),
    end === null ? null : encode(end),
    suffix === null ? null : `-${encode(suffix)}`,
  ].filter((term) => term !== null);
  return terms.some((term) => term.includes('%EF%BF%BD')) ? null : terms.join(',');
}

/** Beside what addresses ask for, the marks of the directive itself and those of chat markup. */
const encode = (term: string): string =>
  encodeURIComponent(term.replace(LONE_HALF, '\uFFFD')).replace(
    /[-!'()*_~]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );

const LONE_HALF = /\p{Cs}/gu;
