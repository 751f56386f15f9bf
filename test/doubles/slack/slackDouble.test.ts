import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { readArguments } from './readBody.ts';
import { signRequest } from './signRequest.ts';
import { createSlackDouble, type SlackDouble } from './slackDouble.ts';

let slack: SlackDouble;
beforeEach(async () => {
  slack = await createSlackDouble(['chat:write', 'channels:history']);
});
afterEach(() => slack.close());

const calm = {
  text: 'News',
  mrkdwn: false,
  parse: 'none',
  link_names: false,
  unfurl_links: false,
  unfurl_media: false,
};

async function call(method: string, args: object, token = slack.botToken) {
  const answer = await fetch(`${slack.apiUrl}${method}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify(args),
  });
  const body = (await answer.json()) as { messages?: object[]; url?: string };
  return { status: answer.status, retryAfter: answer.headers.get('retry-after'), ...body };
}

describe("the double's Web API", () => {
  it('keeps a good message', async () => {
    const { channel } = slack.workspace;
    expect(await call('chat.postMessage', { ...calm, channel })).toMatchObject({ ok: true });
    expect(slack.ledger.delivered).toMatchObject([{ channel, body: { text: 'News' } }]);
    expect(slack.ledger.complaints).toEqual([]);
  });

  it('refuses a bad one, and remembers why', async () => {
    const { channel } = slack.workspace;
    const answer = await call('chat.postMessage', { ...calm, text: '<!here>', channel });
    expect(answer).toMatchObject({ ok: false, error: 'invalid_blocks' });
    expect(slack.ledger.complaints).toEqual([
      'chat.postMessage: text: <!here> notifies somebody or names a channel',
    ]);
    expect(slack.ledger.delivered).toEqual([]);
  });

  it('complains of methods that nobody should call', async () => {
    expect(await call('files.delete', {})).toMatchObject({ ok: false, error: 'unknown_method' });
    expect(slack.ledger.complaints).toHaveLength(1);
  });

  it('knows its tokens, rights and members', async () => {
    const { channel, readersChannel, reader } = slack.workspace;
    expect(await call('auth.test', {}, 'xoxb-else')).toMatchObject({ error: 'invalid_auth' });
    expect(await call('apps.connections.open', {})).toMatchObject({ error: 'invalid_auth' });
    expect(await call('users.info', { user: reader })).toMatchObject({ error: 'missing_scope' });
    const elsewhere = await call('chat.postMessage', { ...calm, channel: readersChannel });
    expect(elsewhere).toMatchObject({ error: 'not_in_channel' });
    const nowhere = await call('chat.postMessage', { ...calm, channel: 'D404' });
    expect(nowhere).toMatchObject({ error: 'channel_not_found' });
    await slack.workspace.archive(channel);
    expect(await call('chat.postMessage', { ...calm, channel })).toMatchObject({
      error: 'is_archived',
    });
  });

  it('fails on demand, once', async () => {
    slack.api.failNext(
      'auth.test',
      { status: 429, retryAfter: 9 },
      { status: 502 },
      { error: 'odd' },
    );
    expect(await call('auth.test', {})).toMatchObject({ status: 429, retryAfter: '9' });
    expect(await call('auth.test', {})).toMatchObject({ status: 502 });
    expect(await call('auth.test', {})).toMatchObject({ status: 200, error: 'odd' });
    expect(await call('auth.test', {})).toMatchObject({ ok: true });
  });

  it('breaks the connection before or after the work', async () => {
    const { channel } = slack.workspace;
    slack.api.failNext('chat.postMessage', { broken: 'before' }, { broken: 'after' });
    await expect(call('chat.postMessage', { ...calm, channel })).rejects.toThrow();
    expect(slack.ledger.delivered).toHaveLength(0);
    await expect(call('chat.postMessage', { ...calm, channel })).rejects.toThrow();
    expect(slack.ledger.delivered).toHaveLength(1);
  });

  it('tells metadata only to those who ask for it', async () => {
    const { channel } = slack.workspace;
    const metadata = { event_type: 'e', event_payload: { n: 1 } };
    await call('chat.postMessage', { ...calm, channel, metadata });
    const [plain] = (await call('conversations.history', { channel })).messages!;
    expect(plain).not.toHaveProperty('metadata');
    const asked = await call('conversations.history', { channel, include_all_metadata: true });
    expect(asked.messages![0]).toMatchObject({ metadata });
  });

  it('reads arguments as its client writes them', () => {
    const form = new URLSearchParams({ blocks: '[{"type":"divider"}]', mrkdwn: 'false', n: '1' });
    expect(readArguments(form.toString(), 'application/x-www-form-urlencoded')).toEqual({
      blocks: [{ type: 'divider' }],
      mrkdwn: false,
      n: '1',
    });
  });
});

describe("the double's response_url", () => {
  /** Over the socket, as the app would get it. */
  async function openUrl(): Promise<string> {
    const { url } = await call('apps.connections.open', {}, slack.appToken);
    const socket = new WebSocket(url!);
    const address = new Promise<string>((resolve) => {
      socket.on('message', (data) => {
        const { envelope_id, payload } = JSON.parse(String(data));
        if (!envelope_id) return;
        socket.send(JSON.stringify({ envelope_id }));
        resolve(payload.response_url);
      });
    });
    await slack.type('digest');
    return address;
  }
  const respond = (url: string, more: object = {}) =>
    fetch(url, {
      method: 'POST',
      body: JSON.stringify({ ...calm, replace_original: false, ...more }),
    }).then(({ status }) => status);

  it('is good for five uses', async () => {
    const url = await openUrl();
    for (let use = 1; use <= 5; use++) expect(await respond(url)).toBe(200);
    expect(slack.ledger.complaints).toEqual([]);
    expect(await respond(url)).toBe(404);
    expect(slack.ledger.complaints).toEqual(['response_url: used more than five times']);
  });

  it('is good for 30 minutes', async () => {
    const url = await openUrl();
    slack.responseUrls.passMinutes(29);
    expect(await respond(url)).toBe(200);
    slack.responseUrls.passMinutes(2);
    expect(await respond(url)).toBe(404);
  });

  it('takes only what a message may be, and wants to know whether one is replaced', async () => {
    const url = await openUrl();
    expect(await respond(url, { text: 'a & b' })).toBe(400);
    expect(await respond(url, { response_type: 'everywhere' })).toBe(400);
    expect(await respond(url, { replace_original: undefined })).toBe(400);
    expect(slack.ledger.complaints).toHaveLength(3);
  });
});

describe("the double's requests", () => {
  it('are signed as Slack signs them', () => {
    // The example of docs.slack.dev/authentication/verifying-requests-from-slack
    const body =
      'token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow&channel_id=G8PSS9T3V&channel_name=foobar&user_id=U2CERLKJA&user_name=roadrunner&command=%2Fwebhook-collect&text=&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2FT1DC2JH3J%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN&trigger_id=398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c';
    const headers = signRequest(body, '8f742231b10e8888abcd99yyyzzz85a5', 1531420618);
    expect(headers['x-slack-signature']).toBe(
      'v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503',
    );
  });

  it('notices when nobody acknowledges within three seconds', async () => {
    const { url } = await call('apps.connections.open', {}, slack.appToken);
    const socket = new WebSocket(url!);
    socket.on('message', (data) => {
      const { envelope_id } = JSON.parse(String(data));
      const answer = () => socket.send(JSON.stringify({ envelope_id }));
      if (envelope_id) setTimeout(answer, 3050);
    });
    await slack.type('digest');
    expect(slack.ledger.complaints.join()).toMatch(/^acknowledged after \d{4,} ms$/u);
  });

  it('are refused a socket without a ticket', async () => {
    const socket = new WebSocket(`${slack.apiUrl.replace('http', 'ws')}../link/?ticket=none`);
    await new Promise((resolve) => socket.on('error', resolve));
    expect(slack.socket.count()).toBe(0);
  });
});
