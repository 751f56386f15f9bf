import { describe, expect, it } from 'vitest';
import { readCron } from '../../src/schedule/readCron.ts';

describe('A cron expression', () => {
  it.each([
    ['0 8 * * 1-5', '0 8 * * 1-5'],
    ['  0   8 * *  1-5 ', '0 8 * * 1-5'],
    ['* * * * *', '* * * * *'],
    ['0 8 29 2 *', '0 8 29 2 *'],
    ['*/15 8-18 * jan,feb mon', '*/15 8-18 * jan,feb mon'],
  ])('"%s" is kept as "%s"', (given, text) => {
    const read = readCron(given);
    expect(read.ok && read.cron.text).toBe(text);
  });

  it.each([
    ['0 0 8 * * 1', 'cron-with-seconds'],
    ['0 8 31 2 *', 'never-fires'],
    ['0 8 31 4,6,9,11 *', 'never-fires'],
    ['61 8 * * *', 'bad-cron'],
    ['0 24 * * *', 'bad-cron'],
    ['0 8 * * 1#6', 'bad-cron'],
    ['0 8 * *', 'bad-cron'],
    ['0 8 * * 1 5 7', 'bad-cron'],
    ['every day', 'bad-cron'],
    ['', 'bad-cron'],
    [`${'1,'.repeat(5000)}1 8 * * *`, 'bad-cron'],
  ])('"%s" has a problem: %s', (given, problem) => {
    expect(readCron(given)).toEqual({ ok: false, problem });
  });

  it('knows the minutes of a day at which it fires', () => {
    const read = readCron('0,30 8,17 * * *');
    expect(read.ok && read.cron.minutes).toEqual([480, 510, 1020, 1050]);
  });
});
