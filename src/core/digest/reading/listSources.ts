import { isOpinion } from '../../report/isOpinion.ts';
import { titleOf } from '../../report/titleOf.ts';
import type { Source } from '../digest.ts';
import type { Reading } from './readTogether.ts';

export const listSources = ({ reports, origins }: Pick<Reading, 'reports' | 'origins'>): Source[] =>
  reports.map((report, at) => ({
    number: at + 1,
    reportId: report.id,
    outlet: report.outlet,
    origin: namedOrigin(origins.get(report.id)!, report.id, report.outlet),
    title: titleOf(report),
    url: report.url,
    published: report.published,
    opinion: isOpinion(report),
  }));

/** A report whose origin nobody names is its own origin: that is no name to show. */
const namedOrigin = (origin: string, id: string, outlet: string | null): string | null =>
  origin === id && outlet !== id ? null : origin;
