import { channelJson } from './channelRoutes.ts';
import { userJson } from './messages.ts';
import { type HttpAnswer, refusal } from './types.ts';
import { addChannel, type Right, type World } from './world.ts';

/** topics/permissions, Bitwise Permission Flags. */
const bits: Readonly<Record<Right, bigint>> = {
  view: 1n << 10n,
  send: 1n << 11n,
  'read-history': 1n << 16n,
  'open-threads': 1n << 35n,
  'send-in-threads': 1n << 38n,
};

const bitsOf = (rights: Iterable<Right>): bigint =>
  [...rights].reduce((sum, right) => sum | bits[right], 0n);

/** What everybody may do in the server, unless a channel says otherwise. */
const usual = ({ onlyByChannels }: World): bigint =>
  bitsOf(Object.keys(bits) as Right[]) & ~bitsOf(onlyByChannels);

/**
 * GET /channels/{channel}: what the bot may not do there is denied to everybody. A thread shows no
 * overwrites: it has the rights of its channel (topics/threads, Permissions).
 */
export function readChannel(world: World, id: string): HttpAnswer {
  const channel = world.channels.get(id);
  if (!channel) return refusal(404, 10003, 'Unknown Channel');
  if (channel.denied.has('view')) return refusal(403, 50001, 'Missing Access');
  if (channel.parentId !== null) return { status: 200, body: channelJson(channel) };
  const allowed = world.onlyByChannels.filter((right) => !channel.denied.has(right));
  const [allow, deny] = [bitsOf(allowed), bitsOf(channel.denied)];
  const overwrite = { id: world.guildId, type: 0, allow: String(allow), deny: String(deny) };
  return { status: 200, body: { ...channelJson(channel), permission_overwrites: [overwrite] } };
}

/** GET /guilds/{guild}, as far as it is read. */
export function readGuild(world: World, id: string): HttpAnswer {
  if (id !== world.guildId) return refusal(404, 10004, 'Unknown Guild');
  const role = { id: world.guildId, name: '@everyone', permissions: String(usual(world)) };
  return { status: 200, body: { id, name: 'Newsroom', owner_id: '1', roles: [role] } };
}

/** GET /guilds/{guild}/members/{user} */
export function readMember(world: World, guild: string, user: string): HttpAnswer {
  if (guild !== world.guildId) return refusal(404, 10004, 'Unknown Guild');
  return { status: 200, body: { user: userJson(user, true), roles: [] } };
}

/** POST /users/@me/channels: the conversation with one person, made when it is first asked for. */
export function openPrivate(world: World, person: string): HttpAnswer {
  if (!/^\d{15,21}$/.test(person)) return refusal(400, 50035, 'Invalid Form Body');
  const name = `dm:${person}`;
  const known = [...world.channels.values()].find((channel) => channel.name === name);
  const channel = known ?? addChannel(world, { guildId: null, type: 1, name });
  return { status: 200, body: channelJson(channel) };
}
