import type { Report } from '../../report/report.ts';
import type { OtherLanguage, Point } from '../digest.ts';
import { languageOfReport } from '../stories/inLanguageOf.ts';

/**
 * A story is told in the language of most of its reports (of as many, the one that most of all reports
 * are in, or that has more to read):
 * what the same event is called in another language cannot be held against it, and was told again.
 */
export function otherLanguagesIn(
  reports: readonly Report[],
  all: readonly Report[] = reports,
): readonly OtherLanguage[] {
  const usual = mostUsed(all);
  const groups = new Map<string, Report[]>();
  for (const report of reports) {
    const language = languageOfReport(report);
    if (language !== null) groups.set(language, [...(groups.get(language) ?? []), report]);
  }
  const [, ...others] = [...groups].sort(
    ([a, ofA], [b, ofB]) =>
      ofB.length - ofA.length ||
      Number(b === usual) - Number(a === usual) ||
      lengthOf(ofB) - lengthOf(ofA) ||
      (a < b ? -1 : 1),
  );
  return others.map(([language, own]) => ({ language, reportIds: own.map(({ id }) => id) }));
}

/** Where they are not, nobody is said to be alone with something: what others say of it cannot be held against it. */
export const areInOneLanguage = (reports: readonly Report[]): boolean =>
  new Set(reports.map(languageOfReport).filter((language) => language !== null)).size < 2;

function mostUsed(reports: readonly Report[]): string | null {
  const counts = new Map<string, number>();
  for (const report of reports) {
    const language = languageOfReport(report);
    if (language !== null) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  const most = Math.max(...counts.values());
  const used = [...counts].filter(([, count]) => count === most);
  return used.length === 1 ? used[0]![0] : null;
}

const lengthOf = (reports: readonly Report[]): number =>
  reports.reduce((sum, { text }) => sum + text.length, 0);

/**
 * Those of several stories, each language once, in order; without the reports that points rest on all
 * the same, where the others had no sentence to tell.
 */
export function joinLanguages(
  ofStories: readonly OtherLanguage[],
  points: readonly Pick<Point, 'support'>[],
): readonly OtherLanguage[] {
  const told = new Set(points.flatMap(({ support }) => support.map(({ reportId }) => reportId)));
  const languages = [...new Set(ofStories.map(({ language }) => language))].sort();
  return languages
    .map((language) => ({
      language,
      reportIds: ofStories
        .flatMap((one) => (one.language === language ? one.reportIds : []))
        .filter((id) => !told.has(id)),
    }))
    .filter(({ reportIds }) => reportIds.length > 0);
}
