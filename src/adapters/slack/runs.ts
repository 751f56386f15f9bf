import type { RichTextElement } from '@slack/types';
import type { Inline } from '../../commands/answer.ts';
import { cleanText } from '../cleanText.ts';
import { showLink } from '../shownLink.ts';

/** A stretch of text as a reader sees it: clean, in one style, leading to one place or none. */
export interface Run {
  readonly text: string;
  readonly style: 'plain' | 'strong' | 'cite';
  readonly url: string | null;
}

export const plainRun = (text: string): Run => ({ text, style: 'plain', url: null });

export const readSpans = (spans: readonly Inline[]): Run[] =>
  spans.flatMap(readSpan).filter(({ text }) => text !== '');

function readSpan(span: Inline): Run[] {
  switch (span.kind) {
    case 'text':
      return [plainRun(cleanText(span.text))];
    case 'strong':
      return [{ text: cleanText(span.text), style: 'strong', url: null }];
    case 'cite':
      return [{ text: span.sources.join(' '), style: 'cite', url: null }];
    case 'link': {
      const { lead, label, tail, url } = showLink(span);
      return [plainRun(lead), { text: label, style: 'plain', url }, plainRun(tail)];
    }
  }
}

/**
 * Slack reads no markup in the text of rich_text elements: no pings, links or emoji can be forged
 * there, and nothing needs to be escaped (reference/block-kit/blocks/rich-text-block).
 */
export function showRun({ text, style, url }: Run): RichTextElement {
  if (url !== null) return { type: 'link', url, text };
  if (style === 'strong') return { type: 'text', text, style: { bold: true } };
  if (style === 'cite') return { type: 'text', text, style: { code: true } };
  return { type: 'text', text };
}

export const runsLength = (runs: readonly Run[]): number =>
  runs.reduce((sum, { text }) => sum + text.length, 0);

export const runsText = (runs: readonly Run[]): string =>
  runs.map(({ text, style }) => (style === 'cite' ? `[${text}]` : text)).join('');

/** Parts of at most `most` characters each, parted between words where there are any. */
export function splitRuns(runs: readonly Run[], most: number): Run[][] {
  const parts: Run[][] = [[]];
  let room = most;
  for (const run of runs) {
    let rest = run.text;
    while (rest !== '') {
      const taken = rest.length <= room ? rest : rest.slice(0, breakBefore(rest, room, most));
      if (taken !== '') parts.at(-1)!.push({ ...run, text: taken });
      rest = rest.slice(taken.length);
      room -= taken.length;
      if (rest === '') break;
      parts.push([]);
      room = most;
    }
  }
  return parts.filter((part) => part.length > 0);
}

/** Where to part: behind the last white space that fits; a word longer than a whole part is parted anywhere. */
function breakBefore(text: string, room: number, most: number): number {
  const space = text.slice(0, room).search(/\s\S*$/u);
  if (space >= 0) return space + 1;
  if (room < most && text.search(/\s/u) !== -1) return 0;
  const splitsCharacter = room > 0 && /[\uD800-\uDBFF]/u.test(text.charAt(room - 1));
  return splitsCharacter ? room - 1 : room;
}
