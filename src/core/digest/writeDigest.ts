import { dayOf, isBefore } from '../language/days.ts';
import { languageOf } from '../language/languageOf.ts';
import type { Report } from '../report/report.ts';
import { ownBrackets } from './alone/edits.ts';
import { checkDigestOptions } from './checkOptions.ts';
import type { Digest, DigestOptions, Point, Silence, Story } from './digest.ts';
import { type Before, beforeEarlier, beforeMoment, nothingBefore } from './news/before.ts';
import { countNews, isNothingNew } from './news/countNews.ts';
import { remember } from './news/remember.ts';
import { isRetracted } from './news/retracted.ts';
import { markTakenBack } from './news/takenBack.ts';
import { findOrigins } from './reading/findOrigins.ts';
import { inOrder } from './reading/inOrder.ts';
import { listSources } from './reading/listSources.ts';
import { withoutWrongTitles } from './reading/withdrawn/findWithdrawn.ts';
import { outBy } from './reading/wordings.ts';
import { basisOf } from './several/basisOf.ts';
import { separateStories } from './several/separateStories.ts';
import { tellStories } from './several/tellStories.ts';
import { withoutMarks } from './stories/dateHeadline.ts';
import { inLanguage, mainLanguage } from './stories/inLanguageOf.ts';
import { makeTitle } from './stories/makeTitle.ts';

/** The length of a digest, in words, where none is asked for. */
const DEFAULT_WORDS = 220;

/**
 * What the reports say together. Pure: the same reports and options give the same digest, in
 * whatever order the reports come. Several wordings of one report share its id: the latest that was
 * out at `asOf` is read. A report that its outlet has retracted is not read. Throws an OptionError
 * (`problem`: 'bad-words', 'bad-since', 'bad-as-of') for options that mean nothing.
 */
export function writeDigest(reports: readonly Report[], options: DigestOptions = {}): Digest {
  checkDigestOptions(options);
  const { words = DEFAULT_WORDS, asOf = null } = options;
  const out = outBy(reports, asOf);
  const standing = markTakenBack(inOrder(out));
  const kept = standing.filter((report) => !isRetracted(report));
  const read = withoutWrongTitles(kept);
  const before = whatWasBefore(out, standing, options);
  const told = tellStories(separateStories(read), { words, before });
  const { points, voices } = told;
  const news = before.against === null ? null : countNews(before.against, told);
  const reading = { reports: read, origins: findOrigins(read) };
  const reach = asOf ?? lastPublished(read);
  return {
    title: titleOf(told.stories[0], points),
    points,
    voices,
    differences: told.differences,
    timeline: told.timeline,
    // A source is listed under the headline that it came with, wrong or not.
    sources: listSources({ ...reading, reports: kept }),
    stories: told.stories.map(({ id, title, reports: own }) => ({
      id,
      title,
      reportIds: own.map((report) => report.id),
    })),
    retracted: standing.filter(isRetracted).map(({ id }) => id),
    basis: basisOf(reading),
    otherLanguages: told.otherLanguages,
    silence: silenceOf(told, news !== null && isNothingNew(news)),
    news,
    memory: remember({ reports: standing, points, voices, standing: told.standing }),
    asOf: reach,
    since: before.moment,
    withheld: told.withheld,
  };
}

function whatWasBefore(
  given: readonly Report[],
  standing: readonly Report[],
  { since, words }: DigestOptions,
): Before {
  if (since === undefined) return nothingBefore;
  if (typeof since !== 'string') return beforeEarlier(since, standing);
  return beforeMoment(since, given, standing, (then) => writeDigest(then, { words }).memory.told);
}

/** What is new gives the title, where something is, in the language in which most of it is told. */
function titleOf(story: Story | undefined, points: readonly Point[]): string {
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
    notBefore(own[0], inLanguage(story?.reports ?? [], language)),
    first === undefined ? null : withoutMarks(first),
    told.map(({ text }) => text),
  );
}

/** A headline that is older than what the digest begins with, whoever told that first on its day, calls the story by what was: "Six killed", above "all six survived". */
function notBefore(first: Point | undefined, reports: readonly Report[]): readonly Report[] {
  const own = reports.find(({ id }) => id === first?.support[0]?.reportId)?.published ?? null;
  if (own === null || first === undefined) return reports;
  const [opening] = first.support
    .flatMap(({ reportId }) => reports.find(({ id }) => id === reportId)?.published ?? [])
    .filter((published) => dayOf(published) === dayOf(own))
    .sort((a, b) => (isBefore(a, b) ? -1 : 1));
  return reports.filter(
    ({ published }) => published === null || !isBefore(published, opening ?? own),
  );
}

interface Told {
  readonly points: readonly unknown[];
  readonly stories: readonly Story[];
  readonly candidates: number;
  readonly onlyQuotations: boolean;
}

function silenceOf(
  { points, stories, candidates, onlyQuotations }: Told,
  nothingNew: boolean,
): Silence | null {
  if (stories.length === 0) return 'nothing-read';
  if (nothingNew) return 'nothing-new';
  if (points.length > 0) return null;
  if (candidates > 0) return 'no-room';
  return onlyQuotations ? 'only-quotations' : 'no-sentence';
}

const lastPublished = (reports: readonly Report[]): string | null =>
  reports.findLast(({ published }) => published !== null)?.published ?? null;
