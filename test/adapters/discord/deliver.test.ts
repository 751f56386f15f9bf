import { describe, expect, it } from 'vitest';
import { answerText } from '../../../src/adapters/plainText.ts';
import type { Answer } from '../../../src/commands/answer.ts';
import { LeaseLost } from '../../../src/schedule/keepLease.ts';
import type { Posting } from '../../../src/schedule/post.ts';
import { rateLimited, serverError } from '../../doubles/discord/faults.ts';
import { addMessage } from '../../doubles/discord/messages.ts';
import type { Seen } from '../../doubles/discord/startDiscord.ts';
import { briefing, longAnswer } from './examples.ts';
import { join } from './harness.ts';
import { readBack, withoutSpace } from './readBack.ts';

const long = longAnswer(30, false);

function posting(channel: string, answer: Answer, given: Partial<Posting> = {}) {
  const posted: string[] = [...(given.posted ?? [])];
  const made: Posting = {
    deliveryId: 'd-2026-05-04T06:00:00Z-s7-and-more-than-a-nonce-can-hold',
    to: { platform: 'discord', workspace: '1', channel },
    content: JSON.stringify(answer),
    onPosted: async (id) => {
      posted.push(id);
    },
    ...given,
    posted: [...posted],
  };
  return { made, posted };
}

const read = (messages: readonly Seen[]): string =>
  withoutSpace(messages.flatMap(({ texts }) => texts.map(readBack)).join(''));

