import { describe, expect, it } from 'vitest';
import { rateLimited, serverError } from '../../doubles/discord/faults.ts';
import { createExampleDesk, longAnswer, sentence } from './examples.ts';
import { eventually, join } from './harness.ts';

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
