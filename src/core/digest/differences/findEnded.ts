import type { Difference } from '../digest.ts';
import { withoutSayer } from '../likeness/withoutSayer.ts';
import type { Overtaken } from '../overtaken/findOvertaken.ts';
import type { Line } from '../reading/lines.ts';
import type { Reading } from '../reading/readTogether.ts';
import { differenceOf } from './differenceOf.ts';

/** What an older report tells as lasting and a newer one tells the end of; each end once. */
export function findEnded(overtaken: readonly Overtaken[], reading: Reading): Difference[] {
  const byEnd = new Map<Line, Line[]>();
  for (const { line, by } of overtaken) byEnd.set(by, [...(byEnd.get(by) ?? []), line]);
  return [...byEnd].map(([by, [first, ...also]]) =>
    differenceOf(
      {
        kind: 'development',
        fact: 'happened',
        about: `Is it still so: ${firstWords(withoutSayer(first!.text))}?`,
        sides: [{ ...wholeOf(first!), also }, wholeOf(by)],
      },
      reading,
    ),
  );
}

const wholeOf = (line: Line) => ({ line, start: 0, end: line.text.length });

const MOST_WORDS = 16;

const firstWords = (sentence: string): string => {
  const words = sentence.replace(/[.!?]$/, '').split(' ');
  return words.length > MOST_WORDS ? `${words.slice(0, MOST_WORDS).join(' ')} …` : words.join(' ');
};
