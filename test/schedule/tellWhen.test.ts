import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseWhen } from '../../src/schedule/parseWhen.ts';
import { readCron } from '../../src/schedule/readCron.ts';
import { tellWhen } from '../../src/schedule/tellWhen.ts';
import { unwrap } from './briefings.ts';

/** The minutes of a day, and the next days, at which an expression fires. */
function firesOf(text: string): { readonly minutes: readonly number[]; readonly days: number[] } {
  const read = readCron(text);
  if (!read.ok) throw new Error(read.problem);
  const days: number[] = [];
  let from = Date.UTC(2026, 0, 1);
  while (days.length < 8) {
    const day = read.cron.nextDay(from)!;
    days.push(day);
    from = day + 86_400_000;
  }
  return { minutes: read.cron.minutes, days };
}

describe('The times of a schedule, in words,', () => {
  it.each([
    ['0 8 * * *', 'every day at 08:00'],
    ['30 8 * * 1-5', 'weekdays at 08:30'],
    ['0 8 * * mon-fri', 'weekdays at 08:00'],
    ['0 8 * * 0,6', 'weekends at 08:00'],
    ['0 8 * * 7', 'Sundays at 08:00'],
    ['0 8,18 * * 4,1', 'Mondays and Thursdays at 08:00 and 18:00'],
    ['0 9 * * 1#1', 'the first Monday at 09:00'],
    ['0 9 * * 1#1,1#3', 'the first and third Monday at 09:00'],
    ['0 16 * * 5L', 'the last Friday at 16:00'],
    ['0 9 * 1 1#1', 'the first Monday in January at 09:00'],
    ['0 8 1,15 * *', 'the 1st and 15th at 08:00'],
    ['0 8 2,3,11,22 * *', 'the 2nd, 3rd, 11th and 22nd at 08:00'],
    ['0 8 L * *', 'the last day of the month at 08:00'],
    ['0 12 24 12 *', '24 December at 12:00'],
    ['0 8 1 1,7 *', 'the 1st of January and July at 08:00'],
    ['0 8 * 6-8 1-5', 'weekdays in June, July and August at 08:00'],
    [
      '0 16 * * 5 every 2 weeks from 2026-05-04',
      'every two weeks on Friday at 16:00 from 2026-05-04',
    ],
    ['0 * * * *', 'every hour'],
    ['30 * * * 1-5', 'every hour from 00:30 on weekdays'],
    ['*/15 * * * 6', 'every 15 minutes on Saturdays'],
    ['* * * * *', 'every minute'],
    ['0 */2 * * *', 'every 2 hours'],
    ['0 */6 * * *', 'every day at 00:00, 06:00, 12:00 and 18:00'],
    ['0,30 9-17 * * 1-5', 'every 30 minutes from 09:00 to 17:30 on weekdays'],
    [
      '0 9-17 * * 5 every 2 weeks from 2026-05-04',
      'every two weeks on Friday from 2026-05-04, every hour from 09:00 to 17:00',
    ],
  ])('%s: %s', (cron, words) => {
    expect(tellWhen(cron)).toBe(words);
  });

  it.each([
    '0 8 13 * 5',
    '7,9 */3 * * *',
    '0 8 */2 * *',
    '0 8 * * 1#1,5',
    '0 8 31 2 *',
    'nonsense',
  ])('stay as they are written where there are no plain ones: %s', (cron) => {
    expect(tellWhen(cron)).toBe(`the times "${cron}"`);
  });

  const hours = fc.uniqueArray(fc.integer({ min: 0, max: 23 }), { minLength: 1, maxLength: 5 });
  const sorted = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b);
  const weekDays = fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { minLength: 1, maxLength: 6 });
  const days = fc.oneof(
    fc.constantFrom('* * *', '* * 1-5', '* * 0,6'),
    fc
      .tuple(fc.integer({ min: 0, max: 6 }), fc.constantFrom('#1', '#2', '#3', '#4', 'L'))
      .map(([day, place]) => `* * ${day}${place}`),
    fc
      .uniqueArray(fc.integer({ min: 1, max: 28 }), { minLength: 1, maxLength: 4 })
      .map((dates) => `${sorted(dates)} * *`),
    fc
      .tuple(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 12 }))
      .map(([date, month]) => `${date} ${month} *`),
    fc
      .tuple(weekDays, fc.integer({ min: 2, max: 8 }))
      .map(([of, every]) => `* * ${sorted(of)} every ${every} weeks from 2026-05-04`),
    weekDays.map((of) => `* * ${sorted(of)}`),
  );

  it('mean the same when somebody types them', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 59 }), hours, days, (minute, of, on) => {
        const cron = `${minute} ${sorted(of)} ${on}`;
        const words = tellWhen(cron);
        expect(words).not.toContain('*');
        expect(firesOf(unwrap(parseWhen(words)).cron)).toEqual(firesOf(cron));
      }),
    );
  });
});
