import {
  addMessage,
  editBody,
  editMessage,
  messageJson,
  privateFlag,
  refuseBody,
} from './messages.ts';
import { type Body, type HttpAnswer, refusal } from './types.ts';
import { createProblems, editProblems, threadProblems } from './validate.ts';
import { addChannel, type Channel, type Message, type Right, type World } from './world.ts';

/** resources/message: a repeated nonce gives the first message back "within a few minutes". */
const nonceLife = 5 * 60_000;

/** POST /channels/{channel}/messages */
export function createMessage(world: World, channelId: string, body: Body): HttpAnswer {
  const channel = world.channels.get(channelId);
  const denied = refuseChannel(world, channel, 'send');
  if (denied) return denied;
  const refused = refuseBody(world, createProblems(body), body, `message in ${channelId}`);
  if (refused) return refused;
  const nonce = body.enforce_nonce === true ? `${channelId} ${String(body.nonce)}` : null;
  const known = nonce === null ? undefined : world.nonces.get(nonce);
  if (known && world.now() - known.at <= nonceLife) {
    return { status: 200, body: messageJson(world, world.messages.get(known.messageId)!) };
  }
  const message = addMessage(world, { channelId, body });
  if (nonce !== null) world.nonces.set(nonce, { messageId: message.id, at: world.now() });
  return { status: 200, body: { ...messageJson(world, message), nonce: body.nonce } };
}

/** PATCH /channels/{channel}/messages/{message}: the bot's own, which needs no right to write. */
export function changeMessage(
  world: World,
  channelId: string,
  messageId: string,
  body: Body,
): HttpAnswer {
  const denied = refuseChannel(world, world.channels.get(channelId), 'view');
  if (denied) return denied;
  const message = world.messages.get(messageId);
  if (message?.channelId !== channelId || message.deleted) {
    return refusal(404, 10008, 'Unknown Message');
  }
  const whole = editBody(message, body);
  const refused = refuseBody(world, editProblems(whole), whole, `edit in ${channelId}`);
  if (refused) return refused;
  editMessage(world, message, whole);
  return { status: 200, body: messageJson(world, message) };
}

/**
 * GET /channels/{channel}/messages: the newest first, none where the bot may not read the history.
 * With `after` those that come next behind it, also the newest of them first.
 */
export function listMessages(world: World, channelId: string, query: URLSearchParams): HttpAnswer {
  const channel = world.channels.get(channelId);
  const denied = refuseChannel(world, channel, 'view');
  if (denied) return denied;
  const limit = Number(query.get('limit') ?? 50);
  const after = query.get('after');
  if (!(limit >= 1 && limit <= 100) || (after !== null && !/^\d{1,20}$/.test(after))) {
    return refusal(400, 50035, 'Invalid Form Body');
  }
  if (deniedIn(world, channel!).has('read-history')) return { status: 200, body: [] };
  const found = [...world.messages.values()].filter(
    (message) => message.channelId === channelId && !message.deleted && !isPrivate(message),
  );
  const wanted =
    after === null
      ? found.slice(-limit)
      : found.filter(({ id }) => BigInt(id) > BigInt(after)).slice(0, limit);
  return { status: 200, body: wanted.reverse().map((message) => messageJson(world, message)) };
}

const isPrivate = ({ flags }: Message): boolean => (flags & privateFlag) !== 0;

/** POST /channels/{channel}/messages/{message}/threads */
export function openThread(
  world: World,
  channelId: string,
  messageId: string,
  body: Body,
): HttpAnswer {
  const channel = world.channels.get(channelId);
  const denied = refuseChannel(world, channel, 'open-threads');
  if (denied) return denied;
  const refused = refuseBody(world, threadProblems(body), {}, `thread in ${channelId}`);
  if (refused) return refused;
  if (channel?.type !== 0) {
    return refusal(400, 50024, 'Cannot execute action on this channel type');
  }
  const message = world.messages.get(messageId);
  if (message?.channelId !== channelId || message.deleted) {
    return refusal(404, 10008, 'Unknown Message');
  }
  if (world.channels.has(messageId)) {
    return refusal(400, 160004, 'A thread has already been created for this message');
  }
  const name = String(body.name);
  const thread = addChannel(world, { id: messageId, type: 11, parentId: channelId, name });
  return { status: 201, body: channelJson(thread) };
}

/** What is denied in a channel; in a thread, that of the channel that it is in. */
function deniedIn(world: World, { parentId, denied }: Channel): ReadonlySet<Right> {
  const parent = parentId === null ? undefined : world.channels.get(parentId);
  return parent?.denied ?? denied;
}

function refuseChannel(
  world: World,
  channel: Channel | undefined,
  wanted: Right,
): HttpAnswer | null {
  if (!channel) return refusal(404, 10003, 'Unknown Channel');
  const denied = deniedIn(world, channel);
  const right = wanted === 'send' && channel.parentId !== null ? 'send-in-threads' : wanted;
  if (denied.has('view')) return refusal(403, 50001, 'Missing Access');
  return denied.has(right) ? refusal(403, 50013, 'Missing Permissions') : null;
}

export const channelJson = (channel: Channel): Body => ({
  id: channel.id,
  type: channel.type,
  name: channel.name,
  ...(channel.guildId === null ? {} : { guild_id: channel.guildId, position: 0 }),
  ...(channel.parentId === null ? {} : { parent_id: channel.parentId }),
  ...(channel.type === 11
    ? {
        owner_id: '1',
        message_count: 0,
        member_count: 1,
        thread_metadata: {
          archived: false,
          auto_archive_duration: 1440,
          archive_timestamp: '2026-01-01T00:00:00.000Z',
          locked: false,
        },
      }
    : { permission_overwrites: [] }),
});
