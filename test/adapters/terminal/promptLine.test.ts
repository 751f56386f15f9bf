import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { createPromptLine } from '../../../src/adapters/terminal/promptLine.ts';
import { answerPrompt } from '../../../src/adapters/terminal/receive.ts';
import type { Desk } from '../../../src/commands/desk.ts';

/** What a terminal shows in the end: enough of one for what readline writes. */
function screenAfter(written: string): string {
  const rows: string[] = [''];
  let row = 0;
  let column = 0;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what a terminal reads
  for (const [piece] of written.matchAll(/\u001b\[(\d*)(?:;\d+)?([A-Za-z])|[\s\S]/g)) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: as above
    const move = /^\u001b\[(\d*)([A-Z])/i.exec(piece);
    const by = Number(move?.[1] || 1);
    if (piece === '\n') rows[++row] ??= '';
    else if (piece === '\r') column = 0;
    else if (move?.[2] === 'G') column = by - 1;
    else if (move?.[2] === 'A') row = Math.max(row - by, 0);
    else if (move?.[2] === 'J') rows.splice(row, rows.length, rows[row]!.slice(0, column));
    else if (move === null) {
      rows[row] = rows[row]!.slice(0, column).padEnd(column) + piece + rows[row]!.slice(column + 1);
      column++;
    }
  }
  return rows.join('\n');
}

function openTerminal(answer: () => Promise<void> = async () => undefined) {
  const input = new PassThrough();
  const output = Object.assign(new PassThrough(), { isTTY: true, columns: 60 });
  let written = '';
  output.on('data', (chunk: Buffer) => {
    written += chunk.toString().replace(/(?<!\r)\n/g, '\r\n');
  });
  const promptLine = createPromptLine();
  const desk = {
    answerLine: async (line: string) => {
      await answer();
      const spans = [{ kind: 'text', text: `answer to ${line}` }] as const;
      return { private: true, blocks: [{ kind: 'text', spans }] };
    },
  } as unknown as Desk;
  const screen = { width: 60, styled: false };
  const ending = new AbortController();
  const ended = answerPrompt({ input, output, screen, desk, promptLine }, ending.signal);
  return {
    type: async (text: string) => {
      input.write(text);
      await new Promise((resolve) => setTimeout(resolve, 30));
    },
    brief: () => promptLine.above(() => output.write('\nThe briefing.\n\n')),
    shows: () => screenAfter(written),
    end: async () => {
      ending.abort();
      await ended;
    },
  };
}

describe('a briefing that comes while somebody types', () => {
  it('stands above the line, which is there again as it was', async () => {
    const terminal = openTerminal();
    await terminal.type('quotes put');
    terminal.brief();
    expect(terminal.shows()).toBe('\nThe briefing.\n\nsummit-digest> quotes put');
    await terminal.type('in\n');
    expect(terminal.shows()).toContain('summit-digest> quotes putin\n\nanswer to quotes putin');
    await terminal.end();
  });

  it('leaves a line of several rows whole', async () => {
    const terminal = openTerminal();
    const long = 'check "There was nobody there, he said, and the door was open all night."';
    await terminal.type(long);
    terminal.brief();
    const [, briefing, , ...line] = terminal.shows().split('\n');
    expect(briefing).toBe('The briefing.');
    expect(line.join('')).toContain('summit-digest> check "There was nobody');
    await terminal.end();
  });

  it('shows no prompt while an answer is being written', async () => {
    let answer = (): void => undefined;
    const terminal = openTerminal(
      () =>
        new Promise((resolve) => {
          answer = resolve;
        }),
    );
    await terminal.type('status\n');
    terminal.brief();
    expect(terminal.shows()).toBe('summit-digest> status\n\nThe briefing.\n\n');
    answer();
    await terminal.end();
  });
});
