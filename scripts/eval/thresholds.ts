import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Difference } from '../../src/core/digest/digest.ts';
import type { CloseReading } from '../../src/core/digest/readClosely.ts';
import type { Report } from '../../src/core/report/report.ts';
import { type Found, type Labelled, score } from './differences/score.ts';
import { type Cluster, readLines, reportsOf } from './readLines.ts';
import { findConstants, type NumericConstant } from './thresholds/constants.ts';
import { withCopies } from './thresholds/copies.ts';

/** Compares with one number changed; with none where there is none. */
interface Variant {
  readonly constant: NumericConstant | null;
  readonly value: number;
  readonly compare: (read: CloseReading) => readonly Difference[];
  /** Stories whose differences are others than those of the rules as they are. */
  changed: number;
  readonly labelled: Found[];
}

/**
 * What each number in src/core/digest/differences does: with half of it and with half as much again, in
 * how many of the stories in even places do the differences change, and how many of the flags in the
 * labelled ones are right. npm run eval -- thresholds FOLDER
 */
async function evaluateThresholds(
  folder: string,
  part: string,
  say: (line: string) => void,
): Promise<void> {
  const constants = findConstants(CORE, join('digest/differences', part));
  const asked = constants.flatMap((constant) =>
    TIMES.map((times) => ({ constant, value: otherThan(constant.value, times) })),
  );
  await withCopies(CORE, async ({ read, compareWith }) => {
    const variants: Variant[] = [];
    for (const { constant, value } of [{ constant: null, value: 0 }, ...asked])
      variants.push({
        constant,
        value,
        compare: await compareWith(constant, value),
        changed: 0,
        labelled: [],
      });
    const [plain, ...others] = variants as [Variant, ...Variant[]];
    const stories = storiesIn(folder);
    if (stories.length === 0) {
      say(`None of the sets is in ${folder}: name the folder that has them.`);
      return;
    }
    // Story by story: what the core has read of one it keeps for all who compare it.
    for (const story of stories) compareAll(story, read(story.reports), plain, others);
    say(`${stories.length} stories; flagged rightly ${flagsOf(plain)}`);
    for (const constant of constants)
      say(
        `${constant.file} ${constant.name} ${constant.value}: ${others
          .filter((other) => other.constant === constant)
          .map((other) => tell(other, plain))
          .join('; ')}`,
      );
  });
}

const CORE = fileURLToPath(new URL('../../src/core', import.meta.url));
const TIMES = [0.5, 1.5];

interface Story {
  readonly labelled: Labelled | undefined;
  readonly reports: readonly Report[];
}

/** `most`: short texts without days are many, and of them some are enough. */
const SETS = [
  { file: 'allsides2021-a.jsonl', most: 127 },
  { file: 'multinews-a.jsonl', most: 50 },
  { file: 'multiling2011.jsonl', most: 5 },
  { file: 'neus-train.jsonl', most: 200 },
];

function storiesIn(folder: string): Story[] {
  const here = fileURLToPath(new URL('./differences', import.meta.url));
  const labels = readLines<Labelled>(here, 'labels.jsonl') ?? [];
  const byId = new Map(labels.map((labelled) => [labelled.id, labelled]));
  return SETS.flatMap(({ file, most }) =>
    (readLines<Cluster>(folder, file) ?? [])
      .filter((_, at) => at % 2 === 0)
      .slice(0, most)
      .map((cluster) => ({ labelled: byId.get(cluster.id), reports: reportsOf(cluster) })),
  );
}

function compareAll(
  { labelled, reports }: Story,
  readings: readonly CloseReading[],
  plain: Variant,
  others: readonly Variant[],
): void {
  const before = readings.flatMap(plain.compare);
  if (labelled !== undefined) plain.labelled.push({ labelled, reports, differences: before });
  const letters = JSON.stringify(before);
  for (const other of others) {
    const differences = readings.flatMap(other.compare);
    if (JSON.stringify(differences) !== letters) other.changed += 1;
    if (labelled !== undefined) other.labelled.push({ labelled, reports, differences });
  }
}

/** Another number of the kind: whole where it is whole. */
function otherThan(value: number, times: number): number {
  if (!Number.isInteger(value)) return Number((value * times).toFixed(4));
  return times < 1 ? Math.floor(value * times) : Math.ceil(value * times);
}

function flagsOf({ labelled }: Variant): string {
  const { right, flagged } = score(labelled).get('all') ?? { right: 0, flagged: 0 };
  return `${right} of ${flagged}`;
}

function tell(other: Variant, plain: Variant): string {
  const [flags, before] = [other, plain].map(flagsOf);
  return `${other.value} changes ${other.changed}${flags === before ? '' : `, right ${flags}`}`;
}

await evaluateThresholds(process.argv[3] ?? '.', process.argv[4] ?? '', (line) =>
  console.log(line),
);
