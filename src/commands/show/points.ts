import { ownBrackets } from '../../core/digest/alone/edits.ts';
import type { Digest, DigestStory, Point } from '../../core/index.ts';
import { isBefore } from '../../core/language/days.ts';
import { type Block, type Inline, strong, text } from '../answer.ts';
import { count } from './count.ts';
import { showDay } from './days.ts';
import { tellLater } from './later.ts';
import { markReported } from './reportedDays.ts';
import { shownPoints, shownStories } from './shown.ts';
import { tellSince } from './since.ts';
import { citeSupport } from './sourceNumbers.ts';
import { markStanding, tellOld } from './standing.ts';

/** The points, under a heading for each story where there are several; or why there are none. */
export function showPoints(digest: Digest): Block[] {
  const points = shownPoints(digest);
  const several = shownStories(digest).length > 1;
  const told = digest.stories
    .map((story) => ({ story, own: points.filter(({ storyId }) => storyId === story.id) }))
    .filter(({ own }) => own.length > 0);
  const blocks = told.flatMap(({ story, own }): Block[] => [
    ...(several ? [headingOf(story)] : []),
    { kind: 'list', ordered: true, items: own.map((point) => showPoint(point, digest)) },
  ]);
  return [...blocks, ...showSilence(digest, points.length), ...showUntold(digest)];
}

const tellStory = ({ title, reportIds }: DigestStory): string =>
  `${title} (${count(reportIds.length, 'report')})`;

const headingOf = (story: DigestStory): Block => ({ kind: 'heading', text: tellStory(story) });

function showSilence(digest: Digest, shown: number): Block[] {
  const sentence = shown > 0 ? null : tellSilence(digest);
  return sentence === null ? [] : [{ kind: 'text', spans: [text(sentence)] }];
}

function tellSilence(digest: Digest): string {
  const one = digest.sources.length === 1;
  switch (digest.silence) {
    case 'nothing-new':
      return tellNothingNew(digest);
    case 'only-quotations':
      return one
        ? 'The report is only a quotation: there is no sentence around it to tell.'
        : 'The reports are only quotations: there is no sentence around them to tell.';
    case 'no-room':
      return 'No sentence fits into so few words.';
    case 'nothing-read':
      return 'There is no report to read.';
    case 'no-sentence':
      return one
        ? 'The report has no sentence that stands alone.'
        : 'The reports have no sentence that stands alone.';
    case null:
      return `No new point since ${tellSince(digest)}; what else is new stands below.`;
  }
}

/** A day after the last report may be a slip of who asks: the last report's day is told. */
function tellNothingNew(digest: Digest): string {
  const { since, news, sources } = digest;
  const last = sources
    .flatMap(({ published }) => published ?? [])
    .sort()
    .at(-1);
  if (news?.against !== 'moment' || since === null || last === undefined || !isBefore(last, since))
    return `Nothing new since ${tellSince(digest)}.`;
  return `Nothing since ${tellSince(digest)}: the last report is of ${showDay(last)}.`;
}

/** Stories that no words were left for; with `since` those in which nothing is new go unmentioned. */
function showUntold({ stories, points, news }: Digest): Block[] {
  const told = new Set(points.map(({ storyId }) => storyId));
  const untold = stories.filter(({ id }) => !told.has(id));
  if (news !== null || stories.length < 2 || untold.length === 0) return [];
  const shown = untold.slice(0, MOST_UNTOLD);
  const more = untold.length - shown.length;
  return [
    { kind: 'text', spans: [strong('Also in these reports')] },
    {
      kind: 'list',
      ordered: false,
      items: [
        ...shown.map((story): Inline[] => [text(tellStory(story))]),
        ...(more > 0 ? [[text(`and ${more} more`)]] : []),
      ],
    },
  ];
}

const MOST_UNTOLD = 8;

function showPoint(point: Point, digest: Digest): Inline[] {
  return [
    ...markStanding(point, digest),
    ...markReported(point.text, point.support, digest.sources),
    text(`${point.text} `),
    citeSupport(point.support, digest.sources),
    text(tellOrigins(point, digest)),
    ...tellOtherwise(point, digest),
    text(`${tellLater(point, digest)}${tellOwnBrackets(point)}${tellOld(point)}`),
  ];
}

/** Square brackets are an editor's: those that stand in the report itself are named. */
function tellOwnBrackets(point: Point): string {
  const own = ownBrackets(point);
  return own.length === 0 ? '' : ` · ${own.join(' ')}: so in the report`;
}

/** " · only AFP", " · Harbour Post, opinion", " · 3 outlets, one origin": not where the digest says it of all reports. */
function tellOrigins(point: Point, { sources, basis }: Digest): string {
  const { outlets, origins, support } = point;
  if (outlets.length > 1) {
    const told = origins.length === 1 ? ', one origin' : `, ${count(origins.length, 'origin')}`;
    return ` · ${count(outlets.length, 'outlet')}${origins.length < outlets.length ? told : ''}`;
  }
  if (basis !== 'several-origins') return '';
  const source = sources.find(({ reportId }) => reportId === support[0]?.reportId);
  const opinion = source?.opinion ? ', opinion' : '';
  if (source?.outlet == null)
    return `${point.alone ? ' · one report only' : ' · one report'}${opinion}`;
  return `${point.alone ? ' · only' : ' ·'} ${source.outlet}${opinion}`;
}

/** "; in other words [3 5]": who tells of it too, without saying the same. */
const tellOtherwise = ({ otherwise }: Point, { sources }: Digest): Inline[] =>
  otherwise.length === 0 ? [] : [text('; in other words '), citeSupport(otherwise, sources)];
