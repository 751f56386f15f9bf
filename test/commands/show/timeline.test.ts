import { expect, test } from 'vitest';
import { showTimeline } from '../../../src/commands/show/timeline.ts';
import type { TimelineEntry } from '../../../src/core/index.ts';

const entry = (date: string, text: string, ahead = false): TimelineEntry => ({
  date,
  until: null,
  text,
  support: [{ reportId: 'r1', start: 0, end: 10 }],
  ahead,
});

const textsOf = (entries: readonly TimelineEntry[]): string[] =>
  showTimeline(entries, []).flatMap((block) =>
    block.kind === 'list'
      ? block.items.map((spans) => spans.map((span) => ('text' in span ? span.text : '')).join(''))
      : [],
  );

test('a sentence that stands at several days is told once, with all of them', () => {
  const buried = 'Ada Marsh was buried on Monday, Per Dahl on Tuesday.';
  const [first, second, ...more] = textsOf([
    entry('2024-05-06', buried),
    entry('2024-05-07', 'The quay opened.'),
    entry('2024-05-07', buried),
  ]);
  expect(first).toContain(`6 May 2024, 7 May 2024 ${buried}`);
  expect(second).toContain('7 May 2024 The quay opened.');
  expect(more).toEqual([]);
});

test('what has happened and what is to come stay apart', () => {
  const told = 'The council votes on Monday and again on Friday.';
  expect(textsOf([entry('2024-05-06', told), entry('2024-05-10', told, true)])).toHaveLength(2);
});
