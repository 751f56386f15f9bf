import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** A process of its own that runs a script on the compiled program; it gets `given` as JSON in its first argument. */
export interface OwnProcess {
  readonly child: ChildProcess;
  /** When it has written something, or has ended. */
  readonly ready: Promise<unknown>;
  /** When it has ended: its exit code (null when it was killed) and what it wrote. */
  readonly ended: Promise<{ readonly code: number | null; readonly wrote: string }>;
}

export function runProcess(file: URL, given: unknown): OwnProcess {
  const child = spawn(process.execPath, [fileURLToPath(file), JSON.stringify(given)], {
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let wrote = '';
  child.stdout.on('data', (chunk: Buffer) => (wrote += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (wrote += chunk.toString()));
  const ended = once(child, 'close').then(([code]) => ({ code, wrote }));
  return { child, ready: Promise.race([once(child.stdout, 'data'), ended]), ended };
}
