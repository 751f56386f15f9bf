import { describe, expect, it } from 'vitest';
import { quotesOf, spokenIn } from './quotesOf.ts';

const wordsIn = (text: string): string[] => spokenIn(text).map(([, words]) => words);

describe('a text in another language', () => {
  it.each([
    ['German', '„Wir warten auf das Schiff“, sagte Braun.', 'Wir warten auf das Schiff'],
    ['German in print', '»Wir zahlen es nicht«, fügte er hinzu.', 'Wir zahlen es nicht'],
    ['French', '« Nous ne partirons pas », a déclaré la pilote.', 'Nous ne partirons pas'],
    ['Russian', '«Мы не ждали этого парома», — заявил Орлов.', 'Мы не ждали этого парома'],
    ['Polish', '„Nie wypłyniemy”, powiedziała Ewa Lis.', 'Nie wypłyniemy'],
    ['Spanish', '“No zarparemos”, dijo la pilota Ana Gil.', 'No zarparemos'],
    ['Swedish', '”Vi väntar inte”, sade piloten Eva Ek.', 'Vi väntar inte'],
    ['Japanese', '「船は出ません」と船長は言った。', '船は出ません'],
    ['Chinese', '船长李明说：“我们不会等。”', '我们不会等。'],
    ['Chinese with corners', '『我们不会等』，船长说。', '我们不会等'],
  ])('has its quotations, with exact edges and nobody’s name: %s', (_, text, words) => {
    expect(spokenIn(text)).toEqual([[null, words]]);
    expect(quotesOf(text)[0]?.kind).toBe('direct');
  });

  it('may use both pairs of marks of its language', () => {
    const text =
      '»Der Hafen ist ein Witz und das wissen alle«, sagte Jan Ott.\n\n„Das stimmt nicht und das weiß er auch“, sagte Petra Sohn.';
    expect(wordsIn(text)).toEqual([
      'Der Hafen ist ein Witz und das wissen alle',
      'Das stimmt nicht und das weiß er auch',
    ]);
  });

  it.each([
    ['Мэр сказала, что паром придёт в июне. «Мы не ждали этого парома».'],
    ['O prefeito disse que a ponte não abre em junho. “Não vamos esperar”, disse o prefeito.'],
  ])('has no speaker and nothing told by English rules', (text) => {
    expect(quotesOf(text).map(({ kind, speaker }) => [kind, speaker])).toEqual([['direct', null]]);
  });

  it('keeps titles of works and single words out', () => {
    const text =
      'Das Buch „Der Alte Hafen“ wurde gestern nicht verkauft, und die „Fähre“ blieb auch im Hafen.';
    expect(quotesOf(text)).toEqual([]);
  });
});

describe('an English text', () => {
  it.each([
    ['has few little words', '“Sail!” Ada Marsh shouted. “Never wait!”'],
    ['names people from elsewhere', '“Sail on,” Ursula von der Lind said. “Never wait!”'],
  ])('is read by English rules though it %s', (_, text) => {
    expect(spokenIn(text).every(([who]) => who !== null)).toBe(true);
  });

  it('has its speakers though one paragraph is in another language', () => {
    const text = 'Ada Marsh said on Friday: “We sail at noon.”\n\n„Wir warten nicht“, sagte Braun.';
    expect(spokenIn(text)).toEqual([
      ['Ada Marsh', 'We sail at noon.'],
      [null, 'Wir warten nicht'],
    ]);
  });
});
