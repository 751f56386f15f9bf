import { type Cluster, readLines } from '../eval/readLines.ts';

/** A cluster to learn from, and what it counts: long reports are few, short ones many. */
export interface LearntFrom {
  readonly cluster: Cluster;
  readonly weight: number;
}

/** File, which of its clusters are learnt from (the others are kept to measure on), and what one of them counts. */
const SETS: readonly (readonly [string, (at: number) => boolean, number])[] = [
  ['neus-train.jsonl', (at) => at < 1500, 0.3],
  ['multinews-a.jsonl', (at) => at % 2 === 0, 5],
  ['allsides2021-a.jsonl', (at) => at % 2 === 0, 1],
];

/** What the weights' files say of where they come from. */
export const SOURCES =
  'the first 1,500 clusters of neus-train, every other one of multinews-a and of allsides2021-a';

/** Throws where the folder lacks a file. */
export function clustersToLearnFrom(folder: string): LearntFrom[] {
  return SETS.flatMap(([file, isRead, weight]) => {
    const clusters = readLines<Cluster>(folder, file);
    if (clusters === null)
      throw new Error(`${file} is not in ${folder}: name the folder that has it.`);
    return clusters.filter((_, at) => isRead(at)).map((cluster) => ({ cluster, weight }));
  });
}
