import { clearScreenDown, cursorTo, moveCursor } from 'node:readline';
import type { Interface } from 'node:readline/promises';

/** The line at which somebody types, while other things are to be written to the same terminal. */
export interface PromptLine {
  /** Writes above the line, and shows it again with what is half typed. */
  readonly above: (write: () => void) => void;
  /** Somebody is asked for a line from now on, until it is hidden. */
  readonly show: (lines: Interface, output: NodeJS.WritableStream) => void;
  readonly hide: () => void;
}

export function createPromptLine(): PromptLine {
  let shown: { readonly lines: Interface; readonly output: NodeJS.WritableStream } | null = null;
  return {
    above: (write) => {
      if (shown === null) return write();
      const { lines, output } = shown;
      moveCursor(output, 0, -lines.getCursorPos().rows);
      cursorTo(output, 0);
      clearScreenDown(output);
      write();
      // readline would go up by the rows that it drew last time: they are gone.
      Object.assign(lines, { prevRows: 0 });
      lines.prompt(true);
    },
    show: (lines, output) => {
      shown = { lines, output };
      lines.prompt();
    },
    hide: () => {
      shown = null;
    },
  };
}
