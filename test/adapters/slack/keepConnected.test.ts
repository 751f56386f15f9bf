import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepConnected } from '../../../src/adapters/slack/keepConnected.ts';
import type { Line } from '../../../src/adapters/slack/line.ts';
import { createTestLog } from './connected.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const never = () => new Promise<never>(() => {});

/** A line of which a test says how it opens and when it is lost. */
function createTestLine(opening: () => Promise<void> = async () => {}) {
  let lost = () => {};
  let open = false;
  const opened: number[] = [];
  const line: Line = {
    receiver: { init: () => {}, start: never, stop: never },
    open: async () => {
      opened.push(Date.now());
      await opening();
      open = true;
    },
    isOpen: () => open,
    tell: () => ({ retry: true, problem: 'It does not open; it is tried again.' }),
    onLost: (tell) => {
      lost = tell;
    },
    close: async () => {
      open = false;
    },
    requestUrl: () => null,
  };
  const lose = () => {
    open = false;
    lost();
  };
  return { line, lose, opened, isOpen: () => open };
}

const keep = (
  line: Line,
  check: () => Promise<unknown> = async () => {},
  onRefused: (refused: (problem: string) => void) => void = () => undefined,
) =>
  keepConnected({
    check,
    onRefused,
    line,
    log: createTestLog().log,
    firstWaitMs: 1000,
    ending: new AbortController(),
  });

/** In seconds, how long after the one before each opening began. */
const gaps = (times: readonly number[]) =>
  times.slice(1).map((time, at) => Math.round((time - times[at]!) / 1000));

describe('a line to Slack', () => {
  it('is opened again with longer and longer waits where it is lost at once each time', async () => {
    const test = createTestLine();
    await keep(test.line);
    const waits: number[] = [];
    for (let times = 0; times < 8; times++) {
      const from = Date.now();
      const before = test.opened.length;
      test.lose();
      while (test.opened.length === before) await vi.advanceTimersByTimeAsync(500);
      waits.push((Date.now() - from) / 1000);
    }
    expect(waits).toEqual([1, 2, 4, 8, 16, 32, 60, 60]);
  });

  it('is opened at once where it is lost after a minute, as Slack does every few hours', async () => {
    const { line, lose, opened } = createTestLine();
    await keep(line);
    lose();
    await vi.advanceTimersByTimeAsync(1000);
    await vi.advanceTimersByTimeAsync(60_000);
    lose();
    await vi.advanceTimersByTimeAsync(0);
    expect(gaps(opened)).toEqual([1, 60]);
    lose();
    await vi.advanceTimersByTimeAsync(999);
    expect(opened).toHaveLength(3);
    await vi.advanceTimersByTimeAsync(1);
    expect(opened).toHaveLength(4);
  });

  it('is opened again where it was lost before anybody knew that it was open', async () => {
    const { line, lose, opened } = createTestLine();
    const inner = line.open;
    let times = 0;
    const early: Line = {
      ...line,
      open: async () => {
        await inner();
        times += 1;
        if (times === 1) lose();
      },
    };
    const kept = await keep(early);
    expect(kept.connection()).toMatchObject({ state: 'connecting' });
    await vi.advanceTimersByTimeAsync(1000);
    expect(opened).toHaveLength(2);
    expect(kept.connection()).toMatchObject({ state: 'connected' });
  });

  it('is opened again when a workspace that has removed the app puts it back', async () => {
    const { line, lose, opened } = createTestLine();
    const refused = Object.assign(new Error('account_inactive'), {
      code: 'slack_webapi_platform_error',
      data: { error: 'account_inactive' },
    });
    let removed = false;
    const kept = await keep(line, async () => {
      if (removed) throw refused;
    });
    removed = true;
    lose();
    await vi.advanceTimersByTimeAsync(20 * 60_000);
    expect(kept.connection()).toMatchObject({
      state: 'failed',
      problem: expect.stringContaining('install the app to the workspace again'),
    });
    expect(opened).toHaveLength(1);
    removed = false;
    await vi.advanceTimersByTimeAsync(5 * 60_000);
    expect(kept.connection()).toMatchObject({ state: 'connected' });
    await kept.close();
  });

  it('stays open where Slack tells that the app was removed, and the token is asked about until it is good again', async () => {
    const { line, opened } = createTestLine();
    let refuse: (problem: string) => void = () => {};
    const kept = await keep(
      line,
      async () => {},
      (refused) => {
        refuse = refused;
      },
    );
    refuse('The app was removed.');
    expect(kept.connection()).toMatchObject({ state: 'failed', problem: 'The app was removed.' });
    await vi.advanceTimersByTimeAsync(5 * 60_000);
    expect(kept.connection()).toMatchObject({ state: 'connected', problem: null });
    expect(opened).toHaveLength(1);
    await kept.close();
  });

  it('is not opened where the end came during the question who we are', async () => {
    let answer = () => {};
    const { line, opened } = createTestLine();
    const keeping = keep(line, () => new Promise<void>((resolve) => (answer = resolve)));
    await vi.advanceTimersByTimeAsync(5000);
    const kept = await keeping;
    const closing = kept.close();
    answer();
    await vi.advanceTimersByTimeAsync(5000);
    await closing;
    expect(opened).toEqual([]);
  });

  it('is closed again where the end came while it was being opened', async () => {
    let give = () => {};
    const test = createTestLine(() => new Promise<void>((resolve) => (give = resolve)));
    const keeping = keep(test.line);
    await vi.advanceTimersByTimeAsync(5000);
    const kept = await keeping;
    const closing = kept.close();
    give();
    await vi.advanceTimersByTimeAsync(5000);
    await closing;
    expect(test.opened).toHaveLength(1);
    expect(test.isOpen()).toBe(false);
    expect(kept.connection()).toMatchObject({ state: 'connecting' });
  });
});
