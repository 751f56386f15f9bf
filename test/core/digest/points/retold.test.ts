import { describe, expect, test } from 'vitest';
import { createRetold } from '../../../../src/core/digest/points/retold.ts';
import { readTogether } from '../../../../src/core/digest/reading/readTogether.ts';
import { readReport } from '../../../../src/core/index.ts';

const FIRST =
  'The ferry Amalia ran onto a sandbank off Orley on Friday. A wedding cake of four tiers slid from the bar into the sea. The captain of the ferry had turned off the depth alarm.';
const LAST =
  'The ferry Amalia was towed into the harbour on Wednesday. The captain of the ferry had switched off the depth alarm, the coast guard repeated.';

const retoldOf = (sentence: RegExp, days: readonly [string, string]): number => {
  const reading = readTogether(
    [FIRST, LAST].map((text, at) =>
      readReport({ id: `r${at}`, outlet: `Outlet ${at}`, published: days[at]!, text }),
    ),
  );
  return createRetold(reading)(reading.index.lines.find(({ text }) => sentence.test(text))!);
};

describe('a sentence is told again', () => {
  test('where a report of a later day takes up its words', () => {
    expect(retoldOf(/had turned off/, ['2025-05-02', '2025-05-07'])).toBe(1);
  });

  test('not where none does', () => {
    expect(retoldOf(/wedding cake/, ['2025-05-02', '2025-05-07'])).toBe(0);
  });

  test('not by another report of its own day', () => {
    expect(retoldOf(/had turned off/, ['2025-05-02', '2025-05-02'])).toBe(0);
  });

  test('not by what was told before it', () => {
    expect(retoldOf(/had switched off/, ['2025-05-02', '2025-05-07'])).toBe(0);
  });
});
