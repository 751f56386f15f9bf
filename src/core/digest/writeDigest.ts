import { isBefore } from '../language/days.ts';
import type { Report } from '../report/report.ts';
import { timelineOf } from './buildTimeline.ts';
import { differencesIn } from './compareReports.ts';
import type { Digest, DigestOptions } from './digest.ts';
import { groupStories } from './groupStories.ts';
import { gatherCandidates } from './points/gatherCandidates.ts';
import { writePoints } from './points/writePoints.ts';
import { listSources } from './reading/listSources.ts';
import { type Reading, readTogether } from './reading/readTogether.ts';
import { makeTitle } from './stories/makeTitle.ts';
import { chooseVoices } from './voices/chooseVoices.ts';

/** The length of a digest, in words, where none is asked for. */
const DEFAULT_WORDS = 220;

/**
 * What the reports say together. Pure: the same reports and options give the same digest, in
 * whatever order the reports come. Reports without a date are always read.
 */
export function writeDigest(reports: readonly Report[], options: DigestOptions = {}): Digest {
  const { words = DEFAULT_WORDS, since = null, asOf = null } = options;
  const reading = readTogether(reports.filter((report) => !isAfter(report, asOf)));
  const gathered = gatherCandidates(reading);
  const differences = differencesIn(reading, gathered);
  const { points, withheld } = writePoints(reading, gathered, words, differences, since);
  return {
    title: makeTitle(
      reading.reports,
      points[0]?.text ?? null,
      points.map(({ text }) => text),
    ),
    points,
    voices: chooseVoices(reading),
    differences,
    timeline: timelineOf(reading, gathered),
    sources: listSources(reading),
    stories: groupStories(reading.reports).map(({ id, title, reports: own }) => ({
      id,
      title,
      reportIds: own.map((report) => report.id),
    })),
    asOf: asOf ?? lastPublished(reading),
    since,
    withheld,
  };
}

const isAfter = ({ published }: Report, asOf: string | null): boolean =>
  asOf !== null && published !== null && isBefore(asOf, published);

const lastPublished = ({ reports }: Reading): string | null =>
  reports.findLast(({ published }) => published !== null)?.published ?? null;
