import type { OutgoingMessage } from './checkMessage.ts';

interface Read {
  readonly ts: string;
  readonly thread_ts?: string;
}

/**
 * Part of a history as Slack gives it (reference/methods/conversations.history and .replies):
 * after `oldest`, from `cursor` on, and never more than `most` messages, whatever `limit` says.
 * @param all what the emulator has, which knows no `oldest`
 */
export function cutHistory(all: Record<string, unknown>, args: OutgoingMessage, most: number) {
  if (!Array.isArray(all.messages)) return all;
  const { oldest, cursor, limit, ts: parent } = args as Record<string, unknown>;
  const messages = (all.messages as Read[]).filter(
    ({ ts }) => oldest === undefined || ts === parent || Number(ts) > Number(oldest),
  );
  const from = cursor === undefined ? 0 : Number(String(cursor).replace(/^next:/u, ''));
  const to = from + Math.min(Number(limit ?? 100), most);
  const more = to < messages.length;
  return {
    ...all,
    messages: messages.slice(from, to),
    has_more: more,
    response_metadata: { next_cursor: more ? `next:${to}` : '' },
  };
}
