import { createHash } from 'node:crypto';
import { type APIMessage, DiscordAPIError, type REST, Routes, SnowflakeUtil } from 'discord.js';
import { readHistory } from './channelRights.ts';
import { limits } from './limits.ts';
import { missingRights } from './missingRights.ts';
import type { DiscordMessage } from './render.ts';

/** A page of a delivery, by which it is found again: the container carries a number of ours. */
export function markPage(message: DiscordMessage, deliveryId: string, page: number) {
  const [container, ...rest] = message.components;
  return { ...message, components: [{ ...container!, id: markOf(deliveryId, page) }, ...rest] };
}

/**
 * The same, to be sent once: for a repeated nonce Discord gives the first message back, but only
 * "within the past few minutes" (resources/message, Create Message).
 */
export function markOnce(message: DiscordMessage, deliveryId: string, page: number) {
  const digest = createHash('sha256').update(deliveryId).digest('base64url').slice(0, 20);
  return {
    ...markPage(message, deliveryId, page),
    nonce: `${digest}.${page}`.slice(0, limits.nonce),
    enforce_nonce: true,
  };
}

/**
 * What a look into a channel finds: the page's message or none. It cannot be told where there is too
 * much to read, or where the bot may not read what was written.
 */
export type Look = { readonly id: string } | 'none' | 'too-much' | 'unreadable';

/**
 * Looks for the message of a channel that carries a page of a delivery, from five minutes before
 * `since` (an ISO instant) on, or among the last 100 where that is not known.
 */
export async function findPage(
  rest: REST,
  channel: string,
  { deliveryId, page, since }: { deliveryId: string; page: number; since: string | undefined },
): Promise<Look> {
  const mark = markOf(deliveryId, page);
  let after = since === undefined ? null : snowflakeOf(Date.parse(since) - clockSkew);
  for (let read = 0; read < mostReads; read++) {
    const messages = await readMessages(rest, channel, after);
    const found = messages.find(({ components }) => components?.[0]?.id === mark);
    if (found) return { id: found.id };
    if (read === 0 && messages.length === 0) {
      return (await mayRead(rest, channel)) ? 'none' : 'unreadable';
    }
    if (after === null || messages.length < limits.messagesRead) return 'none';
    after = newest(messages);
  }
  return 'too-much';
}

/** Whether an empty channel is one: it looks the same to a bot that may not read it. */
const mayRead = async (rest: REST, channel: string): Promise<boolean> =>
  !(await missingRights(rest, channel))?.includes(readHistory);

/** How far our clock may have been ahead of Discord's, in milliseconds; it may be right by now. */
const clockSkew = 5 * 60_000;

/** 5,000 messages: a try that was cut short stands near the beginning of them. */
const mostReads = 50;

async function readMessages(
  rest: REST,
  channel: string,
  after: string | null,
): Promise<APIMessage[]> {
  const query = new URLSearchParams({ limit: String(limits.messagesRead) });
  if (after !== null) query.set('after', after);
  try {
    return (await rest.get(Routes.channelMessages(channel), { query })) as APIMessage[];
  } catch (error) {
    // A thread that was deleted, with all that stood in it.
    if (error instanceof DiscordAPIError && error.status === 404) return [];
    throw error;
  }
}

/** The smallest id that a message of this instant can have. */
const snowflakeOf = (instant: number): string =>
  String(
    SnowflakeUtil.generate({ timestamp: instant, increment: 0n, workerId: 0n, processId: 0n }),
  );

const newest = (messages: readonly APIMessage[]): string =>
  messages.map(({ id }) => id).reduce((a, b) => (BigInt(a) > BigInt(b) ? a : b));

/** Positive, and of 31 bits: what the API takes for an id (components/reference, `id`). */
const markOf = (deliveryId: string, page: number): number =>
  createHash('sha256').update(`${deliveryId} ${page}`).digest().readUInt32BE(0) >>> 1;
