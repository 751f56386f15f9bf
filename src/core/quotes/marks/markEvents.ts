import { findMarks, type Mark } from '../../language/marks.ts';
import { matchesOf } from '../../language/matchesOf.ts';
import { narrationBegins } from '../../language/narration.ts';
import type { Span } from '../../report/report.ts';
import { endsNarrated } from './endOfUnclosed.ts';
import { costToClose, costToOpen } from './weighMarks.ts';

/** What the reading of marks goes through, in order: the marks, and the ends of paragraphs. */
export type Event =
  | {
      readonly kind: 'mark';
      readonly mark: Mark;
      readonly opensParagraph: boolean;
      /** No mark stands before it in its paragraph. */
      readonly isFirst: boolean;
      readonly paragraph: Span;
    }
  | {
      readonly kind: 'end';
      readonly at: number;
      readonly nextOpens: boolean;
      /** The next paragraph begins with a mark, or its first one closes what this one opened. */
      readonly nextGoesOn: boolean;
      /** The narrator's "…, said Marsh." stands behind the last mark: a closing one is missing before it. */
      readonly narrated: boolean;
    };

/** The marks of all paragraphs and the paragraphs' ends, in order. */
export function listEvents(text: string, paragraphs: readonly Span[]): Event[] {
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
      {
        kind: 'end',
        at: paragraph.end,
        nextOpens: opens(i + 1),
        narrated: marks[i]!.length > 0 && endsNarrated(text, marks[i]!.at(-1)!.end, paragraph.end),
        nextGoesOn: mayGoOn(text, paragraphs[i + 1], marks[i + 1]?.[0]),
      },
    ];
  });
}

function mayGoOn(text: string, next: Span | undefined, first: Mark | undefined): boolean {
  if (next === undefined || first === undefined) return false;
  if (first.start === next.start) return true;
  const closes = costToClose(text, first) < costToOpen(text, first);
  return closes && narrationBegins(text, first.end);
}

/** What stands in a tag of the page (`author="…"`) is nobody's words, though the tag be cut off. */
function marksOutsideTags(text: string, start: number, end: number): Mark[] {
  const marks = findMarks(text, start, end);
  if (!text.slice(start, end).includes('="')) return marks;
  const tags = matchesOf(/<\/?[a-z][^<>]{0,500}(?:>|$)/gi, text.slice(start, end));
  let next = 0;
  return marks.filter(({ start: at }) => {
    while (next < tags.length && start + tags[next]!.index + tags[next]![0].length <= at) next += 1;
    const tag = tags[next];
    return tag === undefined || at < start + tag.index;
  });
}
