import type { Finding } from '../commands/finding.ts';
import type { ActiveSchedule } from '../schedule/outlook.ts';
import { readZone } from '../schedule/readZone.ts';

/** A look at the clock comes each minute; what is due for so long has nobody who looks. */
const overdueMs = 5 * 60_000;

/** Whether the zones of schedules still exist, and whether anybody delivers what is due. */
export function examineSchedules(schedules: readonly ActiveSchedule[], now: Date): Finding[] {
  return [zones(schedules), overdue(schedules, now), ...resting(schedules)];
}

function zones(schedules: readonly ActiveSchedule[]): Finding {
  const about = 'Time zones';
  const data = `time zone data ${process.versions.tz ?? 'of an unknown version'}`;
  const lost = schedules.filter(({ zone }) => !readZone(zone).ok);
  if (lost.length === 0) {
    return { about, state: 'good', sentence: `${data}; it knows the zone of each schedule.` };
  }
  const named = lost.map(({ id, zone }) => `${id} (${zone})`).join(', ');
  return {
    about,
    state: 'bad',
    sentence: `${data} knows no such zone as that of ${named}: give them a zone that exists (schedule edit ID --zone …), or install a newer Node.`,
  };
}

/** Those whose channel takes no message, each with the reason that the platform gave. */
function resting(schedules: readonly ActiveSchedule[]): Finding[] {
  return schedules.flatMap(({ id, restsWhy }): Finding[] =>
    restsWhy === null
      ? []
      : [{ about: `Schedule ${id}`, state: 'warning', sentence: `it rests: ${restsWhy}` }],
  );
}

function overdue(schedules: readonly ActiveSchedule[], now: Date): Finding {
  const about = 'Schedules';
  const before = new Date(now.getTime() - overdueMs).toISOString();
  const waiting = schedules.filter(({ nextFireAt }) => nextFireAt !== null && nextFireAt < before);
  if (waiting.length === 0) {
    return { about, state: 'good', sentence: `${schedules.length} go on; none is overdue.` };
  }
  return {
    about,
    state: 'warning',
    sentence: `${waiting.length} of ${schedules.length} are overdue, so nothing serves them: start the program ("npm start"), or see in its log what holds it up.`,
  };
}