describe('a briefing posted in Discord', () => {
  it('is one message where it fits, with buttons that work', async () => {
    const { discord, link } = await join();
    const { made, posted } = posting(discord.channel.id, briefing);
    expect(await link.post(made)).toEqual({ ok: true });
    const [message, ...more] = discord.messagesIn(discord.channel.id);
    expect(more).toEqual([]);
    expect(posted).toEqual([message!.id]);
    expect(message!.pings).toEqual([]);
    expect(message!.buttons.map(({ label }) => label)).toEqual(['Quotes', 'Differences']);
  });

  it('goes on in a thread under its first message', async () => {
    const { discord, link } = await join();
    const { made, posted } = posting(discord.channel.id, long);
    expect(await link.post(made)).toEqual({ ok: true });
    const first = discord.messagesIn(discord.channel.id);
    const thread = discord.world.channels.get(first[0]!.id)!;
    expect(first).toHaveLength(1);
    expect(thread).toMatchObject({ type: 11, name: 'What was said' });
    const rest = discord.messagesIn(thread.id);
    expect(posted).toEqual([...first, ...rest].map(({ id }) => id));
    expect(read([...first, ...rest])).toBe(withoutSpace(answerText(long)));
  });

  it('about an earlier message goes into the thread under that one, and is looked for there', async () => {
    const { discord, link } = await join();
    const first = posting(discord.channel.id, briefing);
    await link.post(first.made);
    const under = first.posted[0]!;
    const given = { deliveryId: 'n1', under };
    const notice = posting(discord.channel.id, briefing, given);
    await link.post(notice.made);
    expect(discord.messagesIn(discord.channel.id)).toHaveLength(1);
    expect(discord.messagesIn(under).map(({ id }) => id)).toEqual(notice.posted);
    const again = posting(discord.channel.id, briefing, { ...given, triedBefore: true });
    await link.post(again.made);
    expect(again.posted).toEqual(notice.posted);
    expect(discord.messagesIn(under)).toHaveLength(1);
  });

  it('is marked when something about it was told in its thread, and keeps all that it showed', async () => {
    const { discord, link } = await join();
    const first = posting(discord.channel.id, longAnswer(200, false));
    await link.post(first.made);
    const under = first.posted[0]!;
    const before = discord.messagesIn(discord.channel.id)[0]!;
    const mark = {
      deliveryId: first.made.deliveryId,
      content: first.made.content,
      line: 'Corrected: see the thread.',
    };
    const notice = posting(discord.channel.id, briefing, { deliveryId: 'n1', under, mark });
    expect(await link.post(notice.made)).toEqual({ ok: true });
    const [after] = discord.messagesIn(discord.channel.id);
    expect(after!.texts).toEqual([...before.texts, 'Corrected: see the thread.']);
    expect(after!.buttons).toEqual(before.buttons);
    expect(after!.pings).toEqual([]);
    // Twice is once; and it is still found by its mark.
    const again = posting(discord.channel.id, briefing, {
      deliveryId: 'n2',
      under,
      mark,
      posted: ['1'],
    });
    await link.post(again.made);
    expect(discord.messagesIn(discord.channel.id)[0]!.texts).toEqual(after!.texts);
    discord.advance(24 * 3_600_000);
    const unsure = posting(discord.channel.id, briefing, { triedBefore: true });
    await link.post(unsure.made);
    expect(unsure.posted).toEqual([under]);
  });

  it('that is gone is not marked, and what is told of it counts as told; a failing Discord is asked again', async () => {
    const { discord, link } = await join();
    const first = posting(discord.channel.id, briefing);
    await link.post(first.made);
    const under = first.posted[0]!;
    const mark = { deliveryId: 'd1', content: first.made.content, line: 'Corrected.' };
    const given = { deliveryId: 'n1', under, mark, posted: ['1'] };
    discord.fails(/^PATCH/, 3, serverError(500));
    const failed = await link.post(posting(discord.channel.id, briefing, given).made);
    expect(failed).toMatchObject({ ok: false, retry: true });
    discord.world.messages.get(under)!.deleted = true;
    const gone = await link.post(posting(discord.channel.id, briefing, given).made);
    expect(gone).toEqual({ ok: true });
  });

  it.each([['open-threads'], ['send-in-threads']] as const)(
    'goes on in the channel where the bot may not %s',
    async (right) => {
      const { discord, link } = await join();
      const channel = discord.addChannel([right]);
      const { made, posted } = posting(channel.id, long);
      expect(await link.post(made)).toEqual({ ok: true });
      const messages = discord.messagesIn(channel.id);
      expect(messages.map(({ id }) => id)).toEqual(posted);
      expect(read(messages)).toBe(withoutSpace(answerText(long)));
    },
  );

  it('reaches a person in private messages, where there are no threads', async () => {
    const { discord, link } = await join();
    discord.privately();
    const direct = [...discord.world.channels.values()].find(({ type }) => type === 1)!;
    const { made } = posting(direct.id, long);
    expect(await link.post(made)).toEqual({ ok: true });
    expect(read(discord.messagesIn(direct.id))).toBe(withoutSpace(answerText(long)));
  });

  it('is posted once when the answer of Discord is lost and it is tried again', async () => {
    const { discord, link } = await join();
    const { made, posted } = posting(discord.channel.id, briefing);
    discord.fails(/^POST \/channels\/\d+\/messages$/, 1, 'lost-answer');
    expect(await link.post(made)).toMatchObject({ ok: false, retry: true });
    expect(posted).toEqual([]);
    expect(await link.post(made)).toEqual({ ok: true });
    expect(posted).toHaveLength(1);
    expect(discord.messagesIn(discord.channel.id)).toHaveLength(1);
  });

  it('goes on behind the pages that are out', async () => {
    const { discord, link } = await join();
    const { made, posted } = posting(discord.channel.id, long);
    discord.fails(/^POST \/channels\/\d+\/messages\/\d+\/threads$/, 3, serverError(500));
    expect(await link.post(made)).toMatchObject({ ok: false });
    expect(posted).toHaveLength(1);
    const again = posting(discord.channel.id, long, { posted });
    expect(await link.post(again.made)).toEqual({ ok: true });
    const messages = again.posted.map((id) => id);
    const all = [...discord.messagesIn(discord.channel.id), ...discord.messagesIn(messages[0]!)];
    expect(all.map(({ id }) => id)).toEqual(messages);
    expect(read(all)).toBe(withoutSpace(answerText(long)));
  });

  it('finds the thread that an earlier try has opened', async () => {
    const { discord, link } = await join();
    const { made, posted } = posting(discord.channel.id, long, {
      onPosted: async (id) => {
        posted.push(id);
        if (posted.length === 2) throw new Error('The store is gone');
      },
    });
    await expect(link.post(made)).rejects.toThrow('The store is gone');
    const again = posting(discord.channel.id, long, { posted });
    expect(await link.post(again.made)).toEqual({ ok: true });
    expect(discord.messagesIn(discord.channel.id)).toHaveLength(1);
    expect(discord.messagesIn(posted[0]!)).toHaveLength(again.posted.length - 1);
  });

  it('is found in the channel where an earlier try has left it, long after its nonce is forgotten', async () => {
    const { discord, link } = await join();
    const { made } = posting(discord.channel.id, long);
    await link.post(made);
    const [first] = discord.messagesIn(discord.channel.id);
    const thread = discord.messagesIn(first!.id);
    discord.advance(24 * 3_600_000);
    const unsure = posting(discord.channel.id, long, { triedBefore: true });
    await link.post({ ...unsure.made, content: JSON.stringify(briefing) });
    expect(unsure.posted).toEqual([first!.id]);
    const further = posting(discord.channel.id, long, {
      triedBefore: true,
      posted: [first!.id, ...thread.slice(0, -1).map(({ id }) => id)],
    });
    expect(await link.post(further.made)).toEqual({ ok: true });
    expect(further.posted.at(-1)).toBe(thread.at(-1)!.id);
    expect(discord.messagesIn(discord.channel.id)).toHaveLength(1);
    expect(discord.messagesIn(first!.id)).toHaveLength(thread.length);
  });

  it('is found behind 250 messages of others, since it is known when it was first tried', async () => {
    const { discord, link } = await join();
    const triedSince = new Date().toISOString();
    const talk = async (count: number) => {
      discord.advance(3_600_000);
      for (let at = 0; at < count; at++) {
        discord.advance(1_000);
        addMessage(discord.world, {
          channelId: discord.channel.id,
          body: { content: `Message ${at}` },
        });
      }
    };
    await talk(250);
    await link.post(posting(discord.channel.id, briefing).made);
    await talk(250);
    const unsure = posting(discord.channel.id, briefing, { triedBefore: true, triedSince });
    expect(await link.post(unsure.made)).toEqual({ ok: true });
    expect(unsure.posted).toHaveLength(1);
    expect(discord.messagesIn(discord.channel.id)).toHaveLength(501);
    const reads = discord.asked.filter(
      ({ method, path }) => method === 'GET' && /messages$/.test(path),
    );
    expect(reads).toHaveLength(3);
  });

  it('is not sent again where the channel cannot be read back, and it is told how to see to it', async () => {
    const { discord, link } = await join();
    const channel = discord.addChannel(['read-history']);
    const triedSince = new Date(Date.now() - 3 * 60_000).toISOString();
    const { made } = posting(channel.id, briefing, { triedBefore: true, triedSince });
    expect(await link.post(made)).toMatchObject({
      ok: false,
      retry: false,
      problem: expect.stringMatching(
        /may not read the channel .* allow the bot Read Message History\.$/,
      ),
    });
    expect(discord.messagesIn(channel.id)).toEqual([]);
  });

  it('is sent again there as long as Discord itself knows a repeat', async () => {
    const { discord, link } = await join();
    const channel = discord.addChannel(['read-history']);
    const triedSince = new Date().toISOString();
    await link.post(posting(channel.id, briefing).made);
    const { made } = posting(channel.id, briefing, { triedBefore: true, triedSince });
    expect(await link.post(made)).toEqual({ ok: true });
    expect(discord.messagesIn(channel.id)).toHaveLength(1);
  });

  it('is sent again into a channel that is empty, and readable', async () => {
    const { discord, link } = await join();
    const triedSince = new Date(Date.now() - 3 * 60_000).toISOString();
    const { made } = posting(discord.channel.id, briefing, { triedBefore: true, triedSince });
    expect(await link.post(made)).toEqual({ ok: true });
    expect(discord.messagesIn(discord.channel.id)).toHaveLength(1);
  });

  it('goes on in an empty thread of a channel that alone allows to read back', async () => {
    const { discord, link } = await join();
    discord.world.onlyByChannels = ['read-history'];
    const { made } = posting(discord.channel.id, long);
    const stopped = link.post({
      ...made,
      onPosted: () => Promise.reject(new Error('The process ends here.')),
    });
    await expect(stopped).rejects.toThrow();
    const [first] = discord.messagesIn(discord.channel.id);
    discord.advance(3_600_000);
    const triedSince = new Date(Date.now() - 3_600_000).toISOString();
    const further = posting(discord.channel.id, long, {
      posted: [first!.id],
      triedBefore: true,
      triedSince,
    });
    expect(await link.post(further.made)).toEqual({ ok: true });
    expect(discord.messagesIn(first!.id)).toHaveLength(further.posted.length - 1);
  });

  it('is found where the clock by which it was first tried was ahead, and is right now', async () => {
    const { discord, link } = await join();
    await link.post(posting(discord.channel.id, briefing).made);
    discord.advance(3_600_000);
    const triedSince = new Date(Date.now() + 4 * 60_000).toISOString();
    const unsure = posting(discord.channel.id, briefing, { triedBefore: true, triedSince });
    expect(await link.post(unsure.made)).toEqual({ ok: true });
    expect(discord.messagesIn(discord.channel.id)).toHaveLength(1);
  });

  it('is not sent again unseen where the clock was set back since', async () => {
    const { discord, link } = await join();
    const channel = discord.addChannel(['read-history']);
    const triedSince = new Date(Date.now() + 4 * 60_000).toISOString();
    const { made } = posting(channel.id, briefing, { triedBefore: true, triedSince });
    expect(await link.post(made)).toMatchObject({ ok: false, retry: false });
    expect(discord.messagesIn(channel.id)).toEqual([]);
  });

  it('is not sent where too much was said since to see whether it is out', async () => {
    const { discord, link } = await join();
    const triedSince = new Date().toISOString();
    for (let at = 0; at < 5_100; at++) {
      discord.advance(1_000);
      addMessage(discord.world, { channelId: discord.channel.id, body: { content: 'so' } });
    }
    const since = new Date(Date.parse(triedSince) - 3 * 60_000).toISOString();
    const { made } = posting(discord.channel.id, briefing, {
      triedBefore: true,
      triedSince: since,
    });
    expect(await link.post(made)).toMatchObject({
      ok: false,
      retry: false,
      problem: expect.stringMatching(/^So much was written in the channel/),
    });
    expect(discord.messagesIn(discord.channel.id)).toHaveLength(5_100);
  }, 30_000);

  it('gives every page a nonce of its own, the same on every try, of at most 25 characters', async () => {
    const { discord, link } = await join();
    await link.post(posting(discord.channel.id, long).made);
    const nonces = discord.asked.flatMap(({ body }) => body.nonce ?? []) as string[];
    expect(new Set(nonces).size).toBe(nonces.length);
    expect(nonces.length).toBeGreaterThan(3);
    const before = discord.messagesIn(discord.channel.id).length;
    await link.post(posting(discord.channel.id, long).made);
    expect(discord.messagesIn(discord.channel.id)).toHaveLength(before);
  });
});

