import { describe, expect, it } from 'vitest';
import { answerText } from '../../../src/adapters/plainText.ts';
import type { Answer } from '../../../src/commands/answer.ts';
import { briefing, createExampleDesk, sentence } from './examples.ts';
import { join } from './harness.ts';
import { labels, read, withoutSpace } from './readBack.ts';

describe('a command in Discord', () => {
  it('is answered for all to see, with every letter of the answer', async () => {
    const { discord } = await join(createExampleDesk(() => briefing));
    const [shown, ...more] = await discord.person().asks('digest', { words: 120 });
    expect(more).toEqual([]);
    expect(shown).toMatchObject({ private: false, pings: [] });
    const pictureLast = withoutSpace(answerText(briefing)).replace('Amapoftheport', '');
    expect(read(shown!)).toBe(`${pictureLast}Amapoftheport`);
    expect(labels(shown!)).toEqual(['Quotes', 'Differences']);
  });

  it('reaches the desk with its name, its options and who asks', async () => {
    const desk = createExampleDesk(() => sentence('Done.'));
    const { discord } = await join(desk);
    const person = discord.person({ manager: true });
    await person.asks('schedule add', { cron: '0 8 * * *' });
    expect(desk.asked).toEqual([
      {
        line: 'schedule add --cron 0 8 * * *',
        asker: {
          platform: 'discord',
          workspace: discord.guildId,
          channel: discord.channel.id,
          user: person.id,
          mayManage: true,
        },
      },
    ]);
  });

  it('is answered to the person alone where it is a look-up, with a button to share', async () => {
    const answer: Answer = { ...briefing, private: true };
    const { discord } = await join(createExampleDesk(() => answer));
    const person = discord.person();
    const [shown] = await person.asks('quotes', { speaker: 'Ada Kramer' });
    expect(shown!.private).toBe(true);
    expect(labels(shown!)).toContain('Share with the channel');
    const [shared] = await person.presses(shown!, 'Share with the channel');
    expect(shared).toMatchObject({ private: false, pings: [] });
    expect(read(shared!)).toBe(read(shown!));
    expect(labels(shared!)).not.toContain('Share with the channel');
  });

  it('shows what turns out to be for one person to nobody else', async () => {
    const { discord } = await join(createExampleDesk(() => sentence('That is no day.')));
    const shown = await discord.person().asks('digest', { since: 'Tuesday' });
    expect(shown).toHaveLength(1);
    expect(shown[0]).toMatchObject({ private: true, texts: ['That is no day.'], buttons: [] });
    expect(discord.messagesIn(discord.channel.id).filter((message) => !message.private)).toEqual(
      [],
    );
  });

  it('waits for a desk that takes longer than Discord would', async () => {
    const slow = async (): Promise<Answer> => {
      await new Promise((resolve) => setTimeout(resolve, 3_200));
      return sentence('Here it is.');
    };
    const { discord } = await join(createExampleDesk(slow));
    const [shown] = await discord.person().asks('quotes');
    expect(shown!.texts).toEqual(['Here it is.']);
  });

  it('pings nobody and links nowhere, whatever the reports say', async () => {
    const hostile = '@everyone <@1> [a](https://b.example) # x ||y|| https://c.example';
    const { discord } = await join(
      createExampleDesk(() => ({ ...sentence(hostile), private: false })),
    );
    const [shown] = await discord.person().asks('digest');
    expect(shown!.pings).toEqual([]);
    expect(read(shown!)).toBe(withoutSpace(hostile));
  });
});

describe('who may do what', () => {
  const asker = async (ask: (joined: Awaited<ReturnType<typeof join>>) => Promise<unknown>) => {
    const desk = createExampleDesk(() => sentence('Done.'));
    const joined = await join(desk);
    await ask(joined);
    return { ...joined, asker: desk.asked[0]!.asker };
  };

  it('is no manager in a server without Manage Server', async () => {
    const { asker: found } = await asker(({ discord }) => discord.person().asks('schedule list'));
    expect(found.mayManage).toBe(false);
  });

  it('has a workspace of their own in private messages, and manages it', async () => {
    const { asker: found } = await asker(({ discord }) => discord.privately().asks('quotes'));
    expect(found).toMatchObject({ workspace: `dm:${found.user}`, mayManage: true });
  });

  it('manages no server that only they brought the app to', async () => {
    const { asker: found } = await asker(({ discord }) =>
      discord.person({ manager: true, userInstalled: true }).asks('quotes'),
    );
    expect(found).toMatchObject({ workspace: `dm:${found.user}`, mayManage: false });
  });
});

describe('suggestions while somebody types', () => {
  it('come from the desk', async () => {
    const { discord } = await join();
    const person = discord.person();
    expect(await person.types('quotes', { speaker: 'Ad' }, 'speaker')).toEqual([
      'Ada Kramer',
      'Adrian Vos',
    ]);
    expect(await person.types('check', { outlet: 'x' }, 'outlet')).toEqual([]);
  });

  it('are at most 25, and none that Discord could not carry back', async () => {
    const desk = createExampleDesk(() => sentence(''));
    const names = ['x'.repeat(101), '', ...Array.from({ length: 40 }, (_, at) => `Name ${at}`)];
    const { discord } = await join({ ...desk, suggest: async () => names });
    const found = await discord.person().types('quotes', { speaker: 'N' }, 'speaker');
    expect(found).toEqual(names.slice(2, 27));
  });

  it('are none where the desk fails', async () => {
    const desk = createExampleDesk(() => sentence(''));
    const { discord, log } = await join({
      ...desk,
      suggest: async () => {
        throw new Error('The disk is gone');
      },
    });
    expect(await discord.person().types('quotes', { speaker: 'N' }, 'speaker')).toEqual([]);
    expect(log.entries.filter(({ level }) => level === 'error')).toHaveLength(1);
  });
});
