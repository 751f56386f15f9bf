import type { Line } from './lines.ts';

/** What lines are compared within: a line index. */
export interface Weights {
  readonly weight: (term: string) => number;
}

/** A line's terms by their numbers, in its order: a set of words for each line would take three times as much. */
export interface Weighed {
  readonly terms: readonly number[];
  /** Of what its terms weigh. */
  readonly sum: number;
  readonly squares: number;
}

/** The terms that lines were compared by, numbered as they came. */
export interface NumberedTerms {
  readonly of: Map<Line, Weighed>;
  readonly numbers: Map<string, number>;
  /** By number. */
  readonly weights: number[];
  /** By number, the last of `marked` that has it. */
  readonly marks: number[];
  marked: number;
}

const termsIn = new WeakMap<Weights, NumberedTerms>();

export function numberedTerms(index: Weights): NumberedTerms {
  let terms = termsIn.get(index);
  if (terms === undefined) {
    terms = { of: new Map(), numbers: new Map(), weights: [], marks: [], marked: 0 };
    termsIn.set(index, terms);
  }
  return terms;
}

export function weigh(line: Line, index: Weights, all: NumberedTerms): Weighed {
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

function numberOf(
  term: string,
  index: Weights,
  { numbers, weights, marks }: NumberedTerms,
): number {
  let number = numbers.get(term);
  if (number === undefined) {
    number = weights.push(index.weight(term)) - 1;
    marks.push(0);
    numbers.set(term, number);
  }
  return number;
}
