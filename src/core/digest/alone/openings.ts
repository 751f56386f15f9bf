import type { Edit } from './edits.ts';

/** Words that tie a sentence to the one before it; without that one they dangle. */
const TIES =
  /^(?:But|And|Yet|So|Or|Nor|Still|Now|However|Meanwhile|Separately|Also|Then|Instead|Nevertheless|Nonetheless|Moreover|Furthermore|Additionally|Besides|Likewise|Similarly|Conversely|Consequently|Therefore|Thus|Hence|Indeed|Rather|Otherwise|Even so|In addition|As a result|In turn|In response|For example|For instance|In fact|In contrast|By contrast|On the other hand|At the same time|That said|Before that|After that|Since then|Until then|By then|In other words|What(?:['’]s| is) more|In the meantime|After all|Of course|Afterwards?|Later|Earlier|Nor)\b(,? )/;

/** Headings that some outlets set into their text ("Why it matters: …"). */
const HEADING =
  /^(?:The big picture|Why it matters|Driving the news|What they['’]re saying|What['’]s next|What to watch|State of play|By the numbers|Be smart|Context|Background|Details|Flashback|Zoom (?:in|out)|Between the lines|Our thought bubble|Worth noting|The bottom line|Yes, but|The latest|Catch up quick|Of note|The details|The intrigue|Go deeper):\s*(?=\p{Lu}|["“])/u;

/** After these the sentence is not whole without its first word: "So far", "Then-President", "Earlier this week". */
const PART_OF_PHRASE =
  /^(?:So far|So-called|Then-|Later (?:this|that|in|on)|Earlier (?:this|in|on)|Still,? (?:life|image)|Instead of|Besides \w|Rather than|Otherwise known|Or(?:egon)|In response to|In addition to|As a result of|In contrast (?:to|with)|Also known|Likewise,? (?:for)|Thus far|After all (?:of|the))/;

/**
 * How a sentence that leans on the one before it begins on its own: the tie goes, and an ellipsis
 * in brackets shows that. Null where it cannot.
 */
export function cutTie(sentence: string): Edit[] | null {
  const heading = HEADING.exec(sentence)?.[0];
  if (heading !== undefined) return [{ start: 0, end: heading.length, text: '[…] ' }];
  const [tie, gap] = TIES.exec(sentence) ?? [];
  if (tie === undefined || PART_OF_PHRASE.test(sentence)) return [];
  // Without a comma the word may belong to the sentence ("Later he said"); "But he said" does not.
  if (!gap!.includes(',') && !/^(?:But|And|Yet|So|Meanwhile)\b/.test(tie)) return null;
  return [{ start: 0, end: tie.length, text: '[…] ' }];
}
