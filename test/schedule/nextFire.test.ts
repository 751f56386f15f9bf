import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextFire } from '../../src/schedule/nextFire.ts';
import { type Cron, readCron } from '../../src/schedule/readCron.ts';

const day = 24 * 60 * 60_000;

const cronOf = (text: string): Cron => {
  const read = readCron(text);
  if (!read.ok) throw new Error(read.problem);
  return read.cron;
};

const nextFires = (cron: Cron, zone: string, after: number, count: number): number[] => {
  const fires: number[] = [];
  for (let last = nextFire(cron, zone, after); last !== null; last = nextFire(cron, zone, last)) {
    fires.push(last);
    if (fires.length === count) break;
  }
  return fires;
};

const fires = (text: string, zone: string, after: string, count: number): string[] =>
  nextFires(cronOf(text), zone, Date.parse(after), count).map((it) =>
    new Date(it).toISOString().replace(':00.000Z', 'Z'),
  );

describe('The next fires of a schedule', () => {
  it('are at the time of day of its zone', () => {
    expect(fires('0 8 * * *', 'Asia/Kathmandu', '2026-05-01T00:00Z', 2)).toEqual([
      '2026-05-01T02:15Z', // 5:45 ahead of UTC
      '2026-05-02T02:15Z',
    ]);
  });

  it('are strictly later than the instant that is asked for', () => {
    expect(fires('0 8 * * *', 'UTC', '2026-05-01T08:00Z', 1)).toEqual(['2026-05-02T08:00Z']);
    expect(fires('0 8 * * *', 'UTC', '2026-05-01T07:59:59.999Z', 1)).toEqual(['2026-05-01T08:00Z']);
  });

  it('may be every minute, twice a day, on the first Monday or the last day of a month', () => {
    expect(fires('* * * * *', 'UTC', '2026-05-01T23:58Z', 3)).toEqual([
      '2026-05-01T23:59Z',
      '2026-05-02T00:00Z',
      '2026-05-02T00:01Z',
    ]);
    expect(fires('30 8,17 * * *', 'UTC', '2026-05-01T00:00Z', 3)).toEqual([
      '2026-05-01T08:30Z',
      '2026-05-01T17:30Z',
      '2026-05-02T08:30Z',
    ]);
    expect(fires('0 9 * * 1#1', 'UTC', '2026-05-05T00:00Z', 2)).toEqual([
      '2026-06-01T09:00Z',
      '2026-07-06T09:00Z',
    ]);
    expect(fires('0 9 L * *', 'UTC', '2028-02-01T00:00Z', 2)).toEqual([
      '2028-02-29T09:00Z',
      '2028-03-31T09:00Z',
    ]);
  });

  it('need the day of the month and the day of the week, both', () => {
    // Friday the 13th, where crontab(5) would take each Friday and each 13th.
    expect(fires('0 8 13 * 5', 'UTC', '2026-01-01T00:00Z', 3)).toEqual([
      '2026-02-13T08:00Z',
      '2026-03-13T08:00Z',
      '2026-11-13T08:00Z',
    ]);
  });

  it('may be decades apart', () => {
    expect(fires('0 8 29 2 1', 'UTC', '2026-01-01T00:00Z', 1)).toEqual(['2044-02-29T08:00Z']);
  });
});

describe('Where the clocks jump ahead', () => {
  it('a time that they jump over fires at the first instant after the jump', () => {
    // Berlin, 29 March 2026: 01:59 is followed by 03:00, at 01:00 UTC.
    expect(fires('30 2 * * *', 'Europe/Berlin', '2026-03-28T00:00Z', 3)).toEqual([
      '2026-03-28T01:30Z',
      '2026-03-29T01:00Z',
      '2026-03-30T00:30Z',
    ]);
  });

  it('two times that land on the same instant fire once', () => {
    expect(fires('0,30 2 29 3 *', 'Europe/Berlin', '2026-03-28T00:00Z', 2)).toEqual([
      '2026-03-29T01:00Z',
      '2027-03-29T00:00Z',
    ]);
  });

  it('the last minutes of a day may land on the first of the next', () => {
    // Nuuk, 28 March 2026: 22:59 is followed by midnight, at 01:00 UTC.
    expect(fires('30 23 * * *', 'America/Nuuk', '2026-03-28T12:00Z', 2)).toEqual([
      '2026-03-29T01:00Z',
      '2026-03-30T00:30Z',
    ]);
  });

  it('a day that they leave out altogether has no briefing', () => {
    // Samoa went from 29 to 31 December 2011.
    expect(fires('0 8 * * *', 'Pacific/Apia', '2011-12-29T00:00Z', 2)).toEqual([
      '2011-12-29T18:00Z', // 29 December there
      '2011-12-30T18:00Z', // 31 December there
    ]);
    expect(fires('0 * 30 12 *', 'Pacific/Apia', '2011-12-29T00:00Z', 1)).toEqual([
      '2012-12-29T10:00Z', // 30 December 2012 there
    ]);
  });
});

