import type { Report } from '../../report/report.ts';
import { timelineOf } from '../buildTimeline.ts';
import { differencesIn } from '../compareReports.ts';
import { refutedIn } from '../differences/settled/refuted.ts';
import type { Difference, OtherLanguage, Story, TimelineEntry, VoiceText } from '../digest.ts';
import { placeOf } from '../likeness/support.ts';
import { isPastDue } from '../overtaken/pastDue.ts';
import { surelySo } from '../overtaken/surelySo.ts';
import { withoutOvertaken } from '../overtaken/withoutOvertaken.ts';
import type { Candidate } from '../points/addPoints.ts';
import { passesGuard } from '../points/guardPoint.ts';
import { type Reader, type WrittenPoint, writePoints } from '../points/writePoints.ts';
import { type CloseReading, readClosely } from '../readClosely.ts';
import { countWords } from '../reading/terms.ts';
import { chooseVoices } from '../voices/chooseVoices.ts';
import { otherLanguagesIn } from './inOneLanguage.ts';

/** A story read closely: all that its part of a digest is made from. */
export interface ReadStory extends CloseReading {
  readonly story: Story;
  readonly otherLanguages: readonly OtherLanguage[];
  readonly differences: readonly Difference[];
  readonly voices: readonly VoiceText[];
  readonly timeline: readonly TimelineEntry[];
}

/** A story read closely, but for its timeline, which depends on how many stories are told. */
export interface ReadButDays extends Omit<ReadStory, 'timeline'> {
  readonly timelineIn: (days?: number) => readonly TimelineEntry[];
}

/** `all`: the reports of all stories. */
export function readStory(story: Story, all: readonly Report[]): ReadButDays {
  const read = readClosely(story.reports);
  return {
    ...read,
    story,
    otherLanguages: otherLanguagesIn(story.reports, all),
    differences: differencesIn(read),
    voices: chooseVoices(read.reading),
    // Of what was read closely, with which the days that it has found are kept.
    timelineIn: (days) => timelineOf(read, days),
  };
}

/** `days`: at the most so many days in its timeline; as many as matter where it is not given. */
export const withTimeline = (read: ReadButDays, days?: number): ReadStory => ({
  ...read,
  timeline: read.timelineIn(days),
});

export interface ToldStory {
  readonly points: readonly WrittenPoint[];
  /** Points that the last look at their support did not let pass. */
  readonly withheld: number;
  /** Words of the points together. */
  readonly used: number;
}

/** With so many points a story is told, and what may be over by now is not needed. */
const ENOUGH = 2;

/** The points of a story, each held once more against the sentence that it is taken from. */
export function tellStory(
  { reading, gathered, differences, overtaken, otherLanguages }: ReadStory,
  words: number,
  reader: Reader,
): ToldStory {
  const candidates = withoutReports(
    gathered().candidates,
    otherLanguages.flatMap(({ reportIds }) => reportIds),
  );
  const refuted = refutedIn(differences);
  const open = candidates.filter(
    ({ line }) => !isPastDue(line, reading) && !refuted.has(placeOf(line)),
  );
  const standing = withoutOvertaken(open, overtaken());
  const write = (told: readonly Candidate[]) =>
    writePoints(reading, { candidates: told }, words, differences, reader);
  const sure = surelySo(standing, reading, differences);
  const safe = write(sure);
  const now = safe.length >= ENOUGH || sure.length === standing.length ? safe : write(standing);
  // Where only what is over can be told, it is better than nothing: its end stands in the differences.
  const written = now.length > 0 || standing.length === candidates.length ? now : write(candidates);
  const points = written.filter(({ text, edits, lines: [{ reportId, start, end }] }) =>
    passesGuard({ text, edits }, reading.byId.get(reportId)!.text.slice(start, end)),
  );
  return {
    points,
    withheld: written.length - points.length,
    used: points.reduce((sum, { text }) => sum + countWords(text), 0),
  };
}

/** All, where nothing would be left: a sentence in another language is better than none. */
function withoutReports(
  candidates: readonly Candidate[],
  reportIds: readonly string[],
): readonly Candidate[] {
  if (reportIds.length === 0) return candidates;
  const left = candidates.filter(({ line }) => !reportIds.includes(line.reportId));
  return left.length > 0 ? left : candidates;
}
