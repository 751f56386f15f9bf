import { addReports, groupStories, openStories } from '../../src/core/index.ts';
import { findDateInAddress } from '../../src/core/report/findDate.ts';
import type { Report } from '../../src/core/report/report.ts';
import { bCubed } from './bCubed.ts';
import { type Cluster, readLines, reportsOf } from './readLines.ts';

type Group = (reports: readonly Report[]) => (readonly string[])[];

/** All at once; one by one in the order published; and, for the worst case, the other way round. */
const atOnce: Group = (reports) =>
  groupStories(reports).map(({ reports: own }) => own.map(({ id }) => id));
const oneByOne: Group = (reports) =>
  reports
    .reduce((state, report) => addReports(state, [report]).state, openStories())
    .stories.map(({ reportIds }) => reportIds);
const backwards: Group = (reports) => oneByOne([...reports].reverse());

interface Stream {
  /** In the order published. */
  readonly reports: readonly Report[];
  /** Cluster ids by report id. */
  readonly truth: ReadonlyMap<string, string>;
  /** Of the clusters in even places. */
  readonly even: ReadonlySet<string>;
}

/** `read`: the reports of a cluster, which may be others than its documents say. */
function streamOf(clusters: readonly Cluster[], read: (cluster: Cluster) => Report[]): Stream {
  const truth = new Map<string, string>();
  const even = new Set<string>();
  const reports = clusters.flatMap((cluster, at) => {
    const own = read(cluster);
    for (const { id } of own) {
      truth.set(id, cluster.id);
      if (at % 2 === 0) even.add(id);
    }
    return own;
  });
  const key = ({ published, id }: Report) => `${published ?? '9999'} ${id}`;
  return { reports: reports.sort((a, b) => (key(a) < key(b) ? -1 : 1)), truth, even };
}

function score(name: string, { reports, truth, even }: Stream, group: Group): string {
  const found = group(reports);
  const all = bCubed(found, truth);
  const halves = [true, false].map((half) => bCubed(found, truth, (id) => even.has(id) === half));
  const tell = (value: number) => (100 * value).toFixed(1);
  const [one, other] = halves.map(({ f1 }) => tell(f1));
  return `  ${name.padEnd(40)} ${found.length} found, B-cubed P ${tell(all.precision)} R ${tell(all.recall)} F1 ${tell(all.f1)} (even ${one}, odd ${other})`;
}

/** The day in the address of a report, where it has one within a fortnight: editors of the set gave one to all. */
function byAddress(cluster: Cluster): Report[] {
  const addresses = cluster.documents
    .filter(({ text }) => text.trim() !== '')
    .map(({ url }) => url ?? '');
  return reportsOf(cluster).map((report, at) => {
    const day = findDateInAddress(addresses[at]!);
    const apart = Math.abs(Date.parse(day ?? '') - Date.parse(report.published ?? ''));
    return apart <= 14 * 86_400_000 ? { ...report, published: day } : report;
  });
}

/** The articles of all clusters as one stream: the stories found against the clusters. */
function evaluateStories(folder: string): string[] {
  const dated = readLines<Cluster>(folder, 'allsides2021-a.jsonl');
  if (dated === null) return [`allsides2021-a.jsonl is not in ${folder}.`];
  const given = streamOf(dated, reportsOf);
  const lines = [
    `allsides2021-a.jsonl: ${given.reports.length} reports of ${dated.length} stories`,
    score('all at once', given, atOnce),
    score('one by one', given, oneByOne),
    score('one by one, the last first', given, backwards),
    score('by the days in addresses, at once', streamOf(dated, byAddress), atOnce),
    score('by the days in addresses, one by one', streamOf(dated, byAddress), oneByOne),
  ];
  const undated = readLines<Cluster>(folder, 'neus-train.jsonl')?.filter(({ documents }) =>
    documents.every(({ date }) => !date),
  );
  if (undated === undefined) return lines;
  const few = undated.filter((_, at) => at % 8 === 0);
  return [
    ...lines,
    'neus-train.jsonl, the stories without days (none of the above is among them)',
    score(`at once, one story in eight (${few.length})`, streamOf(few, reportsOf), atOnce),
    score(`at once, all (${undated.length})`, streamOf(undated, reportsOf), atOnce),
  ];
}

console.log(evaluateStories(process.argv[3] ?? '.').join('\n'));
