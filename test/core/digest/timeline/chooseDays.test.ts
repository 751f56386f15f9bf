import { expect, test } from 'vitest';
import { buildTimeline } from '../../../../src/core/digest/buildTimeline.ts';
import { readReport } from '../../../../src/core/report/readReport.ts';

const report = (at: number, published: string, text: string, title?: string) =>
  readReport({ id: `r${at}`, outlet: `Post ${at}`, published, text, title });

const TRIAL = [
  report(
    1,
    '2024-05-06',
    'The trial of banker Ada Marsh began in Denna on Monday. She was first arrested in May 2021 in Velm. Her bank closed in March 2022. A verdict is expected on June 14.',
  ),
  report(
    2,
    '2024-05-07',
    'Prosecutors asked the court in Denna on Tuesday for five years for Ada Marsh, born in June 1961. Judgment is due on June 14.',
  ),
];

const OPENS = report(
  3,
  '2024-05-08',
  'A court in Denna on Wednesday acquitted banker Ada Marsh, a day after prosecutors had asked for five years. The court in Denna will hear on July 2 whether Marsh misled her clients.',
);

test('What is to come is told before what was long before the story, where not all days have room', () => {
  const days = buildTimeline([...TRIAL, OPENS], { dates: 5 }).map(({ date }) => date);
  expect(days).toContain('2024-07-02');
  expect(days.filter((day) => day < '2024')).toHaveLength(1);
});

test('Where they have room, what was long before is told as well', () => {
  const days = buildTimeline([...TRIAL, OPENS], { dates: 9 }).map(({ date }) => date);
  expect(days.filter((day) => day < '2024')).toHaveLength(2);
});

test('A birth told in passing is no day of the story', () => {
  const days = buildTimeline([...TRIAL, OPENS], { dates: 20 }).map(({ date }) => date);
  expect(days.some((day) => day.startsWith('1961'))).toBe(false);
});

test('A birth that a report tells of is a day of the story', () => {
  const palace = report(
    1,
    '2026-05-04',
    'A daughter of the queen of Tarkhan was born on Sunday, the palace said. Crowds cheered on Monday.',
  );
  expect(buildTimeline([palace]).map(({ date }) => date)).toEqual(['2026-05-03', '2026-05-04']);
});

test('A judgment that is no longer to come is not ahead, whichever report calls it so', () => {
  const ahead = buildTimeline([...TRIAL, OPENS]).filter((entry) => entry.ahead);
  expect(ahead.map(({ date }) => date)).toEqual(['2024-07-02']);
});

test('What a comment thinks of a day is no day of the story, where others report', () => {
  const opinion = report(
    4,
    '2024-05-08',
    'I never believed in this trial. A promise that was made on a Sunday can be broken on a Monday, and I think we all should have known better than to trust a bank.',
    'Opinion: Nobody should trust a bank',
  );
  const entries = buildTimeline([...TRIAL, OPENS, opinion]);
  expect(entries.flatMap(({ support }) => support.map(({ reportId }) => reportId))).not.toContain(
    'r4',
  );
});
