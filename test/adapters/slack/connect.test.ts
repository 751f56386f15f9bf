import { createServer } from 'node:http';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { connectSlack } from '../../../src/adapters/slack/connect.ts';
import type { Answer } from '../../../src/commands/answer.ts';
import { freePort, listen, stopListening } from '../../doubles/listening.ts';
import { createSlackDouble } from '../../doubles/slack/slackDouble.ts';
import { createKeptLines, everyKind } from './answers.ts';
import {
  type Changes,
  createTestLog,
  endAll,
  type Mode,
  modes,
  optionsFor,
  scopes,
  start,
  until,
} from './connected.ts';
import { createTestDesk } from './testDesk.ts';

/** What no test may leave behind: a rejection that nobody catches ends the program. */
const uncaught: unknown[] = [];
beforeAll(() => {
  process.on('unhandledRejection', (reason) => uncaught.push(reason));
});
afterEach(async () => {
  await endAll();
  expect(uncaught).toEqual([]);
});

const ready = (mode: Mode, options: Changes = {}) => start(mode, () => everyKind, options);

describe.each(modes)('the connection to Slack over %s', (mode) => {
  it('stands, and says so', async () => {
    const { app } = await ready(mode);
    expect(app.connection()).toEqual({ platform: 'slack', state: 'connected', problem: null });
    expect(app.requestUrl() === null).toBe(mode === 'Socket Mode');
  });

  it('fails with one clear sentence for a wrong bot token', async () => {
    const { app, logged } = await ready(mode, { botToken: 'xoxb-of-another' });
    expect(app.connection()).toEqual({
      platform: 'slack',
      state: 'failed',
      problem:
        'Slack refuses the bot token (invalid_auth): install the app to the workspace again and put its Bot User OAuth Token into SLACK_BOT_TOKEN.',
    });
    expect(logged.join('\n')).toContain('SLACK_BOT_TOKEN');
    expect(logged.join('\n')).not.toContain('xoxb-of-another');
  });

  it('is tried again, with longer and longer waits, while Slack is down at the start', async () => {
    const port = await freePort();
    const { desk } = createTestDesk(() => everyKind);
    const { log, logged } = createTestLog();
    const app = await connectSlack({
      ...optionsFor(mode, {
        botToken: 'xoxb-1',
        appToken: 'xapp-1',
        signingSecret: 's',
        apiUrl: `http://127.0.0.1:${port}/api`,
      }),
      desk,
      keptLines: createKeptLines(),
      log,
      firstWaitMs: 10,
    });
    expect(app.connection()).toMatchObject({
      state: 'connecting',
      problem: 'Slack cannot be reached or is in trouble (ECONNREFUSED); it is tried again.',
    });
    await until(() => logged.length >= 3);
    await app.close();
    const tries = logged.length;
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(logged).toHaveLength(tries);
  });

  it('opens once Slack is up again', async () => {
    const first = await ready(mode);
    const { slack } = first;
    slack.api.failNext('auth.test', { status: 503 }, { status: 429, retryAfter: 1 });
    const { desk } = createTestDesk(() => everyKind);
    const { log } = createTestLog();
    const app = await connectSlack({
      ...optionsFor(mode, slack),
      desk,
      keptLines: createKeptLines(),
      log,
      firstWaitMs: 10,
    });
    expect(app.connection()).toMatchObject({ state: 'connecting' });
    await until(() => app.connection().state === 'connected');
    await app.close();
  });

  it('is tried again where a page to log in to a network comes in the place of Slack', async () => {
    const { slack } = await ready(mode);
    const page = { page: '<h1>Welcome to the Wi-Fi of the harbour</h1>' };
    slack.api.failNext('auth.test', page);
    slack.api.failNext('apps.connections.open', page);
    const { desk } = createTestDesk(() => everyKind);
    const { log, logged } = createTestLog();
    const app = await connectSlack({
      ...optionsFor(mode, slack),
      desk,
      keptLines: createKeptLines(),
      log,
      firstWaitMs: 50,
    });
    expect(app.connection()).toMatchObject({
      state: 'connecting',
      problem:
        'Slack cannot be reached or is in trouble (an answer that is not Slack’s); it is tried again.',
    });
    await until(() => app.connection().state === 'connected');
    await app.close();
    expect(logged.join('\n')).not.toContain('Wi-Fi');
  });

  it('ends a briefing that Slack does not take, so that it can be tried after the next start', async () => {
    const { slack, app } = await ready(mode);
    slack.api.failNext('chat.postMessage', { silentMs: 60_000 });
    const posting = app.post({
      deliveryId: 'd1',
      to: { platform: 'slack', workspace: 'T000000001', channel: slack.workspace.channel },
      content: JSON.stringify(everyKind),
      posted: [],
      triedBefore: false,
      onPosted: async () => {},
    });
    await until(() => slack.ledger.calls.some(({ method }) => method === 'chat.postMessage'));
    await app.close();
    expect(await posting).toMatchObject({ ok: false, retry: true });
  });

  it('ends only when what is being answered has been answered', async () => {
    let give = (_: Answer) => {};
    const slow = new Promise<Answer>((resolve) => {
      give = resolve;
    });
    const { slack, app, asked } = await start(mode, () => slow);
    await slack.type('digest');
    await until(() => asked.length === 1);
    let ended = false;
    const ending = app.close().then(() => {
      ended = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(ended).toBe(false);
    give(everyKind);
    await ending;
    expect(slack.ledger.delivered).toHaveLength(1);
  });
});

/** Asked to end in the middle of connecting, by a Slack that takes its time. */
describe.each([
  ['HTTP', 'auth.test'],
  ['Socket Mode', 'auth.test'],
  ['Socket Mode', 'apps.connections.open'],
] as const)('the end of the connection over %s while %s is not answered', (mode, method) => {
  it('comes at once, and nothing is opened afterwards', async () => {
    const slack = await createSlackDouble(scopes);
    slack.api.failNext(method, { silentMs: 6000 });
    const { desk } = createTestDesk(() => everyKind);
    const { log, logged } = createTestLog();
    const app = await connectSlack({
      ...optionsFor(mode, slack),
      desk,
      keptLines: createKeptLines(),
      log,
    });
    expect(app.connection()).toMatchObject({ state: 'connecting' });
    const from = performance.now();
    await app.close();
    expect(performance.now() - from).toBeLessThan(500);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(app.requestUrl()).toBeNull();
    expect(slack.socket.count()).toBe(0);
    expect(logged.join('\n')).not.toContain('connected');
    await slack.close();
  }, 15_000);
});

describe('Socket Mode', () => {
  it('fails with one clear sentence for a wrong app token', async () => {
    const { app } = await ready('Socket Mode', { appToken: 'xapp-of-another' });
    expect(app.connection()).toMatchObject({
      state: 'failed',
      problem: expect.stringMatching(
        /^Slack refuses the app token \(invalid_auth\): .* SLACK_APP_TOKEN\.$/u,
      ),
    });
  });

  it('is opened again at once when Slack asks for it', async () => {
    const { slack, app } = await ready('Socket Mode');
    const before = await slack.socket.connected();
    const from = performance.now();
    slack.socket.refresh();
    await until(() => before.readyState === 3 && app.connection().state === 'connected');
    // The client by itself would wait five seconds first.
    expect(performance.now() - from).toBeLessThan(4500);
    await slack.type('digest');
    await slack.ledger.message(0);
  });

  it('is opened again when it breaks, also where Slack is in trouble for a while', async () => {
    const { slack, app } = await ready('Socket Mode');
    slack.api.failNext('apps.connections.open', { status: 503 }, { broken: 'before' });
    slack.socket.drop();
    await until(() => app.connection().state === 'connecting');
    await until(() => app.connection().state === 'connected');
    await slack.type('digest');
    await slack.ledger.message(0);
  });

  it('says so, and does not crash, where the app token is revoked while it runs', async () => {
    const { slack, app } = await ready('Socket Mode');
    slack.api.failNext('apps.connections.open', { error: 'token_revoked' });
    slack.socket.drop();
    await until(() => app.connection().state === 'failed');
    expect(app.connection().problem).toContain('SLACK_APP_TOKEN');
  });
});

describe('the end of the connection over Socket Mode while nobody greets', () => {
  it('leaves nothing that would keep the program from ending', async () => {
    const slack = await createSlackDouble(scopes);
    slack.socket.holdBack();
    const timers = new Set<unknown>();
    const set = vi.spyOn(globalThis, 'setTimeout');
    const clear = vi.spyOn(globalThis, 'clearTimeout');
    const { desk } = createTestDesk(() => everyKind);
    const { log } = createTestLog();
    const app = await connectSlack({
      ...optionsFor('Socket Mode', slack),
      desk,
      keptLines: createKeptLines(),
      log,
    });
    const from = performance.now();
    await app.close();
    expect(performance.now() - from).toBeLessThan(2500);
    for (const [at, [, ms = 0]] of set.mock.calls.entries()) {
      if (ms > 10_000) timers.add(set.mock.results[at]!.value);
    }
    for (const [timer] of clear.mock.calls) timers.delete(timer);
    expect(timers.size).toBe(0);
    vi.restoreAllMocks();
    await slack.close();
  }, 15_000);
});

describe('requests by HTTP', () => {
  it('say which port is taken, and come in once it is free', async () => {
    const other = createServer();
    const port = await listen(other);
    const { app } = await ready('HTTP', { http: { host: '127.0.0.1', port } });
    expect(app.connection()).toMatchObject({
      state: 'connecting',
      problem: `Slack's requests cannot be listened for at 127.0.0.1:${port} (EADDRINUSE): free that port, or set HTTP_HOST and HTTP_PORT; it is tried again.`,
    });
    await stopListening(other);
    await until(() => app.connection().state === 'connected');
    expect(app.requestUrl()).toBe(`http://127.0.0.1:${port}/slack/events`);
  });
});
