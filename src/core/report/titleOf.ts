import type { Report } from './report.ts';

const LONGEST = 80;

/** What a report is listed under: its title, else how its first sentence begins. */
export function titleOf({ title, text, sentences }: Report): string {
  if (title !== null) return title;
  const [first] = sentences;
  const opening = (first === undefined ? text : text.slice(first.start, first.end))
    .slice(0, 4 * LONGEST)
    .replace(/\s+/g, ' ')
    .trim();
  if (opening.length <= LONGEST) return opening;
  // Not within a word; where one is longer than the line, not within a letter.
  const cut = opening.slice(0, LONGEST);
  return `${cut.replace(/\s+\S*$/, '').replace(/[\ud800-\udbff]$/, '')}…`;
}
