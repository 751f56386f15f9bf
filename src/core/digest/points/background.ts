import { addDays } from '../../language/days.ts';
import type { Line } from '../reading/lines.ts';
import { datesIn, once } from '../reading/readOnce.ts';

/** What a sentence looks back with. */
const LOOKS_BACK =
  /\b(?:ha(?:s|ve|d) (?:long|repeatedly|previously)|previously|the last time|in recent (?:years|months|weeks)|for (?:years|decades|months)|since (?:19|20)\d\d|years ago|months ago|last (?:year|month))\b/i;

/** What happened more than so many days before the report is not its news. */
const NEWS_DAYS = 60;

/**
 * Whether a sentence tells what was before the news: it looks back, or all its days are long past.
 * What a report begins with is its news, whatever it recalls ("the riot on Jan. 6").
 */
export const isBackground: (line: Line) => boolean = once((line: Line): boolean => {
  const { text, day, rank } = line;
  if (LOOKS_BACK.test(text)) return true;
  if (day === null || rank === 0) return false;
  const dates = datesIn(line);
  return dates.length > 0 && dates.every(({ until }) => until < addDays(day, -NEWS_DAYS));
});
