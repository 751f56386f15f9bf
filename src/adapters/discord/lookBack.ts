import { createHash } from 'node:crypto';
import { type APIMessage, DiscordAPIError, type REST, Routes, SnowflakeUtil } from 'discord.js';
import { limits } from './limits.ts';
import type { DiscordMessage } from './render.ts';

/**
 * A page of a delivery, marked so that it goes out once. Discord gives the first message back for a
 * repeated nonce, but only "within a few minutes" (resources/message, Create Message). For longer,
 * the container carries a number of ours: components/reference, `id`, 32 bits.
 */
export function markPage(message: DiscordMessage, deliveryId: string, page: number) {
  const [container, ...rest] = message.components;
  const digest = createHash('sha256').update(deliveryId).digest('base64url').slice(0, 20);
  return {
    ...message,
    components: [{ ...container!, id: markOf(deliveryId, page) }, ...rest],
    nonce: `${digest}.${page}`.slice(0, limits.nonce),
    enforce_nonce: true,
  };
}

/**
 * The id of the message of a channel that carries a page of a delivery: looked for from a minute
 * before `since` (an ISO instant) on, or among the last 100 where that is not known. Null where there
 * is none, or where the bot may not read the channel's history.
 */
export async function findPage(
  rest: REST,
  channel: string,
  { deliveryId, page, since }: { deliveryId: string; page: number; since: string | undefined },
): Promise<string | null> {
  const mark = markOf(deliveryId, page);
  let after = since === undefined ? null : snowflakeOf(Date.parse(since) - clockSkew);
  for (let read = 0; read < mostReads; read++) {
    const messages = await readMessages(rest, channel, after);
    const found = messages.find(({ components }) => components?.[0]?.id === mark);
    if (found) return found.id;
    if (after === null || messages.length < limits.messagesRead) return null;
    after = newest(messages);
  }
  return null;
}

/** How far our clock may be ahead of Discord's, in milliseconds. */
const clockSkew = 60_000;

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
    if (error instanceof DiscordAPIError && error.status !== 401) return [];
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

/** Positive, and of 31 bits: what the API takes for an id. */
const markOf = (deliveryId: string, page: number): number =>
  createHash('sha256').update(`${deliveryId} ${page}`).digest().readUInt32BE(0) >>> 1;
