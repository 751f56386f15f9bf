import type { webApi } from '@slack/bolt';
import type { Answer } from '../../commands/answer.ts';
import type { KeptLines } from '../../commands/desk.ts';
import type { Log } from '../../commands/log.ts';
import type { Posting, PostResult } from '../../schedule/post.ts';
import { ask } from './ask.ts';
import { markOf } from './lookBack.ts';
import { addLine, renderAnswer } from './render.ts';

export interface PostParts {
  /** Must not retry by itself: after a broken connection the message may be out. */
  readonly client: webApi.WebClient;
  readonly keptLines: KeptLines;
  readonly log: Log;
}

/**
 * Adds a line to the message that the posting is about. It is told in the thread already, so what
 * Slack refuses here (the message is gone, or too old to be changed) goes to the log alone.
 */
export async function markPosted(
  { client, keptLines, log }: PostParts,
  { to, under, mark, deliveryId }: Posting,
): Promise<PostResult> {
  if (mark === undefined || under === undefined) return { ok: true };
  const [first] = await renderAnswer(JSON.parse(mark.content) as Answer, keptLines);
  if (first === undefined) return { ok: true };
  const sent = await ask(() =>
    client.apiCall('chat.update', {
      ...addLine(first, mark.line),
      channel: to.channel,
      ts: under,
      metadata: markOf(mark.deliveryId, 0),
    }),
  );
  if (sent.ok) return { ok: true };
  if (sent.failure.retry) return { ok: false, ...sent.failure };
  const facts = { delivery: deliveryId, problem: sent.failure.problem };
  log.warn(facts, 'A briefing could not be marked as corrected');
  return { ok: true };
}
