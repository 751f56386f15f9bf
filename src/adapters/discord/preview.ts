import type { Answer } from '../../commands/answer.ts';
import type { KeptLines } from '../../commands/desk.ts';
import { tagLines } from './buttonId.ts';
import { type DiscordMessage, linesInButtons, renderAnswer } from './render.ts';

/** The messages that a briefing with this answer would be, for somebody to look at. */
export async function previewAnswer(answer: Answer): Promise<DiscordMessage[]> {
  return renderAnswer(answer, await tagLines(linesInButtons(answer, null), notKept));
}

/** The key of a long line leads nowhere: nobody can press a button of a preview. */
const notKept: KeptLines = { keep: async () => 'preview', recall: async () => null };
