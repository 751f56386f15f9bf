import { type APIChannel, type APIGuild, type APIRole, PermissionFlagsBits } from 'discord.js';

/** Without it Discord shows a channel as if nothing had been written there. */
export const readHistory = 'Read Message History';

/** What the bot needs in a channel, as Discord's settings name it. */
const needed = [
  ['View Channel', PermissionFlagsBits.ViewChannel],
  ['Send Messages', PermissionFlagsBits.SendMessages],
  ['Create Public Threads', PermissionFlagsBits.CreatePublicThreads],
  ['Send Messages in Threads', PermissionFlagsBits.SendMessagesInThreads],
  [readHistory, PermissionFlagsBits.ReadMessageHistory],
] as const;

interface Overwrite {
  readonly id: string;
  readonly allow: string;
  readonly deny: string;
}

/** The names of the rights that a member lacks in a channel: topics/permissions, Permission Overwrites. */
export function missingIn(
  channel: APIChannel,
  guild: Pick<APIGuild, 'id' | 'owner_id' | 'roles'>,
  member: { readonly id: string; readonly roles: readonly string[] },
): string[] {
  const overwrites =
    'permission_overwrites' in channel ? (channel.permission_overwrites ?? []) : [];
  const rights = rightsIn(overwrites, guild, member);
  return needed.filter(([, right]) => (rights & right) === 0n).map(([name]) => name);
}

const all = ~0n;

function rightsIn(
  overwrites: readonly Overwrite[],
  guild: Pick<APIGuild, 'id' | 'owner_id' | 'roles'>,
  member: { readonly id: string; readonly roles: readonly string[] },
): bigint {
  // The role that has the server's own id is everybody's.
  const has = ({ id }: APIRole): boolean => id === guild.id || member.roles.includes(id);
  const base = guild.roles.filter(has).reduce((sum, role) => sum | BigInt(role.permissions), 0n);
  if (guild.owner_id === member.id || (base & PermissionFlagsBits.Administrator) !== 0n) return all;
  const ofEveryone = overwrites.filter(({ id }) => id === guild.id);
  const ofRoles = overwrites.filter(({ id }) => id !== guild.id && member.roles.includes(id));
  const ofMember = overwrites.filter(({ id }) => id === member.id);
  return [ofEveryone, ofRoles, ofMember].reduce(apply, base);
}

/** Of one kind, what is denied by any goes first, and what is allowed by any comes back. */
function apply(rights: bigint, overwrites: readonly Overwrite[]): bigint {
  const denied = overwrites.reduce((sum, { deny }) => sum | BigInt(deny), 0n);
  const allowed = overwrites.reduce((sum, { allow }) => sum | BigInt(allow), 0n);
  return (rights & ~denied) | allowed;
}
