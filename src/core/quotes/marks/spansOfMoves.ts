import type { Mark } from '../../language/marks.ts';
import { beforeNarration, endOfUnclosed, startOfUnopened } from './endOfUnclosed.ts';
import type { Event } from './markEvents.ts';
import type { MarkedSpan } from './markedSpan.ts';
import { isSpace } from './weighMarks.ts';

/** What a mark, or the end of a paragraph, does to the quotation that is open there. */
export type Move =
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

interface Open {
  readonly mark: Mark;
  readonly continues: boolean;
}

/** The quotations that the moves, one for each event, begin and end. */
export function spansOfMoves(
  text: string,
  moves: readonly Move[],
  events: readonly Event[],
): MarkedSpan[] {
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
      if (move === 'leave-open') {
        const end = beforeNarration(text, open?.mark.end ?? event.at, event.at);
        close(end, end);
      }
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
      const end = restartEnd(text, open, mark);
      close(end, end);
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

const restartEnd = (text: string, open: Open | null, mark: Mark): number =>
  endOfUnclosed(text, open?.mark.end ?? mark.start, mark.start);

function addUnopened(text: string, spans: MarkedSpan[], from: number, mark: Mark): void {
  const start = startOfUnopened(text, from, mark.start);
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
