import type { Difference } from '../digest.ts';
import { withoutSayer } from '../likeness/withoutSayer.ts';
import type { Overtaken } from '../overtaken/overtaken.ts';
import type { Line } from '../reading/lines.ts';
import type { Reading } from '../reading/readTogether.ts';
import { differenceOf } from './differenceOf.ts';
import { firstWords } from './firstWords.ts';

/** How a reader would ask of it: it was so once, or never. */
const ASKED = { development: 'Is it still so', settled: 'Is it so' } as const;

/** What an older report tells and a newer one has overtaken, or says was wrong; each end once. */
export function findEnded(
  overtaken: readonly Overtaken[],
  reading: Reading,
  kind: keyof typeof ASKED = 'development',
): Difference[] {
  const byEnd = new Map<string, Overtaken[]>();
  for (const one of overtaken) {
    const key = `${one.by.reportId} ${one.by.start} ${one.toll?.about ?? ''} ${olderValue(one)}`;
    byEnd.set(key, [...(byEnd.get(key) ?? []), one]);
  }
  return [...byEnd.values()].map(([first, ...others]) => {
    const { line, by, toll } = first!;
    const also = others.map((other) => other.line);
    const about =
      toll?.about ?? `${ASKED[kind]}: ${firstWords(withoutStop(withoutSayer(line.text)))}?`;
    return differenceOf(
      {
        kind,
        fact: toll === null ? 'happened' : 'number',
        about,
        sides: [
          { line, ...(toll?.old ?? wholeOf(line)), also },
          { line: by, ...(toll?.now ?? wholeOf(by)) },
        ],
      },
      reading,
    );
  });
}

/** Of a count each older value is a side of its own. */
const olderValue = ({ line, toll }: Overtaken): string =>
  toll === null ? '' : line.text.slice(toll.old.start, toll.old.end).toLowerCase();

const wholeOf = (line: Line) => ({ start: 0, end: line.text.length });

const withoutStop = (sentence: string): string => sentence.replace(/[.!?]$/, '');
