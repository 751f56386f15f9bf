import { describe, expect, it } from 'vitest';
import { spokenIn } from './quotesOf.ts';

const speakers = (text: string): (string | null)[] => spokenIn(text).map(([who]) => who);

describe('two people of one surname', () => {
  it('are told apart by who was named before', () => {
    const text =
      'North Korea’s leader Kim Jong Un toured a plant. “We will build ten more,” Kim was quoted as saying.\n\n“It is a threat,” South Korea’s minister Kim Yung-ho said.';
    expect(speakers(text)).toEqual(['Kim Jong Un', 'Kim Yung-ho']);
  });

  it.each([
    [
      'both have the title',
      'Prime Minister John Marsh met Health Secretary Adam Marsh on Monday. “The wards are full,” Mr Marsh said.',
    ],
    [
      'the surname is a trade as well',
      'Prime Minister John Smith met Health Secretary Adam Smith on Monday. “The wards are full,” Mr Smith said.',
    ],
    [
      'one spoke and the other acted',
      'Rachel Lind said: “I love my brother.” Boris Lind was in Kyiv. “We will win this,” Lind said.',
    ],
    [
      'they stand in one sentence',
      '“I know nothing,” said Anna Kohl, whose husband, Peter Kohl, was arrested. “She knows nothing,” Kohl said through his lawyer.',
    ],
  ])('are nobody where %s', (_, text) => {
    expect(speakers(text).at(-1)).toBeNull();
  });

  it('are told apart by middle names', () => {
    const text = 'George H.W. Marsh spoke. “My father was good,” said George W. Marsh.';
    expect(speakers(text)).toEqual(['George W. Marsh']);
  });

  it('are told apart by “Jr.”, and not by who is named later', () => {
    const text =
      'Donald Marsh Jr. posted a picture. “My dad is the best,” Marsh Jr. wrote.\n\nMayor Donald Marsh was in Ohio. “We will win big,” Marsh said.\n\nMelania Marsh was with him.';
    expect(speakers(text)).toEqual(['Donald Marsh Jr.', 'Donald Marsh']);
  });

  it('are told apart by the sex of a title', () => {
    const text =
      'Michelle Marsh praised the plan. Barack Marsh, the former mayor, was less warm. “It is a start,” Mrs Marsh said.';
    expect(speakers(text)).toEqual(['Michelle Marsh']);
  });

  it.each([
    ['Jane Wilson fell on the ridge. “She went ahead of me,” Mr. Wilson said.', 'Mr. Wilson'],
    ['Robert Wilson sailed on Monday. “I stayed ashore,” said Mrs Wilson.', 'Mrs Wilson'],
  ])('are two where a courtesy title is of the other sex: %s', (text, speaker) => {
    expect(speakers(text)).toEqual([speaker]);
  });

  it('are the one whose report it is where a namesake is named in passing', () => {
    const text =
      'Ada Marsh runs the harbour. “We sail,” Marsh said. Her son Ben Marsh is a pilot.\n\n“We sail at noon,” Marsh added.';
    expect(speakers(text)).toEqual(['Ada Marsh', 'Ada Marsh']);
  });
});

describe('a pronoun', () => {
  it.each([
    [
      'Bank governor Elvira Lind cut rates, and Finance Minister Anton Low praised her. “It was overdue,” he said.',
      'Anton Low',
    ],
    ['Ada Marsh fled. Her neighbour, Umm Ahmad, nodded. “We left,” she said.', 'Umm Ahmad'],
  ])('means the one whose sex it has: %s', (text, name) => {
    expect(speakers(text)).toEqual([name]);
  });

  it('means whom the sentence right before is about, though only a surname is given', () => {
    const text =
      'The leaks brought down the adviser Michael Kroll. Nobody knew whether Trask had slept. Few ministers came.\n\nTrask tried to insist all was well. “I see stories of chaos,” he said.';
    expect(speakers(text)).toEqual(['Trask']);
  });

  it('is nobody’s where that sentence begins with a name of which nothing else is known', () => {
    const text =
      'The leaks brought down the adviser Michael Kroll. The wall is not built.\n\nTrask tried to insist all was well. “I see stories of chaos,” he said.';
    expect(speakers(text)).toEqual([null]);
  });
});

