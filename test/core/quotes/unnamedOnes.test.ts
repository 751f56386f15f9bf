import { describe, expect, it, test } from 'vitest';
import { findQuotes, readReport } from '../../../src/core/index.ts';
import { reportedIn, spokenIn } from './quotesOf.ts';

const lastSpeaker = (text: string) => spokenIn(text).at(-1)?.[0];

describe('somebody’s relative who speaks', () => {
  it.each([
    ['by the name of whose she is', 'Her mother', 'Kelsey Brandt’s mother'],
    ['by the fullest name of whose she is', 'Brandt’s mother', 'Kelsey Brandt’s mother'],
  ])('is told %s', (_, mention, who) => {
    const text = `“I thought it was fireworks,” Kelsey Brandt said.\n\n${mention}, watching from the stands, thought otherwise. “I looked for an exit,” she said.`;
    expect(lastSpeaker(text)).toBe(who);
  });

  it('is who is named right behind with the same surname', () => {
    const text =
      'Ben Lofgren was flown to Boise. “I am fine,” he said.\n\nHis wife said she had written notes to the children. “I kept them,” Carrie Lofgren said.';
    expect(reportedIn(text).at(-1)?.[0]).toBe('Carrie Lofgren');
  });

  it('speaks on, though somebody of her sex is named with her who asked for something', () => {
    const text =
      '“My gutters are fine,” Tamika Rowe said.\n\nRowe’s neighbor, who asked not to be named, said she had stopped filing claims.\n\n“What is the point?” she said.';
    expect(lastSpeaker(text)).toBe('Tamika Rowe’s neighbor');
  });

  it('keeps the mark of a plural', () => {
    const text = 'It was over. The Lofgrens’ parents wept.\n\n“Thank God,” they said.';
    expect(lastSpeaker(text)).toBe('Lofgrens’ parents');
  });
});

describe('somebody who is called by an office or a trade', () => {
  it.each([
    [
      'whom the sentence before is about, by what he was',
      'Martin Kurz, 58, stood and apologized. “I am ashamed,” the former accountant said.',
      'Martin Kurz',
    ],
    [
      'whom the next sentence names with the post',
      'The vote was close. “We lost,” the finance minister said. Ada Marsh, who has held the post since May, left.',
      'Ada Marsh',
    ],
    [
      'the first singer, not a fellow singer',
      'Singer Loretta Gaines is done. Fellow singer Marcy Dunn called her “a queen.” The singer was moved. “I cried,” the singer said.',
      'Loretta Gaines',
    ],
    [
      'whoever is named behind a trade that is no office',
      '“It felt like a truck,” said Tofino innkeeper Joan Nilsson.',
      'Joan Nilsson',
    ],
    [
      'who was the youngest of nine',
      '“It was too warm,” said Marta Wolchuk.\n\nBorn near Wynyard, the youngest of nine, Irene Wolchuk did not see a pool until she was 17. She taught in one.\n\n“Nobody is afraid,” she said in 1988.',
      'Irene Wolchuk',
    ],
  ])('is %s', (_, text, who) => {
    expect(lastSpeaker(text)).toBe(who);
  });

  it.each([
    [
      'the top regulator',
      'The Harbour Board of Canada fined the firm. The top regulator said that it would appeal.',
      'Harbour Board of Canada',
    ],
    [
      'the sheriff’s office',
      'Two hikers were found, the Custer County Sheriff’s Office said.',
      'Custer County Sheriff’s Office',
    ],
    [
      'the premier’s office, which is no premier',
      'Premier Scott Rankine left. The premier’s office said a new one would be named.',
      'premier’s office',
    ],
    [
      'a judge whom the next sentence names',
      'A judge has ruled that the club must pay. Justice Helene Abbey said Kurz had betrayed it.',
      'Helene Abbey',
    ],
    [
      'one who is described at the beginning and named next',
      'TESTIMONY: Ex-officer tells of the night\n\nThe former officer who shot a man told an inquest he feared for his life. Darren Vogt, who left the force, testified that he was alone.',
      'Darren Vogt',
    ],
  ])('is told as %s', (_, text, who) => {
    expect(reportedIn(text)[0]?.[0]).toBe(who);
  });

  it('is who spoke before, where he tells of somebody else', () => {
    const text =
      '“It is the best email,” said Wayne Doiron. His brother and partner, Gil, printed it at once, he said.';
    expect(reportedIn(text).at(-1)?.[0]).toBe('Wayne Doiron');
  });
});

describe('a mention', () => {
  it.each([
    ['The lawyer representing Ada Love said the judge could limit it.', 'lawyer'],
    [
      'A detailed Larkfield Times investigation published in May reported that the flats were bad.',
      'Larkfield Times',
    ],
    [
      'The hall is full, according to the Center for Democracy and Civic Engagement.',
      'Center for Democracy and Civic Engagement',
    ],
    ['The Department of Justice and Ben Low said the hall is full.', 'Ben Low'],
  ])('ends with its own words: %s', (text, who) => {
    expect(reportedIn(text)[0]?.[0]).toBe(who);
  });
});

describe('what is no speech', () => {
  it('is the last of several titles', () => {
    const text =
      '"I got the news," Buck Hadley said.\n\nLoretta Gaines, a member of the Hall of Fame, had 14 No. 1 singles, including "Back Porch Light" and "Don\'t Call It Love."';
    expect(spokenIn(text)).toEqual([['Buck Hadley', 'I got the news,']]);
  });

  it('is a plea in court', () => {
    expect(reportedIn('Martin Kurz pleaded guilty in March to fraud over $5,000.')).toEqual([]);
  });
});

