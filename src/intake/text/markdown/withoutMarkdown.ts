import { plainLines } from './plainLines.ts';
import { plainSpans } from './plainSpans.ts';

/** What a line of Markdown has; most texts have none of it. */
const MARKS =
  /[*_`~\\|]|\]\(|\]\[|\]:|<https?:| #+[ \t]*$|^[ \t]*(?:>|[+•▪◦‣] |={3}|-{3}|\d{1,3}[.)] |[-*] \[)/m;

/**
 * A text without the marks of Markdown: emphasis, links (their words stay), pictures, rules, tables.
 * Headings ("# ") and items ("- ") keep theirs, which the core reads. What only looks like a mark
 * ("a*b", "x_y_z", "5 * 3") stays, and a text without marks is the same letter for letter.
 */
export function withoutMarkdown(text: string): string {
  if (!MARKS.test(text)) return text;
  return plainSpans(plainLines(text));
}
