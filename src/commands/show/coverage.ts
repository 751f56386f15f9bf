import type { Digest } from '../../core/index.ts';
import { type Block, text } from '../answer.ts';
import { count } from './count.ts';
import { showDay, showDays } from './days.ts';
import { shownStories } from './shown.ts';
import { tellSince } from './since.ts';

/** What was read, in small letters, and in one sentence each what a reader has to know of it. */
export function showCoverage(digest: Digest): Block[] {
  const remarks = [
    tellBasis(digest),
    tellStories(digest),
    tellLanguages(digest),
    tellRetracted(digest),
  ];
  return [
    { kind: 'footer', spans: [text(tellReports(digest))] },
    ...remarks
      .filter((remark) => remark !== null)
      .map((remark): Block => ({ kind: 'text', spans: [text(remark)] })),
  ];
}

/** "5 reports, 4 outlets, 19 to 28 July 2018 · as of 28 July 2018" */
function tellReports({ sources, asOf, since, news }: Digest): string {
  const named = new Set(sources.flatMap(({ outlet }) => outlet ?? []));
  const nameless = sources.filter(({ outlet }) => outlet === null).length;
  const days = sources.flatMap(({ published }) => published?.slice(0, 10) ?? []).sort();
  const undated = sources.length - days.length;
  const told = [
    count(sources.length, 'report'),
    named.size > 0 ? count(named.size, 'outlet') : 'no outlet stated',
    nameless > 0 && named.size > 0 ? `${nameless} without a stated outlet` : null,
    days.length > 0 ? showDays(days[0]!, days.at(-1)!) : 'no dates stated',
    undated > 0 && days.length > 0 ? `${undated} without a date` : null,
  ].filter((part) => part !== null);
  const moments = [
    news === null ? null : `new since ${tellSince({ news, since })}`,
    asOf && `as of ${showDay(asOf)}`,
  ];
  return [told.join(', '), ...moments.filter(Boolean)].join(' · ');
}

/** Said where the reports do not stand on their own. */
function tellBasis({ basis, sources }: Digest): string | null {
  const many = sources.length === 2 ? 'Both' : `All ${sources.length}`;
  const origin = sources[0]?.origin ?? sources[0]?.outlet ?? null;
  switch (basis) {
    case 'one-report':
      return 'Only one report was read.';
    case 'one-copy':
      return `${many} reports are the same copy (one origin${origin === null ? '' : `: ${origin}`}).`;
    case 'one-origin':
      return `${many} reports go back to one origin${origin === null ? '' : ` (${origin})`}.`;
    case 'nothing':
    case 'several-origins':
      return null;
  }
}

function tellStories(digest: Digest): string | null {
  const stories = shownStories(digest).length;
  if (stories < 2) return null;
  return digest.news === null
    ? `These reports tell ${stories} separate stories; each is told by itself.`
    : `There is something new in ${stories} separate stories.`;
}

/** "1 report in German, 2 in French are not told in the points: …" */
function tellLanguages({ otherLanguages }: Digest): string | null {
  if (otherLanguages.length === 0) return null;
  const told = otherLanguages.map(({ language, reportIds }, at) => {
    const many = at === 0 ? count(reportIds.length, 'report') : `${reportIds.length}`;
    return `${many} in ${nameLanguage(language)}`;
  });
  const all = otherLanguages.reduce((sum, { reportIds }) => sum + reportIds.length, 0);
  return `${told.join(', ')} ${all === 1 ? 'is' : 'are'} not told in the points: a digest keeps to the language of most reports of its story.`;
}

const LANGUAGES = new Intl.DisplayNames('en', { type: 'language' });

/** A script ("cyrillic") is written as a name. */
const nameLanguage = (language: string): string =>
  language.length === 2
    ? LANGUAGES.of(language)!
    : `${language[0]!.toUpperCase()}${language.slice(1)} letters`;

function tellRetracted({ retracted }: Digest): string | null {
  if (retracted.length === 0) return null;
  return retracted.length === 1
    ? '1 report was taken back by its outlet and is left out.'
    : `${retracted.length} reports were taken back by their outlets and are left out.`;
}
