import { DiscordAPIError } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { describeError } from '../../../src/adapters/discord/describeError.ts';
import { serverError } from '../../doubles/discord/faults.ts';
import { createExampleDesk, sentence } from './examples.ts';
import { eventually, join } from './harness.ts';

const address =
  'https://discord.com/api/v10/webhooks/123/aW50ZXJhY3Rpb246secret/messages/@original';

describe('an error of Discord in the log', () => {
  const words = 'what the minister told us in private';
  const error = new DiscordAPIError(
    { code: 50035, message: `Invalid Form Body at ${address}` },
    50035,
    400,
    'PATCH',
    address,
    { files: undefined, body: { content: words } },
  );

  it('says what went wrong', () => {
    expect(describeError(error)).toMatchObject({
      name: 'DiscordAPIError[50035]',
      message: expect.stringContaining('Invalid Form Body'),
      code: 50035,
      status: 400,
      method: 'PATCH',
      stack: expect.stringContaining('describeError.test'),
    });
  });

  it.each([
    ['the error itself', error],
    ['one that has it as its cause', new Error('It failed', { cause: error })],
    ['what is no error', `GET ${address} failed for ${'M'.repeat(24)}.Abcdef.${'x'.repeat(30)}`],
  ])('keeps neither tokens nor what was to be said: %s', (_what, thrown) => {
    const logged = JSON.stringify(describeError(thrown));
    expect(logged).toContain('/webhooks/123/[token]');
    expect(logged).not.toContain('secret');
    expect(logged).not.toContain('minister');
    expect(logged).not.toContain('xxxxxxxx');
  });

  it('is written so wherever an answer fails', async () => {
    const { discord, log } = await join(createExampleDesk(() => sentence(words)));
    const body = { code: 50035, message: 'Invalid Form Body' };
    discord.fails(/^PATCH \/webhooks/, 1, { status: 400, body });
    discord.fails(/webhooks/, 9, serverError(503));
    const asked = discord.person({ patience: 300 }).asks('quotes');
    await expect(asked).rejects.toThrow('did not respond');
    await eventually(() => log.entries.filter(({ level }) => level !== 'info').length === 2);
    const logged = JSON.stringify(log.entries);
    expect(logged).toContain('Invalid Form Body');
    expect(logged).not.toContain('minister');
    for (const token of discord.world.interactions.keys()) expect(logged).not.toContain(token);
  });
});
