import { describe, expect, it } from 'vitest';
import { answerText } from '../../../src/adapters/plainText.ts';
import { allComponents } from '../../doubles/discord/types.ts';
import { briefing, createExampleDesk, longAnswer, sentence } from './examples.ts';
import { eventually, join } from './harness.ts';
import { labels, read, withoutSpace } from './readBack.ts';

describe('pages and buttons', () => {
  it('turns pages forward and back for the person who asked', async () => {
    const answer = longAnswer(30);
    const { discord } = await join(createExampleDesk(() => answer));
    const person = discord.person();
    let [page] = await person.asks('quotes', { words: 'gates' });
    const first = page!;
    let all = read(first);
    while (!page!.buttons.find(({ label }) => label === '▶')!.disabled) {
      [page] = await person.presses(page!, '▶');
      expect(page!.id).toBe(first.id);
      all += read(page!);
    }
    expect(all).toBe(withoutSpace(answerText(answer)));
    const last = labels(page!)[1]!;
    expect(last).toMatch(/^(\d+) \/ \1$/);
    [page] = await person.presses(page!, '◀');
    expect(labels(page!)[1]).not.toBe(last);
  });

  it('opens a page apart for anybody else, and leaves the message that others read', async () => {
    const { discord } = await join(createExampleDesk(() => longAnswer(30, false)));
    const [shown] = await discord.person().asks('digest');
    const [apart] = await discord.person().presses(shown!, '▶');
    expect(apart).toMatchObject({ private: true });
    expect(apart!.id).not.toBe(shown!.id);
    expect(labels(apart!)[1]).toMatch(/^2 \/ /);
    const [still] = discord.messagesIn(discord.channel.id);
    expect(still!.buttons).toEqual(shown!.buttons);
  });

  it('shares the page that is being read', async () => {
    const { discord } = await join(createExampleDesk(() => longAnswer(30)));
    const person = discord.person();
    const [first] = await person.asks('quotes');
    const [second] = await person.presses(first!, '▶');
    const [shared] = await person.presses(second!, 'Share with the channel');
    expect(shared!.private).toBe(false);
    expect(read(shared!)).toBe(read(second!));
  });

  it('answers the command of a button', async () => {
    const desk = createExampleDesk((line) => (line === 'quotes' ? sentence('Quotes.') : briefing));
    const { discord } = await join(desk);
    const person = discord.person();
    const [shown] = await person.asks('digest');
    const [quotes] = await person.presses(shown!, 'Quotes');
    expect(quotes).toMatchObject({ private: true, texts: ['Quotes.'] });
    expect(desk.asked.map(({ line }) => line)).toEqual(['digest', 'quotes']);
  });

  it('keeps a command that is too long for a button, and asks the same again', async () => {
    const desk = createExampleDesk(() => longAnswer(30));
    const { discord } = await join(desk);
    const person = discord.person();
    const words = 'the gates stay open '.repeat(20).trim();
    const [first] = await person.asks('quotes', { words });
    await person.presses(first!, '▶');
    expect(desk.asked[1]!.line).toBe(`quotes --words "${words}"`);
  });

  it('says so where the command of a button is no longer known', async () => {
    const { discord, keptLines } = await join(createExampleDesk(() => longAnswer(30)));
    const person = discord.person();
    const [first] = await person.asks('quotes', { words: 'x'.repeat(300) });
    Object.assign(keptLines, { recall: async () => null });
    const [told] = await person.presses(first!, '▶');
    expect(told!.texts[0]).toContain('no longer kept');
    expect(told!.private).toBe(true);
  });
});

describe('what changes something', () => {
  const cron = { cron: '0 8 * * *' };

  it('is done once: all pages of its answer come at once, with nothing to turn or share', async () => {
    const answer = longAnswer(14);
    const desk = createExampleDesk(() => answer);
    const { discord } = await join(desk);
    const person = discord.person({ manager: true, patience: 3_000 });
    await person.asks('schedule add', cron);
    const shown = () => discord.messagesIn(discord.channel.id);
    await eventually(() => shown().map(read).join('') === withoutSpace(answerText(answer)));
    expect(shown().length).toBeGreaterThan(1);
    expect(shown().every((message) => message.private)).toBe(true);
    expect(shown().flatMap(labels)).toEqual([]);
    expect(desk.asked).toHaveLength(1);
  });

  it.each(['page', 'share'] as const)('is not done again by an old button: %s', async (verb) => {
    const command = 'schedule add "0 8 * * *"';
    const desk = createExampleDesk(() => ({
      ...briefing,
      blocks: [{ kind: 'buttons', buttons: [{ label: 'Old', command }] }],
    }));
    const { discord } = await join(desk);
    const person = discord.person({ manager: true });
    const [shown] = await person.asks('digest');
    const message = discord.world.messages.get(shown!.id)!;
    for (const part of allComponents(message.components)) {
      if (part.label === 'Old')
        Object.assign(part, { custom_id: part.custom_id!.replace('run', verb) });
    }
    const [told] = await person.presses(shown!, 'Old');
    expect(told).toMatchObject({ private: true });
    expect(told!.texts[0]).toContain('would do it again');
    expect(desk.asked).toHaveLength(1);
  });
});
