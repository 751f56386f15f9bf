import type { Removals } from '../../src/schedule/removals.ts';

/** For tests in which no workspace removes the app. */
export const deafRemovals: Removals = {
  removed: async () => undefined,
  returned: async () => undefined,
  workspaces: async () => [],
  closed: async () => undefined,
  opened: async () => undefined,
};
