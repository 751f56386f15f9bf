import { describe, expect, it } from 'vitest';
import { parseWhen } from '../../src/schedule/parseWhen.ts';

describe('When a briefing is wanted, as people write it', () => {
  it.each([
    ['daily 08:00', '0 8 * * *', null],
    ['daily at 8am', '0 8 * * *', null],
    ['Daily at 8 pm', '0 20 * * *', null],
    ['every day at noon', '0 12 * * *', null],
    ['daily 12am', '0 0 * * *', null],
    ['weekdays 8:30', '30 8 * * 1-5', null],
    ['weekends 10:00', '0 10 * * 0,6', null],
    ['mondays 09:00', '0 9 * * 1', null],
    ['every monday at 09:00', '0 9 * * 1', null],
    ['mon, wed and fri 7.15', '15 7 * * 1,3,5', null],
    ['tuesdays 23:59', '59 23 * * 2', null],
    ['hourly', '0 * * * *', null],
    // A time alone is daily.
    ['08:00 Europe/Berlin', '0 8 * * *', 'Europe/Berlin'],
    ['8:00', '0 8 * * *', null],
    ['at 8', '0 8 * * *', null],
    ['at 8 pm', '0 20 * * *', null],
    ['8 pm', '0 20 * * *', null],
    ['noon', '0 12 * * *', null],
    ['every day at 9', '0 9 * * *', null],
    ['everyday 9', '0 9 * * *', null],
    ['tuesday 9am', '0 9 * * 2', null],
    ['on tuesday at 9am', '0 9 * * 2', null],
    ['mon-fri 08:00', '0 8 * * 1-5', null],
    ['Mon – Fri at 8', '0 8 * * 1-5', null],
    ['monday to friday 08:00', '0 8 * * 1-5', null],
    ['sat-mon 10:00', '0 10 * * 6,0,1', null],
    ['mon-wed and fri 10:00', '0 10 * * 1-3,5', null],
    ['thurs 10:00', '0 10 * * 4', null],
    ['8:30 weekdays', '30 8 * * 1-5', null],
    ['9am on mondays and thursdays', '0 9 * * 1,4', null],
    ['at 8, daily Europe/Berlin', '0 8 * * *', 'Europe/Berlin'],
    // As it is told.
    ['weekdays at 08:00 in Europe/Berlin', '0 8 * * 1-5', 'Europe/Berlin'],
    ['“0 8 * * 1-5” Europe/Berlin', '0 8 * * 1-5', 'Europe/Berlin'],
    ['"daily 08:00 Europe/Berlin"', '0 8 * * *', 'Europe/Berlin'],
    ['"daily" at "08:00"', '0 8 * * *', null],
    // Some days of a month, of a year, and of every second week.
    ['first monday 09:00', '0 9 * * 1#1', null],
    ['the first and third monday of the month at 9', '0 9 * * 1#1,1#3', null],
    ['last friday of the month at 16:00 Europe/Berlin', '0 16 * * 5L', 'Europe/Berlin'],
    ['on the 1st and 15th at 8', '0 8 1,15 * *', null],
    ['monthly on the 31st 08:00', '0 8 31 * *', null],
    ['24 december 8am', '0 8 24 12 *', null],
    ['february 29 at noon', '0 12 29 2 *', null],
    ['every two weeks on monday at 9', '0 9 * * 1 every 2 weeks', null],
    ['every other friday 16:00', '0 16 * * 5 every 2 weeks', null],
    ['every 3 weeks mon and thu 8:00 UTC', '0 8 * * 1,4 every 3 weeks', 'UTC'],
    [
      'every second week on tuesday 9:00 from 2026-05-12',
      '0 9 * * 2 every 2 weeks from 2026-05-12',
      null,
    ],
    // Several times a day.
    ['twice a day at 8 and 18', '0 8,18 * * *', null],
    ['daily 08:30, 12:30 and 18:30', '30 8,12,18 * * *', null],
    ['weekdays at 8am and 6pm Europe/Berlin', '0 8,18 * * 1-5', 'Europe/Berlin'],
    ['8 and 18 on weekdays', '0 8,18 * * 1-5', null],
    ['0 8 * * 1-5', '0 8 * * 1-5', null],
    ['"0 8 * * 1-5"', '0 8 * * 1-5', null],
    ['0 8 * * MON', '0 8 * * MON', null],
    ['*/10 * * * *', '*/10 * * * *', null],
    ['weekdays 08:00 Europe/Berlin', '0 8 * * 1-5', 'Europe/Berlin'],
    ['weekdays 08:00 europe/berlin', '0 8 * * 1-5', 'Europe/Berlin'],
    ['0 8 * * 1-5 Europe/Berlin', '0 8 * * 1-5', 'Europe/Berlin'],
    ['"0 8 * * 1-5" Europe/Berlin', '0 8 * * 1-5', 'Europe/Berlin'],
    ['hourly UTC', '0 * * * *', 'UTC'],
    ['  daily   08:00  utc ', '0 8 * * *', 'UTC'],
  ])('%s', (text, cron, zone) => {
    expect(parseWhen(text)).toEqual({ ok: true, value: { cron, zone } });
  });

  it.each([
    'daily',
    'daily 25:00',
    'daily 8:60',
    'daily 13pm',
    'somedays 08:00',
    'mondays or so 08:00',
    'mon-weekend 08:00',
    'mon-fri-sun 08:00',
    'constructor 08:00',
    'first constructor 08:00',
    'first weekday 08:00',
    'fifth monday 08:00',
    'every two weeks 08:00',
    'every 9 weeks on monday 08:00',
    'every two weeks on monday 9:00 from 2026-02-30',
    'mondays 9:00 from 2026-05-11',
    '12 constructor 08:00',
    'tostring at 8',
    '8',
    'at',
    'at 25',
    'pm',
    '',
    '60 8 * * *',
    '@daily',
  ])('is not "%s"', (text) => {
    expect(parseWhen(text)).toEqual({ ok: false, problem: { problem: 'bad-cron', given: text } });
  });

  it('names the zone nearest to a misspelt one', () => {
    expect(parseWhen('weekdays 08:00 Europe/Berln')).toEqual({
      ok: false,
      problem: { problem: 'unknown-zone', given: 'Europe/Berln', nearest: 'Europe/Berlin' },
    });
  });

  it('tells a cron with seconds and a day that never comes from other mistakes', () => {
    const problemOf = (text: string) => {
      const when = parseWhen(text);
      return when.ok ? null : when.problem.problem;
    };
    expect(problemOf('0 0 8 * * 1-5')).toBe('cron-with-seconds');
    expect(problemOf('0 8 31 2 *')).toBe('never-fires');
    expect(problemOf('31 february 08:00')).toBe('never-fires');
    expect(problemOf('every 30 february at 8')).toBe('never-fires');
    expect(problemOf('daily 8:00 and 18:30')).toBe('times-apart');
    expect(problemOf('0 8 30 2 * Europe/Berlin')).toBe('never-fires');
  });
});
