import { languageOf } from '../../language/languageOf.ts';
import type { Report } from '../../report/report.ts';
import { allOrSome } from '../reading/allOrSome.ts';
import { once } from '../reading/readOnce.ts';

const read = once(({ text }: Report): { readonly language: string | null } => ({
  language: languageOf(text),
}));

/** The language of a report; null where its words do not tell it. */
export const languageOfReport = (report: Report): string | null => read(report).language;

/** The language in which most of these points are told; null where none can be told. */
export function mainLanguage(points: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const point of points) {
    const language = languageOf(point);
    if (language !== null) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  const [first] = [...counts].sort((a, b) => b[1] - a[1]);
  return first?.[0] ?? null;
}

/**
 * Of reports in several languages those that are in this one: a digest in French is not called by a
 * German headline, however long the German report is. All, where all are in one language.
 */
export function inLanguage(reports: readonly Report[], language: string | null): readonly Report[] {
  if (language === null) return reports;
  return allOrSome(reports, (report) => {
    const own = languageOfReport(report);
    return own === null || own === language;
  });
}
