import { compareReports } from '../../../../src/core/digest/compareReports.ts';
import type { DifferenceSide } from '../../../../src/core/digest/digest.ts';
import { readReport } from '../../../../src/core/report/readReport.ts';

/** A story as two to five outlets tell it, each on a day of May 2024 (or at its hour); a text for each, and a headline. */
export type Story = readonly [
  name: string,
  ...told: (readonly [day: number | string, text: string, title?: string])[],
];

/** What a story's reports differ in: conflict or development, and each value with the day since when it is told. */
export function differencesOf([, ...told]: Story): string[] {
  const reports = told.map(([day, text, title], at) =>
    readReport({
      id: `r${at}`,
      outlet: `Outlet ${at}`,
      text,
      ...(title === undefined ? {} : { title }),
      published: typeof day === 'string' ? day : `2024-05-${String(day).padStart(2, '0')}`,
    }),
  );
  return compareReports(reports)
    .filter(({ kind }) => kind !== 'only-in')
    .map(
      ({ kind, sides }) =>
        `${kind}: ${sides
          .toSorted(byDayAndReport)
          .map(({ value, since }) => `${value} (${Number(since?.slice(-2))})`)
          .join(' | ')}`,
    );
}

/** Sides of one day have no order of their own. */
const byDayAndReport = (a: DifferenceSide, b: DifferenceSide): number =>
  keyOf(a) < keyOf(b) ? -1 : 1;
const keyOf = ({ since, support }: DifferenceSide): string =>
  `${since} ${support.map(({ reportId }) => reportId).sort()[0]}`;
