import { expect, it, onTestFinished } from 'vitest';
import { keepConnected, type LineEvents } from '../../../src/adapters/discord/keepConnected.ts';
import { createLog } from './examples.ts';
import { eventually } from './harness.ts';

it('closes a line that was lost before it opens another', async () => {
  const deeds: string[] = [];
  let events: LineEvents | undefined;
  const kept = await keepConnected({
    log: createLog(),
    waits: [10],
    open: async (given) => {
      events = given;
      deeds.push('opens');
      return {
        close: async () => {
          await new Promise((resolve) => setTimeout(resolve, 50));
          deeds.push('closes');
        },
      };
    },
  });
  onTestFinished(() => kept.close());
  events!.onLost(new Error('The cable was cut'));
  await eventually(() => kept.connection().state === 'connected' && deeds.length > 2);
  expect(deeds).toEqual(['opens', 'closes', 'opens']);
});
