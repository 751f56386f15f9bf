import type { Report } from '../report/report.ts';
import type { Story } from './digest.ts';
import { inOrder } from './reading/inOrder.ts';
import { mergeClusters } from './stories/mergeClusters.ts';
import { nearPairs } from './stories/nearPairs.ts';
import { countCarriers } from './stories/reportTerms.ts';
import { numberTerms } from './stories/termVector.ts';
import { titleStory } from './stories/titleStory.ts';
import { ONE_STORY, toClusters } from './stories/toClusters.ts';

/**
 * The stories that the reports fall into, each with its reports in the order published, in the
 * order of their first reports. A story's id is that of its first report. Pure: the order in which
 * the reports are given changes nothing. For reports that come bit by bit see `addReports`.
 */
export function groupStories(reports: readonly Report[]): Story[] {
  const ordered = inOrder(reports);
  const clusters = toClusters(ordered, countCarriers(ordered), ordered.length, numberTerms());
  return mergeClusters(clusters, nearPairs(clusters, 0), ONE_STORY).map(({ members }) => {
    const own = members.map((at) => ordered[at]!);
    return { id: own[0]!.id, title: titleStory(own), reports: own };
  });
}
