import { anchorWeeks } from './anchorWeeks.ts';
import type { Limits } from './limits.ts';
import { nextFire } from './nextFire.ts';
import { readCron } from './readCron.ts';
import { readZone } from './readZone.ts';
import { type Outcome, type Schedule, wrong } from './schedule.ts';

/** Set times as they are kept, and the first of them from now on. */
export interface FirstFire {
  readonly cron: string;
  readonly zone: string;
  readonly fireAt: string;
}

/**
 * Reads set times of a schedule, or says what is wrong with them. Every so many weeks begins with the
 * first week that has such a day, where no week is named.
 */
export function firstFire(
  given: Pick<Schedule, 'cron' | 'zone' | 'platform'>,
  now: Date,
  { minutesBetween }: Pick<Limits, 'minutesBetween'>,
): Outcome<FirstFire> {
  const zone = readZone(given.zone);
  if (!zone.ok) {
    return wrong({ problem: 'unknown-zone', given: given.zone, nearest: zone.nearest });
  }
  const cron = anchorWeeks(given.cron, zone.zone, now.getTime());
  const read = readCron(cron);
  if (!read.ok) return wrong({ problem: read.problem, given: given.cron });
  const fire = nextFire(read.cron, zone.zone, now.getTime());
  if (fire === null) return wrong({ problem: 'never-fires', given: given.cron });
  const { text, shortestGap } = read.cron;
  if (given.platform !== 'terminal' && shortestGap < minutesBetween) {
    return wrong({ problem: 'too-often', given: given.cron, minutesBetween });
  }
  return {
    ok: true,
    value: { cron: text, zone: zone.zone, fireAt: new Date(fire).toISOString() },
  };
}
