import { readReport } from '../../src/core/index.ts';
import { personalPronouns, prepositions } from '../../src/core/language/functionWords.ts';
import { speechVerb } from '../../src/core/language/speechVerbs.ts';
import type { Phrase } from '../../src/core/quotes/frames/phrases.ts';
import { type Frame, readFrames, type Token } from '../../src/core/quotes/frames/readFrames.ts';
import { findSpans } from '../../src/core/quotes/marks/findSpans.ts';
import { isAct, isToldAct } from '../../src/core/quotes/told/acts.ts';
import { mayTell } from '../../src/core/quotes/told/cues.ts';
import { isSurelyVerb } from '../../src/core/quotes/told/finite.ts';
import type { CodedSentence } from '../../src/core/quotes/told/sentence.ts';
import type { GoldQuote, GoldReport } from '../eval/goldQuotes.ts';

/** An annotated report, read as findQuotes reads it. */
export interface FramedReport {
  readonly gold: GoldReport;
  /** The frames in which told speech is looked for. */
  readonly frames: readonly Frame[];
  /** UTF-16 index of each code point, and the length behind the last. */
  readonly units: readonly number[];
}

export function toFramed(gold: GoldReport): FramedReport {
  const report = readReport({ id: gold.id, text: gold.text });
  const paragraphs = report.paragraphs.filter(({ kind }) => kind !== 'boilerplate');
  const frames = readFrames(report, paragraphs, findSpans(report.text, paragraphs));
  return { gold, frames: frames.filter(mayTell), units: unitsOf(gold.text) };
}

function unitsOf(text: string): number[] {
  const units = [0];
  for (const point of text) units.push(units.at(-1)! + point.length);
  return units;
}

/** The told clauses of one cue, as indices of the frame's tokens. */
export interface Attribution {
  readonly behind: Phrase | null;
  readonly before: Phrase | null;
  /** What stands behind it and states nothing without it: an order, a promise, a question. */
  readonly act: Phrase | null;
}

/** The told clauses that annotators marked in a frame, by the token that brings them in. */
export function goldIn(
  { gold, units }: FramedReport,
  { tokens, start, end }: Frame,
  { cues }: CodedSentence,
): Map<number, Attribution> {
  const found = new Map<number, Attribution>();
  for (const quote of gold.quotes) {
    if (quote.cue_start == null || quote.cue_end == null) continue;
    const from = units[quote.cue_start]!;
    const to = units[quote.cue_end]!;
    if (to <= start || from >= end) continue;
    const at = cueToken(tokens, cues, from, to);
    if (at < 0 || found.has(at)) continue;
    const told = clausesOf(
      tokens,
      at,
      tokens.map((token) => isIn(token, quote, units)),
    );
    if (told.behind !== null || told.before !== null || told.act !== null) found.set(at, told);
  }
  return found;
}

/** Of the cue's words the surest brings the clause in: the codes of cues are in that order. */
function cueToken(
  tokens: readonly Token[],
  cues: readonly number[],
  from: number,
  to: number,
): number {
  let best = -1;
  tokens.forEach(({ kind, start, end }, i) => {
    if (kind === 'quote' || start < from || end > to || cues[i]! < 0) return;
    if (best < 0 || cues[i]! < cues[best]!) best = i;
  });
  return best;
}

function clausesOf(tokens: readonly Token[], at: number, covered: readonly boolean[]): Attribution {
  const behind = stretchOf(tokens, covered, at + 1, tokens.length);
  const before = stretchOf(tokens, covered, 0, at);
  const isAround = hasWords(tokens, behind) && hasWords(tokens, before);
  if (!isAround && behind !== null && isAct(tokens, at, behind))
    return { behind: null, before: null, act: isToldAct(tokens, at, behind) ? behind : null };
  const take = (stretch: Phrase | null) =>
    stretch !== null && (isAround || isClause(tokens, stretch, at)) ? stretch : null;
  return { behind: take(behind), before: take(before), act: null };
}

const hasWords = (tokens: readonly Token[], stretch: Phrase | null): boolean =>
  stretch !== null && tokens.slice(stretch.from, stretch.to).some(({ kind }) => kind === 'word');

/** More than half of the token stands in the quote. */
function isIn(token: Token, quote: GoldQuote, units: readonly number[]): boolean {
  const spans = quote.spans ?? [[quote.start, quote.end] as const];
  let inside = 0;
  for (const [from, to] of spans) {
    inside += Math.max(0, Math.min(token.end, units[to]!) - Math.max(token.start, units[from]!));
  }
  return inside * 2 > token.end - token.start;
}

/** From the first covered token to the last, without marks at its end. */
function stretchOf(
  tokens: readonly Token[],
  covered: readonly boolean[],
  from: number,
  to: number,
): Phrase | null {
  const first = covered.indexOf(true, from);
  if (first < 0 || first >= to) return null;
  let last = covered.lastIndexOf(true, to - 1);
  while (last > first && tokens[last]!.kind === 'mark') last -= 1;
  return { from: first, to: last + 1 };
}

/** A clause may begin so without that what it begins with makes it an object. */
const OPENS_CLAUSE = new Set('to in at on after before under since by with'.split(' '));
const QUESTION = /^(?:that|whether|if|how|why|what|who|where|when)$/;

/** A clause of the narrator's: not an object ("the plan"), nor only words between marks. */
function isClause(tokens: readonly Token[], { from, to }: Phrase, cue: number): boolean {
  const own = tokens.slice(from, to);
  const words = own.filter(({ kind }) => kind === 'word');
  const first = own[0]!.lower;
  if (prepositions.has(first) && !OPENS_CLAUSE.has(first)) return false;
  if (own.some(({ kind }) => kind === 'quote')) return words.length > 0;
  if (words.length < 3) return false;
  if (first === 'to') return speechVerb(tokens[cue]!.lower) === 'says';
  if (QUESTION.test(first) || personalPronouns.has(first.replace(/'\w+$/, ''))) return true;
  return words.some(({ lower }, i) => (i > 0 || from === cue + 1) && isSurelyVerb(lower));
}
