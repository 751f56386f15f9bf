import { afterEach, describe, expect, it } from 'vitest';
import { answerText } from '../../../src/adapters/plainText.ts';
import type { Answer } from '../../../src/commands/answer.ts';
import { LeaseLost } from '../../../src/schedule/keepLease.ts';
import type { Posting } from '../../../src/schedule/post.ts';
import { readBlocks } from '../../doubles/slack/readMessage.ts';
import type { Failure } from '../../doubles/slack/webApi.ts';
import { answerOf, everyKind, paragraph } from './answers.ts';
import { endAll, type Started, start } from './connected.ts';

afterEach(endAll);

const letters = (shown: string) => shown.replace(/\s+/gu, '');
/** Three messages. */
const long = answerOf(...Array.from({ length: 130 }, (_, at) => paragraph(`Point ${at + 1}`)));

/** A posting that notes down what is out, as the store does. */
function postingTo(channel: string, answer: Answer, more: Partial<Posting> = {}) {
  const posted: string[] = [...(more.posted ?? [])];
  const posting: Posting = {
    deliveryId: 'd1',
    to: { platform: 'slack', workspace: 'T000000001', channel },
    content: JSON.stringify(answer),
    triedBefore: false,
    onPosted: async (id) => {
      posted.push(id);
    },
    ...more,
    posted: [...posted],
  };
  return { posting, posted };
}

const startPosting = () => start('Socket Mode', () => everyKind);
const methodsOf = ({ slack }: Started) =>
  slack.ledger.calls
    .map(({ method }) => method)
    .filter((method) => /chat|conversations/u.test(method));

