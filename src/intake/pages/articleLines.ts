import { PAYWALL_WORDS } from './gates.ts';

/** Lines that belong to the page, each as outlets write them; only short ones are judged. */
const PAGE_LINES: readonly RegExp[] = [
  PAYWALL_WORDS,
  /^(?:©|\(c\)|copyright\b)|\ball rights reserved\b|\bmay not be (?:published|reproduced|redistributed)\b/i,
  /^(?:read (?:more|also|next)|related|see also|also read|more (?:on|from|stories)|recommended|watch|listen|don[’']t miss|you (?:may|might) also like)\b[^.!?]{0,20}:/i,
  /^(?:read (?:more|also|next)|related (?:articles|stories|topics|content)|recommended|most (?:read|popular)|trending(?: now)?|more on this story|top stories)$/i,
  /\b(?:sign up|subscribe|register)\b.{0,80}\b(?:newsletters?|inbox|e-?mail|alerts?|briefing)\b|\bnewsletters?\b.{0,60}\b(?:sign up|subscribe)\b/i,
  /^(?:advertisement|sponsored(?: content)?|story continues(?: below)?.*|article continues(?: below)?.*|loading\.*|skip to (?:main )?content|play video|live updates|view image in fullscreen|image source,.*)$/i,
  /^(?:share|tweet|print|save|e-?mail)(?: (?:this|on|via|to)\b.{0,40})?$/i,
  /^(?:follow|like) us\b|^(?:join the conversation|leave a comment|view comments|\d+ comments?|comments? \(\d+\))/i,
  /^(?:photo|image|picture|file photo|photograph)s?(?: credit| by)?\s*[:/]/i,
  /^\(?(?:the )?(?:headline|story) (?:and|has|may)\b.{0,60}\bedited by\b/i,
];

const LONGEST_LINE = 300;

/** The article's paragraphs without lines of the page, its own title at its head, and repetitions. */
export function articleLines(text: string, title: string | null): string {
  const seen = new Set<string>();
  const kept: string[] = [];
  for (const paragraph of text.split('\n\n')) {
    const isShort = paragraph.length <= LONGEST_LINE;
    if (isShort && PAGE_LINES.some((shape) => shape.test(paragraph))) continue;
    if (kept.length < 3 && title !== null && fold(paragraph) === fold(title)) continue;
    // Teasers and pulled quotations stand twice; short lines may well come again in an interview.
    if (paragraph.length > 60 && seen.has(fold(paragraph))) continue;
    seen.add(fold(paragraph));
    kept.push(paragraph);
  }
  return kept.join('\n\n');
}

const fold = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
