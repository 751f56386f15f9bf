import { findMarks, type Mark, type MarkFamily } from '../../language/marks.ts';
import { narrationBegins } from '../../language/narration.ts';
import type { Span } from '../../report/report.ts';
import { findSingleSpans } from './findSingleSpans.ts';
import { findTurns } from './findTurns.ts';
import type { MarkedSpan } from './markedSpan.ts';
import {
  closesUnopened,
  costToClose,
  costToNest,
  costToOpen,
  costToSkip,
  isSpace,
} from './weighMarks.ts';

/**
 * What stands between the outermost quotation marks of the paragraphs, in order. Wrong and missing
 * marks are weighed against each other: the cheapest reading of all marks together is taken
 * (Viterbi over the marks; time and memory are linear).
 */
export function findSpans(text: string, paragraphs: readonly Span[]): MarkedSpan[] {
  const events = listEvents(text, paragraphs);
  const doubles = toSpans(text, cheapestReading(text, events), events);
  const marked = [...doubles, ...findSingleSpans(text, paragraphs, doubles)];
  marked.sort((a, b) => a.start - b.start);
  const turns = findTurns(text, paragraphs);
  return turns.length === 0 ? marked : withTurns(marked, turns);
}

/** A turn of a transcript is one quotation, whatever marks stand in it. Both lists are in order. */
function withTurns(marked: readonly MarkedSpan[], turns: readonly MarkedSpan[]): MarkedSpan[] {
  let next = 0;
  const outside = marked.filter((span) => {
    while (next < turns.length && turns[next]!.end <= span.outerStart) next += 1;
    const turn = turns[next];
    return turn === undefined || span.outerEnd <= turn.start;
  });
  return [...outside, ...turns].sort((a, b) => a.start - b.start);
}

type Event =
  | {
      readonly kind: 'mark';
      readonly mark: Mark;
      readonly opensParagraph: boolean;
      /** No mark stands before it in its paragraph. */
      readonly isFirst: boolean;
      readonly paragraph: Span;
    }
  | { readonly kind: 'end'; readonly at: number; readonly nextOpens: boolean };

type Move =
  | 'skip'
  | 'open'
  | 'close'
  | 'close-unopened'
  | 'continue'
  | 'restart'
  | 'nest'
  | 'unnest'
  | 'carry'
  | 'leave-open';

/** Outside, inside by family of the opening mark, and inside a nested pair of the same family. */
const STATES = ['out', 'straight', 'curly', 'angled', 'curly+', 'angled+'] as const;
type State = (typeof STATES)[number];

function listEvents(text: string, paragraphs: readonly Span[]): Event[] {
  const marks = paragraphs.map(({ start, end }) => marksOutsideTags(text, start, end));
  return paragraphs.flatMap((paragraph, i): Event[] => {
    const opens = (k: number) => {
      const first = marks[k]?.[0];
      return (
        first?.start === paragraphs[k]?.start && first?.points !== 'close' && first !== undefined
      );
    };
    return [
      ...marks[i]!.map(
        (mark, j): Event => ({
          kind: 'mark',
          mark,
          opensParagraph: j === 0 && opens(i),
          isFirst: j === 0,
          paragraph,
        }),
      ),
      { kind: 'end', at: paragraph.end, nextOpens: opens(i + 1) },
    ];
  });
}

/** What stands in a tag of the page (`author="…"`) is nobody's words. */
function marksOutsideTags(text: string, start: number, end: number): Mark[] {
  const marks = findMarks(text, start, end);
  if (!text.slice(start, end).includes('="')) return marks;
  const tags = [...text.slice(start, end).matchAll(/<\/?[a-z][^<>]{0,500}>/gi)];
  let next = 0;
  return marks.filter(({ start: at }) => {
    while (next < tags.length && start + tags[next]!.index + tags[next]![0].length <= at) next += 1;
    const tag = tags[next];
    return tag === undefined || at < start + tag.index;
  });
}

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
    if (event.kind === 'end') offerEnd(costs, event.nextOpens, offer);
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

/** A paragraph that ends inside a quotation: the next one goes on with it, or the closing mark is missing. */
function offerEnd(costs: readonly number[], nextOpens: boolean, offer: Offer): void {
  STATES.forEach((state, from) => {
    if (costs[from] === Number.POSITIVE_INFINITY) return;
    if (state === 'out') {
      offer(from, 'out', 'skip', 0);
      return;
    }
    const base = state.replace('+', '') as State;
    offer(from, base, 'carry', (nextOpens ? 0.5 : 4) + (state === base ? 0 : 2));
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

interface Open {
  readonly mark: Mark;
  readonly continues: boolean;
}

function toSpans(text: string, moves: readonly Move[], events: readonly Event[]): MarkedSpan[] {
  const spans: MarkedSpan[] = [];
  let open: Open | null = null;
  let leftOpen = false;
  const close = (end: number, outerEnd: number) => {
    if (open !== null) addSpan(text, spans, open, end, outerEnd);
    open = null;
  };
  moves.forEach((move, i) => {
    const event = events[i]!;
    if (event.kind === 'end') {
      if (move === 'leave-open') close(event.at, event.at);
      leftOpen = move === 'carry';
      return;
    }
    const { mark } = event;
    if (move === 'open') open = { mark, continues: false };
    else if (move === 'close') close(mark.start, mark.end);
    else if (move === 'close-unopened') addUnopened(text, spans, event.paragraph.start, mark);
    else if (move === 'continue') {
      close(lastEnd(events, i), lastEnd(events, i));
      open = { mark, continues: leftOpen };
    } else if (move === 'restart') {
      close(restartEnd(text, open, mark), mark.start);
      open = { mark, continues: false };
    }
  });
  const last = lastEnd(events, events.length);
  close(last, last);
  return spans;
}

/** Where the paragraph before the mark's ended. */
function lastEnd(events: readonly Event[], i: number): number {
  for (let k = i - 1; k >= 0; k--) {
    const event = events[k]!;
    if (event.kind === 'end') return event.at;
  }
  return 0;
}

/** A quotation whose closing mark is missing ends with its last whole sentence before the next one begins. */
function restartEnd(text: string, open: Open | null, mark: Mark): number {
  const from = open?.mark.end ?? mark.start;
  const between = text.slice(from, mark.start);
  const stop = Math.max(
    between.lastIndexOf('. '),
    between.lastIndexOf('? '),
    between.lastIndexOf('! '),
  );
  return stop < 0 ? mark.start : from + stop + 1;
}

function addUnopened(text: string, spans: MarkedSpan[], start: number, mark: Mark): void {
  const unseen: Mark = { ...mark, start, end: start };
  addSpan(text, spans, { mark: unseen, continues: false }, mark.start, mark.end);
}

function addSpan(
  text: string,
  spans: MarkedSpan[],
  open: Open,
  to: number,
  outerEnd: number,
): void {
  let start = open.mark.end;
  let end = to;
  while (start < end && isSpace(text.charAt(start))) start += 1;
  while (end > start && isSpace(text.charAt(end - 1))) end -= 1;
  if (!/[\p{L}\p{N}]/u.test(text.slice(start, end))) return;
  spans.push({ start, end, outerStart: open.mark.start, outerEnd, continues: open.continues });
}
