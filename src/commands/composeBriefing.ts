import type { Composed } from '../schedule/compose.ts';
import type { Schedule } from '../schedule/schedule.ts';
import type { Answer } from './answer.ts';
import type { Asker } from './command.ts';
import { digest } from './digest.ts';
import type { Services } from './services.ts';
import { Unavailable } from './unavailable.ts';

/**
 * Makes the briefing of a schedule: the digest of its topic at its length, as JSON of an Answer;
 * or the sentence that says why there is none, which somebody has to mend: trying again does not.
 */
export async function composeBriefing(schedule: Schedule, services: Services): Promise<Composed> {
  const { topic, words, platform, workspace, channel, madeBy } = schedule;
  const asker: Asker = { platform, workspace, channel, user: madeBy, mayManage: false };
  try {
    const { ok, answer, data } = await digest.reply({ topic, words }, asker, services);
    if (!ok) return cannot('message' in data ? String(data.message) : 'There is no digest.');
    return { ok: true, content: JSON.stringify({ ...answer, private: false } satisfies Answer) };
  } catch (error) {
    if (error instanceof Unavailable) return cannot(error.message);
    throw error;
  }
}

const cannot = (problem: string): Composed => ({ ok: false, retry: false, problem });
