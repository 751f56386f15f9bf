import { defineConfig } from 'vitest/config';

/** Where .ci/run wants the counts. */
const report = process.env.TEST_REPORT;

/** Of functions without effects: a file may use the modules that another has loaded, in a third of the time. */
const PURE = ['test/core/**/*.test.ts', 'test/seeds/**/*.test.ts'];
/** Of these, what puts a spy in the place of a function: its modules must be its own. */
const SPYING = ['test/**/*.spy.test.ts'];
/** Waits for leases of three seconds in processes of their own: beside other processes on two cores they lapse. */
const ALONE = ['test/adapters/discord/shards.test.ts'];
/** What tests of the whole program need: it compiled, and a PostgreSQL. */
const globalSetup = ['test/compile.ts', 'test/doubles/postgres.ts'];

export default defineConfig({
  test: {
    allowOnly: false,
    // Most tests wait for a platform, a process or a clock: on two cores three at once take half the time of one.
    maxWorkers: 3,
    // What never ends is to fail, not what a machine full of other work does slowly: the slowest takes 30 s on an idle one.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
    env: { TZ: 'UTC', LOG_LEVEL: 'silent' },
    projects: [
      {
        extends: true,
        test: { name: 'pure', isolate: false, include: PURE, exclude: SPYING },
      },
      {
        extends: true,
        test: { name: 'spying', include: SPYING },
      },
      {
        extends: true,
        test: {
          name: 'effects',
          include: ['test/**/*.test.ts'],
          exclude: [...PURE, ...SPYING, ...ALONE],
          globalSetup,
        },
      },
      {
        extends: true,
        // Behind all others.
        test: { name: 'alone', include: ALONE, globalSetup, sequence: { groupOrder: 1 } },
      },
    ],
  },
});
