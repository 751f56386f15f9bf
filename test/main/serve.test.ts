import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cleanEnvironment, runProgram, startProgram } from './runProgram.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'summit-digest-serve-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

describe('the program without words, tokens or a terminal', () => {
  it('shows the digest of the seeds and serves until it is told to end', async () => {
    const program = startProgram([], cleanEnvironment(folder), folder);
    await program.printed(/Sources\n/);
    program.signal('SIGTERM');
    const { code, stdout } = await program.ended;
    expect(code).toBe(0);
    expect(stdout).toContain('5 reports');
    expect(stdout).toContain('Voices');
    expect(stdout).not.toContain('summit-digest>');
  });

  it('posts at its start what became due while it was away, once', async () => {
    const env = cleanEnvironment(folder);
    await runProgram(['schedule', 'add', 'daily', '08:00', '--words', '60'], env, folder);
    await runProgram(['schedule', 'now', 's1'], env, folder);
    const marked = { ...env, LOG_LEVEL: 'info' };
    const first = startProgram([], marked, folder);
    await waitFor(() => first.stderr().includes('A briefing was delivered.'));
    first.signal('SIGTERM');
    const { stdout } = await first.ended;
    expect(stdout.match(/5 reports/g)).toHaveLength(2);
    expect((await runProgram(['schedule', 'list'], env, folder)).stdout).toContain('delivered');
    const second = startProgram([], marked, folder);
    await second.printed(/Sources\n/);
    second.signal('SIGTERM');
    expect((await second.ended).stdout.match(/5 reports/g)).toHaveLength(1);
  });
});

async function waitFor(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 20));
}
