import { createEmulator } from 'emulate';
import { freePort } from '../listening.ts';

/** The people and channels of the emulated workspace. */
export interface Workspace {
  /** The emulator's own address. */
  readonly url: string;
  readonly team: string;
  readonly admin: string;
  /** Neither an admin nor the creator of `channel`. */
  readonly reader: string;
  /** Public, with everybody in it, made by the admin. */
  readonly channel: string;
  /** Public, made by the reader. */
  readonly readersChannel: string;
  /** The messages of a channel as the emulator keeps them, the latest first. */
  readonly history: (channel: string) => Promise<readonly Record<string, unknown>[]>;
  readonly archive: (channel: string) => Promise<void>;
  /** The admin says something, in the channel itself or in a thread of it. */
  readonly say: (channel: string, text: string, thread?: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

const readersToken = 'xoxp-of-the-reader';
const adminsToken = 'xoxp-of-the-admin';

export async function createWorkspace(
  botToken: string,
  scopes: readonly string[],
): Promise<Workspace> {
  const emulator = await createEmulator({
    service: 'slack',
    port: await freePort(),
    seed: {
      slack: {
        users: [{ name: 'reader' }],
        channels: [{ name: 'newsroom' }],
        oauth_apps: [
          {
            client_id: 'c1',
            client_secret: 's1',
            name: 'Summit Digest',
            redirect_uris: [],
            scopes: [...scopes],
            bot_id: 'B1',
            bot_user_id: 'UBOT',
          },
        ],
        tokens: [
          { token: botToken, user_id: 'UBOT', bot_id: 'B1', scopes: [...scopes] },
          { token: readersToken, user: 'reader' },
          { token: adminsToken, user: 'admin' },
        ],
        strict_scopes: true,
      },
    },
  });
  const call = async (method: string, token: string, args: Record<string, string>) => {
    const answer = await fetch(`${emulator.url.replace('localhost', '127.0.0.1')}/api/${method}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}` },
      body: new URLSearchParams(args),
    });
    const body = (await answer.json()) as Record<string, never>;
    if (!body.ok) throw new Error(`${method}: ${JSON.stringify(body)}`);
    return body;
  };
  const { user_id: reader } = await call('auth.test', readersToken, {});
  const { channels } = await call('conversations.list', readersToken, {});
  const { channel } = await call('conversations.create', readersToken, { name: 'harbour' });
  return {
    url: emulator.url.replace('localhost', '127.0.0.1'),
    team: 'T000000001',
    admin: 'U000000001',
    reader: reader!,
    channel: (channels as unknown as { name: string; id: string }[]).find(
      ({ name }) => name === 'newsroom',
    )!.id,
    readersChannel: (channel as unknown as { id: string }).id,
    history: async (of) =>
      (await call('conversations.history', adminsToken, { channel: of })).messages as never,
    archive: async (of) => {
      await call('conversations.archive', adminsToken, { channel: of });
    },
    say: async (to, text, thread) => {
      const under = thread === undefined ? {} : { thread_ts: thread };
      await call('chat.postMessage', adminsToken, { channel: to, text, ...under });
    },
    close: () => emulator.close(),
  };
}
