import { type REST, Routes } from 'discord.js';
import type { Answer } from '../../commands/answer.ts';
import type { KeptLines } from '../../commands/desk.ts';
import type { Log } from '../../commands/log.ts';
import type { Posting, PostResult } from '../../schedule/post.ts';
import { describeError } from './describeError.ts';
import { markPage } from './lookBack.ts';
import { addLine } from './render.ts';
import { renderPosted } from './renderPosted.ts';
import { tellError } from './tellFailure.ts';

export interface PostParts {
  readonly rest: REST;
  readonly keptLines: KeptLines;
  readonly log: Log;
}

/**
 * Adds a line to the message that the posting is about, which is our own: that needs no right. It is
 * told in the thread already, so what Discord refuses here (the message is gone) goes to the log alone.
 */
export async function markPosted(
  { rest, keptLines, log }: PostParts,
  { to, under, mark, deliveryId }: Posting,
): Promise<PostResult> {
  if (mark === undefined || under === undefined) return { ok: true };
  const [first] = await renderPosted(JSON.parse(mark.content) as Answer, keptLines);
  if (first === undefined) return { ok: true };
  const body = markPage(addLine(first, mark.line), mark.deliveryId, 0);
  try {
    await rest.patch(Routes.channelMessage(to.channel, under), { body });
    return { ok: true };
  } catch (error) {
    const told = tellError(error);
    if (told.retry) return { ok: false, ...told };
    const facts = { err: describeError(error), delivery: deliveryId };
    log.warn(facts, 'A briefing could not be marked as corrected');
    return { ok: true };
  }
}
