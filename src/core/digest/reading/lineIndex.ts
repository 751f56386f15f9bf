import type { Line } from './lines.ts';
import { numberedTerms, weigh, weightIn } from './numberedTerms.ts';
import { placeTerms, type TermPlaces } from './termPlaces.ts';

/** All lines of the reports that are read together, with how telling each term is among them. */
export interface LineIndex {
  readonly lines: readonly Line[];
  readonly terms: TermPlaces;
  /** How telling a term is: the rarer among these lines, the heavier. */
  readonly weight: (term: string) => number;
  /** Lines (as places in `lines`) that have a term. */
  readonly having: (term: string) => Uint32Array;
  /** How many reports have a term. */
  readonly carriers: (term: string) => number;
}

const NOWHERE = new Uint32Array(0);

export function indexLines(lines: readonly Line[]): LineIndex {
  const terms = placeTerms(lines);
  const { numbers, places, begin, carriers } = terms;
  const having = (term: string): Uint32Array => {
    const number = numbers.get(term);
    return number === undefined ? NOWHERE : places.subarray(begin[number], begin[number + 1]);
  };
  return {
    lines,
    terms,
    having,
    weight: (term) => weightIn(lines.length, Math.max(1, having(term).length)),
    carriers: (term) => carriers[numbers.get(term) ?? -1] ?? 0,
  };
}

export interface Likeness {
  /** 0 to 1: how much of all that both say is said by both. */
  readonly cosine: number;
  /** 0 to 1: how much of the shorter one the longer one has. */
  readonly containment: number;
  /** Terms that both have. */
  readonly common: readonly string[];
  /** What those weigh, and what all terms of each line weigh. */
  readonly shared: number;
  readonly sums: readonly [number, number];
}

/** One pair after another is asked for in several ways. */
let lastPair: { a: Line; b: Line; index: LineIndex; likeness: Likeness } | null = null;

export function likeness(a: Line, b: Line, index: LineIndex): Likeness {
  if (lastPair?.a !== a || lastPair.b !== b || lastPair.index !== index)
    lastPair = { a, b, index, likeness: compareTerms(a, b, index) };
  return lastPair.likeness;
}

function compareTerms(a: Line, b: Line, index: LineIndex): Likeness {
  const all = numberedTerms(index);
  const [ofA, ofB] = [weigh(a, index, all), weigh(b, index, all)];
  all.marked += 1;
  for (const term of ofB.terms) all.marks[term] = all.marked;
  const common: string[] = [];
  let [sum, squares] = [0, 0];
  for (let at = 0; at < ofA.terms.length; at++) {
    const term = ofA.terms[at]!;
    if (all.marks[term] !== all.marked) continue;
    const weight = all.weights[term]!;
    common.push(a.terms[at]!);
    sum += weight;
    squares += weight ** 2;
  }
  const shorter = Math.min(ofA.sum, ofB.sum);
  const norms = Math.sqrt(ofA.squares * ofB.squares);
  return {
    cosine: norms > 0 ? squares / norms : 0,
    containment: shorter > 0 ? sum / shorter : 0,
    common,
    shared: sum,
    sums: [ofA.sum, ofB.sum],
  };
}

/** A term in more lines than this finds no neighbours: they are found by their rarer terms. */
const MOST_NEIGHBOURS = 400;
/** So many of a line's rarest terms are looked up; a line that says the same shares several. */
const PROBES = 8;
/** Neighbours share so many of them, or all that there are. */
const LEAST_SHARED = 2;
/**
 * In a story of more sentences than this the rarest terms are in very many of them. From the third
 * term on no more is looked up once so many sentences were: who shares the rarest two is found
 * (among the first 1,600 of each), and time grows with the sentences alone.
 */
const LONG_STORY = 5000;
const MOST_LOOKED_UP = 2000;

/** Found neighbours, and how many more of them may be kept. */
interface KeptNeighbours {
  readonly index: LineIndex;
  readonly of: Map<Line, readonly Line[]>;
  room: number;
}

/** Some 8 MB: all neighbours of all lines of a long story would fill the memory. */
const MOST_KEPT = 1_000_000;

/** Of the index that was asked last: those of every story that was read lately would be most of what is kept. */
let latest: KeptNeighbours | null = null;

/** Lines that share telling terms with this one, without comparing it with all. */
export function neighbours(line: Line, index: LineIndex): readonly Line[] {
  if (latest?.index !== index) latest = { index, of: new Map(), room: MOST_KEPT };
  const known = latest.of.get(line);
  if (known !== undefined) return known;
  const found = findNeighbours(line, index);
  if (found.length <= latest.room) {
    latest.of.set(line, found);
    latest.room -= found.length;
  }
  return found;
}

function findNeighbours(line: Line, index: LineIndex): Line[] {
  const { shared, touched } = countersOf(index);
  const { numbers, places, begin } = index.terms;
  const rarest = line.terms
    .map((term) => {
      const number = numbers.get(term);
      const from = number === undefined ? 0 : begin[number]!;
      return { term, from, many: number === undefined ? 0 : begin[number + 1]! - from };
    })
    .sort((a, b) => a.many - b.many || (a.term < b.term ? -1 : 1))
    .filter(({ many }, rank) => rank < PROBES || many <= MOST_NEIGHBOURS);
  const room = index.lines.length > LONG_STORY ? MOST_LOOKED_UP : Number.POSITIVE_INFINITY;
  let [count, lookedUp] = [0, 0];
  for (const [rank, { from, many }] of rarest.entries()) {
    const most = Math.min(many, 4 * MOST_NEIGHBOURS);
    lookedUp += most;
    if (rank >= LEAST_SHARED && lookedUp > room) break;
    for (let place = from; place < from + most; place++) {
      const at = places[place]!;
      if (shared[at] === 0) touched[count++] = at;
      shared[at]! += 1;
    }
  }
  const least = Math.min(LEAST_SHARED, line.terms.length);
  let few = 0;
  for (let rank = 0; rank < count; rank++) {
    const at = touched[rank]!;
    if (shared[at]! >= least && index.lines[at] !== line) touched[few++] = at;
    shared[at] = 0;
  }
  return Array.from(touched.subarray(0, few).sort(), (at) => index.lines[at]!);
}

/** For each line how many terms it shares, at nought between uses, and room for the lines that share some. */
interface Counters {
  readonly shared: Uint16Array;
  readonly touched: Uint32Array;
}

const countersIn = new WeakMap<LineIndex, Counters>();

/** Made once for an index: far cheaper than a map for each search. */
function countersOf(index: LineIndex): Counters {
  let counters = countersIn.get(index);
  if (counters === undefined) {
    const { length } = index.lines;
    counters = { shared: new Uint16Array(length), touched: new Uint32Array(length) };
    countersIn.set(index, counters);
  }
  return counters;
}
