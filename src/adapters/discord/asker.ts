import { type Interaction, InteractionContextType, PermissionFlagsBits } from 'discord.js';
import type { Asker } from '../../commands/command.ts';

/**
 * Who asks, and where. In a server that has the app the workspace is the server; in private
 * messages, and where only the person has the app, it is the person's own.
 */
export function readAsker(interaction: Interaction): Asker {
  const { guildId, user } = interaction;
  const installed =
    guildId !== null && interaction.authorizingIntegrationOwners.guildId === guildId;
  return {
    platform: 'discord',
    workspace: installed ? guildId : `dm:${user.id}`,
    channel: interaction.channelId ?? user.id,
    user: user.id,
    mayManage: installed ? mayManageServer(interaction) : isPrivateWithBot(interaction),
  };
}

/** Registration only sets a default that a server may override, so the right is checked here. */
const mayManageServer = ({ memberPermissions }: Interaction): boolean =>
  memberPermissions?.has(PermissionFlagsBits.ManageGuild) ?? false;

const isPrivateWithBot = ({ context }: Interaction): boolean =>
  context === InteractionContextType.BotDM;
