import { readCron } from './readCron.ts';
import { looksLikeZone, readZone } from './readZone.ts';
import type { Outcome } from './schedule.ts';

/** A cron expression of five fields, and the zone where one was named. */
export interface When {
  readonly cron: string;
  readonly zone: string | null;
}

const dayNames = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/** What a word for days means, as the cron field of the day of week; a plural is the same. */
const daySets: Readonly<Record<string, string>> = {
  daily: '*',
  day: '*',
  everyday: '*',
  weekday: '1-5',
  weekend: '0,6',
  thur: '4',
  ...Object.fromEntries(
    dayNames.flatMap((name, day) => [name, name.slice(0, 3)].map((it) => [it, String(day)])),
  ),
};

/**
 * Reads when a briefing is wanted, as people write it ("8:00", "daily at 8", "mon-fri 8:30",
 * "9am on mondays and thursdays", "hourly") or as cron; a zone may stand at the end. A time alone
 * is daily.
 */
export function parseWhen(text: string): Outcome<When> {
  // Quotation marks hold words together where a shell reads them; here there is nothing to hold.
  const words = text
    .slice(0, 200)
    .replaceAll(/["'“”„‘’]/g, ' ')
    .trim()
    .split(/\s+/);
  const last = words.at(-1)!;
  const named = words.length > 1 && looksLikeZone(last) ? readZone(last) : null;
  if (named?.ok === false) {
    return {
      ok: false,
      problem: { problem: 'unknown-zone', given: last, nearest: named.nearest },
    };
  }
  const rest = (named ? words.slice(0, -1) : words).join(' ');
  const read = readCron(fromFriendly(rest.toLowerCase()) ?? rest);
  if (!read.ok) return { ok: false, problem: { problem: read.problem, given: rest } };
  return { ok: true, value: { cron: read.cron.text, zone: named?.zone ?? null } };
}

const time = String.raw`(?<time>\d{1,2}(?:[:.]\d{2})?(?: ?[ap]\.?m\.?)?|noon|midnight)`;

/** How days and a time are said; a number alone is no time without "at" in front of it. */
const forms = [
  new RegExp(`^(?<days>.+?)(?: at)? ${time}$`),
  new RegExp(`^(?:at )?${time},? (?:on )?(?<days>.+)$`),
  new RegExp(`^at ${time}$`),
  new RegExp(`^(?!\\d+$)${time}$`),
];

/** "weekdays at 8:30" as "30 8 * * 1-5"; null where it is not said like that. */
function fromFriendly(text: string): string | null {
  if (/^(hourly|every hour)$/.test(text)) return '0 * * * *';
  for (const form of forms) {
    const said = form.exec(text)?.groups;
    if (!said) continue;
    const days = readDays(said.days ?? 'daily');
    const at = readTime(said.time!);
    if (days && at) return `${at.minute} ${at.hour} * * ${days}`;
  }
  return null;
}

/** "every monday", "mon, wed and fri", "mon-fri", "saturdays to mondays". */
function readDays(text: string): string | null {
  const words = text
    .replace(/^on /, '')
    .replace(/^(every|each) /, '')
    .replaceAll(/ ?[-–—] ?| (?:to|till|until|through) /g, '-')
    .split(/,? and |, ?| /);
  const sets = words.map((word) => (word.includes('-') ? readRange(word) : readDaySet(word)));
  if (sets.some((set) => set === null)) return null;
  return sets.includes('*') ? '*' : sets.join(',');
}

function readDaySet(word: string): string | null {
  const singular = word.replace(/s$/, '');
  const known = [word, singular].find((it) => Object.hasOwn(daySets, it));
  return known === undefined ? null : daySets[known]!;
}

/** Each day by itself, since a range may go over the end of the week. */
function readRange(text: string): string | null {
  const [first, last, ...more] = text.split('-').map((word) => readDaySet(word));
  if (!isOneDay(first) || !isOneDay(last) || more.length > 0) return null;
  if (Number(first) < Number(last)) return `${first}-${last}`;
  const count = ((Number(last) - Number(first) + 7) % 7) + 1;
  return Array.from({ length: count }, (_, day) => (Number(first) + day) % 7).join(',');
}

const isOneDay = (set: string | null | undefined): set is string => /^\d$/.test(set ?? '');

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
