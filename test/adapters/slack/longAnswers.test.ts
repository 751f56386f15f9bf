import { afterEach, describe, expect, it } from 'vitest';
import { answerText } from '../../../src/adapters/plainText.ts';
import type { Answer } from '../../../src/commands/answer.ts';
import type { TellProgress } from '../../../src/commands/tellProgress.ts';
import { readBlocks } from '../../doubles/slack/readMessage.ts';
import { answerOf, everyKind, paragraph } from './answers.ts';
import { endAll, modes, start, until } from './connected.ts';

afterEach(endAll);

const atOnce = { firstAfterMs: 0, gapMs: 0, most: 3 };
const letters = (shown: string) => shown.replace(/\s+/gu, '');

describe.each(modes)('an answer in Slack that takes long, over %s', (mode) => {
  /** A desk whose one answer takes until the test gives it, and tells meanwhile what the test says. */
  async function startSlow() {
    let give = (_: Answer) => {};
    let tell: TellProgress = () => {};
    const reply = (_line: string, _asker: unknown, told: TellProgress) => {
      tell = told;
      tell('Reading reports: 0 of 300.');
      return new Promise<Answer>((resolve) => {
        give = resolve;
      });
    };
    const { slack, asked } = await start(mode, reply, { pace: atOnce });
    const message = async (at: number) => {
      const { blocks, onlyFor, body } = await slack.ledger.message(at);
      return { shown: readBlocks(blocks), onlyFor, body };
    };
    return {
      slack,
      asked,
      message,
      tell: (words: string) => tell(words),
      give: (a: Answer) => give(a),
    };
  }

  it('says to the person alone how far it is, in one message, whose place it takes', async () => {
    const { slack, message, tell, give } = await startSlow();
    await slack.type('quotes');
    expect(await message(0)).toMatchObject({
      shown: 'Reading reports: 0 of 300.',
      onlyFor: slack.workspace.reader,
      body: { replace_original: false },
    });
    tell('Reading reports: 25 of 300.');
    expect(await message(1)).toMatchObject({
      shown: 'Reading reports: 25 of 300.',
      body: { replace_original: true },
    });
    give({ ...everyKind, private: true });
    const answer = await message(2);
    expect(answer).toMatchObject({
      onlyFor: slack.workspace.reader,
      body: { replace_original: true },
    });
    expect(letters(answer.shown)).toBe(letters(answerText(everyKind)));
    expect(slack.ledger.complaints).toEqual([]);
  });

  it('for the channel takes away what the person saw', async () => {
    const { slack, message, give } = await startSlow();
    await slack.type('digest');
    await message(0);
    give(answerOf(paragraph('What happened')));
    expect(await message(1)).toMatchObject({
      onlyFor: null,
      body: { response_type: 'in_channel', replace_original: false },
    });
    expect((await message(2)).body).toMatchObject({ delete_original: true });
    expect(slack.ledger.complaints).toEqual([]);
  });

  it('says no more than leaves room for itself: an address may be used five times', async () => {
    const { slack, message, tell, give } = await startSlow();
    await slack.type('digest');
    for (let at = 0; at < 3; at++) {
      await message(at);
      tell(`Reading reports: ${at + 1} of 300.`);
    }
    give(everyKind);
    await message(4);
    const vias = slack.ledger.delivered.map(({ via }) => via);
    expect(vias).toEqual(Array(5).fill('response_url'));
    expect(slack.ledger.complaints).toEqual([]);
  });

  it('says nothing of it behind a button, whose message would be lost', async () => {
    const { slack, asked, message, give } = await startSlow();
    await slack.type('digest');
    await message(0);
    give(everyKind);
    const shown = await slack.ledger.message(1);
    await message(2);
    await slack.press(shown, 'Quotes');
    await until(() => asked.length === 2);
    give(everyKind);
    expect((await message(3)).shown).not.toContain('Reading');
    expect(slack.ledger.complaints).toEqual([]);
  });
});