describe('Where the clocks go back', () => {
  it('a time that comes twice fires the first time only', () => {
    // Berlin, 25 October 2026: 02:00 to 02:59 come twice, at 00:00 and at 01:00 UTC.
    expect(fires('30 2 * * *', 'Europe/Berlin', '2026-10-24T12:00Z', 2)).toEqual([
      '2026-10-25T00:30Z',
      '2026-10-26T01:30Z',
    ]);
  });

  it('what fires each hour goes on firing each hour', () => {
    expect(fires('30 * * * *', 'Europe/Berlin', '2026-10-24T23:00Z', 4)).toEqual([
      '2026-10-24T23:30Z',
      '2026-10-25T00:30Z',
      '2026-10-25T01:30Z',
      '2026-10-25T02:30Z',
    ]);
    // Lord Howe, 5 April 2026: half an hour comes twice, at 15:00 UTC.
    expect(fires('45 * * * *', 'Australia/Lord_Howe', '2026-04-04T13:50Z', 3)).toEqual([
      '2026-04-04T14:45Z',
      '2026-04-04T15:15Z',
      '2026-04-04T16:15Z',
    ]);
  });
});

const quarter = 15 * 60_000;
const start = Date.parse('2026-06-01T00:00Z');
const end = start + 366 * day;

/**
 * The rule itself, found by watching the wall for a year: each local day's briefing fires at the
 * first instant at which the wall shows its time, or a later one where the clocks jump over it.
 * All zones are whole quarters of an hour from UTC, so that is how often one has to look.
 */
function watchTheWall(zone: string, time: string): string[] {
  const format = new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    dateStyle: 'short',
    timeStyle: 'short',
  });
  const found: string[] = [];
  let date = format.format(start).slice(0, 10);
  for (let instant = start; instant < end; instant += quarter) {
    if (format.format(instant) < `${date} ${time}`) continue;
    found.push(new Date(instant).toISOString());
    date = new Date(Date.parse(date) + day).toISOString().slice(0, 10);
  }
  // The first day was under way when the watch began.
  return found.slice(1);
}

const zones = Intl.supportedValuesOf('timeZone');

/** Zones that do what others do not: half hours, two hours, changes at midnight, around Ramadan. */
const oddZones = [
  'Australia/Lord_Howe',
  'Antarctica/Troll',
  'America/Nuuk',
  'America/Havana',
  'Asia/Beirut',
  'Africa/Casablanca',
];

/** A sample in each run; ZONE_RUNS=2000 sees each zone about once a time of day. */
const runs = Number(process.env.ZONE_RUNS ?? 60);

describe('In the zones that Intl knows, over a year', () => {
  it('each local day gets its briefing exactly once', { timeout: runs * 1_000 }, () => {
    // Times at which clocks change somewhere, and one at which they never do.
    const times = ['00:00', '00:30', '01:00', '02:00', '02:15', '02:30', '03:00', '23:30', '12:00'];
    fc.assert(
      fc.property(fc.constantFrom(...zones), fc.constantFrom(...times), (zone, time) => {
        const [hour, minute] = time.split(':').map(Number);
        const expected = watchTheWall(zone, time);
        const after = new Date(Date.parse(expected[0]!) - 1).toISOString();
        const found = nextFires(
          cronOf(`${minute} ${hour} * * *`),
          zone,
          Date.parse(after),
          expected.length,
        );
        expect(
          found.map((it) => new Date(it).toISOString()),
          zone,
        ).toEqual(expected);
        expect(expected.length).toBeGreaterThanOrEqual(364);
      }),
      {
        numRuns: runs,
        examples: oddZones.flatMap((zone): [string, string][] => [
          [zone, '02:15'],
          [zone, zone === 'America/Nuuk' ? '23:30' : '00:30'],
        ]),
      },
    );
  });

  it('an hourly schedule never pauses', () => {
    const hourly = cronOf('15 * * * *');
    fc.assert(
      fc.property(fc.constantFrom(...zones), fc.nat(365), (zone, days) => {
        const found = nextFires(hourly, zone, start + days * day, 30);
        found.reduce((earlier, later) => {
          const hour = 60 * 60_000;
          // Half-hour changes (Lord Howe) make one step shorter or longer.
          expect(Math.abs(later - earlier - hour), zone).toBeLessThanOrEqual(hour / 2);
          return later;
        });
      }),
      { numRuns: 40 },
    );
  });

  it('asking again from anywhere before a fire finds the same fire', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.constantFrom('30 2 * * *', '0 */4 * * *', '15 * * * *', '0 8 * * 1-5'),
        fc.integer({ min: 0, max: 365 * day }),
        fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        (zone, text, offset, share) => {
          const cron = cronOf(text);
          const after = start + offset;
          const fire = nextFire(cron, zone, after)!;
          const between = after + Math.floor((fire - after) * share);
          expect(nextFire(cron, zone, between)).toBe(fire);
        },
      ),
      { numRuns: 200 },
    );
  });
});
