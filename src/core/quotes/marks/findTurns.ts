import type { Span } from '../../report/report.ts';
import type { MarkedSpan } from './markedSpan.ts';

/** "WALLACE: …", "Q: …", with or without a mark before it: who speaks next in a transcript. */
const LABEL = /^["“'‘]?(\p{Lu}[\p{Lu}.'’-]*(?: \p{Lu}[\p{Lu}.'’-]+){0,3}): +(?=\S)/u;
/** Fewer labels may be headings: "UPDATE: …". */
const FEWEST = 3;
/** A transcript has at least two who speak. */
const SPEAKERS = 2;

/** The turns of an interview printed as a transcript: each paragraph behind its speaker's label. */
export function findTurns(text: string, paragraphs: readonly Span[]): MarkedSpan[] {
  const turns: MarkedSpan[] = [];
  const labels: string[] = [];
  for (const { start, end } of paragraphs) {
    const label = LABEL.exec(text.slice(start, Math.min(end, start + 80)));
    if (label === null) continue;
    const from = start + label[0].length;
    const to =
      end - (/["”'’]?\s*$/.exec(text.slice(Math.max(from, end - 4), end))?.[0].length ?? 0);
    if (from >= to) continue;
    // "Q" and "A" name nobody.
    labels.push(label[1]!);
    const outerStart = label[1]!.length === 1 ? start : from;
    turns.push({ start: from, end: to, outerStart, outerEnd: end, continues: false });
  }
  const enough = turns.length >= FEWEST && new Set(labels).size >= SPEAKERS;
  return enough && new Set(labels).size < labels.length ? turns : [];
}
