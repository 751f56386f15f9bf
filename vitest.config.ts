import { defineConfig } from 'vitest/config';

/** Where .ci/run wants the counts. */
const report = process.env.TEST_REPORT;

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/compile.ts', 'test/doubles/postgres.ts'],
    allowOnly: false,
    // Most tests wait for a platform, a process or a clock: on two cores three at once take half the time of one.
    maxWorkers: 3,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
    env: { TZ: 'UTC', LOG_LEVEL: 'silent' },
  },
});
