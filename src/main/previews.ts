import type { Preview } from '../adapters/terminal/printReply.ts';
import type { KeptLines } from '../commands/desk.ts';

/** The messages that Slack and Discord would be sent, for `--format slack` and `--format discord`. */
export const previews: Readonly<Record<'slack' | 'discord', Preview>> = {
  slack: async (answer) => {
    const { renderAnswer } = await import('../adapters/slack/render.ts');
    return renderAnswer(answer, notKept);
  },
  discord: async (answer) => {
    const { linesInButtons, renderAnswer } = await import('../adapters/discord/render.ts');
    const { tagLines } = await import('../adapters/discord/buttonId.ts');
    return renderAnswer(answer, await tagLines(linesInButtons(answer, null), notKept));
  },
};

/** A preview is only looked at: the key of a long line leads nowhere. */
const notKept: KeptLines = { keep: async () => 'preview', recall: async () => null };
