import { describe, expect, test } from 'vitest';
import { writeDigest } from '../../../../src/core/digest/writeDigest.ts';
import { readReport } from '../../../../src/core/report/readReport.ts';

/** The point that a sentence of a report of Thursday, 2 May 2024, becomes; null where it becomes none. */
const pointOf = (text: string): string | null =>
  writeDigest([readReport({ id: 'r', text, published: '2024-05-02' })]).points[0]?.text ?? null;

describe('the day that is put to a weekday', () => {
  test.each([
    [
      'is the last one where it is told as done',
      'The crews of the Northern Line walked out on Monday over the night shifts.',
      '29 April',
    ],
    [
      'is the next one where it surely is to come',
      'The Northern Line will meet the crews on Monday in the harbour office of Ostbrook.',
      '6 May',
    ],
    [
      'is not moved by the name May',
      'Prime Minister Theresa May flew to Brussels on Sunday for talks about the border.',
      '28 April',
    ],
    [
      'is not moved by the name Will',
      'Will Smith won the award for the best actor on Sunday in Los Angeles.',
      '28 April',
    ],
    [
      'is known behind a noun after "to"',
      'Health Minister Clara Weiss apologised to parliament on Wednesday for the study.',
      '1 May',
    ],
  ])('%s', (_what, text, day) => {
    expect(pointOf(text)).toContain(`[${day}]`);
  });

  test.each([
    [
      'where a plan may be of the past',
      'The crews rejected the invitation of the Northern Line on Monday in the harbour office.',
    ],
    [
      'where one day is past and another to come',
      'The summit began on Monday and ends on Friday in the harbour town of Ostbrook.',
    ],
    [
      'where the present tells of it',
      'Voters of the three islands head to the polls on Sunday after a long campaign.',
    ],
    [
      'where the verb behind it tells of what was to come',
      'The government said that on Tuesday Chancellor Merkel would visit the harbour.',
    ],
  ])('is never guessed: %s', (_what, text) => {
    expect(pointOf(text)).toBeNull();
  });
});

test('"him" behind the only person of a sentence is somebody else, whom nobody has named', () => {
  expect(pointOf('Senator John McCain called for him to apologise to all of Europe.')).toBeNull();
});
