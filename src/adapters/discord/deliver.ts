import {
  type APIMessage,
  type APIThreadChannel,
  DiscordAPIError,
  type REST,
  Routes,
} from 'discord.js';
import type { Answer } from '../../commands/answer.ts';
import type { KeptLines } from '../../commands/desk.ts';
import type { Log } from '../../commands/log.ts';
import { LeaseLost } from '../../schedule/keepLease.ts';
import type { Mark, Post, Posting, PostResult } from '../../schedule/post.ts';
import { cleanText } from '../cleanText.ts';
import { tagLines } from './buttonId.ts';
import { describeError } from './describeError.ts';
import { limits } from './limits.ts';
import { findPage, markPage } from './lookBack.ts';
import { addLine, type DiscordMessage, linesInButtons, renderAnswer } from './render.ts';
import { tellError } from './tellFailure.ts';

export interface PostParts {
  readonly rest: REST;
  readonly keptLines: KeptLines;
  readonly log: Log;
}

/**
 * Posts a briefing: its first page into the channel, the pages that follow into a thread under it,
 * or into the channel where the bot may open none. A notice about a message goes into the thread
 * under that one. Goes on behind the pages that are out.
 */
export function createDiscordPost({ rest, keptLines, log }: PostParts): Post {
  return async (posting) => {
    const answer = JSON.parse(posting.content) as Answer;
    const messages = renderAnswer(answer, await tagLines(linesInButtons(answer, null), keptLines));
    const out = [...posting.posted];
    let thread: string | null = null;
    for (let at = out.length; at < messages.length; at++) {
      try {
        const under = posting.under ?? out[0];
        if (under) thread ??= await openThread(rest, posting, under, threadName(answer));
        const mayBeOut = at === posting.posted.length && posting.triedBefore === true;
        const known = mayBeOut ? await lookThenHold(rest, posting, at, thread) : null;
        out.push(known ?? (await send(rest, posting, at, thread, messages[at]!)));
      } catch (error) {
        return failed(error, posting, at, log);
      }
      await posting.onPosted(out.at(-1)!);
    }
    return posting.mark
      ? await markMessage({ rest, keptLines, log }, posting, posting.mark)
      : { ok: true };
  };
}

/**
 * Adds a line to the message that the posting is about, which is our own: that needs no right. It is
 * told in the thread already, so what Discord refuses here (the message is gone) is let be.
 */
async function markMessage(
  { rest, keptLines, log }: PostParts,
  { to, under, deliveryId }: Posting,
  mark: Mark,
): Promise<PostResult> {
  const answer = JSON.parse(mark.content) as Answer;
  const [first] = renderAnswer(answer, await tagLines(linesInButtons(answer, null), keptLines));
  if (under === undefined || first === undefined) return { ok: true };
  const {
    nonce: _,
    enforce_nonce: __,
    ...body
  } = markPage(addLine(first, mark.line), mark.deliveryId, 0);
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

/** What Discord can answer becomes a result; a lease that is lost goes on. */
function failed(error: unknown, posting: Posting, page: number, log: Log): PostResult {
  if (error instanceof LeaseLost) throw error;
  // Each further try has a line of its own, with the reason.
  if (posting.triedBefore !== true) {
    const fields = { err: describeError(error), delivery: posting.deliveryId, page };
    log.warn(fields, 'Discord took no briefing');
  }
  return { ok: false, ...tellError(error) };
}

/** The id of the thread, or of the channel where there can be none. */
async function openThread(
  rest: REST,
  { to }: Posting,
  messageId: string,
  name: string,
): Promise<string> {
  try {
    const body = { name };
    const opened = await rest.post(Routes.threads(to.channel, messageId), { body });
    return (opened as APIThreadChannel).id;
  } catch (error) {
    if (!isRefusal(error)) throw error;
    // A thread under a message has the message's id: resources/channel, Start Thread from Message.
    return error.code === threadExists ? messageId : to.channel;
  }
}

/** topics/opcodes-and-status-codes: "A thread has already been created for this message". */
const threadExists = 160004;

/** Another process may have taken the briefing over during the look. */
async function lookThenHold(...given: Parameters<typeof lookFor>): Promise<string | null> {
  const found = await lookFor(...given);
  if (found === null) await given[1].hold?.();
  return found;
}

/** The page may be where an earlier try has put it: in the thread, or in the channel instead. */
async function lookFor(
  rest: REST,
  { to, deliveryId, triedSince: since }: Posting,
  page: number,
  thread: string | null,
): Promise<string | null> {
  const wanted = { deliveryId, page, since };
  const found = await findPage(rest, to.channel, wanted);
  if (found !== null || thread === null || thread === to.channel) return found;
  return findPage(rest, thread, wanted);
}

/** Into the thread, or the channel where the bot may not write in the thread. Gives the message's id. */
async function send(
  rest: REST,
  { to, deliveryId, onSending }: Posting,
  page: number,
  thread: string | null,
  message: DiscordMessage,
): Promise<string> {
  const body = markPage(message, deliveryId, page);
  const into = async (channel: string): Promise<string> => {
    await onSending?.();
    return ((await rest.post(Routes.channelMessages(channel), { body })) as APIMessage).id;
  };
  if (thread === null || thread === to.channel) return into(to.channel);
  try {
    return await into(thread);
  } catch (error) {
    if (isRefusal(error)) return into(to.channel);
    throw error;
  }
}

/** Discord understood, and will not do it: another place may do. A refused token fits no place. */
const isRefusal = (error: unknown): error is DiscordAPIError =>
  error instanceof DiscordAPIError && error.status !== 401;

/** The briefing's title. */
function threadName({ blocks }: Answer): string {
  const heading = blocks.find((block) => block.kind === 'heading');
  const characters = [...cleanText(heading?.text ?? '').trim()];
  return (
    characters
      .slice(0, limits.threadName / 2)
      .join('')
      .trim() || 'Briefing'
  );
}
