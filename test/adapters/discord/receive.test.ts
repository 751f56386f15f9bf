import { describe, expect, it } from 'vitest';
import { answerText } from '../../../src/adapters/plainText.ts';
import { type Answer, text } from '../../../src/commands/answer.ts';
import { rateLimited, serverError } from '../../doubles/discord/faults.ts';
import type { Seen } from '../../doubles/discord/startDiscord.ts';
import { briefing, createExampleDesk, longAnswer } from './examples.ts';
import { eventually, join } from './harness.ts';
import { readBack, withoutSpace } from './readBack.ts';

const sentence = (words: string): Answer => ({
  private: true,
  blocks: [{ kind: 'text', spans: [text(words)] }],
});

const read = ({ texts, pictures }: Seen): string =>
  withoutSpace(
    [...texts.map(readBack), ...pictures.map(({ description }) => description)].join(''),
  );

const labels = ({ buttons }: Seen): string[] => buttons.map(({ label }) => label);

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
    expect(labels(shown!)).toContain('Share');
    const [shared] = await person.presses(shown!, 'Share');
    expect(shared).toMatchObject({ private: false, pings: [] });
    expect(read(shared!)).toBe(read(shown!));
    expect(labels(shared!)).not.toContain('Share');
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
    const [shared] = await person.presses(second!, 'Share');
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

describe('when something fails', () => {
  const failing = () =>
    createExampleDesk(() => {
      throw new Error('The disk is gone');
    });

  it.each(['quotes', 'digest'])(
    'tells the person one sentence, and the log all: %s',
    async (name) => {
      const { discord, log } = await join(failing());
      const shown = await discord.person().asks(name);
      expect(shown).toHaveLength(1);
      expect(shown[0]).toMatchObject({ private: true });
      const entry = log.entries.find(({ level }) => level === 'error')!;
      expect(entry.fields).toMatchObject({ err: { message: 'The disk is gone' } });
      expect(shown[0]!.texts[0]).toContain((entry.fields as { reference: string }).reference);
      expect(shown[0]!.texts[0]).not.toContain('disk');
    },
  );

  it('leaves the page that is being read when the next one fails', async () => {
    let broken = false;
    const desk = createExampleDesk(() => {
      if (broken) throw new Error('The disk is gone');
      return longAnswer(30);
    });
    const { discord } = await join(desk);
    const person = discord.person();
    const [first] = await person.asks('quotes');
    broken = true;
    const [told] = await person.presses(first!, '▶');
    expect(told!.id).not.toBe(first!.id);
    expect(told!.texts[0]).toContain('Something went wrong');
  });

  it('waits as long as a 429 asks for', async () => {
    const { discord } = await join(createExampleDesk(() => sentence('After a while.')));
    discord.fails(/^PATCH \/webhooks/, 1, rateLimited(0.3, 'user'));
    const [shown] = await discord.person().asks('quotes');
    expect(shown!.texts).toEqual(['After a while.']);
  });

  it('tries again where Discord fails once', async () => {
    const { discord } = await join(createExampleDesk(() => sentence('Here it is.')));
    discord.fails(/^PATCH \/webhooks/, 2, serverError(502));
    const [shown] = await discord.person().asks('quotes');
    expect(shown!.texts).toEqual(['Here it is.']);
  });

  it('goes on where Discord takes no answer at all', async () => {
    const { discord, log } = await join(createExampleDesk(() => sentence('Here it is.')));
    discord.fails(/(PATCH|POST|DELETE) \/webhooks/, 6, serverError(503));
    const impatient = discord.person({ patience: 500 });
    await expect(impatient.asks('quotes')).rejects.toThrow('did not respond');
    expect(log.entries.filter(({ level }) => level === 'error')).toHaveLength(1);
    const [shown] = await discord.person().asks('quotes');
    expect(shown!.texts).toEqual(['Here it is.']);
  });

  it('goes on where the answer comes after the 15 minutes of the token', async () => {
    let late: () => void = () => undefined;
    const waiting = new Promise<void>((resolve) => {
      late = resolve;
    });
    const { discord, log } = await join(
      createExampleDesk(async (line) => {
        if (line === 'quotes') await waiting;
        return sentence('Here it is.');
      }),
    );
    const asked = discord
      .person({ patience: 500 })
      .asks('quotes')
      .catch(() => 'nothing came');
    await eventually(() => discord.asked.some(({ path }) => path.endsWith('/callback')));
    discord.advance(15 * 60_000 + 1);
    late();
    await eventually(() => log.entries.some(({ level }) => level === 'error'));
    const [shown] = await discord.person().asks('schedule list');
    expect(shown!.texts).toEqual(['Here it is.']);
    expect(await asked).toBe('nothing came');
  });

  it('is too late after 3 s', async () => {
    const { discord, log } = await join(createExampleDesk(() => sentence('Here it is.')));
    discord.fails(/callback$/, 1, serverError(503));
    const asked = discord
      .person()
      .asks('quotes')
      .catch(() => 'nothing came');
    discord.advance(3_001);
    expect(await asked).toBe('nothing came');
    expect(log.entries.filter(({ level }) => level === 'error')).toHaveLength(1);
  });
});
