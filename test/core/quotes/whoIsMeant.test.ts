import { describe, expect, it } from 'vitest';
import { reportedIn, spokenIn } from './quotesOf.ts';

const speakers = (text: string): (string | null)[] => spokenIn(text).map(([who]) => who);

describe('offices of the same kind', () => {
  it('are not one where what they have charge of differs', () => {
    const text =
      'The foreign minister, Ana Ruiz, met the defence minister, Eva Sanz. “We will send ships,” the foreign minister said. “And planes,” the defence minister said.';
    expect(speakers(text)).toEqual(['Ana Ruiz', 'Eva Sanz']);
  });

  it('are not one where they serve different bodies', () => {
    const text =
      'Kremlin spokesman Cy Roe denied it. “We saw nothing,” Roe said.\n\nThe European Commission’s chief spokesman said: “We want answers.”';
    expect(speakers(text).at(-1)).toBe('European Commission’s chief spokesman');
  });

  it('stay with whoever spoke unnamed since the holder was named', () => {
    const text =
      'Company spokesman Cy Roe denied it.\n\nA spokesperson for Lind said: “We are sorry.”\n\n“We will pay every driver,” the spokesperson added.';
    expect(speakers(text)).toEqual(['spokesperson for Lind', 'spokesperson for Lind']);
  });

  it('do not make a seat of government a company', () => {
    const text =
      '“There were no talks,” the Kremlin said on Monday.\n\nThe company said in a statement that it "takes safety extremely seriously".';
    expect(speakers(text).at(-1)).not.toBe('Kremlin');
  });
});

describe('a participle', () => {
  it('belongs to the subject of its own sentence', () => {
    const text =
      'Dr. Jane Hart told students: “Be brave.” Her colleague Ann Wu disagreed, tweeting “fear is useful to us”.';
    expect(speakers(text)).toEqual(['Jane Hart', 'Ann Wu']);
  });

  it('that opens the sentence names somebody else than the speaker', () => {
    const text = 'Citing Low, Dr. Jane Hart told students: “Be brave and be kind.”';
    expect(speakers(text)).toEqual(['Jane Hart']);
  });
});

describe('words of nobody and of others', () => {
  it('are nobody’s where nobody is said to have said them', () => {
    const text = 'Ben Low lost. “I quit tonight,” said nobody in the dressing room.';
    expect(speakers(text)).toEqual([null]);
  });

  it('are not one quotation of one and the other', () => {
    const text = 'Two men sat there. “I saw it fall,” said one. “I heard it fall,” said the other.';
    expect(speakers(text)).toEqual(['one', 'other']);
  });

  it.each([
    ['Ben Low lost. To quote Orwell: “All animals are equal.”', 'Orwell'],
    ['As Churchill put it, “we shall never surrender to them”.', 'Churchill'],
  ])('are those of whom the narrator quotes: %s', (text, name) => {
    expect(speakers(text)).toEqual([name]);
  });

  it('are not those of a man where she replies', () => {
    const text = 'Davies won. Davies texted his wife: “I did it.” She replied: “Call me.”';
    expect(speakers(text).at(-1)).not.toBe('Davies');
  });
});

describe('whoever is blamed or praised for saying', () => {
  it.each(['criticised', 'thanked', 'mocked'])('is the one who said it: %s', (verb) => {
    expect(speakers(`Ada Marsh ${verb} Ben Low for saying “we will never sail again”.`)).toEqual([
      'Ben Low',
    ]);
  });

  it('is not whoever regrets it', () => {
    expect(speakers('Ada Marsh apologised for saying “we will never sail again”.')).toEqual([
      'Ada Marsh',
    ]);
    expect(speakers('Ada Marsh apologised to Ben Low for saying “we never sail”.')).toEqual([
      'Ada Marsh',
    ]);
  });
});

describe('“he” and “she”', () => {
  it('mean whoever has an age, whatever the name', () => {
    const text =
      'Lawyer Ben Low sued. “It was no accident,” Low said.\n\nBilqu, 14, has not been to school. “I do not like it,” he said.';
    expect(speakers(text)).toEqual(['Ben Low', 'Bilqu']);
  });

  it('mean whoever the sentence before brings in, however rare the name', () => {
    const text =
      '“My socks are wet,” said Ben Hatherley.\n\nMayor Graydon Roe closed the pier. “The water will rise,” he said in a release.';
    expect(speakers(text)).toEqual(['Ben Hatherley', 'Graydon Roe']);
  });

  it('follow a surname that ends in s and owns', () => {
    const text =
      '“It is late,” said Heather Banuelos.\n\nMayor Don Roe left. “I learned of it on Friday,” Roe said.\n\nBanuelos’ husband, Luis, had the last word.\n\n“You are late,” he said.';
    expect(speakers(text).at(-1)).toBe('Luis');
  });

  it('tell nobody’s sex where they may be of somebody named just before', () => {
    const text =
      'Ada Marsh played for her father, Ambrose.\n\n“He could fiddle,” said Ada Marsh.\n\nMusician Kelly Roe, who made her record, called it “good.” “It was the last of a kind,” he said.';
    expect(speakers(text).at(-1)).toBe('Kelly Roe');
  });
});

