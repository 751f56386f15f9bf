import type { Schedule } from './schedule.ts';
import { tellWhen } from './tellWhen.ts';

/** What only some schedules say: kept as JSON with them. */
export type Settings = Pick<Schedule, 'nothingNew' | 'watch'>;

/** What is not said is as it is usually. */
export function readSettings(kept: string): Settings {
  const { nothingNew, watch } = JSON.parse(kept) as Partial<Settings>;
  return { nothingNew: asNothingNew(nothingNew), watch: watch ?? null };
}

/** What is anything else than silence is a line. */
export const asNothingNew = (given: unknown): Settings['nothingNew'] =>
  given === 'silence' ? 'silence' : 'line';

export const keepSettings = ({ nothingNew, watch }: Settings): string =>
  JSON.stringify({
    ...(nothingNew === 'silence' ? { nothingNew } : {}),
    ...(watch === null ? {} : { watch }),
  });

/** When it posts, in words: "weekdays at 08:00 in Europe/Berlin", "watch, at most every 60 minutes". */
export const tellTimes = ({
  cron,
  zone,
  watch,
}: Pick<Schedule, 'cron' | 'zone' | 'watch'>): string =>
  watch === null ? `${tellWhen(cron)} in ${zone}` : `watch, at most every ${watch.minutes} minutes`;
