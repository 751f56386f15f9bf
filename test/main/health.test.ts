import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createSlackDouble, type SlackDouble } from '../doubles/slack/slackDouble.ts';
import { cleanEnvironment, type RunningProgram, runProgram, startProgram } from './runProgram.ts';

let folder: string;
let slack: SlackDouble | undefined;
let program: RunningProgram | undefined;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'summit-digest-health-'));
});
afterEach(async () => {
  program?.signal('SIGKILL');
  await program?.ended;
  program = undefined;
  await slack?.close();
  slack = undefined;
  await rm(folder, { recursive: true });
});

const metrics = { METRICS_PORT: '0', LOG_LEVEL: 'info' };

async function start(settings: NodeJS.ProcessEnv = {}) {
  program = startProgram([], cleanEnvironment(folder, { ...metrics, ...settings }), folder);
  await program.printed(/Health and metrics: \S+/);
  const url = /Health and metrics: (\S+)/.exec(program.stdout())![1]!;
  return async (path: string) => {
    const answer = await fetch(url + path);
    return { status: answer.status, body: await answer.text() };
  };
}

const until = async (holds: () => boolean | Promise<boolean>): Promise<void> => {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 20));
};

describe('a program with METRICS_PORT', () => {
  it('is ready once it serves, and counts what it delivers', async () => {
    const env = cleanEnvironment(folder);
    await runProgram(['schedule', 'add', 'daily', '08:00', '--words', '60'], env, folder);
    await runProgram(['schedule', 'now', 's1'], env, folder);
    const ask = await start();
    expect((await ask('/healthz')).status).toBe(200);
    await until(async () => (await ask('/readyz')).status === 200);
    const delivered = 'summit_digest_deliveries_total{state="delivered"} 1';
    await until(async () => (await ask('/metrics')).body.includes(delivered));
    expect((await ask('/metrics')).body).toContain(
      'summit_digest_command_seconds_count{command="digest",outcome="done"} 1',
    );
  });

  it('says in one sentence that the port is taken', async () => {
    const holder = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => holder.once('listening', resolve));
    const { port } = holder.address() as { port: number };
    const settings = { METRICS_PORT: String(port) };
    const { code, stderr } = await runProgram([], cleanEnvironment(folder, settings), folder);
    holder.close();
    expect(code).toBe(1);
    expect(stderr.trim().split('\n')).toEqual([
      expect.stringContaining(`METRICS_PORT: 127.0.0.1:${port} cannot be listened on (EADDRINUSE)`),
    ]);
  });
});

describe('SIGTERM while a briefing is being posted', () => {
  it('takes no more work, lets the post end, and leaves nothing to do twice', async () => {
    slack = await createSlackDouble(['chat:write', 'channels:history', 'users:read', 'commands']);
    const { ledger, workspace, api } = slack;
    api.describeUser(workspace.reader, { is_admin: true });
    const tokens = {
      SLACK_BOT_TOKEN: slack.botToken,
      SLACK_APP_TOKEN: slack.appToken,
      SLACK_API_URL: slack.apiUrl,
    };
    const ask = await start(tokens);
    await until(async () => (await ask('/readyz')).status === 200);
    for (const id of ['s1', 's2']) {
      await slack.type(`schedule add weekdays 0${id[1]}:00 --words 60`);
    }
    api.failNext('chat.postMessage', { silentMs: 1_500 });
    await slack.type('schedule now s1');
    const posting = () => ledger.calls.filter(({ method }) => method === 'chat.postMessage');
    await until(() => posting().length === 1);
    program!.signal('SIGTERM');
    await until(async () => (await ask('/readyz')).body === 'stopping\n');
    expect((await program!.ended).code).toBe(0);
    const inChannel = () => ledger.delivered.filter(({ via }) => via === 'chat.postMessage');
    expect(inChannel()).toHaveLength(1);
    // Another process finds it delivered, and posts what comes later.
    const askAgain = await start(tokens);
    await until(async () => (await askAgain('/readyz')).status === 200);
    expect((await askAgain('/metrics')).body).toContain('summit_digest_lease_takeovers_total 0');
    expect(inChannel()).toHaveLength(1);
  });
});
