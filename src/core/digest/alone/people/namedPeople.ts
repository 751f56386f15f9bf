import { readFrames } from '../../../quotes/frames/readFrames.ts';
import { findSpans } from '../../../quotes/marks/findSpans.ts';
import { namesIn } from '../../../quotes/speakers/people/names.ts';
import { type Party, readPeople } from '../../../quotes/speakers/people/people.ts';
import type { Report, Span } from '../../../report/report.ts';
import { findOverlapping } from '../../reading/overlapping.ts';
import { once, withoutRoom } from '../../reading/readOnce.ts';

/** A name in the narrator's words, and the person of the report whom it means. */
export interface Named extends Span {
  /** Its words in lower case, titles taken off. */
  readonly words: readonly string[];
  /** "mayor", "sgt.", "press secretary" in front of it, in lower case. */
  readonly title: readonly string[];
  /** Where its titles begin, which may be the name itself. */
  readonly titleStart: number;
  /** "the Bowmans": no person. */
  readonly afterThe: boolean;
  /** 'unsure' where it may be one of several. */
  readonly party: Party | null | 'unsure';
}

/** All names of a report outside quotations, in the order of its text. */
export const namedPeople: (report: Report) => readonly Named[] = once((report: Report) => {
  const paragraphs = report.paragraphs.filter(({ kind }) => kind !== 'boilerplate');
  const frames = readFrames(report, paragraphs, findSpans(report.text, paragraphs));
  const people = readPeople(frames);
  const keptOnce = createOneOfEach();
  return frames.flatMap((frame, at) =>
    namesIn(frame, at).map(({ words, from, to, runStart, title, afterThe }) => ({
      start: frame.tokens[from]!.start,
      end: frame.tokens[to - 1]!.end,
      words: keptOnce(words),
      title: keptOnce(title),
      titleStart: frame.tokens[runStart]!.start,
      afterThe,
      party: people.byTitledName({ words, title }, at),
    })),
  );
});

/** The same words of names are kept once: a report names the same people again and again. */
function createOneOfEach(): (words: readonly string[]) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (words) => {
    const key = words.join(' ');
    const one = known.get(key) ?? withoutRoom(words);
    known.set(key, one);
    return one;
  };
}

const namesAround = once((report: Report) => findOverlapping(namedPeople(report)));

/** The names that stand whole between two places of a report, in the order of its text. */
export const namesWithin = (report: Report, { start, end }: Span): readonly Named[] =>
  namesAround(report)({ start, end }).filter((named) => start <= named.start && named.end <= end);
