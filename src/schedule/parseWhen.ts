import { parseDays } from './parseDays.ts';
import { readCron } from './readCron.ts';
import { looksLikeZone, readZone } from './readZone.ts';
import type { Outcome } from './schedule.ts';

/** A cron expression of five fields, and the zone where one was named. */
export interface When {
  readonly cron: string;
  readonly zone: string | null;
}

/**
 * Reads when a briefing is wanted, as people write it ("8:00", "daily at 8", "mon-fri 8:30",
 * "9am on mondays and thursdays", "first monday 9:00", "every two weeks on friday at 16:00", "daily at
 * 8 and 18", "hourly") or as cron; a zone may stand at the end. A time alone
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
  const rest = named ? words.slice(0, -1).join(' ').replace(/ in$/i, '') : words.join(' ');
  const friendly = fromFriendly(rest.toLowerCase());
  if (friendly === 'times-apart') {
    return { ok: false, problem: { problem: 'times-apart', given: rest } };
  }
  const read = readCron(friendly ?? rest);
  if (!read.ok) return { ok: false, problem: { problem: read.problem, given: rest } };
  return { ok: true, value: { cron: read.cron.text, zone: named?.zone ?? null } };
}

const time = String.raw`(?:\d{1,2}(?:[:.]\d{2})?(?: ?[ap]\.?m\.?)?|noon|midnight)`;
const times = `(?<times>${time}(?:(?:,? and|,) ?${time})*)`;

/** How days and times are said; a number alone is no time without "at" in front of it. */
const forms = [
  new RegExp(`^(?<days>.+?),?(?: at)? ${times}$`),
  new RegExp(`^(?:at )?${times},? (?:on )?(?<days>.+)$`),
  new RegExp(`^at ${times}$`),
  new RegExp(`^(?!\\d+$)${times}$`),
];

/** "weekdays at 8:30" as "30 8 * * 1-5"; null where it is not said like that. */
function fromFriendly(given: string): string | 'times-apart' | null {
  if (/^(hourly|every hour)$/.test(given)) return '0 * * * *';
  const from = / (?:from|starting|starting on) (\d{4}-\d{2}-\d{2})(?= |$)/.exec(given);
  const text = from === null ? given : given.replace(from[0], '');
  for (const form of forms) {
    const said = form.exec(text)?.groups;
    if (!said) continue;
    const days = parseDays(said.days ?? 'daily');
    const at = said.times!.split(/,? and ?|, ?/).map(readTime);
    if (days === null || (from !== null && days.weeks === '') || at.some((one) => one === null))
      continue;
    const minutes = [...new Set(at.map((one) => one!.minute))];
    if (minutes.length > 1) return 'times-apart';
    const hours = [...new Set(at.map((one) => one!.hour))].sort((a, b) => a - b);
    const { dayOfMonth, month, dayOfWeek, weeks } = days;
    const week = from === null ? '' : ` from ${from[1]}`;
    return `${minutes[0]} ${hours.join(',')} ${dayOfMonth} ${month} ${dayOfWeek}${weeks}${week}`;
  }
  return null;
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
