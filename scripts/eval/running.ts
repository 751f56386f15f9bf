/**
 * npm run eval -- running FOLDER [--list]
 * Running stories: the reports of `allsides2021-a.jsonl` that speak of one of some subjects, as a
 * channel follows it, in windows of three weeks. Each cluster is an event. Prints how often the newest
 * event is told, and told first, and how much of the events that count is told; --list also the digests.
 */

import type { Digest } from '../../src/core/digest/digest.ts';
import { linesIn } from '../../src/core/digest/reading/readOnce.ts';
import { writeDigest } from '../../src/core/index.ts';
import { addDays, dayNumber } from '../../src/core/language/days.ts';
import { isOpinion } from '../../src/core/report/isOpinion.ts';
import type { Report } from '../../src/core/report/report.ts';
import { type Cluster, readLines, reportsOf } from './readLines.ts';

/** Words of headlines that several events have; the first eight were looked at while rules were made. */
const SUBJECTS = {
  'tuned on': [
    'Afghan|Taliban|Kabul',
    'Cuomo',
    'Gaza|Israel',
    'infrastructure',
    'Capitol riot|Jan\\. 6|January 6',
    'booster',
    'Facebook',
    'voting',
  ],
  'held out': [
    'border|migrant',
    'vaccin',
    'Texas',
    'Supreme Court',
    'China',
    'debt',
    'jobs|unemployment',
    'Delta',
    'Harris',
    'Fauci|Wuhan',
  ],
} as const;

const WINDOW_DAYS = 21;
/** Of each subject no more than so many windows, the last ones. */
const MOST_WINDOWS = 4;
/** A window for every third day on which something came. */
const EACH = 3;
const WORDS = 120;
/** Letters of a text in which its subject is named. */
const OPENING = 200;
/** After so many days an event counts half. */
const HALF_LIFE_DAYS = 7;
/** In so many words no more events can be told. */
const MOST_EVENTS = 4;

interface Window {
  readonly reports: readonly Report[];
  readonly until: string;
  /** The cluster of each report. */
  readonly eventOf: ReadonlyMap<string, string>;
}

const dayIn = ({ published }: Report): string => published!.slice(0, 10);

/** Every third day with reports, and the three weeks before it. */
function windowsOf(reports: readonly Report[], eventOf: Window['eventOf']): Window[] {
  const days = [...new Set(reports.map(dayIn))].sort();
  return days
    .filter((_, at) => at > 0 && (at === days.length - 1 || at % EACH === 0))
    .slice(-MOST_WINDOWS)
    .map((until) => ({
      until,
      eventOf,
      reports: reports.filter(
        (report) => dayIn(report) <= until && dayIn(report) >= addDays(until, -WINDOW_DAYS),
      ),
    }))
    .filter((window) => new Set(window.reports.map(dayIn)).size > 1);
}

interface Score {
  readonly newestTold: boolean;
  readonly newestFirst: boolean;
  /** Null where no event has two reports that are news. */
  readonly told: number | null;
}

function score({ reports, until, eventOf }: Window, { points }: Digest): Score {
  const byId = new Map(reports.map((report) => [report.id, report]));
  const eventsAt = (support: Digest['points'][number]['support'], top: number) =>
    support
      .filter(
        ({ reportId, start }) =>
          linesIn(byId.get(reportId)!).findIndex((l) => l.start === start) < top,
      )
      .map(({ reportId }) => eventOf.get(reportId)!);
  const told = new Set(points.flatMap(({ support }) => eventsAt(support, 2)));
  const newest = new Set(
    reports.filter((report) => dayIn(report) === until).map(({ id }) => eventOf.get(id)!),
  );
  const news = new Map<string, Report[]>();
  for (const report of reports.filter((one) => !isOpinion(one))) {
    const event = eventOf.get(report.id)!;
    news.set(event, [...(news.get(event) ?? []), report]);
  }
  const weighed = [...news]
    .filter(([, own]) => own.length > 1)
    .map(([event, [first]]) => ({
      event,
      weight: 0.5 ** ((dayNumber(until) - dayNumber(dayIn(first!))) / HALF_LIFE_DAYS),
    }));
  const most = sum(
    weighed
      .map(({ weight }) => weight)
      .sort((a, b) => b - a)
      .slice(0, MOST_EVENTS),
  );
  const has = sum(weighed.filter(({ event }) => told.has(event)).map(({ weight }) => weight));
  return {
    newestTold: [...newest].some((event) => told.has(event)),
    newestFirst: eventsAt(points[0]?.support ?? [], Number.POSITIVE_INFINITY).some((event) =>
      newest.has(event),
    ),
    told: most === 0 ? null : Math.min(1, has / most),
  };
}

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

function tell(window: Window, { title, points }: Digest): string[] {
  return [
    `\n## until ${window.until}, ${window.reports.length} reports: ${title}`,
    ...points.map(({ text }, at) => `${at + 1}. ${text}`),
  ];
}

function evaluateRunning(folder: string, list: boolean): string[] {
  const clusters = readLines<Cluster>(folder, 'allsides2021-a.jsonl');
  if (clusters === null) return [`allsides2021-a.jsonl is not in ${folder}.`];
  const eventOf = new Map(
    clusters.flatMap((cluster) => reportsOf(cluster).map(({ id }) => [id, cluster.id] as const)),
  );
  const reports = clusters.flatMap(reportsOf).filter(({ published }) => published !== null);
  return Object.entries(SUBJECTS).flatMap(([half, subjects]) => {
    const windows = subjects.flatMap((subject) => {
      const names = new RegExp(subject, 'i');
      return windowsOf(
        reports.filter(
          ({ title, text }) => names.test(title ?? '') || names.test(text.slice(0, OPENING)),
        ),
        eventOf,
      );
    });
    const read = windows.map((window) => ({
      window,
      digest: writeDigest(window.reports, { words: WORDS }),
    }));
    const scores = read.map(({ window, digest }) => score(window, digest));
    const told = scores.flatMap((one) => (one.told === null ? [] : [one.told]));
    const count = (is: (one: Score) => boolean) =>
      `${scores.filter(is).length} of ${scores.length}`;
    return [
      ...(list ? read.flatMap(({ window, digest }) => tell(window, digest)) : []),
      `${half}, ${subjects.length} subjects: newest event told in ${count((one) => one.newestTold)} digests of ${WORDS} words, first in ${count((one) => one.newestFirst)}; of the events that count ${((100 * sum(told)) / Math.max(1, told.length)).toFixed(1)}%`,
    ];
  });
}

console.log(evaluateRunning(process.argv[3] ?? '.', process.argv.includes('--list')).join('\n'));
