import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../../dist/main.js', import.meta.url));

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The environment of a newcomer: no tokens, a folder of its own for the state. */
export const cleanEnvironment = (dataDir: string, more: NodeJS.ProcessEnv = {}) => ({
  PATH: process.env.PATH,
  HOME: dataDir,
  TZ: 'UTC',
  DATA_DIR: dataDir,
  ...more,
});

export interface RunningProgram {
  readonly stdout: () => string;
  readonly stderr: () => string;
  /** Resolves when the text has been printed; rejects when the program ends without it. */
  readonly printed: (wanted: string | RegExp) => Promise<void>;
  readonly signal: (name: NodeJS.Signals) => void;
  readonly ended: Promise<Ended>;
}

/** Starts the compiled program without a terminal; it ends by itself or by the signal of the test. */
export function startProgram(
  words: readonly string[],
  env: NodeJS.ProcessEnv,
  cwd: string,
): RunningProgram {
  const child = spawn(process.execPath, [program, ...words], {
    env,
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  const ended = new Promise<Ended>((resolve) => {
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
  child.stdout.on('data', (chunk: Buffer) => {
    stdout += chunk;
  });
  child.stderr.on('data', (chunk: Buffer) => {
    stderr += chunk;
  });
  const has = (wanted: string | RegExp): boolean =>
    typeof wanted === 'string' ? stdout.includes(wanted) : wanted.test(stdout);
  return {
    stdout: () => stdout,
    stderr: () => stderr,
    printed: (wanted) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          if (has(wanted)) resolve();
        };
        child.stdout.on('data', look);
        void ended.then(() => reject(new Error(`Ended without ${wanted}:\n${stdout}\n${stderr}`)));
        look();
      }),
    signal: (name) => child.kill(name),
    ended,
  };
}

export const runProgram = (
  words: readonly string[],
  env: NodeJS.ProcessEnv,
  cwd: string,
): Promise<Ended> => startProgram(words, env, cwd).ended;
