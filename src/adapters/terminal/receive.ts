import { createInterface, type Interface } from 'node:readline/promises';
import type { Asker } from '../../commands/command.ts';
import type { Desk } from '../../commands/desk.ts';
import type { PromptLine } from './promptLine.ts';
import { renderText, type Screen } from './render.ts';

/** Whoever sits at the keyboard runs the program, and may do everything. */
export const terminalAsker: Asker = {
  platform: 'terminal',
  workspace: 'local',
  channel: 'terminal',
  user: 'local',
  mayManage: true,
};

export interface Prompt {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
  readonly screen: Screen;
  readonly desk: Desk;
  readonly promptLine: PromptLine;
}

/** Answers lines until the person leaves (`exit`, Ctrl-D, Ctrl-C) or the signal says so. */
export async function answerPrompt(
  { input, output, screen, desk, promptLine }: Prompt,
  signal: AbortSignal,
): Promise<void> {
  const lines = createInterface({ input, output, prompt: 'summit-digest> ' });
  signal.addEventListener('abort', () => lines.close(), { once: true });
  lines.on('SIGINT', () => {
    if (lines.line === '') lines.close();
    else clearLine(lines);
  });
  lines.on('close', () => {
    promptLine.hide();
    output.write('\n');
  });
  // Before the loop below hears of it.
  lines.on('line', promptLine.hide);
  if (signal.aborted) lines.close();
  else promptLine.show(lines, output);
  for await (const typed of lines) {
    const line = commandLine(typed);
    if (line === 'exit' || line === 'quit') break;
    if (line !== '' || typed.trim() !== '') {
      const answer = await desk.answerLine(line, terminalAsker);
      output.write(`\n${renderText(answer, screen)}\n\n`);
    }
    promptLine.show(lines, output);
  }
  lines.close();
}

/** As shells do: Ctrl-C drops what is half typed. */
function clearLine(lines: Interface): void {
  lines.write(null, { ctrl: true, name: 'e' });
  lines.write(null, { ctrl: true, name: 'u' });
}

/** What somebody reads who sits before an empty prompt for the first time. */
export const greeting = 'Type a command, as "quotes putin"; "help" lists them all, "exit" leaves.';

/** A line may begin with `/summit-digest`, as in a channel, or go without it. */
export const commandLine = (typed: string): string =>
  typed
    .trim()
    .replace(/^\/?summit-digest(?=\s|$)/i, '')
    .trim();
