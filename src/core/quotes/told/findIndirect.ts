import { speechVerb } from '../../language/speechVerbs.ts';
import type { Span } from '../../report/report.ts';
import type { Phrase } from '../frames/phrases.ts';
import type { Frame, Token } from '../frames/readFrames.ts';
import { spanOf } from '../frames/spanOf.ts';
import type { Resolver } from '../speakers/mentions/resolveSpeakers.ts';
import { whoSpeaks } from '../speakers/mentions/together.ts';
import type { Spoken } from '../spoken.ts';
import { isNounOfAct, isSomebody } from './actHere.ts';
import { isAct, isToldAct } from './acts.ts';
import type { Clause } from './clause.ts';
import { findTeller, isNobodysTelling } from './findTeller.ts';
import { isLongEnough } from './longEnough.ts';
import { beforeNextDeed } from './nextDeed.ts';
import { beforeMainVerb, isNounCue } from './nounCue.ts';
import { readTold, type ToldClause } from './readTold.ts';

/**
 * Speech that a sentence tells without marks: "said that …", "…, she said", "according to …".
 * `spoken`: the quotes between marks that stand in it. `first`: the number of its first quotation;
 * the others count down from it.
 */
export function findIndirect(
  frame: Frame,
  at: number,
  spoken: readonly Spoken[],
  resolver: Resolver,
  first: number,
): Spoken[] {
  const { tokens } = frame;
  const told: Spoken[] = [];
  readClauses(frame, spoken).forEach(({ stretches, cue, mention: one, act }, i) => {
    const { who, mention } = whoSpeaks(tokens, at, { cue, mention: one }, resolver);
    const words = stretches.flatMap(({ from, to }) => tokens.slice(from, to));
    if (!act && !isLongEnough(words)) return;
    for (const { from, to } of stretches) {
      const span = spanOf(tokens, from, to);
      if (!isOwnClause(tokens.slice(from, to), span, spoken)) continue;
      if (runsIntoNext(span, spoken)) continue;
      told.push({
        ...span,
        kind: 'indirect',
        frame: at,
        cue: spanOf(tokens, cue.from, cue.to),
        mention: spanOf(tokens, mention.from, mention.to),
        who,
        quotation: first - i,
        act: act ? { start: tokens[cue.from]!.start, end: span.end } : null,
      });
    }
  });
  return told;
}

/** `Marsh said: “No.” Low said: “Yes.”`: what begins with one's words and goes on to another's is told by nobody. */
function runsIntoNext({ start, end }: Span, spoken: readonly Spoken[]): boolean {
  const inside = spoken.filter((quote) => quote.end > start && quote.start < end);
  const [first, ...others] = inside;
  return (
    first !== undefined &&
    first.start <= start + 1 &&
    others.some(({ who, cue }) => cue !== null && who?.name !== first.who?.name)
  );
}

/** What the words of the sentence bring in, with who tells it; what nobody is said to tell is left out. */
function readClauses(frame: Frame, spoken: readonly Spoken[]): Clause[] {
  const { tokens } = frame;
  const clauses: Clause[] = [];
  const named = readTold(frame).filter(({ at }) => !isNobodysTelling(tokens, at));
  for (const told of withoutCrossing(tokens, named)) {
    const { at, stretches } = told;
    const mention = findTeller(tokens, told, ownerBefore(tokens, at, clauses, spoken));
    if (mention === null || isOnlyASign(tokens, at, mention)) continue;
    const own = stretches
      .map((stretch) => withoutMention(tokens, ownClause(tokens, at, stretch), mention))
      .map((stretch) => beforeDirect(tokens, stretch, spoken))
      .filter(({ from, to }) => from < to);
    if (own.length === 0) continue;
    const act = own.length === 1 && isAct(tokens, at, own[0]!);
    if (act && !(isSomebody(tokens, mention) && isToldAct(tokens, at, own[0]!))) continue;
    const cue = { from: at, to: isPhrasal(tokens, at, own[0]!) ? at + 2 : at + 1 };
    clauses.push({ stretches: own, cue, mention, act });
  }
  return clauses;
}

/** "The failure showed that the tide had turned": things that tell nobody's findings. */
const isOnlyASign = (tokens: readonly Token[], at: number, mention: Phrase): boolean =>
  SIGNALS.test(tokens[at]!.lower) &&
  !tokens.slice(mention.from, mention.to).some(({ lower, name }) => name || FINDINGS.test(lower)) &&
  !isSomebody(tokens, mention);
