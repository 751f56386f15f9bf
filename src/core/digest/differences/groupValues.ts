import { HOUR_MS } from '../../language/days.ts';
import type { Difference } from '../digest.ts';
import { instantOf } from '../reading/inOrder.ts';
import type { Reading } from '../reading/readTogether.ts';
import { differenceOf } from './differenceOf.ts';
import { sameNumber } from './sameValue.ts';
import type { Told } from './told.ts';

/** Two numbers of one fact that are not the same. */
export interface Pair {
  readonly a: Told;
  readonly b: Told;
  readonly about: string;
  /** How a count that goes on moves: of the dead up, of the missing either way; null where it does not. */
  readonly moves: 'up' | 'up or down' | null;
}

/** All that clash with one another as one difference, with a side for each value. */
export function groupValues(pairs: readonly Pair[], reading: Reading): Difference[] {
  return chainsOf(pairs).map((chain) => {
    const values = valuesOf(
      chain.flatMap(({ a, b }) => [a, b]),
      reading,
    );
    const revised = values.filter((told) => told.some(isRevised));
    const rest = values.filter((told) => !revised.includes(told));
    const once =
      !revised.some((told) => hasRisenBelow(told, rest)) &&
      revised.length > 0 &&
      revised.length < values.length;
    const ordered = once ? [...rest, ...revised] : values;
    return differenceOf(
      {
        kind: once || goesOnByHours(chain[0]!.moves, values, reading) ? 'development' : null,
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
function valuesOf(told: readonly Told[], reading: Reading): Told[][] {
  const values: Told[][] = [];
  for (const one of inOrder(onceEach(told), reading)) {
    const same = values.find(([first]) => sameNumber(first!.figure, one.figure));
    if (same === undefined) values.push([one]);
    else same.push(one);
  }
  return values;
}

/** Every pair brings its numbers anew. */
const onceEach = (told: readonly Told[]): Iterable<Told> =>
  new Map(told.map((one) => [keyOf(one, ''), one])).values();

const inOrder = (told: Iterable<Told>, { reports }: Reading): Told[] => {
  const place = new Map(reports.map(({ id }, at) => [id, at]));
  return [...told].sort(
    (a, b) =>
      place.get(a.line.reportId)! - place.get(b.line.reportId)! || a.line.start - b.line.start,
  );
};

/** Each value is higher (or each lower) and told an hour later than the one before, where the reports tell their hour. */
function goesOnByHours(
  moves: Pair['moves'],
  values: readonly (readonly Told[])[],
  { byId }: Reading,
): boolean {
  const told = values.map(([first]) => ({
    at: instantOf(byId.get(first!.line.reportId)!.published),
    count: first!.figure.low,
  }));
  const goes = (is: (count: number, before: number) => boolean): boolean =>
    told.every(({ at, count }, place) => {
      const before = told[place - 1];
      return (
        at !== null &&
        (before === undefined || (at >= before.at! + HOUR_MS && is(count, before.count)))
      );
    });
  if (moves === null) return false;
  return (
    goes((count, before) => count > before) ||
    (moves === 'up or down' && goes((count, before) => count < before))
  );
}

/** The sentence says itself that its number replaces an older one. */
const REVISED =
  /\b(?:revis\w+|correct(?:ed|s)|updated|upped|(?:raised|rose|risen|climbed|jumped|grown|grew) to)\b/i;
const REVISED_NEAR = 60;
const RISEN = /\b(?:upped|(?:raised|rose|risen|climbed|jumped|grown|grew) to)\b/i;

/** What has risen to 14 has not risen from 15: it does not replace a larger one. */
const hasRisenBelow = (told: readonly Told[], rest: readonly (readonly Told[])[]): boolean =>
  told.some((one) => isNear(RISEN, one)) &&
  rest.some(([other]) => other!.figure.low > told[0]!.figure.low);

const isRevised = (told: Told): boolean => isNear(REVISED, told);

const isNear = (words: RegExp, { line, figure }: Told): boolean =>
  words.test(line.text.slice(Math.max(0, figure.start - REVISED_NEAR), figure.end + REVISED_NEAR));
