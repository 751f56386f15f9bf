import type { Inline } from '../../commands/answer.ts';
import { cleanText } from '../cleanText.ts';
import { showLink } from '../shownLink.ts';
import { escapeMarkdown } from './markdown.ts';

/** The longest stretch without a space that stays in one piece. */
const longestWord = 400;
/** The longest stretch of strong text that is marked up as one. */
const longestStrong = 300;
/** The longest link that is marked up as one; a longer address no platform would follow. */
const longestLink = 1500;

/** Spans as pieces of markdown; a message may end behind any of them. */
export function atomsOf(spans: readonly Inline[]): string[] {
  return joinNeighbours(spans).flatMap((span, at, all) => {
    const behindCite = all[at - 1]?.kind === 'cite' ? ' ' : '';
    return spanAtoms(span, behindCite);
  });
}

function spanAtoms(span: Inline, behindCite: string): string[] {
  switch (span.kind) {
    case 'text':
      return textAtoms(span.text);
    case 'strong':
      return strongAtoms(span.text);
    case 'cite':
      // Two runs of backticks side by side would be one.
      return span.sources.length > 0 ? [`${behindCite}\`${span.sources.join(' ')}\``] : [];
    case 'link':
      return linkAtoms(span);
  }
}

/** Escaped text, a piece for each word with the space behind it. */
export const textAtoms = (text: string): string[] =>
  splitWords(cleanText(text), longestWord).map(escapeMarkdown);

function strongAtoms(text: string): string[] {
  const clean = cleanText(text);
  if (clean.trim() === '') return textAtoms(clean);
  return splitWords(clean, longestStrong, clean.length <= longestStrong).map(makeStrong);
}

/** Markers stand next to what they mark: Discord leaves `** a**` as it is. */
function makeStrong(text: string): string {
  const [, before = '', inside = '', behind = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
  return inside === '' ? text : `${before}**${escapeMarkdown(inside)}**${behind}`;
}

function linkAtoms(span: Extract<Inline, { kind: 'link' }>): string[] {
  const { lead, label, tail, url } = showLink(span);
  const marked = `[${escapeMarkdown(label)}](${url})`;
  if (url === null || marked.length > longestLink) return textAtoms(lead + label + tail);
  return [...textAtoms(lead), marked, ...textAtoms(tail)];
}

/** Splits behind white space, and inside words that are longer than `longest`. */
function splitWords(text: string, longest: number, whole = false): string[] {
  if (text === '') return [];
  if (whole) return [text];
  return (text.match(/\s*\S+\s*|\s+/g) ?? []).flatMap((word) =>
    word.length <= longest ? [word] : chunk(word, longest),
  );
}

/** Never inside a character. */
function chunk(word: string, longest: number): string[] {
  const characters = [...word];
  const parts: string[] = [];
  for (let at = 0; at < characters.length; at += longest) {
    parts.push(characters.slice(at, at + longest).join(''));
  }
  return parts;
}

/**
 * Neighbours of one kind become one: `**a****b**` would not be read as two strong runs, and what
 * has to be escaped must not hide in the seam of two texts.
 */
function joinNeighbours(spans: readonly Inline[]): Inline[] {
  const joined: Inline[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (last?.kind === 'strong' && span.kind === 'strong') {
      joined[joined.length - 1] = { kind: 'strong', text: last.text + span.text };
    } else if (last?.kind === 'text' && span.kind === 'text') {
      joined[joined.length - 1] = { kind: 'text', text: last.text + span.text };
    } else joined.push(span);
  }
  return joined;
}
