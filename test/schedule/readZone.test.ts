import { describe, expect, it } from 'vitest';
import { readZone } from '../../src/schedule/readZone.ts';

describe('A time zone', () => {
  it.each([
    ['Europe/Berlin', 'Europe/Berlin'],
    ['europe/berlin', 'Europe/Berlin'],
    ['AMERICA/NEW_YORK', 'America/New_York'],
    [' UTC ', 'UTC'],
    ['utc', 'UTC'],
    // Names that an engine may know by an older or newer one: what somebody calls a city stays.
    ['Europe/Kyiv', 'Europe/Kyiv'],
    ['asia/kolkata', 'Asia/Kolkata'],
    ['asia/ho_chi_minh', 'Asia/Ho_Chi_Minh'],
    ['america/port_of_spain', 'America/Port_of_Spain'],
    ['antarctica/dumontdurville', 'Antarctica/DumontDUrville'],
    // Old names stay what they are, spelled as the time zone database spells them.
    ['us/eastern', 'US/Eastern'],
    ['etc/utc', 'Etc/UTC'],
    ['ETC/gmt+3', 'Etc/GMT+3'],
    ['EST', 'EST'],
    ['est5edt', 'EST5EDT'],
    ['cet', 'CET'],
    ['gb-eire', 'GB-Eire'],
    ['chile/easterisland', 'Chile/EasterIsland'],
  ])('may be written %s', (given, zone) => {
    expect(readZone(given)).toEqual({ ok: true, zone });
  });

  it.each([
    ['Europe/Berln', 'Europe/Berlin'],
    ['Berlin', 'Europe/Berlin'],
    ['New York', 'America/New_York'],
    ['Europe/Moscou', 'Europe/Moscow'],
    ['Australia/Sidney', 'Australia/Sydney'],
    // Two letters that changed places are one slip.
    ['Eurpoe/Paris', 'Europe/Paris'],
    ['Middle/Earth/Mordor', null],
    ['+02:00', null],
    ['', null],
    ['x'.repeat(100_000), null],
  ])('is not %s', (given, nearest) => {
    expect(readZone(given)).toEqual({ ok: false, nearest });
  });
});
