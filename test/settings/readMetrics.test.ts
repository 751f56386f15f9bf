import { describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config.ts';

const read = (env: Record<string, string>) => {
  const found = readConfig(env);
  return found.ok ? found.config.metrics : found.problems;
};

describe('METRICS_PORT', () => {
  it('is off unless it is set, and listens on this machine only unless told otherwise', () => {
    expect(read({})).toBeNull();
    expect(read({ METRICS_PORT: '9464' })).toEqual({ host: '127.0.0.1', port: 9464 });
    expect(read({ METRICS_PORT: '9464', METRICS_HOST: '0.0.0.0' })).toMatchObject({
      host: '0.0.0.0',
    });
  });

  it('is told in a sentence where it is no port, or where only the host is set', () => {
    expect(read({ METRICS_PORT: 'nine' })).toEqual([
      expect.stringContaining('METRICS_PORT is "nine", which is no port'),
    ]);
    expect(read({ METRICS_HOST: '0.0.0.0' })).toEqual([
      expect.stringContaining('METRICS_HOST is set, but METRICS_PORT is not'),
    ]);
  });
});
