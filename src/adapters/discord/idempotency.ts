import { createHash } from 'node:crypto';
import { type APIMessage, DiscordAPIError, type REST, Routes } from 'discord.js';
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
 * The id of the message that carries a page of a delivery, among the last 100 of a channel. Null
 * where there is none, or where the bot may not read the channel's history.
 */
export async function findPage(
  rest: REST,
  channel: string,
  deliveryId: string,
  page: number,
): Promise<string | null> {
  const query = new URLSearchParams({ limit: '100' });
  try {
    const messages = (await rest.get(Routes.channelMessages(channel), { query })) as APIMessage[];
    const mark = markOf(deliveryId, page);
    return messages.find(({ components }) => components?.[0]?.id === mark)?.id ?? null;
  } catch (error) {
    if (error instanceof DiscordAPIError && error.status !== 401) return null;
    throw error;
  }
}

/** Positive, and of 31 bits: what the API takes for an id. */
const markOf = (deliveryId: string, page: number): number =>
  createHash('sha256').update(`${deliveryId} ${page}`).digest().readUInt32BE(0) >>> 1;
