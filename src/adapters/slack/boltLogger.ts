import type { Logger as BoltLogger } from '@slack/bolt';
import { LogLevel } from '@slack/bolt';
import type { Log } from '../../commands/log.ts';

/**
 * Bolt's logger, writing to ours. Its debug lines carry whole payloads, with the addresses by which
 * anybody can answer in a channel: they are not written.
 */
export const createBoltLogger = (log: Log): BoltLogger => ({
  debug: () => {},
  info: (...words) => log.info({}, join(words)),
  warn: (...words) => log.warn({}, join(words)),
  error: (...words) => log.error({}, join(words)),
  setLevel: () => {},
  getLevel: () => LogLevel.INFO,
  setName: () => {},
});

const join = (words: readonly unknown[]): string => `Slack: ${words.map(String).join(' ')}`;