describe('a briefing in Slack', () => {
  it('goes into the channel, and what does not fit into its thread', async () => {
    const started = await startPosting();
    const { slack, app } = started;
    const { posting, posted } = postingTo(slack.workspace.channel, long);
    expect(await app.post(posting)).toEqual({ ok: true });
    const { delivered, complaints } = slack.ledger;
    expect(delivered.map(({ ts }) => ts)).toEqual(posted);
    expect(delivered.map(({ thread }) => thread)).toEqual([null, posted[0], posted[0]]);
    const shown = delivered.map(({ blocks }) => readBlocks(blocks)).join('\n');
    expect(letters(shown)).toBe(letters(answerText(long)));
    expect(methodsOf(started)).toEqual(Array(3).fill('chat.postMessage'));
    expect(complaints).toEqual([]);
  });

  it('about an earlier message goes into the thread of that one, and is looked for there', async () => {
    const { slack, app } = await startPosting();
    const { channel } = slack.workspace;
    const first = postingTo(channel, everyKind);
    await app.post(first.posting);
    const under = first.posted[0]!;
    const given = { deliveryId: 'n1', under };
    await app.post(postingTo(channel, long, given).posting);
    const [, ...notice] = slack.ledger.delivered;
    expect(notice.map(({ thread }) => thread)).toEqual([under, under, under]);
    const again = postingTo(channel, long, { ...given, triedBefore: true });
    await app.post(again.posting);
    expect(again.posted[0]).toBe(notice[0]!.ts);
  });

  it('is marked when something about it was told in its thread, and keeps all that it showed', async () => {
    const { slack, app } = await startPosting();
    const { channel } = slack.workspace;
    const first = postingTo(channel, long);
    await app.post(first.posting);
    const under = first.posted[0]!;
    const { content, deliveryId } = first.posting;
    const mark = { deliveryId, content, line: 'Corrected: see the thread.' };
    const given = { deliveryId: 'n1', under, mark };
    expect(await app.post(postingTo(channel, everyKind, given).posting)).toEqual({ ok: true });
    const { delivered, complaints } = slack.ledger;
    const marked = delivered.at(-1)!;
    expect(marked).toMatchObject({ via: 'chat.update', body: { ts: under } });
    const before = readBlocks(delivered[0]!.blocks);
    expect(letters(readBlocks(marked.blocks))).toBe(letters(`${before}Corrected: see the thread.`));
    expect(marked.body.metadata).toEqual(delivered[0]!.body.metadata);
    expect(complaints).toEqual([]);
  });

  it('that can no longer be changed is not marked, and what is told of it counts as told', async () => {
    const { slack, app } = await startPosting();
    const { channel } = slack.workspace;
    const mark = { deliveryId: 'd1', content: JSON.stringify(everyKind), line: 'Corrected.' };
    const given = { deliveryId: 'n1', under: '1.1', mark, posted: ['1.2'] };
    slack.api.failNext('chat.update', { error: 'edit_window_closed' });
    expect(await app.post(postingTo(channel, everyKind, given).posting)).toEqual({ ok: true });
    slack.api.failNext('chat.update', { status: 503 });
    const busy = await app.post(postingTo(channel, everyKind, given).posting);
    expect(busy).toMatchObject({ ok: false, retry: true });
  });

  it('carries the same key and mark on every try', async () => {
    const { slack, app } = await startPosting();
    const channel = slack.workspace.channel;
    await app.post(postingTo(channel, everyKind).posting);
    await app.post(postingTo(channel, everyKind).posting);
    await app.post(postingTo(channel, everyKind, { deliveryId: 'd2' }).posting);
    const [first, again, other] = slack.ledger.delivered.map(({ body }) => body);
    expect(first!.client_msg_id).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-/u,
    );
    expect(again!.client_msg_id).toBe(first!.client_msg_id);
    expect(other!.client_msg_id).not.toBe(first!.client_msg_id);
    expect(first!.metadata).toEqual({
      event_type: 'summit_digest_briefing',
      event_payload: { delivery: 'd1', index: 0 },
    });
  });

  it('goes on where an earlier try stopped', async () => {
    const { slack, app } = await startPosting();
    const { channel } = slack.workspace;
    const first = postingTo(channel, long);
    const onPosted = async (id: string) => {
      await first.posting.onPosted(id);
      slack.api.failNext('chat.postMessage', { status: 503 });
    };
    expect(await app.post({ ...first.posting, onPosted })).toMatchObject({ retry: true });
    expect(first.posted).toHaveLength(1);

    const second = postingTo(channel, long, { posted: first.posted, triedBefore: true });
    expect(await app.post(second.posting)).toEqual({ ok: true });
    expect(slack.ledger.delivered.map(({ ts }) => ts)).toEqual(second.posted);
    expect(second.posted).toHaveLength(3);
    const shown = slack.ledger.delivered.map(({ blocks }) => readBlocks(blocks)).join('');
    expect(letters(shown)).toBe(letters(answerText(long)));
  });

  it('is not sent again where the answer to the first message was lost', async () => {
    const started = await startPosting();
    const { slack, app } = started;
    const { channel } = slack.workspace;
    slack.api.failNext('chat.postMessage', { broken: 'after' });
    const first = postingTo(channel, long);
    expect(await app.post(first.posting)).toMatchObject({ ok: false, retry: true });
    expect(first.posted).toEqual([]);
    await slack.workspace.say(channel, 'something between');

    const second = postingTo(channel, long, { triedBefore: true });
    expect(await app.post(second.posting)).toEqual({ ok: true });
    const out = await slack.workspace.history(channel);
    expect(out.filter(({ thread_ts }) => thread_ts === undefined)).toHaveLength(2);
    expect(second.posted).toHaveLength(3);
    expect(slack.ledger.delivered).toHaveLength(3);
    expect(methodsOf(started)).toContain('conversations.history');
  });

  it('is not sent again where the answer to a message of the thread was lost', async () => {
    const started = await startPosting();
    const { slack, app } = started;
    const { channel } = slack.workspace;
    const first = postingTo(channel, long);
    const posting: Posting = {
      ...first.posting,
      onPosted: async (id) => {
        await first.posting.onPosted(id);
        slack.api.failNext('chat.postMessage', { broken: 'after' });
      },
    };
    expect(await app.post(posting)).toMatchObject({ ok: false, retry: true });
    expect(first.posted).toHaveLength(1);

    const { posted } = first;
    const second = postingTo(channel, long, { posted, triedBefore: true });
    expect(await app.post(second.posting)).toEqual({ ok: true });
    expect(slack.ledger.delivered.map(({ ts }) => ts)).toEqual(second.posted);
    expect(methodsOf(started)).toContain('conversations.replies');
    expect(slack.ledger.complaints).toEqual([]);
  });

  it('is found among all that was said since, and nothing older is read', async () => {
    const started = await startPosting();
    const { slack, app } = started;
    const { channel } = slack.workspace;
    for (let before = 0; before < 40; before++) await slack.workspace.say(channel, 'earlier');
    const next = Math.ceil(Date.now() / 1000) * 1000;
    await new Promise((resolve) => setTimeout(resolve, next - Date.now() + 5));
    // Two clocks need not agree: what was said up to five minutes before counts as said since.
    const triedSince = new Date(next + 300_000).toISOString();
    slack.api.failNext('chat.postMessage', { broken: 'after' });
    expect(await app.post(postingTo(channel, everyKind).posting)).toMatchObject({ ok: false });
    for (let since = 0; since < 200; since++) await slack.workspace.say(channel, `word ${since}`);

    const second = postingTo(channel, everyKind, { triedBefore: true, triedSince });
    expect(await app.post(second.posting)).toEqual({ ok: true });
    expect(second.posted).toHaveLength(1);
    expect(slack.ledger.delivered).toHaveLength(1);

    const other = postingTo(channel, everyKind, {
      deliveryId: 'd2',
      triedBefore: true,
      triedSince,
    });
    const before = methodsOf(started).length;
    expect(await app.post(other.posting)).toEqual({ ok: true });
    expect(slack.ledger.delivered).toHaveLength(2);
    // 201 messages since, 15 in a page.
    expect(methodsOf(started).slice(before)).toEqual([
      ...Array(14).fill('conversations.history'),
      'chat.postMessage',
    ]);
  }, 30_000);

  it('is found in a thread where others have answered in between', async () => {
    const { slack, app } = await startPosting();
    const { channel } = slack.workspace;
    const first = postingTo(channel, long);
    const onPosted = async (id: string) => {
      await first.posting.onPosted(id);
      for (let since = 0; since < 40; since++) {
        await slack.workspace.say(channel, `reply ${since}`, id);
      }
      slack.api.failNext('chat.postMessage', { broken: 'after' });
    };
    expect(await app.post({ ...first.posting, onPosted })).toMatchObject({ retry: true });
    const { posted } = first;
    const second = postingTo(channel, long, { posted, triedBefore: true });
    expect(await app.post(second.posting)).toEqual({ ok: true });
    expect(slack.ledger.delivered.map(({ ts }) => ts)).toEqual(second.posted);
    expect(second.posted).toHaveLength(3);
  }, 30_000);

  it('is not sent where too much was said since to see whether it is out', async () => {
    const { slack, app } = await startPosting();
    const { channel } = slack.workspace;
    for (let since = 0; since < 610; since++) await slack.workspace.say(channel, `word ${since}`);
    const triedSince = new Date(Date.now() - 60_000).toISOString();
    const { posting } = postingTo(channel, everyKind, { triedBefore: true, triedSince });
    expect(await app.post(posting)).toEqual({
      ok: false,
      retry: false,
      problem:
        'So much was written in the channel since the first try that it cannot be told whether the briefing is out: look there, and ask for it with /summit-digest if it is not.',
    });
    expect(slack.ledger.delivered).toEqual([]);
  }, 30_000);

  it('is sent by a retry where nothing of it is out', async () => {
    const { slack, app } = await startPosting();
    const { channel } = slack.workspace;
    await app.post(postingTo(channel, everyKind, { deliveryId: 'another' }).posting);
    const { posting, posted } = postingTo(channel, everyKind, { triedBefore: true });
    expect(await app.post(posting)).toEqual({ ok: true });
    expect(posted).toHaveLength(1);
    expect(slack.ledger.delivered).toHaveLength(2);
  });

  it('is not sent while Slack does not say what is out', async () => {
    const { slack, app } = await startPosting();
    slack.api.failNext('conversations.history', { status: 429, retryAfter: 60 });
    const { posting } = postingTo(slack.workspace.channel, everyKind, { triedBefore: true });
    expect(await app.post(posting)).toMatchObject({ ok: false, retry: true });
    expect(slack.ledger.delivered).toEqual([]);
  });

  it('stops where what is out cannot be noted down', async () => {
    const { slack, app } = await startPosting();
    const { posting } = postingTo(slack.workspace.channel, long);
    const onPosted = async () => {
      throw new Error('the lease is lost');
    };
    await expect(app.post({ ...posting, onPosted })).rejects.toThrow('the lease is lost');
    expect(slack.ledger.delivered).toHaveLength(1);
  });
});

