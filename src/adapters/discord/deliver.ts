import {
  type APIMessage,
  type APIThreadChannel,
  DiscordAPIError,
  type REST,
  Routes,
} from 'discord.js';
import type { Answer } from '../../commands/answer.ts';
import type { Log } from '../../commands/log.ts';
import { LeaseLost } from '../../schedule/keepLease.ts';
import type { Post, Posting, PostResult } from '../../schedule/post.ts';
import { cleanText } from '../cleanText.ts';
import { readHistory } from './channelRights.ts';
import { describeError } from './describeError.ts';
import { commandName, limits } from './limits.ts';
import { findPage, type Look, markOnce } from './lookBack.ts';
import { markPosted, type PostParts } from './markPosted.ts';
import type { DiscordMessage } from './render.ts';
import { renderPosted } from './renderPosted.ts';
import { tellError } from './tellFailure.ts';

/**
 * Posts a briefing: its first page into the channel, the pages that follow into a thread under it,
 * or into the channel where the bot may open none. A notice about a message goes into the thread
 * under that one. Goes on behind the pages that are out.
 */
export function createDiscordPost(parts: PostParts): Post {
  const { rest, keptLines, log } = parts;
  return async (posting) => {
    const answer = JSON.parse(posting.content) as Answer;
    const messages = await renderPosted(answer, keptLines);
    const out = [...posting.posted];
    let thread: string | null = null;
    for (let at = out.length; at < messages.length; at++) {
      try {
        const under = posting.under ?? out[0];
        if (under) thread ??= await openThread(rest, posting, under, threadName(answer));
        const mayBeOut = at === posting.posted.length && posting.triedBefore === true;
        const look = mayBeOut ? await lookThenHold(rest, posting, at, thread) : 'none';
        if (look === 'too-much' || look === 'unreadable') return cannotTell(look);
        out.push(look === 'none' ? await send(rest, posting, at, thread, messages[at]!) : look.id);
      } catch (error) {
        return failed(error, posting, at, log);
      }
      await posting.onPosted(out.at(-1)!);
    }
    return await markPosted(parts, posting);
  };
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
async function lookThenHold(...given: Parameters<typeof lookFor>): Promise<Look> {
  const look = await lookFor(...given);
  if (look === 'none') await given[1].hold?.();
  return look;
}

/** The page may be where an earlier try has put it: in the thread, or in the channel instead. */
async function lookFor(
  rest: REST,
  { to, deliveryId, triedSince: since }: Posting,
  page: number,
  thread: string | null,
): Promise<Look> {
  const wanted = { deliveryId, page, since };
  let look = await findPage(rest, to.channel, wanted);
  if (look === 'none' && thread !== null && thread !== to.channel) {
    look = await findPage(rest, thread, wanted);
  }
  const isUnknown = look === 'too-much' || look === 'unreadable';
  return isUnknown && isRepeatKnown(since) ? 'none' : look;
}

/** Discord itself still gives back the first message for a repeat. A clock that was set back tells nothing. */
function isRepeatKnown(since: string | undefined): boolean {
  if (since === undefined) return false;
  const passed = Date.now() - Date.parse(since);
  return passed >= 0 && passed < limits.nonceSeconds * 1000;
}

/** Nobody wants a briefing twice; once too few is told, and easily mended. */
const cannotTell = (look: 'too-much' | 'unreadable'): PostResult => ({
  ok: false,
  retry: false,
  problem:
    look === 'too-much'
      ? `So much was written in the channel since the first try that it cannot be told whether the briefing is out: look there, and ask for it with /${commandName} if it is not.`
      : `An earlier try was cut short, and the bot may not read the channel to see whether the briefing is out: look there, ask for it with /${commandName} if it is not, and allow the bot ${readHistory}.`,
});

/** Into the thread, or the channel where the bot may not write in the thread. Gives the message's id. */
async function send(
  rest: REST,
  { to, deliveryId, onSending }: Posting,
  page: number,
  thread: string | null,
  message: DiscordMessage,
): Promise<string> {
  const body = markOnce(message, deliveryId, page);
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
