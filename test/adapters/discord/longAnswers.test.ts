import { describe, expect, it } from 'vitest';
import { answerText } from '../../../src/adapters/plainText.ts';
import type { Answer } from '../../../src/commands/answer.ts';
import type { TellProgress } from '../../../src/commands/tellProgress.ts';
import { createExampleDesk, createMemoryLines, longAnswer, sentence } from './examples.ts';
import { eventually, join } from './harness.ts';
import { read, withoutSpace } from './readBack.ts';

const atOnce = { firstAfterMs: 0, gapMs: 0, most: 100 };

/** A desk whose one answer takes until the test gives it, and tells meanwhile what the test says. */
async function joinSlow(pace = atOnce) {
  let give = (_: Answer) => {};
  let tell: TellProgress = () => {};
  const desk = createExampleDesk((_line, _asker, told) => {
    tell = told;
    tell('Reading reports: 0 of 300.');
    return new Promise<Answer>((resolve) => {
      give = resolve;
    });
  });
  const { discord } = await join(desk, {}, createMemoryLines(), pace);
  const isAsked = () => eventually(() => desk.asked.length === 1);
  const shown = () => discord.messagesIn(discord.channel.id);
  const isShown = (words: string) =>
    eventually(() => shown().some(({ texts }) => texts.join().includes(words)));
  return {
    discord,
    shown,
    isAsked,
    isShown,
    tell: (words: string) => tell(words),
    give: (a: Answer) => give(a),
  };
}

describe('an answer in Discord that takes long', () => {
  it('says in its own place how far it is, and then takes that place', async () => {
    const { discord, shown, isShown, tell, give } = await joinSlow();
    await discord.person().asks('digest');
    await isShown('Reading reports: 0 of 300.');
    tell('Writing the answer from 300 reports.');
    await isShown('Writing the answer from 300 reports.');
    expect(shown()).toHaveLength(1);
    const answer = longAnswer(1, false);
    give(answer);
    await isShown('Paragraph 1.');
    expect(shown()).toHaveLength(1);
    expect(shown()[0]!.private).toBe(false);
    expect(read(shown()[0]!)).toBe(withoutSpace(answerText(answer)));
  });

  it('that turns out to be for one person leaves nothing of that before the others', async () => {
    const { discord, shown, isShown, give } = await joinSlow();
    await discord.person().asks('digest');
    await isShown('Reading reports: 0 of 300.');
    give(sentence('There is no topic of that name.'));
    await isShown('There is no topic');
    expect(shown()).toMatchObject([{ private: true, texts: ['There is no topic of that name.'] }]);
  });

  it('says nothing of it where it comes soon', async () => {
    const { discord, isAsked, isShown, tell, give } = await joinSlow({
      ...atOnce,
      firstAfterMs: 60_000,
    });
    const asked = discord.person().asks('quotes');
    await isAsked();
    tell('Reading reports: 25 of 300.');
    give(longAnswer(1));
    await isShown('Paragraph 1.');
    expect((await asked)[0]!.edits).toBe(1);
  });
});
