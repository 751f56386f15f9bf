import type { Report } from '../report/report.ts';
import { checkDigestOptions } from './checkOptions.ts';
import type { Digest, DigestOptions, Silence, Story } from './digest.ts';
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
import { titleOf, titleOfPart } from './several/callStory.ts';
import { separateStories } from './several/separateStories.ts';
import { tellStories } from './several/tellStories.ts';

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
    title: titleOf(told.stories[0], points, told.differences),
    points,
    voices,
    differences: told.differences,
    timeline: told.timeline,
    // A source is listed under the headline that it came with, wrong or not.
    sources: listSources({ ...reading, reports: kept }),
    stories: told.stories.map((story) => ({
      id: story.id,
      title: titleOfPart(story, points, told.differences),
      reportIds: story.reports.map(({ id }) => id),
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
