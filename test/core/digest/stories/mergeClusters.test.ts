import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type Cluster,
  clusterOf,
  joinClusters,
  likenessOf,
} from '../../../../src/core/digest/stories/cluster.ts';
import { mergeClusters } from '../../../../src/core/digest/stories/mergeClusters.ts';
import { processorTime } from '../../../processorTime.ts';

const THRESHOLD = 0.1;
/** Pairs less alike than this are not followed (`HOPEFUL`). */
const FORGOTTEN = 0.06;

/** Reports of few terms and days, with weights in eighths: their products are exact in any order. */
const someClusters = fc.array(
  fc.record({
    terms: fc.uniqueArray(fc.tuple(fc.nat(11), fc.integer({ min: 1, max: 8 })), {
      selector: ([term]) => term,
      maxLength: 6,
    }),
    day: fc.option(fc.nat(20)),
  }),
  { maxLength: 40 },
);

const toCluster = (terms: readonly (readonly [number, number])[], day: number | null): Cluster => {
  const ascending = [...terms].sort(([a], [b]) => a - b);
  return clusterOf(
    {
      ids: Int32Array.from(ascending, ([term]) => term),
      weights: Float64Array.from(ascending, ([, weight]) => weight / 8),
    },
    day,
  );
};

test('the two most alike are merged, again and again, as if each were held against each other', () => {
  fc.assert(
    fc.property(someClusters, fc.integer({ min: 1, max: 6 }), (reports, apart) => {
      const clusters = reports.map(({ terms, day }) => toCluster(terms, day));
      const pairs = clusters.flatMap((_, a) =>
        [...clusters.keys()].slice(a + 1, a + 1 + apart).map((b) => [a, b] as const),
      );
      const members = mergeClusters(clusters, pairs, THRESHOLD).map((merged) => merged.members);
      expect(members).toEqual(mergedPlainly(clusters, pairs));
    }),
    { numRuns: 300 },
  );
});

test('a long story and a report of few words are held against each other by all they share', () => {
  const long = toCluster(
    Array.from({ length: 100 }, (_, term) => [term, 1]),
    1,
  );
  const short = toCluster(
    [
      [40, 8],
      [99, 8],
      [140, 8],
    ],
    1,
  );
  const other = toCluster([[140, 1]], 30);
  const merged = mergeClusters(
    [short, long, other],
    [
      [0, 1],
      [1, 2],
    ],
    0.25,
  );
  expect(merged.map(({ members }) => members)).toEqual([[0, 1], [2]]);
  expect(mergeClusters([short, long], [[0, 1]], 0.26)).toHaveLength(2);
});

test('a report is held against a story at the cost of the report, however many terms the story has', () => {
  const REPORTS = 600;
  const OWN = 40;
  // All are near to the first, so each merge holds the story so far against all that are left.
  const pairs = Array.from({ length: REPORTS - 1 }, (_, at) => [0, at + 1] as const);
  const story = (ownTerm: (report: number, own: number) => number) =>
    Array.from({ length: REPORTS }, (_, report) =>
      toCluster(
        [[0, 8], ...Array.from({ length: OWN }, (_, own) => [ownTerm(report, own), 1] as const)],
        1,
      ),
    );
  const equal = story((_, own) => own + 1);
  const different = story((report, own) => report * OWN + own + 1);
  const time = (reports: readonly Cluster[]) =>
    Math.min(...[1, 2, 3].map(() => processorTime(() => mergeClusters(reports, pairs, 0.5))));
  expect(mergeClusters(different, pairs, 0.5)).toHaveLength(1);
  // Its terms gone through each time would make it a hundred times as much.
  expect(time(different) / time(equal)).toBeLessThan(12);
});

interface Plain {
  readonly members: readonly number[];
  readonly cluster: Cluster;
  readonly near: Set<Plain>;
  readonly number: number;
}

/** The same by looking at all links for each merge. */
function mergedPlainly(
  clusters: readonly Cluster[],
  pairs: readonly (readonly [number, number])[],
): (readonly number[])[] {
  const all: Plain[] = clusters.map((cluster, number) => ({
    members: [number],
    cluster,
    near: new Set(),
    number,
  }));
  const alike = (a: Plain, b: Plain) => likenessOf(a.cluster, b.cluster, product(a, b));
  const tie = (a: Plain, b: Plain) => {
    if (alike(a, b) < FORGOTTEN) return;
    a.near.add(b);
    b.near.add(a);
  };
  for (const [a, b] of pairs) tie(all[a]!, all[b]!);
  let next = clusters.length;
  for (;;) {
    const [best] = all
      .flatMap((a) => [...a.near].filter((b) => a.number < b.number).map((b) => ({ a, b })))
      .map(({ a, b }) => ({ a, b, value: alike(a, b) }))
      .filter(({ value }) => value >= THRESHOLD)
      .sort((x, y) => y.value - x.value || x.a.number - y.a.number || x.b.number - y.b.number);
    if (best === undefined) break;
    const { a, b } = best;
    const into: Plain = {
      members: [...a.members, ...b.members].sort((x, y) => x - y),
      cluster: joinClusters(a.cluster, b.cluster),
      near: new Set(),
      number: next,
    };
    next += 1;
    for (const gone of [a, b]) all.splice(all.indexOf(gone), 1);
    const around = new Set([...a.near, ...b.near].filter((one) => one !== a && one !== b));
    for (const one of around) {
      one.near.delete(a);
      one.near.delete(b);
      tie(one, into);
    }
    all.push(into);
  }
  return all.map(({ members }) => members).sort((x, y) => x[0]! - y[0]!);
}

function product({ cluster: a }: Plain, { cluster: b }: Plain): number {
  const weights = new Map([...a.sum.ids].map((id, at) => [id, a.sum.weights[at]!]));
  return [...b.sum.ids].reduce(
    (sum, id, at) => sum + (weights.get(id) ?? 0) * b.sum.weights[at]!,
    0,
  );
}
