import type { Line } from './lines.ts';

/** All lines of the reports that are read together, with how telling each term is among them. */
export interface LineIndex {
  readonly lines: readonly Line[];
  /** How telling a term is: the rarer among these lines, the heavier. */
  readonly weight: (term: string) => number;
  /** Lines (as places in `lines`) that have a term. */
  readonly having: (term: string) => readonly number[];
}

export function indexLines(lines: readonly Line[]): LineIndex {
  const places = new Map<string, number[]>();
  for (const [at, line] of lines.entries()) {
    for (const term of line.terms) {
      const list = places.get(term);
      if (list) list.push(at);
      else places.set(term, [at]);
    }
  }
  const weights = new Map<string, number>();
  for (const [term, list] of places) weights.set(term, Math.log(1 + lines.length / list.length));
  return {
    lines,
    weight: (term) => weights.get(term) ?? Math.log(1 + lines.length),
    having: (term) => places.get(term) ?? [],
  };
}

export interface Likeness {
  /** 0 to 1: how much of all that both say is said by both. */
  readonly cosine: number;
  /** 0 to 1: how much of the shorter one the longer one has. */
  readonly containment: number;
  /** Terms that both have. */
  readonly common: readonly string[];
}

export function likeness(a: Line, b: Line, { weight }: LineIndex): Likeness {
  const termsOfB = new Set(b.terms);
  const common = a.terms.filter((term) => termsOfB.has(term));
  const sum = (terms: readonly string[], power: number) =>
    terms.reduce((total, term) => total + weight(term) ** power, 0);
  const shorter = Math.min(sum(a.terms, 1), sum(b.terms, 1));
  const norms = Math.sqrt(sum(a.terms, 2) * sum(b.terms, 2));
  return {
    cosine: norms > 0 ? sum(common, 2) / norms : 0,
    containment: shorter > 0 ? sum(common, 1) / shorter : 0,
    common,
  };
}

/** A term in more lines than this finds no neighbours: they are found by their rarer terms. */
const MOST_NEIGHBOURS = 400;
/** So many of a line's rarest terms are looked up; a line that says the same shares several. */
const PROBES = 8;

/** Lines that share telling terms with this one, without comparing it with all. */
export function neighbours(line: Line, index: LineIndex): Line[] {
  const found = new Map<number, number>();
  const rarest = [...line.terms]
    .map((term) => ({ term, count: index.having(term).length }))
    .sort((a, b) => a.count - b.count || (a.term < b.term ? -1 : 1))
    .filter(({ count }, rank) => rank < PROBES || count <= MOST_NEIGHBOURS);
  for (const { term } of rarest) {
    for (const at of index.having(term).slice(0, 4 * MOST_NEIGHBOURS))
      found.set(at, (found.get(at) ?? 0) + 1);
  }
  return [...found]
    .filter(([at, shared]) => shared >= Math.min(2, line.terms.length) && index.lines[at] !== line)
    .sort(([a], [b]) => a - b)
    .map(([at]) => index.lines[at]!);
}
