import { dayNumber, dayOf } from '../../language/days.ts';
import type { Report } from '../../report/report.ts';
import { type Cluster, clusterOf } from './cluster.ts';
import { weighTerms } from './reportTerms.ts';
import { type TermNumbers, vectorOf } from './termVector.ts';

/** Average likeness from which reports are of one story; chosen in docs/decisions/stories.md. */
export const ONE_STORY = 0.095;

/** Each report as a cluster of its own; its terms are weighed among `read` reports. */
export function toClusters(
  reports: readonly Report[],
  carriers: ReadonlyMap<string, number>,
  read: number,
  numbers: TermNumbers,
): Cluster[] {
  return reports.map((report) => {
    const day = dayOf(report.published);
    const vector = vectorOf(weighTerms(report, carriers, read), numbers);
    return clusterOf(vector, day === null ? null : dayNumber(day));
  });
}
