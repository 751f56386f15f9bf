import { describe, expect, test } from 'vitest';
import { writeDigest } from '../../../../src/core/digest/writeDigest.ts';
import { readReport } from '../../../../src/core/report/readReport.ts';

/** The point that a sentence of a report without a date becomes; null where it becomes none. */
const pointOf = (text: string): string | null =>
  writeDigest([readReport({ id: 'r', text })]).points[0]?.text ?? null;

describe('a day of a report that nobody knows the date of', () => {
  test.each([
    [
      'of a deed',
      'The crews of the Northern Line walked out on Monday over the night shifts in Ostbrook.',
      'The crews of the Northern Line walked out […] over the night shifts in Ostbrook.',
    ],
    [
      'of a denial, whatever was denied',
      'The Northern Line had not paid its crews for nine weeks, the harbour office said on Monday.',
      'The Northern Line had not paid its crews for nine weeks, the harbour office said […].',
    ],
    [
      'that is called today',
      'A landslide buried two houses above Port Harlow early today, and hurt nine people.',
      'A landslide buried two houses above Port Harlow […], and hurt nine people.',
    ],
    [
      'that is called today of a verb with one form',
      'An earthquake hit the three islands early today and broke the old pier of Ostbrook.',
      'An earthquake hit the three islands […] and broke the old pier of Ostbrook.',
    ],
    [
      'that is called today and by its name',
      'A landslide buried two houses above Port Harlow late today, Friday, and hurt nine people.',
      'A landslide buried two houses above Port Harlow […], and hurt nine people.',
    ],
    [
      'that is told from yesterday',
      'A landslide buried two houses above Port Harlow the day before yesterday in heavy rain.',
      'A landslide buried two houses above Port Harlow […] in heavy rain.',
    ],
    [
      'with what is reckoned from it',
      'The mayor of Ostbrook said on Friday that her talks with the crews the day before had gone well.',
      'The mayor of Ostbrook said […] that her talks with the crews […] had gone well.',
    ],
    [
      'that is to come',
      'The council is to choose a new harbour master for Ostbrook when it meets next week.',
      'The council is to choose a new harbour master for Ostbrook when it meets […].',
    ],
    [
      'that tells which of them a report begins with',
      'The mayor of Ostbrook announced her bid for the parliament in a Friday morning tweet.',
      'The mayor of Ostbrook announced her bid for the parliament in a […] tweet.',
    ],
    [
      'that owns what a report begins with',
      'Wednesday night’s fire in the harbour of Ostbrook has destroyed nine of the old boats.',
      '[The] fire in the harbour of Ostbrook has destroyed nine of the old boats.',
    ],
  ])('goes, %s', (_what, text, shown) => {
    expect(pointOf(text)).toBe(shown);
  });

  test.each([
    [
      'denies',
      'No ferry of the Northern Line will sail to Westhaven on Saturday, its office said.',
    ],
    [
      'denies behind it',
      'On Saturday no ferry of the Northern Line will sail to Westhaven in snow.',
    ],
    ['disputes', 'The captain denied that he had been on the pier of Ostbrook on Tuesday at all.'],
    ['closes', 'The beach of Ostbrook is closed to dogs on Sunday after a vote of the council.'],
    ['will be closed', 'The two museums of Ostbrook will be closed on Monday after the flood.'],
    ['was closed', 'The old bridge of Ostbrook was closed to lorries on Sunday, the council said.'],
    ['bans', 'A new rule of the islands bans the use of loud boats on Sunday near the beaches.'],
    ['banned', 'The council of Ostbrook banned the sale of fish on Sunday in its covered market.'],
    [
      'limits with "only"',
      'Only on Thursday did the Northern Line admit that its ferry had leaked.',
    ],
    [
      'limits it behind',
      'The ferries to Westhaven will sail on Saturday only, the Northern Line said.',
    ],
    ['sets a condition', 'The crews said they would go back to sea if the pay rose on Monday.'],
    [
      'holds of these days',
      'The old families of the three islands live in nine small villages today.',
    ],
    ['opens with them', 'Today nine in ten of the old boats lie in the mud, sunk by their owners.'],
    [
      'sets two times side by side',
      'The mayor said last week that she would close the pools, and this week that she would not.',
    ],
  ])('takes its sentence along where that %s', (_what, text) => {
    expect(pointOf(text)).toBeNull();
  });
});
