import type { webApi } from '@slack/bolt';
import type { Posting } from '../../schedule/post.ts';
import { limits } from './limits.ts';

const eventType = 'summit_digest_briefing';

/** By which a message of a briefing is found again: its `metadata`. */
export const markOf = (delivery: string, index: number) => ({
  event_type: eventType,
  event_payload: { delivery, index },
});

/** How far Slack's clock may be from ours. */
const clocksApartSeconds = 300;

/**
 * The `ts` of the message behind the last one that is noted down, where an earlier try has sent it;
 * null where none has, and `unknown` where there is too much to read.
 */
export async function findPosted(
  client: webApi.WebClient,
  posting: Posting,
): Promise<string | null | 'unknown'> {
  const { deliveryId, posted } = posting;
  const since = sinceWhen(posting);
  // With no time to begin at, only what is latest is looked at.
  const mostPages = since === null ? 1 : limits.historyPages;
  let cursor: string | undefined;
  for (let page = 0; page < mostPages; page++) {
    const read = await readPage(client, posting, {
      ...(since === null ? {} : { oldest: since }),
      ...(cursor === undefined ? {} : { cursor }),
    });
    const found = read.messages?.find((message) => hasMark(message, deliveryId, posted.length));
    if (found) return String(found.ts);
    cursor = read.response_metadata?.next_cursor || undefined;
    if (cursor === undefined) return null;
  }
  return since === null ? null : 'unknown';
}

/** In a thread, the last message that is out; in the channel, when the first try began. */
function sinceWhen({ posted, triedSince }: Posting): string | null {
  const last = posted.at(-1);
  if (last !== undefined) return last;
  if (triedSince === undefined) return null;
  return (Date.parse(triedSince) / 1000 - clocksApartSeconds).toFixed(6);
}

function readPage(
  client: webApi.WebClient,
  { to, posted, under }: Posting,
  part: { readonly oldest?: string; readonly cursor?: string },
): Promise<webApi.ConversationsHistoryResponse | webApi.ConversationsRepliesResponse> {
  const reading = {
    channel: to.channel,
    include_all_metadata: true,
    limit: limits.historyMessages,
    ...part,
  };
  const first = under ?? posted[0];
  return first === undefined
    ? client.conversations.history(reading)
    : client.conversations.replies({ ...reading, ts: first });
}

interface Marked {
  readonly metadata?: { readonly event_type?: string; readonly event_payload?: object };
}

function hasMark({ metadata }: Marked, delivery: string, index: number): boolean {
  const payload = metadata?.event_payload as { delivery?: unknown; index?: unknown } | undefined;
  const ours = metadata?.event_type === eventType && payload?.delivery === delivery;
  return ours && Number(payload.index) === index;
}