describe('a briefing that Discord does not take', () => {
  it.each([
    ['the bot cannot see the channel', ['view'], 'View Channel'],
    ['the bot may not write there', ['send'], 'Send Messages'],
  ] as const)('says what mends it where %s', async (_what, denied, words) => {
    const { discord, link } = await join();
    const { made } = posting(discord.addChannel(denied).id, briefing);
    const result = await link.post(made);
    expect(result).toMatchObject({ ok: false, retry: false, closed: true });
    expect(result).toHaveProperty('problem', expect.stringContaining(words));
  });

  it('says so where the channel is gone', async () => {
    const { link } = await join();
    expect(await link.post(posting('999', briefing).made)).toMatchObject({
      ok: false,
      retry: false,
      problem: expect.stringContaining('no such channel'),
    });
  });

  it('may be tried again where Discord fails', async () => {
    const { discord, link } = await join();
    discord.fails(/messages$/, 3, serverError(503));
    expect(await link.post(posting(discord.channel.id, briefing).made)).toMatchObject({
      ok: false,
      retry: true,
      problem: expect.stringContaining('503'),
    });
    expect(await link.post(posting(discord.channel.id, briefing).made)).toEqual({ ok: true });
  });

  it('waits for a short 429, and hands a long one back', async () => {
    const { discord, link } = await join();
    discord.fails(/messages$/, 1, rateLimited(0.2, 'user'));
    expect(await link.post(posting(discord.channel.id, briefing).made)).toEqual({ ok: true });
    discord.fails(/messages$/, 1, rateLimited(600, 'user'));
    expect(
      await link.post(posting(discord.channel.id, briefing, { deliveryId: 'another' }).made),
    ).toMatchObject({ ok: false, retry: true, problem: expect.stringMatching(/60[01] s/) });
  });

  it('says what mends a token that was taken back, and works again with a new one', async () => {
    const { discord, link } = await join();
    discord.fails(/messages$/, 1, { status: 401, body: { message: '401: Unauthorized', code: 0 } });
    expect(await link.post(posting(discord.channel.id, briefing).made)).toMatchObject({
      ok: false,
      retry: false,
      problem: expect.stringContaining('DISCORD_TOKEN'),
    });
    expect(await link.post(posting(discord.channel.id, briefing).made)).toEqual({ ok: true });
  });
});

