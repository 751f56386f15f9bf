import type { Outcome, Schedule } from '../../schedule/schedule.ts';
import type { OptionValues, Reply } from '../command.ts';
import { problemReply } from '../problemReply.ts';
import type { Services } from '../services.ts';
import { showSchedule } from '../show/schedules.ts';

/** People write s1, S1, #1 and 1. */
export const readId = ({ id }: OptionValues): string =>
  String(id)
    .toLowerCase()
    .replace(/^#?s?(?=\d+$)/, 's');

/** What was done to a schedule, or why it was not. */
export function replyWithSchedule(
  outcome: Outcome<Schedule>,
  done: string,
  { serving }: Pick<Services, 'serving'>,
): Reply {
  if (!outcome.ok) return problemReply(outcome.problem);
  const answer = showSchedule(outcome.value, done, serving);
  return { ok: true, answer, data: { schedule: outcome.value } };
}
