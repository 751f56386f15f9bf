import { readdirSync } from 'node:fs';
import { buildTimeline } from '../../src/core/index.ts';
import { type Article, readLines, reportsOf } from './readLines.ts';

interface Gold {
  readonly id: string;
  readonly topic: string;
  readonly timeline: readonly { readonly date: string }[];
}

/** Date F1 on Timeline17: as many dates as the timeline that a journalist wrote, how many are its. */
function evaluateTimeline(folder: string): string[] {
  const gold = readLines<Gold>(folder, 't17-gold-a.jsonl');
  if (gold === null) return [`t17-gold-a.jsonl is not in ${folder}.`];
  const files = readdirSync(folder).filter((file) => /^t17-docs-.*\.jsonl$/.test(file));
  const topics = new Map(
    files.map((file) => [
      file.slice('t17-docs-'.length, -'.jsonl'.length),
      readLines<{ id: string; documents: readonly Article[] }>(folder, file)!.flatMap(reportsOf),
    ]),
  );
  const rows = gold.flatMap(({ id, topic, timeline }) => {
    const reports = topics.get(topic);
    if (reports === undefined) return [];
    const wanted = new Set(timeline.map(({ date }) => date));
    const given = new Set(
      buildTimeline(reports, { dates: wanted.size })
        .filter(({ until }) => until === null)
        .map(({ date }) => date),
    );
    const right = [...given].filter((date) => wanted.has(date)).length;
    return [
      {
        id,
        reports: reports.length,
        dates: wanted.size,
        f1: (2 * right) / (wanted.size + given.size),
      },
    ];
  });
  const mean = rows.reduce((sum, { f1 }) => sum + f1, 0) / Math.max(1, rows.length);
  return [
    ...rows.map(
      ({ id, reports, dates, f1 }) =>
        `  ${id}: ${reports} reports, ${dates} dates, F1 ${f1.toFixed(3)}`,
    ),
    `Timeline17, ${rows.length} timelines: Date F1 ${mean.toFixed(3)}`,
  ];
}

console.log(evaluateTimeline(process.argv[3] ?? '.').join('\n'));
