import type { Difference } from '../digest.ts';
import { compareText } from '../inOrder.ts';
import type { Reading } from '../readTogether.ts';
import { differenceOf } from './differenceOf.ts';
import type { Told } from './sameFigure.ts';
import { sameNumber } from './sameValue.ts';

/** Two numbers of one fact that are not the same. */
export interface Pair {
  readonly a: Told;
  readonly b: Told;
  readonly about: string;
}

/** All that clash with one another as one difference, with a side for each value. */
export function groupValues(pairs: readonly Pair[], reading: Reading): Difference[] {
  return chainsOf(pairs).map((chain) => {
    const values = valuesOf(chain.flatMap(({ a, b }) => [a, b]));
    const revised = values.filter((told) => told.some(isRevised));
    const once = revised.length > 0 && revised.length < values.length;
    const ordered = once
      ? [...values.filter((told) => !revised.includes(told)), ...revised]
      : values;
    return differenceOf(
      {
        kind: once ? 'development' : null,
        fact: 'number',
        about: chain[0]!.about,
        sides: ordered.map(([first, ...rest]) => ({
          line: first!.line,
          start: first!.figure.start,
          end: first!.figure.end,
          also: rest.map(({ line }) => line),
        })),
      },
      reading,
    );
  });
}

/** Pairs that share a number with another of their chain (union of sets, by their roots). */
function chainsOf(pairs: readonly Pair[]): Pair[][] {
  const parents = new Map<string, string>();
  const rootOf = (key: string): string => {
    let root = key;
    for (let up = parents.get(root); up !== undefined; up = parents.get(root)) root = up;
    if (root !== key) parents.set(key, root);
    return root;
  };
  for (const { a, b, about } of pairs) {
    const [one, other] = [rootOf(keyOf(a, about)), rootOf(keyOf(b, about))];
    if (one !== other) parents.set(other, one);
  }
  const chains = new Map<string, Pair[]>();
  for (const pair of pairs) {
    const root = rootOf(keyOf(pair.a, pair.about));
    const chain = chains.get(root);
    if (chain) chain.push(pair);
    else chains.set(root, [pair]);
  }
  return [...chains.values()];
}

const keyOf = ({ line, figure }: Told, about: string): string =>
  `${line.reportId} ${line.start + figure.start} ${about}`;

/** The numbers by value, the first told first. */
function valuesOf(told: readonly Told[]): Told[][] {
  const values: Told[][] = [];
  for (const one of inOrder(new Set(told))) {
    const same = values.find(([first]) => sameNumber(first!.figure, one.figure));
    if (same === undefined) values.push([one]);
    else same.push(one);
  }
  return values;
}

const inOrder = (told: Iterable<Told>): Told[] =>
  [...told].sort(
    (a, b) =>
      compareText(a.line.day ?? '', b.line.day ?? '') ||
      compareText(a.line.reportId, b.line.reportId) ||
      a.line.start - b.line.start,
  );

/** The sentence says itself that its number replaces an older one. */
const REVISED =
  /\b(?:revis\w+|correct(?:ed|s)|updated|upped|(?:raised|rose|risen|climbed|jumped|grown|grew) to)\b/i;
const REVISED_NEAR = 60;

const isRevised = ({ line, figure }: Told): boolean =>
  REVISED.test(
    line.text.slice(Math.max(0, figure.start - REVISED_NEAR), figure.end + REVISED_NEAR),
  );