describe('a briefing that Slack does not take', () => {
  const failures: [string, Failure, boolean, RegExp][] = [
    ['the app is not in the channel', { error: 'not_in_channel' }, false, /invite @Summit Digest/u],
    ['there is no such channel', { error: 'channel_not_found' }, false, /no such channel.*invite/u],
    ['the channel is archived', { error: 'is_archived' }, false, /archived: unarchive it/u],
    ['the token is wrong', { error: 'invalid_auth' }, false, /SLACK_BOT_TOKEN/u],
    ['the token was revoked', { error: 'token_revoked' }, false, /SLACK_BOT_TOKEN/u],
    ['the app was removed', { error: 'account_inactive' }, false, /install the app .* again/u],
    ['a right is missing', { error: 'missing_scope' }, false, /slack-manifest\.json/u],
    ['posting is restricted', { error: 'restricted_action' }, false, /an admin can allow/u],
    ['something new is wrong', { error: 'blocks_too_odd' }, false, /"blocks_too_odd"/u],
    ['there were too many', { status: 429, retryAfter: 7 }, true, /wait 7 seconds/u],
    ['Slack is in trouble', { status: 503 }, true, /in trouble \(HTTP 503\)/u],
    ['Slack says it is in trouble', { error: 'internal_error' }, true, /\(internal_error\)/u],
    ['another answers', { page: '<h1>Log in to the Wi-Fi</h1>' }, true, /not Slack’s/u],
    ['another answers in JSON', { page: '{"message":"Log in"}' }, true, /not Slack’s/u],
    ['Slack gives words', { error: 'Log in <http://thief.example>' }, true, /not Slack’s/u],
    ['the connection breaks', { broken: 'before' }, true, /cannot be reached/u],
  ];

  it.each(failures)('because %s, is told in one sentence', async (_why, failure, retry, words) => {
    const { slack, app } = await startPosting();
    slack.api.failNext('chat.postMessage', failure);
    const result = await app.post(postingTo(slack.workspace.channel, everyKind).posting);
    expect(result).toMatchObject({ ok: false, retry });
    if (result.ok) return;
    expect(result.problem).toMatch(words);
    expect(result.problem).not.toContain('Log in');
    expect(result.problem).toMatch(/^[A-Z][^\n]*\.$/u);
  });

  it('is told of a channel that the app was not invited to', async () => {
    const { slack, app } = await startPosting();
    const { posting } = postingTo(slack.workspace.readersChannel, everyKind);
    expect(await app.post(posting)).toEqual({
      ok: false,
      retry: false,
      closed: true,
      problem: 'I am not in this channel: invite me there with /invite @Summit Digest.',
    });
  });

  it('is told of an archived channel', async () => {
    const { slack, app } = await startPosting();
    await slack.workspace.archive(slack.workspace.channel);
    const { posting } = postingTo(slack.workspace.channel, everyKind);
    expect(await app.post(posting)).toMatchObject({ problem: expect.stringMatching(/archived/u) });
  });
});

describe('a briefing whose lease may be lost, in Slack', () => {
  it('is held between the look into the channel and its first message, and before each message', async () => {
    const started = await startPosting();
    const { slack, app } = started;
    const deeds: string[] = [];
    let seen = 0;
    const asked = () => {
      const methods = methodsOf(started).slice(seen);
      seen += methods.length;
      return methods;
    };
    const note = (deed: string) => async () => {
      deeds.push(...asked(), deed);
    };
    const given = { triedBefore: true, hold: note('hold'), onSending: note('sending') };
    await app.post(postingTo(slack.workspace.channel, long, given).posting);
    expect([...deeds, ...asked()]).toEqual([
      'conversations.history',
      'hold',
      ...Array(3).fill(['sending', 'chat.postMessage']).flat(),
    ]);
  });

  it.each(['hold', 'onSending'])('is not sent where %s finds it lost', async (at) => {
    const { slack, app } = await startPosting();
    const lost = { [at]: () => Promise.reject(new LeaseLost()), triedBefore: true };
    const { posting } = postingTo(slack.workspace.channel, everyKind, lost);
    await expect(app.post(posting)).rejects.toThrow(LeaseLost);
    expect(slack.ledger.delivered).toEqual([]);
  });
});
