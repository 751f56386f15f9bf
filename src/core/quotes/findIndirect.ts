import type { Span } from '../report/report.ts';
import type { Clause } from './clause.ts';
import { accordingTo, asTold, clauseBefore, extentOf } from './clauseBefore.ts';
import { clauseBehind, mayTell } from './clauseBehind.ts';
import type { Phrase } from './phrases.ts';
import type { Frame, Token } from './readFrames.ts';
import type { Resolver } from './resolveSpeakers.ts';
import type { Spoken } from './spoken.ts';

/** A reported clause has at least so many words; shorter ones are objects ("said no"). */
const SHORTEST = 3;

/**
 * Speech that a sentence tells without marks: "said that …", "…, she said", "according to …".
 * `spoken`: the quotes between marks that stand in it. `first`: the number of its first quotation.
 */
export function findIndirect(
  frame: Frame,
  at: number,
  spoken: readonly Spoken[],
  resolver: Resolver,
  first: number,
): Spoken[] {
  if (frame.kind === 'headline' || frame.kind === 'related' || frame.titleCase) return [];
  const { tokens } = frame;
  const told: Spoken[] = [];
  readClauses(tokens, spoken).forEach(({ stretches, cue, mention }, i) => {
    const who = mention === null ? null : resolver.resolve(at, mention);
    const words = stretches.flatMap(({ from, to }) => tokens.slice(from, to));
    if (!isLongEnough(words)) return;
    for (const { from, to } of stretches) {
      const span = spanOf(tokens, from, to);
      if (!isOwnClause(tokens.slice(from, to), span, spoken)) continue;
      told.push({
        ...span,
        kind: 'indirect',
        frame: at,
        cue: spanOf(tokens, cue.from, cue.to),
        mention: mention === null ? null : spanOf(tokens, mention.from, mention.to),
        who,
        quotation: first - i,
      });
    }
  });
  return told;
}

/** The clause that frames the sentence, then those that verbs in the rest of it bring in. */
function readClauses(tokens: readonly Token[], spoken: readonly Spoken[]): Clause[] {
  const outer = accordingTo(tokens) ?? asTold(tokens) ?? clauseBefore(tokens);
  const clauses = outer === null ? [] : [outer];
  const taken: Phrase[] = clauses.map(extentOf);
  for (let verb = 0; verb < tokens.length; verb++) {
    if (!mayTell(tokens, verb) || taken.some(({ from, to }) => from <= verb && verb < to)) continue;
    const limit = directFrom(tokens, verb, spoken);
    const clause = clauseBehind(tokens, verb, ownerBefore(tokens, verb, clauses, spoken), limit);
    if (clause === null || taken.some((own) => crosses(own, clause.stretches[0]!))) continue;
    clauses.push(clause);
    taken.push(clause.stretches[0]!);
  }
  return clauses;
}

/** Where the next whole quotation begins, which is no part of a told clause; else the end. */
function directFrom(tokens: readonly Token[], from: number, spoken: readonly Spoken[]): number {
  const starts = spoken.flatMap(({ kind, start }) => (kind === 'direct' ? [start] : []));
  if (starts.length === 0) return tokens.length;
  const found = tokens.findIndex(
    ({ kind, start, end }, i) =>
      i > from && kind === 'quote' && starts.some((at) => start <= at && at < end),
  );
  return found < 0 ? tokens.length : found;
}

/** Who was said to speak last in this sentence. */
function ownerBefore(
  tokens: readonly Token[],
  verb: number,
  clauses: readonly Clause[],
  spoken: readonly Spoken[],
): Phrase | null {
  const own = clauses.findLast(({ cue }) => cue.from < verb)?.mention ?? null;
  const mention = spoken.findLast(
    ({ cue }) => cue !== null && cue.start < tokens[verb]!.start,
  )?.mention;
  if (own !== null || mention == null) return own;
  const from = tokens.findIndex(({ start }) => start === mention.start);
  const to = tokens.findIndex(({ end }) => end === mention.end);
  return from < 0 || to < from ? null : { from, to: to + 1 };
}

function isLongEnough(own: readonly Token[]): boolean {
  const words = own.filter(({ kind }) => kind === 'word').length;
  return words >= (own.some(({ kind }) => kind === 'quote') ? 1 : SHORTEST);
}

/** Has words of its own, not only those between marks, and no whole quotation stands across its edge. */
function isOwnClause(own: readonly Token[], span: Span, spoken: readonly Spoken[]): boolean {
  if (!own.some(({ kind }) => kind === 'word')) return false;
  return !spoken.some((quote) => crosses(toRange(quote), toRange(span)) || covers(quote, span));
}

const toRange = ({ start, end }: Span): Phrase => ({ from: start, to: end });
const covers = (outer: Span, inner: Span) => outer.start <= inner.start && inner.end <= outer.end;

/** Overlap without one holding the other whole. */
const crosses = (a: Phrase, b: Phrase) =>
  a.from < b.to && b.from < a.to && !(b.from <= a.from && a.to <= b.to);

function spanOf(tokens: readonly Token[], from: number, to: number): Span {
  return { start: tokens[from]!.start, end: tokens[to - 1]!.end };
}
