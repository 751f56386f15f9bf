import type {
  AutocompleteInteraction,
  ButtonInteraction,
  ChatInputCommandInteraction,
  CommandInteractionOption,
  Interaction,
} from 'discord.js';
import type { Answer } from '../../commands/answer.ts';
import type { CommandDescription } from '../../commands/command.ts';
import type { Desk, KeptLines } from '../../commands/desk.ts';
import { commandOfLine } from '../../commands/grammar/commandOfLine.ts';
import type { Log } from '../../commands/log.ts';
import type { ProgressPace } from '../showProgress.ts';
import { readAsker } from './asker.ts';
import { readButtonId } from './buttonId.ts';
import { writeLine } from './commandLine.ts';
import { limits } from './limits.ts';
import { defer, isWorthSharing, type Place, showAnswer, whileShown } from './show.ts';
import { reportFailure, tellPrivately } from './tellPerson.ts';

export interface ReceiverParts {
  readonly desk: Desk;
  readonly keptLines: KeptLines;
  readonly log: Log;
  readonly pace?: ProgressPace | undefined;
}

/** Takes what Discord sends and answers it; never throws. */
export function createReceiver(parts: ReceiverParts): (interaction: Interaction) => Promise<void> {
  return async (interaction) => {
    try {
      if (interaction.isAutocomplete()) await suggest(interaction, parts);
      else if (interaction.isChatInputCommand()) await answerCommand(interaction, parts);
      else if (interaction.isButton()) await answerButton(interaction, parts);
    } catch (error) {
      await reportFailure(interaction, error, parts.log);
    }
  };
}

/** Options and the name of the table's command: `schedule add` is a group and a subcommand. */
function readCommand(interaction: ChatInputCommandInteraction | AutocompleteInteraction) {
  const group = interaction.options.getSubcommandGroup(false);
  const name = [group, interaction.options.getSubcommand()].filter(Boolean).join(' ');
  const values = leavesOf(interaction.options.data).flatMap(({ name, value }) =>
    value === undefined ? [] : [[name, value] as const],
  );
  return { name, values: Object.fromEntries(values) };
}

const leavesOf = (options: readonly CommandInteractionOption[]): CommandInteractionOption[] =>
  options.flatMap((option) => (option.options ? leavesOf(option.options) : [option]));

async function answerCommand(
  interaction: ChatInputCommandInteraction,
  { desk, keptLines, pace }: ReceiverParts,
): Promise<void> {
  const { name, values } = readCommand(interaction);
  const command = desk.table.find((known) => known.name === name);
  const privately = command?.privately ?? true;
  const place = { privately, onSameMessage: false };
  await defer(interaction, place);
  const answer = await whileShown(interaction, place, pace, (tell) =>
    desk.answer(name, values, readAsker(interaction), tell),
  );
  await showAnswer(
    interaction,
    answer,
    { line: writeLine(name, values), mayAskAgain: mayAskAgain(command), page: 0, place },
    keptLines,
  );
}

async function answerButton(
  interaction: ButtonInteraction,
  { desk, keptLines, log, pace }: ReceiverParts,
): Promise<void> {
  const pressed = await readButtonId(interaction.customId, keptLines);
  if (pressed === null || pressed.line === null) {
    log.warn({ customId: interaction.customId }, 'A Discord button has nothing behind it any more');
    const sentence = 'What stood behind this button is no longer kept: ask again by command.';
    await tellPrivately(interaction, sentence);
    return;
  }
  const { verb, line, number } = pressed;
  const command = commandOfLine(line, desk.table);
  if (verb !== 'run' && !mayAskAgain(command)) {
    const sentence = 'Showing this again would do it again: ask anew by command if you want that.';
    await tellPrivately(interaction, sentence);
    return;
  }
  const place = placeFor(verb, command, interaction);
  await defer(interaction, place);
  const found = await whileShown(interaction, place, pace, (tell) =>
    desk.answerLine(line, readAsker(interaction), tell),
  );
  const answer = verb === 'share' ? shared(found) : found;
  const page = verb === 'run' ? 0 : number;
  const shown = { line, mayAskAgain: mayAskAgain(command), page, place };
  await showAnswer(interaction, answer, shown, keptLines);
}

/** What managers ask may change something: turning its pages and sharing it would ask it anew. */
const mayAskAgain = (command: CommandDescription | undefined): boolean =>
  command?.right !== 'manager';

/** For all to see, unless it has meanwhile become a sentence to the person. */
const shared = (answer: Answer): Answer =>
  isWorthSharing(answer) ? { ...answer, private: false } : answer;

/**
 * Pages turn in their message for the person who asked; to anybody else they open apart, so that
 * nobody loses the page that they are reading.
 */
function placeFor(
  verb: 'run' | 'page' | 'share',
  command: CommandDescription | undefined,
  interaction: ButtonInteraction,
): Place {
  const ofPrivate = isPrivate(interaction);
  switch (verb) {
    case 'share':
      return { privately: false, onSameMessage: false };
    case 'run':
      return { privately: command?.privately ?? true, onSameMessage: false };
    case 'page':
      return ofPrivate || askedBy(interaction) === interaction.user.id
        ? { privately: ofPrivate, onSameMessage: true }
        : { privately: true, onSameMessage: false };
  }
}

const isPrivate = ({ message }: ButtonInteraction): boolean => message.flags.has('Ephemeral');

const askedBy = ({ message }: ButtonInteraction): string | undefined =>
  message.interactionMetadata?.user.id;

async function suggest(
  interaction: AutocompleteInteraction,
  { desk }: ReceiverParts,
): Promise<void> {
  const { name } = readCommand(interaction);
  const { name: focused, value } = interaction.options.getFocused(true);
  const command = desk.table.find((known) => known.name === name);
  const what = command?.options.find((option) => option.name === focused)?.suggest;
  const found = what ? await desk.suggest(what, value, readAsker(interaction)) : [];
  // A value that Discord cannot carry back whole is no suggestion: it can still be typed.
  const fitting = found.filter((text) => text !== '' && text.length <= limits.choiceText);
  await interaction.respond(
    fitting.slice(0, limits.suggestions).map((text) => ({ name: text, value: text })),
  );
}
