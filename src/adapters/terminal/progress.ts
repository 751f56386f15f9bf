/** The part of a terminal's stream that is used here. */
export interface ProgressScreen {
  readonly isTTY?: boolean | undefined;
  readonly write: (text: string) => unknown;
}

/** Fewer are read before anybody could look. */
const LEAST = 50;
const WIDTH = 20;

/** A bar that goes on as files are read, and is gone when all are; nothing where nobody watches. */
export function createProgress(screen: ProgressScreen): (done: number, all: number) => void {
  let shown = -1;
  return (done, all) => {
    if (screen.isTTY !== true || all < LEAST) return;
    const filled = Math.floor((done / all) * WIDTH);
    if (done === all) screen.write('\r\u001b[K');
    else if (filled !== shown) {
      screen.write(
        `\rReading ${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)} ${done} of ${all}`,
      );
    }
    shown = filled;
  };
}
