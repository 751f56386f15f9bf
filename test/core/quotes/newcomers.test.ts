import { describe, expect, it } from 'vitest';
import { reportedIn, spokenIn } from './quotesOf.ts';

const speakers = (text: string): (string | null)[] => spokenIn(text).map(([who]) => who);

describe('a pronoun behind somebody who has no name', () => {
  it.each([
    [
      'Ada Marsh fled with her sister. “We ran,” Ada said. Their mother stayed. “I was born here,” she told them.',
      ['Ada Marsh', 'Their mother'],
    ],
    [
      'Ben Low lost. “We were awful,” Low said.\n\nA fan agreed. “We were,” he said. “Awful.”',
      ['Ben Low', 'fan', 'fan'],
    ],
    [
      'The Harbour Office will sell, said Ben Low. A spokesman for Norvell said the firm would bid. “We are ready,” he said.',
      ['spokesman for Norvell'],
    ],
    ['A New Jersey court approved the sale on Monday. “It is late,” she said.', [null]],
    [
      'One man, who did not want to be named, said he saw smoke. “It was black,” he said.',
      ['One man'],
    ],
  ])('means that one, and nobody who was named before: %s', (text, who) => {
    expect(speakers(text)).toEqual(who);
  });

  it.each([
    ['Ben Low came late. A reporter asked whether he would sail. “Never,” he said.', 'Ben Low'],
    ['Ben Low came late. His wife waited outside. “I am sorry,” he said.', 'Ben Low'],
    ['A teacher explained the rules, Ben Low continued. “So we left,” he said.', 'Ben Low'],
    ['A new pilot, Ben Low said, would help. “We need him,” he said.', 'Ben Low'],
  ])('means whoever was named where the other is only asking or spoken of: %s', (text, who) => {
    expect(speakers(text).at(-1)).toBe(who);
  });

  it('means nobody for sure where the one without a name speaks to a man with one', () => {
    expect(speakers('A man told John Low to leave. “I will,” he said.')).toEqual([null]);
  });
});

describe('who is named behind a kinship, a bygone office or two roles', () => {
  it.each([
    [
      '“Stop,” Mr Reed says.\n\nReed’s mother, Ada Reed, wept. “He called for me,” she said.',
      'Ada Reed',
    ],
    ['Low’s predecessor, Cy Roe, told the Gazette that the firm had “lost its way”.', 'Cy Roe'],
    ['Low’s running mate, Cy Roe, said Marsh “cannot answer”.', 'Cy Roe'],
    ['Former referee Cy Roe, writing in the Gazette, called the call “correct in law”.', 'Cy Roe'],
    ['“We have found a home,” added Pinmark founder and CEO Cy Roe.', 'Cy Roe'],
    ['Cllr Cy Roe added: “We can do better.”', 'Cy Roe'],
    ['Det Insp Cy Roe said: “This was a callous attack.”', 'Cy Roe'],
    ['Plumber Joe Bell, 54, said: “The pipes froze.”', 'Joe Bell'],
  ])('%s', (text, who) => {
    expect(speakers(text).at(-1)).toBe(who);
  });

  it('may have the name of a month', () => {
    const text = 'Ken Low is 71. “You would,” Ken Low says.\n\n“I would not,” says June.';
    expect(speakers(text)).toEqual(['Ken Low', 'June']);
  });

  it('may be named in full before a title of a programme', () => {
    const text =
      'Jeremy Renn, 52, told Diane Sayle on Good Harbour: “I was awake.” “Twice,” Renn said.';
    expect(speakers(text)).toEqual(['Jeremy Renn', 'Jeremy Renn']);
  });
});

describe('a quotation that opens the paragraph behind a question', () => {
  it('is not the asker’s', () => {
    const text =
      '“You don’t recall it?” asked Ms. Ortega.\n\n“I sign a lot of things.”\n\n“Like checks?”\n\n“Like checks,” Mr. Vance said.';
    expect(speakers(text)).toEqual(['Ortega', null, null, 'Vance']);
  });
});

describe('what goes on behind an attribution to nobody for sure', () => {
  it('is one quotation with it', () => {
    const text = 'Robin Kroll and Pat Kroll met. “Nobody came,” she said. “Nobody.”';
    expect(speakers(text)).toEqual([null, null]);
  });
});

describe('words that can be heard', () => {
  it('are said', () => {
    expect(spokenIn('“I cannot breathe,” Mr Reed can be heard saying in the film.')).toEqual([
      ['Reed', 'I cannot breathe,'],
    ]);
  });
});

describe('a told clause', () => {
  it.each([
    [
      'Ada Marsh said the plan was working, but spokeswoman Eve Low called it “cold comfort” for families.',
      [['Ada Marsh', 'the plan was working']],
    ],
    [
      'Ada Marsh said it was “a turn on a turn”, while Ben Low said “you couldn’t make it up”.',
      [['Ada Marsh', 'it was “a turn on a turn”']],
    ],
    [
      'Ada Marsh said the tax was unfair, while her deputy, Ben Low, called it “theft”.',
      [['Ada Marsh', 'the tax was unfair']],
    ],
    [
      'Ada Marsh said the harbour would stay open, but the union warned of strikes.',
      [['Ada Marsh', 'the harbour would stay open']],
    ],
  ])('ends before another speaks: %s', (text, told) => {
    expect(reportedIn(text).slice(0, 1)).toEqual(told);
  });

  it('gives words between marks behind “called it” to whoever calls', () => {
    const text = 'Ada Marsh said the tax was unfair, while her deputy, Ben Low, called it “theft”.';
    expect(speakers(text)).toEqual(['Ben Low']);
  });
});

describe('a question of the narrator’s', () => {
  it('is answered by the woman whom it is about, and not by the man who spoke before', () => {
    const text =
      'Ada Marsh owns a boat. “It leaks,” she says. Her brother John Marsh has one as well. “Mine is dry,” he says.\n\nWas she nervous? “Terrified.”';
    expect(speakers(text).at(-1)).toBe('Ada Marsh');
  });
});

describe('an actor', () => {
  it('is “she” where her given name is a woman’s', () => {
    const text = 'The actor Emma Strong talks to Ben Low. “I am shy,” she says.';
    expect(speakers(text)).toEqual(['Emma Strong']);
  });
});

describe('what the narrator says of a claim', () => {
  it('is no part of it', () => {
    const text =
      'Ben Low said Tuesday that the strike “will end this year,” a claim that Ada Marsh dismissed as “fantasy.”';
    expect(reportedIn(text)).toEqual([['Ben Low', 'the strike “will end this year,”']]);
  });
});

describe('somebody’s helper of whatever kind', () => {
  it.each([
    ['The Wind Office was right. Its chief spotter, Dan Sure, said: “It is over.”', 'Dan Sure'],
    ['Her headteacher at the time, Sue Magg, said: “She wanted to act.”', 'Sue Magg'],
    ['Mr Rust’s weaver, Al Sand, asked: “Does this help?”', 'Al Sand'],
  ])('is the one named behind the comma: %s', (text, who) => {
    expect(speakers(text)).toEqual([who]);
  });
});
