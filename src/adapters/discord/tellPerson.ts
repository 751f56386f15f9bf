import type { Interaction } from 'discord.js';
import type { Log } from '../../commands/log.ts';
import { describeProblem } from '../../commands/messages.ts';
import { describeError } from './describeError.ts';
import { privateFlag } from './limits.ts';

/** One sentence for the person, what happened for the log; the interaction's id is in both. */
export async function reportFailure(
  interaction: Interaction,
  error: unknown,
  log: Log,
): Promise<void> {
  const { id, type, user, guildId, channelId } = interaction;
  log.error(
    {
      err: describeError(error),
      reference: id,
      type,
      user: user.id,
      guild: guildId,
      channel: channelId,
    },
    'A Discord interaction failed',
  );
  const sentence = describeProblem({ problem: 'failed', reference: id });
  try {
    await tellPrivately(interaction, sentence);
  } catch (second) {
    log.warn(
      { err: describeError(second), reference: id },
      'Nobody could be told that the interaction failed',
    );
  }
}

/**
 * A sentence for the person alone, whatever of the interaction has been answered: where a reply
 * is still to come, it takes its place, so that nobody is left with "thinking…".
 */
export async function tellPrivately(interaction: Interaction, content: string): Promise<void> {
  if (interaction.isAutocomplete()) {
    if (!interaction.responded) await interaction.respond([]);
    return;
  }
  if (!interaction.isRepliable()) return;
  const message = { content, allowedMentions: { parse: [] } };
  // `ephemeral` is null until a reply is promised: a button whose message changes promises none.
  const replyPromised =
    interaction.deferred && !interaction.replied && interaction.ephemeral !== null;
  if (replyPromised && interaction.ephemeral) {
    await interaction.editReply(message);
    return;
  }
  if (replyPromised) await interaction.deleteReply();
  if (interaction.deferred || interaction.replied) {
    await interaction.followUp({ ...message, flags: privateFlag });
  } else await interaction.reply({ ...message, flags: privateFlag });
}
