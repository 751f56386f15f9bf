import { afterEach, describe, expect, it } from 'vitest';
import { answerText } from '../../../src/adapters/plainText.ts';
import type { Answer } from '../../../src/commands/answer.ts';
import { labelsOf } from '../../doubles/slack/interactions.ts';
import { readBlocks } from '../../doubles/slack/readMessage.ts';
import { signRequest } from '../../doubles/slack/signRequest.ts';
import { answerOf, everyKind, hostileStrings, paragraph } from './answers.ts';
import { endAll, modes, type Started, start, until } from './connected.ts';

afterEach(endAll);

const letters = (shown: string) => shown.replace(/\s+/gu, '');
const aside = (answer: Answer): Answer => ({ ...answer, private: true });
const long = answerOf(
  ...Array.from({ length: 100 }, (_, at) => paragraph(`Paragraph ${at + 1} of the long answer`)),
);
const pageOf = async ({ slack }: Started, at: number) => {
  const message = await slack.ledger.message(at);
  return { message, shown: readBlocks(message.blocks), labels: labelsOf(message) };
};

describe.each(modes)('a person in Slack, over %s', (mode) => {
  it('types a command, and the channel reads the answer', async () => {
    const started = await start(mode, () => everyKind);
    const { slack, asked } = started;
    const { ms, status } = await slack.type('digest --words 100');
    expect(status).toBe(200);
    expect(ms).toBeLessThan(3000);
    const { message, shown } = await pageOf(started, 0);
    expect(letters(shown)).toBe(letters(answerText(everyKind)));
    expect(message).toMatchObject({ via: 'response_url', body: { response_type: 'in_channel' } });
    expect(asked).toEqual([
      {
        line: 'digest --words 100',
        asker: {
          platform: 'slack',
          workspace: slack.workspace.team,
          channel: slack.workspace.channel,
          user: slack.workspace.reader,
          mayManage: false,
        },
      },
    ]);
    expect(slack.ledger.complaints).toEqual([]);
  });

  it('is acknowledged at once, however long the answer takes', async () => {
    let give = (_: Answer) => {};
    const slow = new Promise<Answer>((resolve) => {
      give = resolve;
    });
    const { slack } = await start(mode, () => slow);
    const { ms } = await slack.type('digest');
    expect(ms).toBeLessThan(3000);
    expect(slack.ledger.delivered).toEqual([]);
    give(everyKind);
    await slack.ledger.message(0);
    expect(slack.ledger.complaints).toEqual([]);
  });

  it('writes as people write: with curly quotes, entities and a name', async () => {
    const { slack, asked } = await start(mode, () => everyKind);
    await slack.type('check “bread & salt” <b> @ann');
    await slack.ledger.message(0);
    expect(asked[0]!.line).toBe('check “bread & salt” <b> @ann');
  });

  it('gets a private answer alone, and may share it with the channel', async () => {
    const started = await start(mode, () => aside(everyKind));
    const { slack } = started;
    await slack.type('quotes');
    const { message, labels } = await pageOf(started, 0);
    expect(message.onlyFor).toBe(slack.workspace.reader);
    expect(message.body.response_type).toBe('ephemeral');
    expect(labels).toContain('Share with the channel');

    await slack.press(message, 'Share with the channel');
    const shared = await pageOf(started, 1);
    expect(shared.message).toMatchObject({ onlyFor: null, body: { response_type: 'in_channel' } });
    expect(letters(shared.shown)).toBe(letters(answerText(everyKind)));
    expect(shared.labels).not.toContain('Share with the channel');
    expect((await slack.ledger.message(2)).body).toMatchObject({ delete_original: true });
    expect(slack.ledger.complaints).toEqual([]);
  });

  it('turns the pages of a long answer, and sees all of it', async () => {
    const started = await start(mode, () => long);
    const { slack, asked } = started;
    await slack.type('digest');
    const first = await pageOf(started, 0);
    expect(first.labels).toEqual(['Page 2 of 3 ▶']);
    await slack.press(first.message, 'Page 2 of 3 ▶');
    const second = await pageOf(started, 1);
    expect(second.message.body.replace_original).toBe(true);
    expect(second.labels).toEqual(['◀ Page 1 of 3', 'Page 3 of 3 ▶']);
    await slack.press(second.message, 'Page 3 of 3 ▶');
    const third = await pageOf(started, 2);
    expect(third.labels).toEqual(['◀ Page 2 of 3']);
    const all = first.shown + second.shown + third.shown;
    expect(letters(all)).toBe(letters(answerText(long)));
    expect(asked.map(({ line }) => line)).toEqual(['digest', 'digest', 'digest']);
    expect(slack.ledger.complaints).toEqual([]);
  });

  it('presses a button with a command, and reads the answer in the thread of the message', async () => {
    const started = await start(mode, () => everyKind);
    const { slack, asked } = started;
    await slack.type('digest');
    const { message } = await pageOf(started, 0);
    await slack.press(message, 'Quotes');
    const answer = await slack.ledger.message(1);
    expect(answer).toMatchObject({ thread: message.ts, onlyFor: null });
    expect(answer.body.replace_original).toBe(false);
    expect(asked[1]!.line).toBe('quotes --speaker "Ada Moe"');
    expect(slack.ledger.complaints).toEqual([]);
  });

  it('stays in private with what follows from a private answer', async () => {
    const started = await start(mode, (line) =>
      line === 'compare' ? everyKind : aside(everyKind),
    );
    await started.slack.type('quotes');
    const { message } = await pageOf(started, 0);
    await started.slack.press(message, 'Differences');
    expect(await started.slack.ledger.message(1)).toMatchObject({
      onlyFor: started.slack.workspace.reader,
      thread: null,
    });
  });

  it('reads a private answer to a button where they are looking: in the channel, or in the thread', async () => {
    const { slack } = await start(mode, (line) =>
      line === 'compare' ? aside(everyKind) : everyKind,
    );
    await slack.type('digest');
    const inChannel = await slack.ledger.message(0);
    await slack.press(inChannel, 'Differences');
    expect(await slack.ledger.message(1)).toMatchObject({ thread: null });
    await slack.press(inChannel, 'Quotes');
    const inThread = await slack.ledger.message(2);
    await slack.press(inThread, 'Differences');
    expect(await slack.ledger.message(3)).toMatchObject({
      onlyFor: slack.workspace.reader,
      thread: inChannel.ts,
    });
    expect(slack.ledger.complaints).toEqual([]);
  });

  it('presses a button whose command is too long for Slack', async () => {
    const line = `check ${'long words '.repeat(400)}end`;
    const buttons = [{ label: 'Check', command: line }];
    const { slack, asked } = await start(mode, () => answerOf({ kind: 'buttons', buttons }));
    await slack.type('digest');
    await slack.press(await slack.ledger.message(0), 'Check');
    await slack.ledger.message(1);
    expect(asked[1]!.line).toBe(line);
    expect(slack.ledger.complaints).toEqual([]);
  });

  it('is told where a button is of a time that nobody remembers', async () => {
    const buttons = [{ label: 'Check', command: 'x'.repeat(3000) }];
    const forgetful = { keep: async () => 'k1', recall: async () => null };
    const started = await start(mode, () => answerOf({ kind: 'buttons', buttons }), {
      keptLines: forgetful,
    });
    await started.slack.type('digest');
    await started.slack.press(await started.slack.ledger.message(0), 'Check');
    const { message, shown } = await pageOf(started, 1);
    expect(message.onlyFor).toBe(started.slack.workspace.reader);
    expect(shown).toBe(
      'This button is of an older version and no longer known: ask again with /summit-digest.',
    );
  });

  it('reads hostile text as text', async () => {
    for (const words of hostileStrings.slice(0, 4)) {
      const answer = answerOf({ kind: 'heading', text: words }, paragraph(words));
      const started = await start(mode, () => answer);
      await started.slack.type(words);
      expect(letters((await pageOf(started, 0)).shown)).toBe(letters(answerText(answer)));
      expect(started.slack.ledger.complaints).toEqual([]);
      await endAll();
    }
  });

  it('asks in a direct message', async () => {
    const { slack, asked } = await start(mode, () => everyKind);
    await slack.type('schedule add daily 08:00', { channel: 'D0001' });
    await slack.ledger.message(0);
    expect(asked[0]!.asker).toMatchObject({ channel: 'D0001', mayManage: true });
  });

  it('is told in one sentence that something went wrong, and the log has the rest', async () => {
    const started = await start(mode, () => {
      throw new Error('the shelf is empty');
    });
    await started.slack.type('digest');
    const { message, shown } = await pageOf(started, 0);
    expect(message.onlyFor).toBe(started.slack.workspace.reader);
    expect(shown).toMatch(/^Something went wrong here .* under [0-9a-f]{8}; please try again/u);
    const [, reference] = /under (\w+)/u.exec(shown) ?? [];
    const entry = started.logged.find((line) => line.includes(reference!));
    expect(entry).toContain('the shelf is empty');
    expect(entry).toContain('receive.test.ts');
  });
});