describe('a stop', () => {
  it('ends a sentence behind “no”', () => {
    expect(spokenIn('Ada Marsh voted no. “It is late,” Low said.')).toEqual([
      ['Low', 'It is late,'],
    ]);
  });
});

describe('“they”', () => {
  it('are whom the sentence before sets in front, and nothing that only showed something', () => {
    const text =
      'To Quinn Low, the failure of most bills showed that the tide turns. But ports have been “weaponized” against boats, they argued.';
    expect(speakers(text)).toEqual(['Quinn Low']);
  });
});

describe('what a report tells of somebody', () => {
  it('is not what their father is', () => {
    const text =
      'Fire Chief Bill Seymour came. Tom Seymour, the chief’s son, tripped.\n\nChief Seymour said his son was “embarrassed.”';
    expect(speakers(text)).toEqual(['Bill Seymour']);
  });
});

describe('whoever tells of somebody else', () => {
  it.each([
    [
      'Dana Holt was sent home on Monday, prosecutor Mira Lund said. “We have nothing against her,” she said.',
      'Mira Lund',
    ],
    [
      'Dana Holt was sent home on Monday, the prosecutor, Mira Lund, said. “We have nothing against her,” she said.',
      'Mira Lund',
    ],
    ['Prosecutor Mira Lund charged Dana Holt. “I shall fight this,” Holt said.', 'Dana Holt'],
  ])('is the one who goes on: %s', (text, name) => {
    expect(speakers(text)).toEqual([name]);
  });

  it.each([
    'The river will fall by Friday, the mayor, Tom Brand, said.',
    'The river will fall by Friday, her deputy, Tom Brand, told reporters.',
  ])('may be named behind an office: %s', (text) => {
    expect(reportedIn(text)).toEqual([['Tom Brand', 'The river will fall by Friday']]);
  });

  it('is no judge where it is told to the court', () => {
    const sentence = 'Judge Ian Reed sentenced Ben Carrow to four years.';
    expect(speakers(`${sentence} “I am sorry,” he told the court.`)).toEqual(['Ben Carrow']);
    expect(speakers(`${sentence} “You betrayed us,” he said.`)).toEqual(['Ian Reed']);
  });
});

describe('what stands before a name', () => {
  it.each([
    ['Frail Robert Marsh said: “I am not guilty of this.”', 'Robert Marsh'],
    ['Democratic Unionist Jeffrey Low said: “I see nothing in the law.”', 'Jeffrey Low'],
    ['“This was gas,” said Inspector-General of Police Khalid Marsh.', 'Khalid Marsh'],
    ['Pal Nemeth said: “We will strike.”', 'Pal Nemeth'],
  ])('is no part of it, and a given name is: %s', (text, name) => {
    expect(speakers(text)).toEqual([name]);
  });
});

describe('who is told to have died long ago', () => {
  it('does not speak, where somebody else may be meant', () => {
    expect(
      spokenIn(
        'Surgeon Paul Renz told the court that the stitches were of a kind made since 2001. Anton Mayr, whose body it was, died in 1999. “No dead man buys thread,” he said.',
      ).at(-1),
    ).toEqual(['Paul Renz', 'No dead man buys thread,']);
  });

  it.each([
    'Actor Anton Mayr died in 2019 at the age of 88. “I was lucky all my life,” he said at his last premiere.',
    'Director Paul Renz led the theatre for years. Actor Anton Mayr died on Monday at the age of 88. “I was lucky all my life,” he said in 2019.',
  ])('is heard all the same where the report is about him: %s', (text) => {
    expect(spokenIn(text).at(-1)?.[0]).toBe('Anton Mayr');
  });
});

describe('"she" behind a firm', () => {
  it('is whoever said what she feels, and not the firm', () => {
    const text =
      'The Lorvian hospital group Norvik said on Tuesday that data had been stolen.\n\nThe group withdrew a statement. Velmova said she regretted having given an assurance too early.\n\n“We do not pay thieves,” she said.';
    expect(speakers(text)).toEqual(['Velmova']);
  });

  it('is nobody where only the firm is named', () => {
    const text =
      'The airline Norvik said on Tuesday that data had been stolen.\n\n“We do not pay thieves,” she said.';
    expect(speakers(text)).toEqual([null]);
  });

  it('is somebody who goes by a trade', () => {
    const text =
      'The publisher Moor said on Tuesday that the paper would close.\n\n“We had no choice left,” she said.';
    expect(speakers(text)).toEqual(['Moor']);
  });
});
