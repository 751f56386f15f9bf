import { createHash } from 'node:crypto';
import {
  type APIMessage,
  type APIThreadChannel,
  DiscordAPIError,
  type REST,
  type RESTPostAPIChannelMessageJSONBody,
  Routes,
} from 'discord.js';
import type { Answer } from '../../commands/answer.ts';
import type { KeptLines } from '../../commands/desk.ts';
import type { Post, Posting } from '../../schedule/post.ts';
import { cleanText } from '../cleanText.ts';
import { tagLines } from './buttonId.ts';
import type { Log } from './failure.ts';
import { limits } from './limits.ts';
import { explainFailure } from './problem.ts';
import { type DiscordMessage, linesInButtons, renderAnswer } from './render.ts';

export interface PostParts {
  readonly rest: REST;
  readonly keptLines: KeptLines;
  readonly log: Log;
}

/**
 * Posts a briefing: its first page into the channel, the pages that follow into a thread under it,
 * or into the channel where the bot may open none. Goes on behind the pages that are out.
 */
export function createDiscordPost({ rest, keptLines, log }: PostParts): Post {
  return async (posting) => {
    const answer = JSON.parse(posting.content) as Answer;
    const messages = renderAnswer(answer, await tagLines(linesInButtons(answer, null), keptLines));
    const out = [...posting.posted];
    let thread: string | null = null;
    for (let at = out.length; at < messages.length; at++) {
      try {
        if (at > 0) thread ??= await openThread(rest, posting, out[0]!, threadName(answer));
        const message = { ...messages[at]!, ...sendOnce(posting, at) };
        out.push(await send(rest, thread, posting, message));
      } catch (error) {
        log.warn(
          { err: error, delivery: posting.deliveryId, page: at },
          'Discord took no briefing',
        );
        return explainFailure(error);
      }
      await posting.onPosted(out.at(-1)!);
    }
    return { ok: true };
  };
}

/**
 * resources/message, Create Message: a repeat of the nonce within a few minutes gives the first
 * message back, so a try that was cut off before its answer came is not seen twice.
 */
function sendOnce({ deliveryId }: Posting, at: number) {
  const digest = createHash('sha256').update(deliveryId).digest('base64url').slice(0, 20);
  return { nonce: `${digest}.${at}`.slice(0, limits.nonce), enforce_nonce: true };
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
    if (!(error instanceof DiscordAPIError) || error.status === 401) throw error;
    // A thread under a message has the message's id: resources/channel, Start Thread from Message.
    return error.code === threadExists ? messageId : to.channel;
  }
}

/** topics/opcodes-and-status-codes: "A thread has already been created for this message". */
const threadExists = 160004;

/** Into the thread, or the channel where the bot may not write in the thread. Gives the message's id. */
async function send(
  rest: REST,
  thread: string | null,
  { to }: Posting,
  body: DiscordMessage & RESTPostAPIChannelMessageJSONBody,
): Promise<string> {
  const into = async (channel: string): Promise<string> =>
    ((await rest.post(Routes.channelMessages(channel), { body })) as APIMessage).id;
  if (thread === null || thread === to.channel) return into(to.channel);
  try {
    return await into(thread);
  } catch (error) {
    if (error instanceof DiscordAPIError && error.status !== 401) return into(to.channel);
    throw error;
  }
}

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
