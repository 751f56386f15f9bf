import { addDays } from '../../language/days.ts';
import type { Difference, DifferenceSide, Fact } from '../digest.ts';
import { compareText } from '../reading/inOrder.ts';
import type { Line } from '../reading/lines.ts';
import type { Reading } from '../reading/readTogether.ts';
import { sideOf } from './sideOf.ts';

/** Where a value stands: a stretch of a line. */
export interface Place {
  readonly line: Line;
  readonly start: number;
  readonly end: number;
}

/** Two or more values of one fact, each with where it stands first and the other lines that give it. */
export interface Clash {
  /** Null: the reports' days decide. */
  readonly kind: 'conflict' | 'settled' | 'development' | null;
  readonly fact: Fact;
  readonly about: string;
  readonly sides: readonly (Place & { readonly also?: readonly Line[] })[];
}

/** A value that only a report of a later day gives supersedes the older one. */
export function differenceOf({ kind, fact, about, sides }: Clash, reading: Reading): Difference {
  const told = sides
    .map(({ line, start, end, also = [] }) =>
      sideOf(line.text.slice(start, end), [line, ...also], reading),
    )
    .map((side, at) => ({ side, at }))
    .sort((a, b) => compareText(a.side.since ?? '', b.side.since ?? '') || a.at - b.at)
    .map(({ side }) => side);
  return { kind: kind ?? natureOf(told), fact, about: about.replace(/\s+/g, ' '), sides: told };
}

function natureOf(sides: readonly DifferenceSide[]): 'conflict' | 'development' {
  const [oldest, newest] = [sides[0]?.since ?? null, sides.at(-1)?.since ?? null];
  return oldest !== null && newest !== null && newest >= addDays(oldest, 1)
    ? 'development'
    : 'conflict';
}
