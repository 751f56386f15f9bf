import { vi } from 'vitest';

/** Within the time of a test, twice over: a busy machine takes six seconds to start a thread and read its first page. */
const LONGEST_MS = 25_000;

/** Waits until a check no longer throws; its error where that takes too long. */
export const soon = <T>(check: () => T | Promise<T>): Promise<T> =>
  vi.waitFor(check, { timeout: LONGEST_MS, interval: 50 });
