import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const hooks = new URL('./typescriptHooks.mjs', import.meta.url).href;
const registration = `import { register } from 'node:module'; register('${hooks}');`;

/** A process of its own that runs a TypeScript file; it gets `given` as JSON in its first argument. */
export interface OwnProcess {
  readonly child: ChildProcess;
  /** When it has written something, or has ended. */
  readonly ready: Promise<unknown>;
  /** When it has ended: its exit code (null when it was killed) and what it wrote. */
  readonly ended: Promise<{ readonly code: number | null; readonly wrote: string }>;
}

export function runProcess(file: URL, given: unknown): OwnProcess {
  const child = spawn(
    process.execPath,
    [
      '--import',
      `data:text/javascript,${registration}`,
      fileURLToPath(file),
      JSON.stringify(given),
    ],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let wrote = '';
  child.stdout.on('data', (chunk: Buffer) => (wrote += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (wrote += chunk.toString()));
  const ended = once(child, 'close').then(([code]) => ({ code, wrote }));
  return { child, ready: Promise.race([once(child.stdout, 'data'), ended]), ended };
}