describe('a briefing whose lease may be lost, in Discord', () => {
  it('is held between the look into the channel and its first message, and before each message', async () => {
    const { discord, link } = await join();
    const deeds: string[] = [];
    let seen = 0;
    const fresh = () => {
      const calls = discord.asked.slice(seen);
      seen += calls.length;
      return calls;
    };
    const asked = () =>
      fresh().flatMap(({ method, path }) => {
        const deed = /\/channels\/\d+\/(messages|messages\/\d+\/threads)$/.exec(path)?.[1];
        return deed ? [`${method} ${deed.replace(/\d+/, 'N')}`] : [];
      });
    const note = (deed: string) => async () => {
      deeds.push(...asked(), deed);
    };
    const given = { triedBefore: true, hold: note('hold'), onSending: note('sending') };
    await link.post(posting(discord.channel.id, longAnswer(12, false), given).made);
    expect([...deeds, ...asked()]).toEqual([
      'GET messages',
      'hold',
      'sending',
      'POST messages',
      'POST messages/N/threads',
      'sending',
      'POST messages',
    ]);
  });

  it.each(['hold', 'onSending'])('is not sent where %s finds it lost', async (at) => {
    const { discord, link, log } = await join();
    const lost = { [at]: () => Promise.reject(new LeaseLost()), triedBefore: true };
    const { made } = posting(discord.channel.id, briefing, lost);
    await expect(link.post(made)).rejects.toThrow(LeaseLost);
    expect(discord.messagesIn(discord.channel.id)).toEqual([]);
    expect(log.entries.filter(({ level }) => level !== 'info')).toEqual([]);
  });
});

it('tells the log all of an error once, not at each further try, and never the token', async () => {
  const token = `${'n'.repeat(24)}.Gabcde.${'s'.repeat(38)}`;
  const { discord, link, log } = await join(undefined, { token });
  const refusal = { message: `Not with Bot ${token}`, code: 50_013 };
  discord.fails(/^POST \/channels/, 2, { status: 403, body: refusal });
  const results = [
    await link.post(posting(discord.channel.id, briefing).made),
    await link.post(posting(discord.channel.id, briefing, { triedBefore: true }).made),
  ];
  expect(results).toMatchObject([{ ok: false }, { ok: false }]);
  const lines = log.entries.filter(({ level }) => level !== 'info');
  expect(lines.map(({ message }) => message)).toEqual(['Discord took no briefing']);
  expect(JSON.stringify(lines)).toContain('50013');
  expect(JSON.stringify({ results, lines })).not.toContain(token);
});
