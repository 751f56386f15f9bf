import type { Line } from './lines.ts';
import type { TermPlaces } from './termPlaces.ts';

/** What lines are compared within: a line index. */
export interface Within {
  readonly lines: readonly Line[];
  readonly terms: TermPlaces;
  readonly weight: (term: string) => number;
}

/** A line's terms by their numbers, in its order: a set of words for each line would take three times as much. */
export interface Weighed {
  readonly terms: readonly number[];
  /** Of what its terms weigh. */
  readonly sum: number;
  readonly squares: number;
}

/** The lines that were compared, and the terms of all by number: first those of the index, in its order. */
interface NumberedTerms {
  readonly of: Map<Line, Weighed>;
  /** Terms that no line of the index has. */
  readonly strange: Map<string, number>;
  /** By number. */
  readonly weights: number[];
  /** By number, the last of `marked` that has it. */
  readonly marks: number[];
  marked: number;
}

const termsIn = new WeakMap<Within, NumberedTerms>();

/** How telling a term is that stands in so many of the lines. */
export const weightIn = (lines: number, having: number): number => Math.log(1 + lines / having);

export function numberedTerms(index: Within): NumberedTerms {
  let terms = termsIn.get(index);
  if (terms === undefined) {
    const { begin, carriers } = index.terms;
    const weights = Array.from(carriers, (_, number) =>
      weightIn(index.lines.length, begin[number + 1]! - begin[number]!),
    );
    const marks = weights.map(() => 0);
    terms = { of: new Map(), strange: new Map(), weights, marks, marked: 0 };
    termsIn.set(index, terms);
  }
  return terms;
}

export function weigh(line: Line, index: Within, all: NumberedTerms): Weighed {
  let weighed = all.of.get(line);
  if (weighed === undefined) {
    const terms = line.terms.map((term) => numberOf(term, index, all));
    const weights = terms.map((term) => all.weights[term]!);
    weighed = {
      terms,
      sum: weights.reduce((total, weight) => total + weight, 0),
      squares: weights.reduce((total, weight) => total + weight ** 2, 0),
    };
    all.of.set(line, weighed);
  }
  return weighed;
}

function numberOf(term: string, index: Within, { strange, weights, marks }: NumberedTerms): number {
  const known = index.terms.numbers.get(term) ?? strange.get(term);
  if (known !== undefined) return known;
  const number = weights.push(index.weight(term)) - 1;
  marks.push(0);
  strange.set(term, number);
  return number;
}
