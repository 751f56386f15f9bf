import type { Report } from '../../report/report.ts';
import { makeTitle } from './makeTitle.ts';

/** What a story of these reports is called: the headline that tells most of it. Never empty. */
export function titleStory(reports: readonly Report[]): string {
  const [first] = reports;
  const [opening] = first?.sentences ?? [];
  return makeTitle(reports, opening ? first!.text.slice(opening.start, opening.end) : null);
}
