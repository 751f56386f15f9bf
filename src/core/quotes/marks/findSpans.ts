import type { Mark, MarkFamily } from '../../language/marks.ts';
import { narrationBegins } from '../../language/narration.ts';
import type { Span } from '../../report/report.ts';
import { findSingleSpans } from './findSingleSpans.ts';
import { findTurns } from './findTurns.ts';
import { findWrapped } from './findWrapped.ts';
import { type Event, listEvents } from './markEvents.ts';
import type { MarkedSpan } from './markedSpan.ts';
import { type Move, spansOfMoves } from './spansOfMoves.ts';
import { closesUnopened, costToClose, costToNest, costToOpen, costToSkip } from './weighMarks.ts';

/**
 * What stands between the outermost quotation marks of the paragraphs, in order. Wrong and missing
 * marks are weighed against each other: the cheapest reading of all marks together is taken
 * (Viterbi over the marks; time and memory are linear).
 */
export function findSpans(text: string, paragraphs: readonly Span[]): MarkedSpan[] {
  const events = listEvents(text, paragraphs);
  const between = spansOfMoves(text, cheapestReading(text, events), events);
  const wrapped = findWrapped(text, paragraphs, between);
  const doubles = wrapped.length === 0 ? between : withTurns(between, wrapped);
  const marked = [...doubles, ...findSingleSpans(text, paragraphs, doubles)];
  marked.sort((a, b) => a.start - b.start);
  const turns = findTurns(text, paragraphs);
  return turns.length === 0 ? marked : withTurns(marked, turns);
}

/** A turn of a transcript, or what single marks wrap, is one quotation, whatever marks stand in it. Both lists are in order. */
function withTurns(marked: readonly MarkedSpan[], turns: readonly MarkedSpan[]): MarkedSpan[] {
  let next = 0;
  const outside = marked.filter((span) => {
    while (next < turns.length && turns[next]!.end <= span.outerStart) next += 1;
    const turn = turns[next];
    return turn === undefined || span.outerEnd <= turn.start;
  });
  return [...outside, ...turns].sort((a, b) => a.start - b.start);
}

/** Outside, inside by family of the opening mark, and inside a nested pair of the same family. */
const STATES = ['out', 'straight', 'curly', 'angled', 'curly+', 'angled+'] as const;
type State = (typeof STATES)[number];

interface Step {
  readonly from: number;
  readonly move: Move;
}

function cheapestReading(text: string, events: readonly Event[]): Move[] {
  let costs = STATES.map((state) => (state === 'out' ? 0 : Number.POSITIVE_INFINITY));
  const steps: (Step | undefined)[][] = [];
  for (const event of events) {
    const next = STATES.map(() => Number.POSITIVE_INFINITY);
    const row: (Step | undefined)[] = [];
    const offer = (from: number, to: State, move: Move, cost: number) => {
      const at = STATES.indexOf(to);
      const total = costs[from]! + cost;
      if (total < next[at]!) {
        next[at] = total;
        row[at] = { from, move };
      }
    };
    if (event.kind === 'end') offerEnd(costs, event, offer);
    else offerMark(text, costs, event, offer);
    steps.push(row);
    costs = next;
  }
  return traceBack(steps, costs);
}

function traceBack(
  steps: readonly (readonly (Step | undefined)[])[],
  costs: readonly number[],
): Move[] {
  let state = costs.indexOf(Math.min(...costs));
  const moves: Move[] = [];
  for (let i = steps.length - 1; i >= 0; i--) {
    const step = steps[i]![state]!;
    moves.push(step.move);
    state = step.from;
  }
  return moves.reverse();
}

type Offer = (from: number, to: State, move: Move, cost: number) => void;

/** More than leaving open costs. */
const NARRATED = 3;

/**
 * A paragraph that ends inside a quotation: the next one goes on with it if a mark says so, else
 * the closing mark is missing, and whoever speaks next must not lose their words to it.
 */
function offerEnd(
  costs: readonly number[],
  { nextOpens, nextGoesOn, narrated }: Extract<Event, { kind: 'end' }>,
  offer: Offer,
): void {
  STATES.forEach((state, from) => {
    if (costs[from] === Number.POSITIVE_INFINITY) return;
    if (state === 'out') {
      offer(from, 'out', 'skip', 0);
      return;
    }
    const base = state.replace('+', '') as State;
    const carry = (nextOpens ? 0.5 : 4) + (state === base ? 0 : 2) + (narrated ? NARRATED : 0);
    if (nextGoesOn) offer(from, base, 'carry', carry);
    offer(from, 'out', 'leave-open', nextOpens ? 2 : 4.5);
  });
}

function offerMark(
  text: string,
  costs: readonly number[],
  { mark, opensParagraph, isFirst }: Extract<Event, { kind: 'mark' }>,
  offer: Offer,
): void {
  const opening = costToOpen(text, mark);
  const closing = costToClose(text, mark);
  STATES.forEach((state, from) => {
    if (costs[from] === Number.POSITIVE_INFINITY) return;
    if (state === 'out') {
      offer(from, mark.family, 'open', opening);
      offer(from, 'out', 'skip', costToSkip(text, mark));
      if (isFirst && closesUnopened(text, mark)) offer(from, 'out', 'close-unopened', 3.2);
      return;
    }
    offerInside(text, from, state, { mark, opensParagraph, opening, closing }, offer);
  });
}

interface WeighedMark {
  readonly mark: Mark;
  readonly opensParagraph: boolean;
  readonly opening: number;
  readonly closing: number;
}

/** A mark within a quotation closes it, stands for a nested one, or begins the next paragraph's. */
function offerInside(
  text: string,
  from: number,
  state: State,
  { mark, opensParagraph, opening, closing }: WeighedMark,
  offer: Offer,
): void {
  const family = state.replace('+', '') as MarkFamily;
  const otherFamily = family === mark.family ? 0 : 2.5;
  if (state.endsWith('+')) {
    offer(from, family, 'unnest', closing + otherFamily);
    return;
  }
  offer(from, 'out', 'close', closing + otherFamily);
  if (otherFamily > 0) offer(from, state, 'nest', costToNest(text, mark, opening > closing));
  else if (family !== 'straight') offer(from, `${family}+`, 'nest', 1.2 + opening);
  if (opensParagraph) {
    offer(from, mark.family, 'continue', narrationBegins(text, mark.end) ? 4 : otherFamily / 2);
  } else offer(from, mark.family, 'restart', 3.5 + opening);
}
