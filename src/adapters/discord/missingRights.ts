import {
  type APIChannel,
  type APIGuild,
  type APIGuildMember,
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
  return missingIn(found, guild, { id, roles });
}

/** What stands at an address of Discord's API. */
export const get = async <Body>(rest: REST, route: `/${string}`): Promise<Body> =>
  (await rest.get(route)) as Body;