const SIGNALS = /^(?:show|shows|showed|shown|showing|points?|pointed|pointing)$/;
const FINDINGS =
  /^(?:it|they|that|which|polls?|stud(?:y|ies)|surveys?|data|figures?|numbers?|research|reports?|records?|results?|documents?|analys[ei]s|statistics|estimates?|evidence|tests?|filings?|footage|videos?|images?|photos?|emails?|papers?|findings?|investigations?|reviews?|audits?|returns|interviews?|history|experience|charts?|maps?|ledgers|models?|transcripts?|slides?|timeline|projections?|contracts?|batch|trove|networks|average|comparison|statements?|posts?)$/;

/** "called on", "asked for": what is told begins right behind the two. */
const isPhrasal = (tokens: readonly Token[], at: number, { from }: Phrase): boolean =>
  from === at + 2 && /^(?:on|upon|for|of|about|against)$/.test(tokens[at + 1]!.lower);

/** Of two clauses that overlap, or of which one holds the other's cue, the surer. */
function withoutCrossing(tokens: readonly Token[], told: readonly ToldClause[]): ToldClause[] {
  const kept: ToldClause[] = [];
  const outer = told.filter((clause) => !told.some((other) => isHeldIn(tokens, clause, other)));
  for (const clause of [...outer].sort((a, b) => b.chance - a.chance || a.at - b.at)) {
    if (!kept.some((other) => collide(clause, other))) kept.push(clause);
  }
  return kept.sort((a, b) => a.at - b.at);
}

/** "Low said that the officer believed …": what is said holds what somebody believed, however sure. */
const isHeldIn = (tokens: readonly Token[], inner: ToldClause, outer: ToldClause): boolean =>
  speechVerb(tokens[inner.at]!.lower) === 'holds' &&
  outer.at < inner.at &&
  tokens[outer.stretches[0]!.from]!.lower === 'that' &&
  outer.stretches.some((one) => holds(one, inner.at));

const collide = (a: ToldClause, b: ToldClause): boolean =>
  a.stretches.some(
    (one) => holds(one, b.at) || b.stretches.some((other) => overlaps(one, other)),
  ) || b.stretches.some((other) => holds(other, a.at));

const holds = ({ from, to }: Phrase, at: number) => from <= at && at < to;
const overlaps = (a: Phrase, b: Phrase) => a.from < b.to && b.from < a.to;

/** What a noun brings in ends before the sentence's own verb. */
function ownClause(tokens: readonly Token[], at: number, stretch: Phrase): Phrase {
  const clause = behindThat(tokens, stretch);
  const isBehind = stretch.from > at && clause.from > stretch.from;
  if (isAct(tokens, at, clause)) return beforeNextDeed(tokens, clause, isNounOfAct(tokens, at));
  return isBehind && isNounCue(tokens, at) ? beforeMainVerb(tokens, clause) : clause;
}

/** The clause is given without its "that". */
const behindThat = (tokens: readonly Token[], { from, to }: Phrase): Phrase =>
  tokens[from]!.lower === 'that' && to - from > 1 ? { from: from + 1, to } : { from, to };

/** "Voters, Lind suggested, want a change": who tells it is no part of what is told. */
function withoutMention(tokens: readonly Token[], { from, to }: Phrase, mention: Phrase): Phrase {
  if (mention.to <= from || to <= mention.from) return { from, to };
  let end = Math.max(from, mention.from);
  while (end > from && tokens[end - 1]!.kind === 'mark') end -= 1;
  return { from, to: end };
}

/**
 * A whole quotation is no part of a told clause, which ends before it; but what somebody tells of
 * another's words begins with them: "“…,” Low said, according to Marsh".
 */
function beforeDirect(
  tokens: readonly Token[],
  { from, to }: Phrase,
  spoken: readonly Spoken[],
): Phrase {
  if (tokens[from]!.kind === 'quote') return { from, to };
  const starts = spoken.flatMap(({ kind, start }) => (kind === 'direct' ? [start] : []));
  let end = from;
  while (end < to && !starts.some((at) => tokens[end]!.start <= at && at < tokens[end]!.end))
    end += 1;
  while (end < to && end > from && tokens[end - 1]!.kind === 'mark') end -= 1;
  return { from, to: end };
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
