import { dayNumber, dayOf } from '../../language/days.ts';
import type { Report } from '../../report/report.ts';
import { byDay } from '../buildTimeline.ts';
import type {
  JudgedDifference,
  OtherLanguage,
  Point,
  Story,
  TimelineEntry,
  Voice,
} from '../digest.ts';
import { type Before, bringsLines } from '../news/before.ts';
import type { Outcome } from '../news/compareTold.ts';
import type { Judge } from '../news/standing.ts';
import { linesIn } from '../reading/readOnce.ts';
import { followTold } from './followTold.ts';
import { areInOneLanguage, joinLanguages } from './inOneLanguage.ts';
import { judgeStory, readerOf } from './judgeStory.ts';
import { areOnlyQuotations } from './onlyQuotations.ts';
import { shareWords, storiesToTell } from './shareWords.ts';
import {
  type ReadButDays,
  type ReadStory,
  readStory,
  type ToldStory,
  tellStory,
  withTimeline,
} from './tellStory.ts';

interface StoriesOptions {
  readonly words: number;
  readonly before: Before;
}

interface ToldStories extends Outcome {
  /** Those that are told first. */
  readonly stories: readonly Story[];
  readonly points: readonly Point[];
  readonly voices: readonly Voice[];
  readonly differences: readonly JudgedDifference[];
  readonly timeline: readonly TimelineEntry[];
  readonly otherLanguages: readonly OtherLanguage[];
  readonly withheld: number;
  /** Sentences that could be points in the stories that are told. */
  readonly candidates: number;
  readonly onlyQuotations: boolean;
}

/**
 * Tells each story by itself, the weightiest first, so that no two that have nothing in common are
 * mixed; with `before` those first that bring the most that is new.
 */
export function tellStories(
  given: readonly Story[],
  { words, before }: StoriesOptions,
): ToldStories {
  const ageOf = createAge(given.flatMap(({ reports }) => reports));
  const weighed = given.map((story) => ({ story, weight: weightOf(story, before, ageOf) }));
  const stories = weighed
    .sort((a, b) => b.weight - a.weight || b.story.reports.length - a.story.reports.length)
    .map(({ story }) => story);
  const { read, told, outcome, judges } = tellFirst(stories, storiesToTell(words), {
    words,
    before,
    readOnce: createReading(stories),
  });
  const parts = read.map((one, at) => judgeStory(one, told[at]!, judges[at]!));
  const toldInOne = areInOneLanguage(given.flatMap(({ reports }) => reports));
  const points = parts
    .flatMap((part) => part.points)
    .map((point) => ({ ...point, alone: point.alone && toldInOne }));
  return {
    ...outcome,
    stories,
    points,
    voices: fewOfEach(
      parts.map(({ voices }) => voices),
      MOST_VOICES,
    ),
    differences: fewOfEach(
      parts.map(({ differences }) => differences),
      MOST_DIFFERENCES,
    ),
    timeline: read.flatMap(({ timeline }) => timeline).sort(byDay),
    otherLanguages: joinLanguages(
      read.flatMap(({ otherLanguages }) => otherLanguages),
      points,
    ),
    withheld: [
      ...told.map(({ withheld }) => withheld),
      ...read.map(({ gathered }) => gathered().withheld.length),
    ].reduce((sum, one) => sum + one, 0),
    candidates: read.reduce((sum, { gathered }) => sum + gathered().candidates.length, 0),
    onlyQuotations: read.every(({ reading }) => areOnlyQuotations(reading)),
  };
}

/** In fewer words than this another story is hardly told. */
const ROOM = 20;

/** Stories read closely and told; each list in their order. */
interface Told {
  readonly read: readonly ReadStory[];
  readonly told: readonly ToldStory[];
  readonly judges: readonly Judge[];
  readonly outcome: Outcome;
}

/** Reads each story when it is first asked for: one more is told again and again, until no room is left. */
function createReading(stories: readonly Story[]): (story: Story) => ReadButDays {
  const all = stories.flatMap(({ reports }) => reports);
  const known = new Map<Story, ReadButDays>();
  return (story) => {
    const read = known.get(story) ?? readStory(story, all);
    known.set(story, read);
    return read;
  };
}

interface TellOptions extends StoriesOptions {
  readonly readOnce: (story: Story) => ReadButDays;
}

/** The first `most` stories, and one more as long as that leaves room for it. */
function tellFirst(stories: readonly Story[], most: number, options: TellOptions): Told {
  const { words, before, readOnce } = options;
  const chosen = stories.slice(0, most);
  const days = chosen.length < 2 ? undefined : shareOf(MOST_DAYS, chosen.length);
  const read = chosen.map((story) => withTimeline(readOnce(story), days));
  const outcome = followTold(before, read);
  const weights = read.map(({ story }) => Math.max(1, newReports(story, before).length));
  const judges = read.map((one): Judge => ({ ...one, before, corrected: outcome.corrected }));
  const told = shareWords(weights, words, (at, share) =>
    tellStory(read[at]!, share, readerOf(judges[at]!)),
  );
  const left = told.reduce((sum, { used }) => sum - used, words);
  return left >= ROOM && most < stories.length && most < MOST_STORIES
    ? tellFirst(stories, most + 1, options)
    : { read, told, outcome, judges };
}

/** However little each has to say, more are no digest of what matters. */
const MOST_STORIES = 12;

/** Reports of it with a sentence that was not there before; all where nobody asks what is new. */
const newReports = ({ reports }: Story, before: Before): readonly Report[] =>
  before.against === null
    ? reports
    : reports.filter((report) => bringsLines(linesIn(report), before));

/** After so many days a report counts half: a topic of a month begins with what goes on. */
const HALF_LIFE_DAYS = 7;

const weightOf = (story: Story, before: Before, ageOf: (report: Report) => number): number =>
  newReports(story, before).reduce(
    (sum, report) => sum + 0.5 ** (ageOf(report) / HALF_LIFE_DAYS),
    0,
  );

/** Days between a report and the latest of all; who says no day is taken for as old as the others are on average. */
function createAge(reports: readonly Report[]): (report: Report) => number {
  const days = reports.map(({ published }) => dayOf(published)).filter((day) => day !== null);
  const latest = Math.max(...days.map(dayNumber));
  const mean =
    days.reduce((sum, day) => sum + latest - dayNumber(day), 0) / Math.max(1, days.length);
  return ({ published }) => {
    const day = dayOf(published);
    return day === null ? mean : latest - dayNumber(day);
  };
}

/** Where several stories are told, each gives its share. */
const MOST_VOICES = 6;
const MOST_DIFFERENCES = 8;
/** Of each story the days that matter most in it. */
const MOST_DAYS = 12;

const shareOf = (most: number, stories: number): number => Math.max(1, Math.floor(most / stories));

function fewOfEach<Part>(ofStories: readonly (readonly Part[])[], most: number): Part[] {
  if (ofStories.length < 2) return [...(ofStories[0] ?? [])];
  return ofStories.flatMap((parts) => parts.slice(0, shareOf(most, ofStories.length)));
}
