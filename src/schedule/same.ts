import type { ScheduleRow } from './rows.ts';
import type { ScheduleProblem } from './schedule.ts';

/** What two schedules of a channel may not have in common. */
export type Likeness = Pick<ScheduleRow, 'kind' | 'cron' | 'zone' | 'topic' | 'settings'>;

/** Two briefings on one topic at the same times, or two watches that look for the same in it. */
export const isSame = (one: Likeness, other: Likeness): boolean =>
  one.kind === other.kind &&
  one.topic === other.topic &&
  (one.kind === 'watch'
    ? one.settings === other.settings
    : one.cron === other.cron && one.zone === other.zone);

export const tellSame = ({ id, kind, state }: ScheduleRow): ScheduleProblem => ({
  problem: kind === 'watch' ? 'same-watch' : 'same-schedule',
  id,
  paused: state === 'paused',
});
