import {
  type APIChannel,
  type APIGuild,
  type APIGuildMember,
  type APIThreadChannel,
  type APIUser,
  type REST,
  Routes,
} from 'discord.js';
import { missingIn } from './channelRights.ts';

/** Asks Discord which rights the bot lacks in a channel, by their names; null in a private conversation. */
export async function missingRights(rest: REST, channel: string): Promise<string[] | null> {
  const found = await get<APIChannel>(rest, Routes.channel(channel));
  if (!('guild_id' in found) || !found.guild_id) return null;
  const { id } = await get<APIUser>(rest, Routes.user());
  const guild = await get<APIGuild>(rest, Routes.guild(found.guild_id));
  const { roles } = await get<APIGuildMember>(rest, Routes.guildMember(found.guild_id, id));
  const ruling = isThread(found)
    ? await get<APIChannel>(rest, Routes.channel(found.parent_id))
    : found;
  return missingIn(ruling, guild, { id, roles });
}

/** A thread has the rights of the channel that it is in, and shows none (topics/threads, Permissions). */
const isThread = (channel: APIChannel): channel is APIThreadChannel & { parent_id: string } =>
  'thread_metadata' in channel && typeof channel.parent_id === 'string';

/** What stands at an address of Discord's API. */
export const get = async <Body>(rest: REST, route: `/${string}`): Promise<Body> =>
  (await rest.get(route)) as Body;
