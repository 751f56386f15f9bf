import type { ButtonInteraction, ChatInputCommandInteraction } from 'discord.js';
import { type Answer, text } from '../../commands/answer.ts';
import type { KeptLines } from '../../commands/desk.ts';
import type { TellProgress } from '../../commands/tellProgress.ts';
import { type ProgressPace, showProgress } from '../showProgress.ts';
import { tagLines } from './buttonId.ts';
import { privateFlag } from './limits.ts';
import { type DiscordMessage, linesInButtons, renderAnswer } from './render.ts';

/** An interaction that can be answered with messages. */
export type Answerable = ChatInputCommandInteraction | ButtonInteraction;

/** Where an answer appears, settled within 3 s of the question and before the answer is known. */
export interface Place {
  /** Only the person who asked sees it. */
  readonly privately: boolean;
  /** The message that the button stands on, instead of a new reply. */
  readonly onSameMessage: boolean;
}

/** Acknowledges, with "thinking…" where a reply will come. */
export async function defer(interaction: Answerable, place: Place): Promise<void> {
  if (place.onSameMessage && interaction.isButton()) await interaction.deferUpdate();
  else await interaction.deferReply(place.privately ? { flags: privateFlag } : {});
}

/** Edits of one message share a bucket of about 5 in 5 s, which discord.js waits for. */
const usualPace: ProgressPace = { firstAfterMs: 2_000, gapMs: 3_000, most: 100 };

/**
 * Waits for an answer, and meanwhile shows in its place how far it is. A page that somebody is
 * reading stays until the next one is there.
 */
export async function whileShown(
  interaction: Answerable,
  place: Place,
  pace: ProgressPace = usualPace,
  ask: (tell: TellProgress) => Promise<Answer>,
): Promise<Answer> {
  if (place.onSameMessage) return await ask(() => undefined);
  const progress = showProgress(async (sentence) => {
    const [words] = renderAnswer(sentenceToOne(sentence), noTags, null);
    await interaction.editReply(asOptions(words!));
  }, pace);
  try {
    const answer = await ask(progress.tell);
    await progress.end();
    return answer;
  } catch (error) {
    // What went wrong is told in a message of its own.
    if (await progress.end()) await interaction.deleteReply();
    throw error;
  }
}

const noTags = (line: string): string => line;

const sentenceToOne = (words: string): Answer => ({
  private: true,
  blocks: [{ kind: 'text', spans: [text(words)] }],
});

export interface Shown {
  /** What was asked: the buttons that turn pages and share ask it again. */
  readonly line: string;
  /** False where asking again would change something again: all pages then come at once. */
  readonly mayAskAgain: boolean;
  /** From 0; past the end it is the last page. */
  readonly page: number;
  readonly place: Place;
}

/** Puts a page of an answer into the place that was deferred for it. */
export async function showAnswer(
  interaction: Answerable,
  answer: Answer,
  { line, mayAskAgain, page, place }: Shown,
  keptLines: KeptLines,
): Promise<void> {
  const forOne = place.privately || answer.private;
  const turning = mayAskAgain ? { line, shareable: forOne && isWorthSharing(answer) } : null;
  const tagOf = await tagLines(linesInButtons(answer, turning), keptLines);
  const pages = renderAnswer(answer, tagOf, turning);
  const [first, ...more] = turning ? [pages[Math.min(page, pages.length - 1)]!] : pages;
  const visible = forOne ? privateFlag : 0;
  const follow = (message: DiscordMessage) => {
    const options = asOptions(message);
    return interaction.followUp({ ...options, flags: options.flags | visible });
  };
  if (forOne === place.privately) await interaction.editReply(asOptions(first!));
  else {
    // For one person's eyes, as it turned out: it takes the place of a public "thinking…", but
    // never of a message that others are reading.
    if (!place.onSameMessage) await interaction.deleteReply();
    await follow(first!);
  }
  for (const message of more) await follow(message);
}

/** A single sentence tells what went wrong; nobody shares that. */
export const isWorthSharing = ({ blocks }: Answer): boolean => blocks.length > 1;

/** As discord.js takes a message. */
const asOptions = ({ flags, components }: DiscordMessage) => ({
  flags: flags as number,
  components,
  allowedMentions: { parse: [] },
});
