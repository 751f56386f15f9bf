import { narrationBegins } from '../language/narration.ts';
import type { Span } from './report.ts';
import { type Line, trimLine } from './trimLine.ts';

/** A line or several that belong together, without white space and markdown's marks around it. */
export interface Block extends Line {
  /** Lines with the same number stand together, without an empty line between them. */
  readonly cluster: number;
}

/** Narrower lines are headlines or verse, wider ones are paragraphs written on one line. */
const NARROWEST_WRAP = 45;
const WIDEST_WRAP = 110;

/** The text in blocks: one for each paragraph, hard-wrapped and broken paragraphs put together. */
export function splitParagraphs(text: string): Block[] {
  const clusters = readClusters(text);
  const blocks: Block[] = [];
  clusters.forEach((lines, cluster) => {
    const joined = isHardWrapped(text, lines) ? joinWrapped(text, lines) : lines;
    for (const line of joined) blocks.push({ ...line, cluster });
  });
  return joinBroken(text, blocks);
}

function readClusters(text: string): Line[][] {
  const clusters: Line[][] = [];
  let open: Line[] = [];
  for (const match of text.matchAll(/([^\r\n\u2028\u2029]*)(?:\r\n|[\r\n\u2028\u2029]|$)/g)) {
    const line = trimLine(text, match.index, match.index + match[1]!.length);
    if (line !== null) open.push(line);
    else if (open.length > 0) {
      clusters.push(open);
      open = [];
    }
  }
  if (open.length > 0) clusters.push(open);
  return withoutLoneItems(clusters);
}

/** A list has two items at least: the dash that a broken line begins with is none. */
function withoutLoneItems(clusters: readonly Line[][]): Line[][] {
  const all = clusters.flat();
  if (!all.some(({ listed }) => listed)) return [...clusters];
  const lone = new Set(
    all.filter((line, i) => line.listed && !all[i - 1]?.listed && !all[i + 1]?.listed),
  );
  return clusters.map((lines) =>
    lines.map((line) => (lone.has(line) ? { ...line, listed: false } : line)),
  );
}

/** Lines that are as long as the next word allows, at least one of them broken inside a sentence. */
function isHardWrapped(text: string, lines: readonly Line[]): boolean {
  if (lines.length < 2) return false;
  const width = lines.reduce((most, line) => Math.max(most, line.end - line.start), 0);
  if (width < NARROWEST_WRAP || width > WIDEST_WRAP) return false;
  return lines.some((line, i) => {
    const next = lines[i + 1];
    return next !== undefined && isFull(text, line, next, width) && breaksInside(text, line, next);
  });
}

function joinWrapped(text: string, lines: readonly Line[]): Line[] {
  const width = lines.reduce((most, line) => Math.max(most, line.end - line.start), 0);
  const joined: Line[] = [];
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    const last = joined.at(-1);
    if (before !== undefined && last !== undefined && isFull(text, before, line, width)) {
      joined[joined.length - 1] = { ...last, end: line.end };
    } else joined.push(line);
  });
  return joined;
}

/** Whether the next line's first word would not have fitted. */
function isFull(text: string, line: Line, next: Line, width: number): boolean {
  const word = /^\S*/.exec(text.slice(next.start, Math.min(next.end, next.start + 60)))![0];
  return (
    line.end - line.start + 1 + word.length > width &&
    !next.heading &&
    !line.heading &&
    !next.listed
  );
}

function breaksInside(text: string, line: Span, next: Span): boolean {
  return (
    /[\p{L}\p{N},]/u.test(text.charAt(line.end - 1)) && /\p{Ll}/u.test(text.charAt(next.start))
  );
}

/** A paragraph that ends without a stop goes on where the next one begins in lower case. */
function joinBroken(text: string, blocks: readonly Block[]): Block[] {
  const wrapped = brokenClusters(text, blocks);
  const joined: Block[] = [];
  let quoting = false;
  for (const block of blocks) {
    const last = joined.at(-1);
    const narrow = last !== undefined && quoting && goesOnQuoting(text, last, block, wrapped);
    const joins = last !== undefined && (narrow || isBroken(text, last, block));
    if (joins) joined[joined.length - 1] = { ...last, end: block.end };
    else joined.push(block);
    quoting = leavesOpen(text, block, joins && quoting);
  }
  return joined;
}

/** Clusters in which a line breaks off inside a sentence. */
function brokenClusters(text: string, blocks: readonly Block[]): ReadonlySet<number> {
  const inside = blocks.filter((block, i) => {
    const next = blocks[i + 1];
    return next?.cluster === block.cluster && breaksInside(text, block, next);
  });
  return new Set(inside.map(({ cluster }) => cluster));
}

/** However narrow the lines are: words between marks that stop at no sentence's end go on in the next one. */
function goesOnQuoting(
  text: string,
  block: Block,
  next: Block,
  wrapped: ReadonlySet<number>,
): boolean {
  if (next.cluster !== block.cluster || block.heading || next.heading || next.listed) return false;
  if (!wrapped.has(block.cluster) || !/[\p{L}\p{N},;]/u.test(text.charAt(block.end - 1)))
    return false;
  return /[\p{L}\p{N}]/u.test(text.charAt(next.start));
}

/** Whether a quotation is open at the block's end. */
function leavesOpen(text: string, { start, end }: Span, before: boolean): boolean {
  let open = before;
  for (const [mark] of text.slice(start, end).matchAll(/["“”„«»]/g)) {
    open = mark === '"' ? !open : mark !== '”' && mark !== '»';
  }
  return open;
}

function isBroken(text: string, block: Block, next: Block): boolean {
  const longEnough = block.end - block.start >= NARROWEST_WRAP && !block.heading && !next.heading;
  const address = /^(?:https?:|www\.|\S+@)/.test(text.slice(next.start, next.start + 40));
  if (!longEnough || address || next.listed) return false;
  return breaksInside(text, block, next) || breaksAttribution(text, block, next);
}

/** `“…,”` on one line and `Marsh said.` on the next. */
const breaksAttribution = (text: string, block: Span, next: Span): boolean =>
  /,["”’']+$/.test(text.slice(block.end - 4, block.end)) && narrationBegins(text, next.start);
