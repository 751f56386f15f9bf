import { describe, expect, it } from 'vitest';
import { spokenIn } from './quotesOf.ts';

const lastSpeaker = (text: string): string | null | undefined => spokenIn(text).at(-1)?.[0];

describe('the name of a body', () => {
  it.each([
    [
      'by the letters behind its name',
      'The Finnish Harbour Office (MVO) met.\n\n“We sail,” MVO said.',
      'Finnish Harbour Office',
    ],
    [
      'by the first word of a firm that does something',
      'The contractor, TransEast Inc., had no answer.\n\nIn a statement, the company said it was “heartbroken.”',
      'TransEast Inc',
    ],
    [
      'by the first word of a county',
      'Crews of Westmark County met.\n\n“We sail,” said Westmark.',
      'Westmark County',
    ],
    [
      'by its initials',
      'The Union of Harbour Towns met on Friday. “We sail,” the UHT said in a statement.',
      'Union of Harbour Towns',
    ],
    [
      'with an "and" of its own',
      'Customs and Harbour Protection calls the cranes on its page “a partner that never sleeps”.',
      'Customs and Harbour Protection',
    ],
    [
      'with a nationality of its own',
      'The Finnish Ferry Lines Union spoke. “We sail,” the union said.',
      'Finnish Ferry Lines Union',
    ],
    [
      'by the word in it',
      'The Northern Harbour Commission refused. The commission noted the cranes were “meant to work at night”.',
      'Northern Harbour Commission',
    ],
    [
      'by its kind, if only one can be meant',
      'The Northern Harbour Commission refused. The agency noted the cranes were “meant to work at night”.',
      'Northern Harbour Commission',
    ],
    [
      'by "it", where it spoke just before',
      '“We sail,” the company said in May. It added, “Nobody waits for the crews.”',
      'company',
    ],
  ])('is found %s', (_, text, name) => {
    expect(lastSpeaker(text)).toBe(name);
  });

  it('is not guessed where two of the kind are named', () => {
    const text =
      'The Harbour Commission met the Shipping Bureau. The agency noted the cranes were “meant to work at night”.';
    expect(lastSpeaker(text)).toBe('agency');
  });
});

describe('the name of a person', () => {
  it.each([
    ['a word of showing', 'See Ada Marsh here. “We sail at noon,” Marsh said.', 'Ada Marsh'],
    [
      'a participle',
      'Ignoring Ada Marsh is easy. Then Ada Marsh came. “We sail at noon,” Marsh said.',
      'Ada Marsh',
    ],
    ['"former"', 'Former Ada Marsh aide Ben Low came. “We sail,” Low said.', 'Ben Low'],
  ])('does not begin with %s', (_, text, name) => {
    expect(lastSpeaker(text)).toBe(name);
  });

  it('may begin with a word that bodies have in their names', () => {
    expect(lastSpeaker('Bill Marsh came by.\n\n“We sail at noon,” he said.')).toBe('Bill Marsh');
  });

  it('is that of "they", where nobody else of several can be meant', () => {
    expect(
      lastSpeaker(
        '“We sail,” said Quin Marsh, a pilot. Ferries, they said, are “the only way to leave this town”.',
      ),
    ).toBe('Quin Marsh');
  });
});

describe('an attribution on a line of its own', () => {
  it('belongs to the quote above it', () => {
    expect(
      spokenIn(
        'Ben Low left.\n“The crews are on board, and the engines run at last,”\nMarsh said.\nThe owners were glad.',
      ),
    ).toEqual([['Marsh', 'The crews are on board, and the engines run at last,']]);
  });
});

describe('a name that is another word as well', () => {
  it.each([
    [
      'a month behind a given name',
      'Green Leader Elizabeth May spoke on May 4.\n\n“It is a joke,” May told reporters.',
      'Elizabeth May',
    ],
    [
      'an adverb at the end',
      'The baker Vera Long came home.\n\n“Only the chimney is left,” said Long.',
      'Vera Long',
    ],
    ['that month at the end', 'Elizabeth May left.\n\n“It is a joke,” said May.', 'Elizabeth May'],
    [
      'a month as a given name',
      'It rained. “It is a joke,” said June Rowe, the mayor.',
      'June Rowe',
    ],
    [
      'an auxiliary',
      'Three years ago, Will Tate sold shoes.\n\n“I blacked out,” Tate said.',
      'Will Tate',
    ],
    [
      'an adverb',
      'Chief Perry Bell of the Assembly of First Nations called it “bad”.',
      'Perry Bell',
    ],
    ['a party', 'Mayor John Tory met the crews.\n\n“We sail,” Tory said.', 'John Tory'],
    ['a trade', 'Coach Nick Nurse smiled.\n\n“We sail,” Nurse said.', 'Nick Nurse'],
  ])('%s', (_, text, name) => {
    expect(lastSpeaker(text)).toBe(name);
  });

  it.each([
    ['“We sail,” Ada Marsh said. In May Low said: “We stay at home.”', 'Low'],
    ['Will Canada sign? “We sail,” Ada Marsh said.', 'Ada Marsh'],
  ])('is no name elsewhere: %s', (text, name) => {
    expect(lastSpeaker(text)).toBe(name);
  });
});

describe('what stands in or before a name', () => {
  it.each([
    [
      'a nickname',
      'Organizer Miguel “Mike” Arreola came.\n\n“We sail,” Arreola said.',
      'Miguel Arreola',
    ],
    ['two words', 'Dwayne “The Rope” Marsh came.\n\n“We sail,” Marsh said.', 'Dwayne Marsh'],
    [
      'what somebody does',
      'Cashier Lorna Roe, 58, sells rope.\n\n“We sail,” Roe said.',
      'Lorna Roe',
    ],
    ['a constable', 'Port Const. Ann Roe came.\n\n“We sail,” the constable said.', 'Ann Roe'],
    ['a councillor', 'Couns. Jo Perks and Ana Bell voted.\n\n“Yes,” said Bell.', 'Ana Bell'],
  ])('%s', (_, text, name) => {
    expect(spokenIn(text)).toHaveLength(1);
    expect(lastSpeaker(text)).toBe(name);
  });

  it('is a firm’s own word', () => {
    const text =
      'The Port sued Crestline Holdings LLC.\n\n“We sail,” Crestline said in a statement.';
    expect(lastSpeaker(text)).toBe('Crestline Holdings LLC');
  });
});