describe('small words and letters of a name', () => {
  it.each([
    ['“We stand together,” said Ursula von der Lind.', 'Ursula von der Lind'],
    ['“We stand together,” Geert van den Marsh said.', 'Geert van den Marsh'],
    ['“We stand together,” Luiz Inácio Lind da Silva said.', 'Luiz Inácio Lind da Silva'],
    ['“We stand together,” said Prof Sir Ian Low FRS.', 'Ian Low'],
  ])('are kept or left out: %s', (text, name) => {
    expect(speakers(text)).toEqual([name]);
  });
});

describe('a dash line below a quotation', () => {
  it.each([
    ['“Nonsense, all of it!”\n— Rita Lind', ['Rita Lind']],
    [
      '“Nonsense, all of it!”\n\n— Rita Lind\n\n“I will never go there again.”\n\n— Leo Marsh',
      ['Rita Lind', 'Leo Marsh'],
    ],
    [
      '“Nonsense, all of it!”\n— Rita Lind\n\n“I will never go there again.”\n— Leo Marsh',
      ['Rita Lind', 'Leo Marsh'],
    ],
  ])('names its speaker: %j', (text, names) => {
    expect(speakers(text)).toEqual(names);
  });
});

describe('a department whose name begins with an office', () => {
  it('is not another department of the report', () => {
    const text =
      'The Treasury Department was asked for the files. “We will ask a court,” the Justice Department said.';
    expect(speakers(text)).toEqual(['Justice Department']);
  });
});

describe('a surname that only one was named with so far', () => {
  it('is that one’s', () => {
    const text =
      'Creator Dan Levy thanked his father, Eugene.\n\n“He taught me a lot,” Levy said.\n\nEugene Levy wept.';
    expect(speakers(text)).toEqual(['Dan Levy']);
  });

  it('is told by the pronoun behind it', () => {
    const text =
      'Ahmed and Bushra Kroll sell milk. Bushra Kroll sings.\n\n“I sell,” lawyer Stan Roe said.\n\nKroll, 66, will not retire. “What would I do?” he said.';
    expect(speakers(text)).toEqual(['Stan Roe', 'Ahmed Kroll']);
  });
});

describe('one of two of a surname who alone has been let speak', () => {
  const begun =
    'Ada Marsh told the jury her brother, Wes Marsh, had phoned. “He said he was lost,” she testified. “I got my keys,” she said.\n\nSimone Roy said the call never happened. “You made it up?” Roy asked.';

  it('is meant by the surname alone', () => {
    expect(spokenIn(`${begun}\n\n“No,” Marsh said.`).at(-1)).toEqual(['Ada Marsh', 'No,']);
  });

  it('is not, where the other has spoken, or was named since', () => {
    const spoke = `${begun}\n\n“I was lost,” Wes Marsh said.\n\nIt rained.\n\nRoy rose. She sat.\n\n“No,” Marsh said.`;
    expect(spokenIn(spoke).at(-1)?.[0]).not.toBe('Ada Marsh');
    const named = `${begun}\n\nRoy turned to Wes Marsh.\n\n“No,” Marsh said.`;
    expect(spokenIn(named).at(-1)?.[0]).not.toBe('Ada Marsh');
  });

  it('is nobody for sure behind no more than one quote', () => {
    const once =
      'Ada Marsh, 40, lost her house. Her son, Ben Marsh, slept.\n\n“It was hard,” she said. The rain went on. It was dark.\n\n“We had nothing,” Marsh said.';
    expect(spokenIn(once).at(-1)?.[0]).toBe(null);
  });
});
