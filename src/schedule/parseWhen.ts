import { readCron } from './readCron.ts';
import { looksLikeZone, readZone } from './readZone.ts';
import type { Outcome } from './schedule.ts';

/** A cron expression of five fields, and the zone where one was named. */
export interface When {
  readonly cron: string;
  readonly zone: string | null;
}

const dayNames = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/** What may stand in front of a time of day, as the cron field of the day of week. */
const daySets: Readonly<Record<string, string>> = {
  daily: '*',
  weekday: '1-5',
  weekend: '0,6',
  ...Object.fromEntries(
    dayNames.flatMap((name, day) => [name, name.slice(0, 3)].map((it) => [it, String(day)])),
  ),
};

/**
 * Reads when a briefing is wanted, as people write it ("daily 08:00", "weekdays 8:30",
 * "mondays and thursdays at 9am", "hourly") or as cron; a zone may stand at the end.
 */
export function parseWhen(text: string): Outcome<When> {
  const given = text.trim().replaceAll(/\s+/g, ' ').slice(0, 200);
  const words = given.replace(/^(["'])(.*)\1/, '$2').split(' ');
  const last = words.at(-1)!;
  const named = words.length > 1 && looksLikeZone(last) ? readZone(last) : null;
  if (named?.ok === false) {
    return {
      ok: false,
      problem: { problem: 'unknown-zone', given: last, nearest: named.nearest },
    };
  }
  const rest = (named ? words.slice(0, -1) : words).join(' ').replace(/^(["'])(.*)\1$/, '$2');
  const read = readCron(fromFriendly(rest.toLowerCase()) ?? rest);
  if (!read.ok) return { ok: false, problem: { problem: read.problem, given: rest } };
  return { ok: true, value: { cron: read.cron.text, zone: named?.zone ?? null } };
}

/** "weekdays at 8:30" as "30 8 * * 1-5"; null where it is not said like that. */
function fromFriendly(text: string): string | null {
  if (/^(hourly|every hour)$/.test(text)) return '0 * * * *';
  const parts = /^(.+?)(?: at)? (\S+(?: [ap]\.?m\.?)?)$/.exec(text);
  if (!parts) return null;
  const days = readDays(parts[1]!);
  const time = readTime(parts[2]!);
  return days && time ? `${time.minute} ${time.hour} * * ${days}` : null;
}

function readDays(text: string): string | null {
  const words = text
    .replace(/^every day$/, 'daily')
    .replace(/^every /, '')
    .split(/,? and |, ?| /);
  const sets = words.map((word) => daySets[word] ?? daySets[word.replace(/s$/, '')]);
  if (sets.some((set) => set === undefined)) return null;
  return sets.includes('*') ? '*' : sets.join(',');
}

/** "8", "08:30", "8am", "8.30 pm", "noon", "midnight". */
function readTime(text: string): { readonly hour: number; readonly minute: number } | null {
  if (text === 'noon') return { hour: 12, minute: 0 };
  if (text === 'midnight') return { hour: 0, minute: 0 };
  const parts = /^(\d{1,2})(?:[:.](\d{2}))? ?(?:([ap])\.?m\.?)?$/.exec(text);
  if (!parts) return null;
  const half = parts[3];
  const hour = Number(parts[1]);
  const minute = Number(parts[2] ?? 0);
  if (minute > 59 || hour > (half ? 12 : 23) || (half && hour === 0)) return null;
  if (!half) return { hour, minute };
  return { hour: (hour % 12) + (half === 'p' ? 12 : 0), minute };
}
