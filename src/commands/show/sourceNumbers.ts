import { isOpinion, type Report, type Source, type Support, titleOf } from '../../core/index.ts';
import { cite, type Inline } from '../answer.ts';
import { showDay } from './days.ts';

/** Numbers the reports as a reader sees them cited: from 1, in the order given. */
export function numberSources(reports: readonly Report[]): Source[] {
  return reports.map((report, index) => ({
    number: index + 1,
    reportId: report.id,
    outlet: report.outlet,
    origin: report.origin,
    title: titleOf(report),
    url: report.url,
    published: report.published,
    opinion: isOpinion(report),
  }));
}

/** `1 2 3`: the numbers of the reports that something rests on, each once, ascending. */
export function citeSupport(
  support: readonly Pick<Support, 'reportId'>[],
  sources: readonly Source[],
): Inline {
  const ids = new Set(support.map(({ reportId }) => reportId));
  return cite(sources.filter(({ reportId }) => ids.has(reportId)).map(({ number }) => number));
}

/** "The Moscow Times (Reuters)", or what else is known of who published it. */
export function nameSource({ outlet, origin }: Pick<Source, 'outlet' | 'origin'>): string {
  if (outlet === null) return origin ?? 'outlet not stated';
  return origin === null || origin === outlet ? outlet : `${outlet} (${origin})`;
}

/** "28 July 2018", or that no date is known. */
export const dateSource = ({ published }: Pick<Source, 'published'>): string =>
  published === null ? 'no date' : showDay(published);
