import { joinWords } from './joinWords.ts';
import { readCron } from './readCron.ts';
import { tellDays } from './tellDays.ts';
import { cutWeeks } from './weeks.ts';

/**
 * When a schedule fires, as people would type it: "the first Monday at 09:00", "weekdays at 08:00 and
 * 18:00", "every 15 minutes on Saturdays", "every two weeks on Friday at 16:00 from 2026-05-01". What
 * has no plain words stays the expression that it is.
 */
export function tellWhen(text: string): string {
  const plain = `the times "${text}"`;
  const read = readCron(text);
  if (!read.ok) return plain;
  const { fields, weeks } = cutWeeks(read.cron.text);
  const days = tellDays(fields, weeks);
  const times = tellTimesOfDay(read.cron.minutes);
  if (days === null || times === null) return plain;
  const from = weeks?.from === undefined ? '' : ` from ${weeks.from}`;
  if (times.startsWith('at ')) return `${days} ${times}${from}`;
  if (days === 'every day') return times;
  return days.startsWith('every ') ? `${days}${from}, ${times}` : `${times} on ${days}`;
}

const dayMinutes = 1_440;

/** More in a day are told by their distance, or not at all. */
const mostListed = 6;

/** "at 08:00 and 18:00", "every hour", "every 30 minutes from 09:00 to 17:30"; null where there is no such word. */
function tellTimesOfDay(minutes: readonly number[]): string | null {
  const [first, last] = [minutes[0]!, minutes.at(-1)!];
  if (minutes.length <= mostListed) return `at ${joinWords(minutes.map(clockTime))}`;
  const gap = minutes[1]! - first;
  const isEven = minutes.every((minute, at) => at === 0 || minute - minutes[at - 1]! === gap);
  if (!isEven) return null;
  const every = tellGap(gap);
  const isWholeDay = minutes.length * gap === dayMinutes;
  if (!isWholeDay) return `${every} from ${clockTime(first)} to ${clockTime(last)}`;
  return first === 0 ? every : `${every} from ${clockTime(first)}`;
}

function tellGap(minutes: number): string {
  if (minutes % 60 !== 0) return minutes === 1 ? 'every minute' : `every ${minutes} minutes`;
  return minutes === 60 ? 'every hour' : `every ${minutes / 60} hours`;
}

/** "08:05" */
const clockTime = (minute: number): string =>
  [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':');
