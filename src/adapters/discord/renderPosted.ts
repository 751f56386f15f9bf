import type { Answer } from '../../commands/answer.ts';
import type { KeptLines } from '../../commands/desk.ts';
import { tagLines } from './buttonId.ts';
import { type DiscordMessage, linesInButtons, renderAnswer } from './render.ts';

/** The messages of an answer that nobody asked for: no page of them is turned. */
export const renderPosted = async (
  answer: Answer,
  keptLines: KeptLines,
): Promise<DiscordMessage[]> =>
  renderAnswer(answer, await tagLines(linesInButtons(answer, null), keptLines));
