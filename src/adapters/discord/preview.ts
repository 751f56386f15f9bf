import type { Answer } from '../../commands/answer.ts';
import type { KeptLines } from '../../commands/desk.ts';
import type { DiscordMessage } from './render.ts';
import { renderPosted } from './renderPosted.ts';

/** The messages that a briefing with this answer would be, for somebody to look at. */
export const previewAnswer = (answer: Answer): Promise<DiscordMessage[]> =>
  renderPosted(answer, notKept);

/** The key of a long line leads nowhere: nobody can press a button of a preview. */
const notKept: KeptLines = { keep: async () => 'preview', recall: async () => null };
