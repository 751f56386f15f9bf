import { onTestFinished } from 'vitest';
import { type Discord, startDiscord } from './startDiscord.ts';
import type { Body } from './types.ts';

/** A double that forgives at the end what the test has provoked. */
export async function open(heartbeat = 10_000): Promise<Discord> {
  const discord = await startDiscord({ heartbeat });
  onTestFinished(async () => {
    discord.takeComplaints();
    await discord.close();
  });
  return discord;
}

export async function call(discord: Discord, method: string, path: string, body?: unknown) {
  const response = await fetch(`${discord.apiUrl}/v10${path}`, {
    method,
    headers: { authorization: `Bot ${discord.token}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return {
    status: response.status,
    headers: response.headers,
    body: (text === '' ? null : JSON.parse(text)) as Body & { code: number; id: string },
  };
}

export const post = (discord: Discord, body: Body) =>
  call(discord, 'POST', `/channels/${discord.channel.id}/messages`, body);

export const flags = 1 << 15;
export const display = (content: string) => ({ type: 10, content });
export const button = (id: string, given: Body = {}) => ({
  type: 2,
  style: 2,
  label: 'Go',
  custom_id: id,
  ...given,
});
export const row = (...components: Body[]) => ({ type: 1, components });
export const times = <T>(count: number, make: (at: number) => T): T[] =>
  Array.from({ length: count }, (_, at) => make(at));
