import { createHash } from 'node:crypto';
import type { webApi } from '@slack/bolt';
import type { Answer } from '../../commands/answer.ts';
import type { Post, Posting, PostResult } from '../../schedule/post.ts';
import { ask } from './ask.ts';
import { slashCommand } from './commands.ts';
import { findPosted, markOf } from './lookBack.ts';
import { markPosted, type PostParts } from './markPosted.ts';
import { renderAnswer, type SlackMessage } from './render.ts';

/**
 * Posts briefings: the first message into the channel, the others into its thread; notices that
 * are about a message into the thread of that one.
 */
export const createSlackPost =
  (parts: PostParts): Post =>
  async (posting) => {
    const { client, keptLines } = parts;
    const messages = await renderAnswer(JSON.parse(posting.content) as Answer, keptLines);
    const posted = [...posting.posted];
    const noteDown = async (id: string) => {
      posted.push(id);
      await posting.onPosted(id);
    };
    if (posting.triedBefore === true && posted.length < messages.length) {
      const found = await ask(() => findPosted(client, posting));
      if (!found.ok) return { ok: false, ...found.failure };
      if (found.value === 'unknown') return tooMuchSince;
      if (found.value !== null) await noteDown(found.value);
      else await posting.hold?.();
    }
    while (posted.length < messages.length) {
      const message = messages[posted.length]!;
      await posting.onSending?.();
      const sent = await ask(() => send(client, posting, message, posted));
      if (!sent.ok) return { ok: false, ...sent.failure };
      await noteDown(sent.value);
    }
    return await markPosted(parts, posting);
  };

/** Nobody wants a briefing twice; once too few is told, and easily mended. */
const tooMuchSince: PostResult = {
  ok: false,
  retry: false,
  problem: `So much was written in the channel since the first try that it cannot be told whether the briefing is out: look there, and ask for it with ${slashCommand} if it is not.`,
};

async function send(
  client: webApi.WebClient,
  { deliveryId, to, under }: Posting,
  message: SlackMessage,
  posted: readonly string[],
): Promise<string> {
  const index = posted.length;
  const thread = under ?? posted[0];
  const { ts } = (await client.apiCall('chat.postMessage', {
    ...message,
    channel: to.channel,
    ...(thread === undefined ? {} : { thread_ts: thread }),
    // Not documented as a key for repeats, but errors of chat.postMessage speak of it as one.
    client_msg_id: uuidOf(`${deliveryId}:${index}`),
    metadata: markOf(deliveryId, index),
  })) as webApi.ChatPostMessageResponse;
  return String(ts);
}

/** A name-based UUID of version 8 (RFC 9562): the same for the same text. */
function uuidOf(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 3) | 8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    variant + hex.slice(17, 20),
    hex.slice(20, 32),
  ].join('-');
}
