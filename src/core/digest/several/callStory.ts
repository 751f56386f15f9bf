import { dayOf, isBefore } from '../../language/days.ts';
import { languageOf } from '../../language/languageOf.ts';
import type { Report } from '../../report/report.ts';
import { ownBrackets } from '../alone/edits.ts';
import type { Difference, Point, Story } from '../digest.ts';
import { allOrSome } from '../reading/allOrSome.ts';
import { withoutMarks } from '../stories/dateHeadline.ts';
import { inLanguage, mainLanguage } from '../stories/inLanguageOf.ts';
import { makeTitle } from '../stories/makeTitle.ts';
import { withoutOldFigures } from './withoutOldFigures.ts';

/** What is new gives the title, where something is, in the language in which most of it is told. */
export function titleOf(
  story: Story | undefined,
  points: readonly Point[],
  differences: readonly Difference[],
): string {
  const fresh = points.filter(({ status }) => status !== 'known');
  const told = fresh.length > 0 ? fresh : points;
  const own = told.filter(({ storyId }) => storyId === story?.id);
  const texts = (own.length > 0 ? own : told).map(({ text }) => text);
  const language = mainLanguage(texts);
  // A title has no room to say which brackets are the report's, nor whose words it has.
  const plain = told.filter((point) => ownBrackets(point).length === 0);
  const unquoted = plain.filter(({ text }) => !/^(?:\[[^\]]*:\] )?[“"]/.test(text));
  const first =
    unquoted.find(({ text }) => language === languageOf(text)) ??
    unquoted[0] ??
    plain[0] ??
    told[0];
  return makeTitle(
    withoutOldFigures(notBefore(own[0], inLanguage(story?.reports ?? [], language)), differences),
    first === undefined ? null : withoutMarks(first),
    told.map(({ text }) => text),
  );
}

/**
 * What one of several stories is called: as the first one is, by a headline no older than what its
 * points begin with; one that has no points keeps its own title.
 */
export function titleOfPart(
  story: Story,
  points: readonly Point[],
  differences: readonly Difference[],
): string {
  const own = points.filter(({ storyId }) => storyId === story.id);
  return own.length === 0 ? story.title : titleOf(story, own, differences);
}

/** A headline that is older than what the digest begins with, whoever told that first on its day, calls the story by what was: "Six killed", above "all six survived". */
function notBefore(first: Point | undefined, reports: readonly Report[]): readonly Report[] {
  const own = reports.find(({ id }) => id === first?.support[0]?.reportId)?.published ?? null;
  if (own === null || first === undefined) return reports;
  const [opening] = first.support
    .flatMap(({ reportId }) => reports.find(({ id }) => id === reportId)?.published ?? [])
    .filter((published) => dayOf(published) === dayOf(own))
    .sort((a, b) => (isBefore(a, b) ? -1 : 1));
  return allOrSome(
    reports,
    ({ published }) => published === null || !isBefore(published, opening ?? own),
  );
}