describe('who is named behind what they are', () => {
  it.each([
    [
      'the president of a union of carriers',
      'The president of the letter carriers’ union, Frank Roe, said the hearing was long.',
      'Frank Roe',
    ],
    [
      'a Democrat of a state',
      'Rep. Chip Landry, R-La., left. The ranking Democrat on the panel, Rep. Lucille Bonner of Illinois, said Congress shared the blame.',
      'Lucille Bonner',
    ],
    [
      'an auditor whom the next sentence names',
      'Larkfield’s auditor says the town has no plan.\n\nIn a report, auditor Marlene Voth found that one in five halls had closed.',
      'Marlene Voth',
    ],
  ])('is %s', (_, text, who) => {
    expect(reportedIn(text)[0]?.[0]).toBe(who);
  });

  it.each([
    [
      'a given name alone',
      '“There is another side,” Simon Gold wrote.\n\nTariq said he had donated his pay. “I do not want it back,” he said.',
      'Tariq',
    ],
    [
      'the reverend for the pastor',
      'Lionel Oates wept. The Rev. Otis Bell kept his word. “I told her I would be here,” the pastor said.',
      'Otis Bell',
    ],
    [
      'her mother, whose parents the paragraph is about',
      'Julie Chung said Strand had “stood on her head.”\n\nAbby Strand’s parents drove for 29 hours. “We listened to it,” said her father, Glen. Her mother could not watch. “I counted tiles,” she said.',
      'Abby Strand’s mother',
    ],
  ])('is %s', (_, text, who) => {
    expect(lastSpeaker(text)).toBe(who);
  });

  it.each([
    [
      'the head of a board behind an aside',
      'While she welcomed the money, the head of the largest school board said Thursday that it was not enough.\n\nLorraine Petkau, who chairs the board, said some have begun to pay.',
      'Lorraine Petkau',
    ],
    ['a worshipper', 'A worshipper, Tariq, said he had donated his pay.', 'Tariq'],
    [
      'a firm with a star in its name',
      'The owner, Northern Star Living, said in a statement that it takes all concerns seriously.',
      'Northern Star Living',
    ],
  ])('is told as %s', (_, text, who) => {
    expect(reportedIn(text)[0]?.[0]).toBe(who);
  });

  it('is both of those who bought it', () => {
    const text =
      'Agent Buddy Carlisle left. First-time buyers Monique and Terrell Hayes closed on it. They offered less, they said.';
    expect(reportedIn(text)[0]?.[0]).toBe('Monique Hayes and Terrell Hayes');
  });

  it('is she who was asked, not whoever pressed her', () => {
    const text =
      'Evelyn Stroud said she could not. Kit Landry pressed her on pay. Did she believe it was right? “I gave mine back,” she answered.';
    expect(lastSpeaker(text)).toBe('Evelyn Stroud');
  });

  it('says nothing where he was asked and grinned', () => {
    const text = 'Kit Landry left. Asked if he had a message for his mother, he grinned.';
    expect(reportedIn(text)).toEqual([]);
  });
});

describe('one of several who stays unnamed', () => {
  it('is not the one named in the paragraph above', () => {
    const text =
      'Prosecutor Robin Brandt has ordered an autopsy. The seven survivors are to be heard this week.\n\nOne of them, who asked not to be named because he still works there, told this paper that the crew had called twice. “They told us to wait,” he said.';
    expect(lastSpeaker(text)).toBeNull();
  });

  it('is whoever the sentence names', () => {
    const text =
      'Low spoke first. One of the lawyers, Ada Marsh, said the deal was off. “It is over,” she said.';
    expect(lastSpeaker(text)).toBe('Ada Marsh');
  });
});

describe('a place in the sentence before', () => {
  it('is nobody who speaks', () => {
    const text =
      'The new main reached Sanger Gate last night. Collector Ada Marsh had spoken of ten days; it will now be Friday, she said.';
    expect(reportedIn(text).at(-1)?.[0]).toBe('Ada Marsh');
  });
});

describe('a quotation is nobody’s who spoke in an earlier paragraph, where the sentence before it', () => {
  const speakerOf = (lead: string, words = 'It came with the mail and I read it three times.') => {
    const text = `Mayor Ada Kroll defended the ferry. “We have checked the quay,” Kroll said.\n\n${lead} “${words}”`;
    const quotes = findQuotes(readReport({ id: 'r', text }));
    return quotes.find((quote) => quote.text.startsWith(words.slice(0, 12)))?.speaker?.name ?? null;
  };

  test.each([
    ['brings in somebody without a name', 'A woman of 44 from Velm opened the mail.'],
    ['tells who was reached', 'Moor, reached at home in Velm, was short.'],
  ])('%s', (_, lead) => {
    expect(speakerOf(lead)).toBeNull();
  });

  test('tells that a newspaper has seen something', () => {
    expect(
      speakerOf('The pilot kept two pictures. The Velm Times has seen both of them.'),
    ).not.toBe('Velm Times');
  });

  test('but hers who spoke, where it tells of a thing', () => {
    expect(speakerOf('The hall is old.')).toBe('Ada Kroll');
  });
});
