import { describe, expect, it } from 'vitest';
import { isDay, showDay, showDays, showMoment } from '../../src/commands/show/days.ts';

describe('days as people read them', () => {
  it.each([
    ['2018-07-28', '28 July 2018'],
    ['2018-07-28T23:59:00Z', '28 July 2018'],
    ['2018-07-28T23:59:00-05:00', '29 July 2018'],
  ])('%s is %s', (day, shown) => expect(showDay(day)).toBe(shown));

  it.each([
    ['2018-07-19', '2018-07-28', '19 to 28 July 2018'],
    ['2018-07-28', '2018-07-28', '28 July 2018'],
    ['2018-07-28', '2018-08-02', '28 July to 2 August 2018'],
    ['2018-12-28', '2019-01-02', '28 December 2018 to 2 January 2019'],
    ['2018-11-01', '2018-11-30', 'November 2018'],
    ['2024-02-01', '2024-02-29', 'February 2024'],
    ['2024-02-01', '2024-02-28', '1 to 28 February 2024'],
    ['2019-01-01', '2019-03-31', 'January to March 2019'],
    ['2019-01-01', '2019-12-31', '2019'],
  ])('%s to %s is %s', (first, last, shown) => expect(showDays(first, last)).toBe(shown));

  it('a moment has its weekday and time in the zone', () => {
    expect(showMoment('2018-07-30T06:00:00Z', 'Europe/Berlin')).toBe(
      'Mon 30 July 2018, 08:00 (Europe/Berlin)',
    );
  });

  it('a day is one that exists', () => {
    expect(isDay('2024-02-29')).toBe(true);
    for (const given of ['2023-02-29', '2024-2-9', 'today', '']) expect(isDay(given)).toBe(false);
  });
});
