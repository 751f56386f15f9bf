import type { RespondFn, webApi } from '@slack/bolt';
import { describe, expect, it } from 'vitest';
import { sayText } from '../../../src/adapters/slack/render.ts';
import { createVoice } from '../../../src/adapters/slack/speak.ts';

/** Notes down which way each message goes. */
function listen(clock: { now: number }) {
  const ways: string[] = [];
  const respond = (async () => ways.push('response_url')) as unknown as RespondFn;
  const client = { apiCall: async (method: string) => ways.push(method) };
  const spot = { channel: 'C1', user: 'U1', thread: null, under: null };
  const now = () => clock.now;
  return {
    ways,
    voice: createVoice(respond, client as unknown as webApi.WebClient, spot, now),
  };
}

describe('answers to one interaction', () => {
  it('use its response_url five times, then the Web API', async () => {
    const { ways, voice } = listen({ now: 0 });
    for (let said = 0; said < 5; said++) await voice.toPerson(sayText('word'));
    await voice.toPerson(sayText('word'));
    await voice.toChannel(sayText('word'));
    expect(ways).toEqual([
      ...Array(5).fill('response_url'),
      'chat.postEphemeral',
      'chat.postMessage',
    ]);
  });

  it('use its response_url for 30 minutes, then the Web API', async () => {
    const clock = { now: 0 };
    const { ways, voice } = listen(clock);
    clock.now = 30 * 60_000 - 1;
    await voice.toChannel(sayText('in time'));
    clock.now += 1;
    await voice.toChannel(sayText('too late'));
    expect(ways).toEqual(['response_url', 'chat.postMessage']);
  });
});
