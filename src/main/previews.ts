import type { Preview } from '../adapters/terminal/printReply.ts';

/** The messages that Slack and Discord would be sent, for `--format slack` and `--format discord`. */
export const previews: Readonly<Record<'slack' | 'discord', Preview>> = {
  slack: async (answer) => (await import('../adapters/slack/preview.ts')).previewAnswer(answer),
  discord: async (answer) => (await import('../adapters/discord/preview.ts')).previewAnswer(answer),
};
