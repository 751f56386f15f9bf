import { readReport } from '../../../src/core/report/readReport.ts';
import type { Report } from '../../../src/core/report/report.ts';

/** A story of our own making: ferry crews, a strike, a crash in the harbour. Thursday is 14 March 2024. */
export const harbourPost: Report = readReport({
  id: 'harbour',
  outlet: 'Harbour Post',
  title: 'Northern Line crews announce ferry strike',
  published: '2024-03-15',
  text: [
    "Ferry crews of the Northern Line will strike over night shifts, the seafarers' union announced on Thursday.",
    'The Northern Line carries 40,000 passengers a day between the islands and the mainland.',
    'Union leader Marta Lindqvist said the company had refused to talk about night shifts since January. “We have asked for a meeting nine times and got no answer,” she said at a news conference.',
    'The strike of the ferry crews is planned for April, Lindqvist told reporters on Thursday.',
    'She said the company has a formal complaint on its desk since January.',
    'A ferry of the company ran into the pier of Westhaven on Tuesday, and 12 passengers were injured in the collision.',
    'He was not available for comment.',
  ].join('\n\n'),
});

export const islandTimes: Report = readReport({
  id: 'island',
  outlet: 'Island Times',
  title: 'Strike on the ferries: 40,000 passengers a day affected',
  published: '2024-03-15',
  text: [
    "The seafarers' union announced on Thursday that ferry crews of the Northern Line will strike over night shifts.",
    'But shop owners on the islands fear for the spring season, the chamber of trade said.',
    'The collision at the pier of Westhaven on Tuesday, in which 19 passengers were injured, has added to the anger of the crews.',
    'The company said it had not received a formal complaint about the night shifts.',
  ].join('\n\n'),
});

export const coastRadio: Report = readReport({
  id: 'coast',
  outlet: 'Coast Radio',
  title: 'Ferry strike put off until June',
  published: '2024-03-20',
  text: [
    "The seafarers' union on Tuesday postponed the strike of the Northern Line ferry crews until June, after the company agreed to talks about night shifts.",
    'Union leader Marta Lindqvist called it a first step. “We have asked for a meeting nine times and got no answer,” Lindqvist said again on Tuesday.',
    'The Northern Line carries 40,000 passengers a day between the islands and the mainland.',
    'Transport minister Olaf Brandt welcomed the talks between the seafarers and the company.',
  ].join('\n\n'),
});

export const ferryReports: readonly Report[] = [harbourPost, islandTimes, coastRadio];

/** Another story altogether. */
export const gardenReport: Report = readReport({
  id: 'garden',
  outlet: 'Green Weekly',
  title: 'Botanists find a lost orchid in the old quarry',
  published: '2024-03-15',
  text: [
    'Botanists have found an orchid that was thought lost in a disused quarry near Ostbrook.',
    'The plant was last recorded in the region by a schoolteacher in 1931, according to the herbarium.',
    'Volunteers will guard the quarry until the seeds have ripened, the herbarium said on Friday.',
  ].join('\n\n'),
});

/** The letters that a support span points at. */
export function lettersOf(
  reports: readonly Report[],
  { reportId, start, end }: { reportId: string; start: number; end: number },
): string {
  return reports.find(({ id }) => id === reportId)!.text.slice(start, end);
}
