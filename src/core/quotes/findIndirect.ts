import {
  auxiliaries,
  isAdverb,
  modals,
  personalPronouns,
  prepositions,
  timeNames,
} from '../language/functionWords.ts';
import { isGerund, speechLemma, speechVerb } from '../language/speechVerbs.ts';
import type { Span } from '../report/report.ts';
import { isVerbHere } from './attributeQuote.ts';
import { findSubject } from './findSubject.ts';
import { type Phrase, phraseFrom } from './phrases.ts';
import type { Frame, Token } from './readFrames.ts';
import type { Resolver } from './resolveSpeakers.ts';
import type { Spoken } from './spoken.ts';

/** A reported clause has at least so many words; shorter ones are objects ("said no"). */
const SHORTEST = 4;

interface Clause {
  /** Tokens of the clause, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  readonly cue: { readonly from: number; readonly to: number };
  readonly mention: Phrase | null;
}

/**
 * Speech that a sentence tells without marks: "said that …", "…, she said", "according to …".
 * `spoken`: the quotes between marks that stand in it.
 */
export function findIndirect(
  frame: Frame,
  at: number,
  spoken: readonly Spoken[],
  resolver: Resolver,
): Spoken | null {
  if (frame.kind === 'headline' || frame.kind === 'related' || frame.titleCase) return null;
  const clause = readClause(frame.tokens);
  if (clause === null || clause.mention === null || clause.from >= clause.to) return null;
  const span = spanOf(frame.tokens, clause.from, clause.to);
  const cue = spanOf(frame.tokens, clause.cue.from, clause.cue.to);
  if (!isOwnClause(frame.tokens.slice(clause.from, clause.to), span, cue, spoken)) return null;
  const who = resolver.resolve(at, clause.mention);
  if (who === null) return null;
  return {
    ...span,
    kind: 'indirect',
    frame: at,
    cue,
    mention: spanOf(frame.tokens, clause.mention.from, clause.mention.to),
    who,
    quotation: -1 - at,
  };
}

/** Long enough, and not only the frame of the words between marks. */
function isOwnClause(
  own: readonly Token[],
  span: Span,
  cue: Span,
  spoken: readonly Spoken[],
): boolean {
  if (own.filter(({ kind }) => kind === 'word').length < SHORTEST) return false;
  if (own[0]?.kind === 'quote' && own.length < 3) return false;
  const holds = own.some(({ kind }) => kind === 'quote');
  if (!holds && spoken.some((quote) => quote.cue?.start === cue.start)) return false;
  return !spoken.some((quote) => crosses(quote, span) || quote.start === span.start);
}

const crosses = (a: Span, b: Span) =>
  a.start < b.end && b.start < a.end && !(b.start <= a.start && a.end <= b.end);

function readClause(tokens: readonly Token[]): Clause | null {
  return accordingTo(tokens) ?? trailing(tokens) ?? leading(tokens);
}

/** "According to X, …" and "…, according to X." */
function accordingTo(tokens: readonly Token[]): Clause | null {
  const at = tokens.findIndex(
    ({ lower }, i) => lower === 'according' && tokens[i + 1]?.lower === 'to',
  );
  if (at < 0) return null;
  const mention = phraseFrom(tokens, at + 2);
  const cue = { from: at, to: at + 2 };
  if (mention === null) return null;
  if (at > 2) return { from: 0, to: trimComma(tokens, at), cue, mention };
  const comma = tokens.findIndex(({ text }, i) => i >= mention.to && text === ',');
  return comma < 0 ? null : { from: comma + 1, to: trimStop(tokens, tokens.length), cue, mention };
}

/** "…, the president said on Friday." */
function trailing(tokens: readonly Token[]): Clause | null {
  for (let k = tokens.length - 1; k > Math.max(SHORTEST, tokens.length - 25); k--) {
    if (!bringsClause(tokens, k)) continue;
    const inverted = tokens[k - 1]?.text === ',' ? phraseFrom(tokens, k + 1) : null;
    const mention = inverted ?? findSubject(tokens, k, 0);
    const start = inverted === null ? (mention?.from ?? 0) : k;
    if (mention === null || start < SHORTEST || tokens[start - 1]?.text !== ',') continue;
    const whole = isWholeClause(tokens, start) && endsAfterCue(tokens, k, inverted !== null);
    return whole ? { from: 0, to: start - 1, cue: { from: k, to: k + 1 }, mention } : null;
  }
  return null;
}

const isWholeClause = (tokens: readonly Token[], end: number) =>
  tokens.slice(0, end).some(({ kind }) => kind === 'word') && !opensAside(tokens, end);

/** "Never, he said, had anybody …": the clause goes on behind the second comma. */
function isInserted(tokens: readonly Token[], from: number): boolean {
  const { lower = '' } = tokens[from] ?? {};
  return (
    tokens.length - from > 3 &&
    (auxiliaries.has(lower) || personalPronouns.has(lower) || lower === 'but')
  );
}

function endsAfterCue(tokens: readonly Token[], cue: number, inverted: boolean): boolean {
  if (!inverted && goesOnAsClause(tokens, cue + 1)) return false;
  if (tokens[cue + 1]?.text === ',' && isInserted(tokens, cue + 2)) return false;
  return !tokens.slice(cue + 1).some(({ lower, kind }) => lower === 'that' || kind === 'quote');
}

/** "…, Putin said another meeting was near": the clause follows the verb. */
function goesOnAsClause(tokens: readonly Token[], from: number): boolean {
  const next = tokens[skipTime(tokens, from)];
  if (next === undefined || next.kind !== 'word' || prepositions.has(next.lower)) return false;
  return !isAdverb(next.lower) && !isGerund(next.lower) && tokens.length - from > 3;
}

/** "In Ohio, the senator said …": what stands before the comma is no clause. */
function opensAside(tokens: readonly Token[], start: number): boolean {
  const first = tokens[0]!;
  const opener =
    prepositions.has(first.lower) ||
    isAdverb(first.lower) ||
    /^(?:when|as|while|after|before|asked|speaking)$/.test(first.lower) ||
    /(?:ing|ed)$/.test(first.lower);
  return opener && tokens.slice(0, start - 1).every(({ text }) => text !== ',');
}

/** "… said (that) …", "… told reporters that …" */
function leading(tokens: readonly Token[]): Clause | null {
  for (let k = 1; k < tokens.length - SHORTEST; k++) {
    if (!bringsClause(tokens, k)) continue;
    const mention = findSubject(tokens, k, 0);
    if (mention === null) continue;
    const from = clauseStart(tokens, k);
    if (from === null) continue;
    return { from, to: trimStop(tokens, tokens.length), cue: { from: k, to: k + 1 }, mention };
  }
  return null;
}

/** What is denied or asked for is not what they said. */
const DENIES = new Set(['deny', 'dispute', 'ask', 'quote', 'wonder', 'inquire']);

function bringsClause(tokens: readonly Token[], at: number): boolean {
  const { kind, lower } = tokens[at]!;
  if (kind !== 'word' || isGerund(lower) || !isVerbHere(tokens, at)) return false;
  const verb = speechVerb(lower);
  if (DENIES.has(speechLemma(lower))) return false;
  if (modals.has(tokens[at - 1]?.lower ?? '')) return false;
  return verb === 'says' || (verb === 'holds' && /^(?:believe|think)$/.test(speechLemma(lower)));
}

/** Where the clause begins: behind "that", or at once where a subject follows ("said he", "said the plan"). */
function clauseStart(tokens: readonly Token[], verb: number): number | null {
  const lemma = speechLemma(tokens[verb]!.lower);
  let at = skipTime(tokens, verb + 1);
  if (tokens[at]?.lower === 'that' || tokens[at]?.lower === 'how')
    return afterComma(tokens, at + 1);
  const next = tokens[at];
  const clausal =
    TAKES_BARE_CLAUSE.test(lemma) && next?.kind === 'word' && !prepositions.has(next.lower);
  if (clausal && (personalPronouns.has(next.lower) || phraseFrom(tokens, at) !== null)) return at;
  for (const limit = Math.min(tokens.length, verb + 14); at < limit; at++) {
    const { lower, text, kind } = tokens[at]!;
    if (lower === 'that') return afterComma(tokens, at + 1);
    if (/^[,:;]$/.test(text) || kind === 'quote') break;
  }
  return null;
}

const TAKES_BARE_CLAUSE =
  /^(?:say|add|announce|claim|argue|insist|report|believe|think|note|warn|state|tweet|write|suggest|explain|acknowledge|admit|concede|predict|declare|stress|emphasize)$/;

/** Over "on Friday", "on July 19, 2018," behind the verb. */
function skipTime(tokens: readonly Token[], from: number): number {
  const named = tokens.slice(from, from + 4).findIndex(({ lower }) => timeNames.has(lower));
  if (
    named < 0 ||
    tokens
      .slice(from, from + named)
      .some(({ lower }) => !/^(?:on|in|last|earlier|late|early|this)$/.test(lower))
  )
    return from;
  let at = from + named + 1;
  while (/^\d+$/.test(tokens[at]?.text ?? '') || (tokens[at]?.text === ',' && at - from < 7))
    at += 1;
  return at;
}

/** "that, in the meantime, …" */
function afterComma(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== ',') return at;
  const next = tokens.findIndex(({ text }, i) => i > at && text === ',');
  return next > 0 && next - at < 8 ? next + 1 : at + 1;
}

const trimStop = (tokens: readonly Token[], to: number) =>
  /^[.!?]$/.test(tokens[to - 1]?.text ?? '') ? to - 1 : to;
const trimComma = (tokens: readonly Token[], to: number) =>
  tokens[to - 1]?.text === ',' ? to - 1 : to;

function spanOf(tokens: readonly Token[], from: number, to: number): Span {
  const first = tokens[from]!;
  const last = tokens[to - 1] ?? first;
  return { start: first.start, end: last.end };
}