describe('an answer that takes longer than a response_url lives', () => {
  it('is posted by the Web API', async () => {
    const { slack } = await start('HTTP', () => everyKind);
    slack.responseUrls.failNext(404);
    await slack.type('digest');
    expect(await slack.ledger.message(0)).toMatchObject({
      via: 'chat.postMessage',
      channel: slack.workspace.channel,
    });
    slack.responseUrls.failNext(404);
    await slack.press(await slack.ledger.message(0), 'Quotes');
    expect(await slack.ledger.message(1)).toMatchObject({ via: 'chat.postMessage' });
    expect(slack.ledger.complaints).toEqual([]);
  });

  it('goes to the person alone where it is private', async () => {
    const { slack } = await start('HTTP', () => aside(everyKind));
    slack.responseUrls.failNext(404);
    await slack.type('quotes');
    expect(await slack.ledger.message(0)).toMatchObject({
      via: 'chat.postEphemeral',
      onlyFor: slack.workspace.reader,
    });
    expect(slack.ledger.complaints).toEqual([]);
  });
});

describe('changing what is scheduled', () => {
  const mayManage = async (
    { slack, asked }: Started,
    at: Parameters<Started['slack']['type']>[1],
  ) => {
    const before = slack.ledger.delivered.length;
    await slack.type('schedule add daily 08:00', at);
    await slack.ledger.message(before);
    return asked.at(-1)?.asker.mayManage;
  };

  it('is for admins and owners of the workspace and the creator of the channel', async () => {
    const started = await start('HTTP', () => aside(everyKind));
    const { workspace, api } = started.slack;
    const { admin, reader, readersChannel, channel } = workspace;
    expect(await mayManage(started, { user: admin })).toBe(true);
    expect(await mayManage(started, { user: reader })).toBe(false);
    expect(await mayManage(started, { user: reader, channel: readersChannel })).toBe(true);
    api.describeUser(reader, { is_owner: true });
    expect(await mayManage(started, { user: reader, channel: 'C_ANOTHER' })).toBe(true);
    // What Slack said a moment ago still holds.
    expect(await mayManage(started, { user: reader, channel })).toBe(false);
    expect(started.slack.ledger.complaints).toEqual([]);
  });

  it('may be asked for in any way that the command is understood in', async () => {
    const { slack, asked } = await start('HTTP', () => aside(everyKind));
    await slack.type('"Schedule" “add” daily 08:00', { user: slack.workspace.admin });
    await slack.ledger.message(0);
    expect(asked[0]!.asker.mayManage).toBe(true);
  });

  it('is not for an admin of another organisation in a shared channel', async () => {
    const started = await start('HTTP', () => aside(everyKind));
    const { api, workspace } = started.slack;
    api.describeUser(workspace.reader, { is_admin: true, team_id: 'T_OTHER' });
    expect(await mayManage(started, {})).toBe(false);
  });

  it('is not done where Slack does not tell who may', async () => {
    for (const failure of [{ status: 503 }, { status: 429, retryAfter: 30 }] as const) {
      const { slack, asked } = await start('HTTP', () => everyKind);
      slack.api.failNext('users.info', failure);
      await slack.type('schedule add daily 08:00');
      const message = await slack.ledger.message(0);
      expect(readBlocks(message.blocks)).toBe(
        'Slack does not tell whether you may change the schedules here, so nothing was changed; please try again in a minute.',
      );
      expect(message.onlyFor).toBe(slack.workspace.reader);
      expect(asked).toEqual([]);
    }
  });

  it('needs no question to Slack for commands that anyone may use', async () => {
    const { slack } = await start('HTTP', () => everyKind);
    await slack.type('schedule list');
    await slack.ledger.message(0);
    expect(slack.ledger.calls.map(({ method }) => method)).toEqual(['auth.test']);
  });

  it('says all at once what a change answers, so that no page asks for it again', async () => {
    const { slack, asked } = await start('HTTP', () =>
      aside(answerOf(...long.blocks, ...long.blocks, ...long.blocks)),
    );
    await slack.type('schedule add daily 08:00', { user: slack.workspace.admin });
    const last = await slack.ledger.message(6);
    expect(asked).toHaveLength(1);
    const vias = slack.ledger.delivered.map(({ via }) => via);
    expect(vias).toEqual([
      ...Array(5).fill('response_url'),
      ...Array(2).fill('chat.postEphemeral'),
    ]);
    expect(readBlocks(last.blocks)).toContain('Paragraph 100 of');
    expect(slack.ledger.delivered.flatMap(labelsOf)).toEqual([]);
    expect(slack.ledger.complaints).toEqual([]);
  });
});

describe('requests by HTTP', () => {
  const post = (url: string, headers: Record<string, string>, body: string) =>
    fetch(url, { method: 'POST', headers, body }).then(({ status }) => status);

  it('are refused without a good signature of the last five minutes', async () => {
    const { slack, app, asked } = await start('HTTP', () => everyKind);
    const url = app.requestUrl()!;
    const body = 'command=%2Fsummit-digest&text=digest&team_id=T1&user_id=U1&channel_id=C1';
    const now = Math.floor(Date.now() / 1000);
    expect(await post(url, signRequest(body, 'another secret'), body)).toBe(401);
    expect(await post(url, signRequest(`${body}x`, slack.signingSecret), body)).toBe(401);
    expect(await post(url, signRequest(body, slack.signingSecret, now - 301), body)).toBe(401);
    expect(await post(url, {}, body)).toBe(401);
    expect(await post(new URL('/else', url).href, {}, body)).toBe(404);
    expect(asked).toEqual([]);
    expect(await post(url, signRequest(body, slack.signingSecret), body)).toBe(200);
    await until(() => asked.length === 1);
  });
});
