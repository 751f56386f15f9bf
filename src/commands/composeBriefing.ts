import type { Schedule } from '../schedule/schedule.ts';
import type { Answer } from './answer.ts';
import type { Asker } from './command.ts';
import { digest } from './digest.ts';
import type { Services } from './services.ts';

/**
 * Makes the briefing of a schedule: the digest of its topic at its length, as JSON of an Answer.
 * Throws where there is nothing to make it of, with the sentence that says why.
 */
export async function composeBriefing(schedule: Schedule, services: Services): Promise<string> {
  const { topic, words, platform, workspace, channel, madeBy } = schedule;
  const asker: Asker = { platform, workspace, channel, user: madeBy, mayManage: false };
  const { ok, answer, data } = await digest.reply({ topic, words }, asker, services);
  if (!ok) throw new Error('message' in data ? String(data.message) : 'There is no digest.');
  return JSON.stringify({ ...answer, private: false } satisfies Answer);
}
