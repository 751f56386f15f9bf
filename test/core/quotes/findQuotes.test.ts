import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Quote } from '../../../src/core/quotes/quote.ts';
import { quotesOf, reportedIn, spokenIn } from './quotesOf.ts';

describe('the words between marks', () => {
  it.each([
    ['curly', '“We sail at noon,” Ada Marsh said.'],
    ['straight', '"We sail at noon," Ada Marsh said.'],
    ['doubled apostrophes', "''We sail at noon,'' Ada Marsh said."],
    ['single', '‘We sail at noon,’ Ada Marsh said.'],
    ['straight single', "'We sail at noon,' Ada Marsh said."],
    ['guillemets', '«We sail at noon,» Ada Marsh said.'],
  ])('are found in %s marks', (_, text) => {
    expect(spokenIn(text)).toEqual([['Ada Marsh', 'We sail at noon,']]);
  });

  it('are not cut at an apostrophe, nor opened by one', () => {
    expect(spokenIn("‘It's the crews’ day and we won't move,’ said Ada Marsh.")).toEqual([
      ['Ada Marsh', "It's the crews’ day and we won't move,"],
    ]);
    expect(spokenIn("The crews' vote is over and the owners' offer stands.")).toEqual([]);
  });

  it('go on over paragraphs that open with a mark of their own', () => {
    const quotes = quotesOf(
      '“We sail at noon,” Ada Marsh said. “It was a long strike.\n\n“Nobody won it.”\n\nThe ferries left.',
    );
    expect(quotes.map(({ text }) => text)).toEqual([
      'We sail at noon,',
      'It was a long strike.',
      'Nobody won it.',
    ]);
    expect(new Set(quotes.map(({ quotation }) => quotation)).size).toBe(1);
    expect(quotes.every(({ speaker }) => speaker?.name === 'Ada Marsh')).toBe(true);
  });

  it('end with their paragraph where the closing mark is missing', () => {
    expect(
      spokenIn(
        'Ada Marsh said: "We sail at noon and we are glad of it.\n\nThe owner was relieved.',
      ),
    ).toEqual([['Ada Marsh', 'We sail at noon and we are glad of it.']]);
  });

  it('are told from the narrator where a mark sticks to the wrong side of a space', () => {
    expect(
      spokenIn(
        '"We are ready to sail," Marsh told a meeting. "The crews are on board. We wait. "Marsh did not say how long.',
      ),
    ).toEqual([
      ['Marsh', 'We are ready to sail,'],
      ['Marsh', 'The crews are on board. We wait.'],
    ]);
  });

  it('begin with their paragraph where the opening mark is missing', () => {
    expect(spokenIn('We sail at noon," said Ada Marsh. "The crews are on board.')).toEqual([
      ['Ada Marsh', 'We sail at noon,'],
      ['Ada Marsh', 'The crews are on board.'],
    ]);
  });

  it('may open with a mark of one kind and close with another', () => {
    expect(spokenIn('“We sail at noon," Ada Marsh said. "Nobody waits.”')).toEqual([
      ['Ada Marsh', 'We sail at noon,'],
      ['Ada Marsh', 'Nobody waits.'],
    ]);
  });

  it('are the turns of a transcript, without the names before them', () => {
    expect(
      spokenIn(
        'The owners met the crews on Friday.\n\nMARSH: When do we sail?\n\nLOW: At noon.\n\nMARSH: And who sails?',
      ),
    ).toEqual([
      ['MARSH', 'When do we sail?'],
      ['LOW', 'At noon.'],
      ['MARSH', 'And who sails?'],
    ]);
  });

  it('leave nested marks inside', () => {
    expect(spokenIn('“He told me ‘never again’ and left,” Ada Marsh said.')).toEqual([
      ['Ada Marsh', 'He told me ‘never again’ and left,'],
    ]);
  });

  it('share a number where one quotation is split by its attribution', () => {
    const [first, second] = quotesOf('“We sail,” Ada Marsh said, “and we are glad.”');
    expect(first!.quotation).toBe(second!.quotation);
    expect(second!.text).toBe('and we are glad.');
  });

  it('are found each time they stand in the report', () => {
    const quotes = quotesOf(
      '“We sail at noon,” said Ada Marsh.\n\nThe owner agreed.\n\n“We sail at noon,” Marsh said.',
    );
    expect(quotes.map(({ start }) => start)).toHaveLength(2);
  });
});

describe('what is no quote', () => {
  it.each([
    ['a scare quote', 'The so-called “peace plan” of the owners was dead.'],
    ['a nickname', 'Joe “Sparks” Carter repaired the engine.'],
    ['the title of a broadcast', 'Ada Marsh said on the radio show “Harbour Watch” that it rains.'],
    ['what a thing is called', 'They sell a kind of rope, called “harbour grade line”, in Ohio.'],
    [
      'the tag of a page',
      '<post id="77" author="@marsh">The ferries left at noon on Friday.</post>',
    ],
    ['inches', 'The mast is 30" thick and the deck 12" above the water.'],
  ])('%s', (_, text) => {
    expect(spokenIn(text)).toEqual([]);
  });

  it('but what somebody called something is theirs', () => {
    expect(spokenIn('Ada Marsh praised what she called the “great calm” of the crews.')).toEqual([
      ['Ada Marsh', 'great calm'],
    ]);
  });
});

describe('the speaker beside the quote', () => {
  it.each([
    ['before, with a colon', 'Ada Marsh told reporters on Friday: “We sail at noon.”'],
    ['before, in the clause', 'Ada Marsh said on Friday that the crews “sail at noon”.'],
    ['behind', '“We sail at noon,” Ada Marsh told a news conference.'],
    ['inverted', '“We sail at noon,” said Ada Marsh, who runs the harbour.'],
    ['with an aside', '“We sail at noon,” Ada Marsh, the head of the harbour, said on Friday.'],
    ['with a role and no second comma', '“We sail at noon,” Ada Marsh, head of the harbour said.'],
    ['according to', '“We sail at noon,” according to Ada Marsh.'],
    [
      'after a broken line',
      '“We sail at noon and we are glad of it,” harbour\n\nspokeswoman Ada Marsh said in a statement.',
    ],
    ['behind a question', '“When do we sail?” Ada Marsh asked.'],
    ['signed', '“We sail at noon.” — Ada Marsh'],
    ['as in a transcript', 'Ada Marsh: “We sail at noon.”'],
    ['tweeted', '“We sail at noon,” tweeted Ada Marsh.'],
    ['in a headline', '# Ada Marsh: ‘We sail at noon’\n\nThe ferries were ready on Friday.'],
  ])('%s', (_, text) => {
    expect(spokenIn(text).map(([name]) => name)).toEqual(['Ada Marsh']);
  });

  it('is the one whose verb stands nearest, not the one spoken to or of', () => {
    expect(
      spokenIn(
        'After Ben Low resigned, Ada Marsh told Cy Roe: “We sail at noon, whatever he says.”',
      ),
    ).toEqual([['Ada Marsh', 'We sail at noon, whatever he says.']]);
  });

  it('is not whoever did not say it', () => {
    const [quote] = quotesOf('Ben Low was asked by a reporter: “When do we sail again?”');
    expect(quote?.speaker?.name).not.toBe('Ben Low');
  });

  it('is a body where a body speaks', () => {
    expect(
      spokenIn('The Harbour Office said in a statement: “The ferries sail at noon today.”'),
    ).toEqual([['Harbour Office', 'The ferries sail at noon today.']]);
    expect(spokenIn('A White House statement said the talks were “frank and useful”.')).toEqual([
      ['White House', 'frank and useful'],
    ]);
  });

  it('is unknown where nobody is named', () => {
    expect(spokenIn('“We will never sail with these engines again!”')).toEqual([
      [null, 'We will never sail with these engines again!'],
    ]);
  });
});

describe('the fullest name', () => {
  const story =
    "Harbour president Ada Jane Marsh met Ben Low, the Finnish owner's lawyer, on Friday.\n\n";
  it.each([
    ['by surname', '“We sail at noon,” Marsh said.', 'Ada Jane Marsh'],
    ['by title', '“We sail at noon,” Ms. Marsh said.', 'Ada Jane Marsh'],
    ['by role', '“We sail at noon,” the harbour president said.', 'Ada Jane Marsh'],
    ['by another word for the role', '“We sign nothing,” the attorney said.', 'Ben Low'],
    ['by a pronoun', 'Marsh was glad.\n\n“We sail at noon,” she said.', 'Ada Jane Marsh'],
    ['by his own pronoun', 'Low was not glad.\n\n“We sign nothing,” he said.', 'Ben Low'],
  ])('%s', (_, text, name) => {
    expect(spokenIn(story + text).map(([who]) => who)).toEqual([name]);
  });

  it('keeps father and son apart', () => {
    expect(
      spokenIn(
        'Carl Dent and Carl Dent Jr. spoke. “We sail at noon,” Carl Dent Jr. said. “We do not,” Dent said.',
      ).map(([who]) => who),
    ).toEqual(['Carl Dent Jr.', 'Carl Dent']);
  });
});

describe('a quote with no speaker beside it', () => {
  it('is told of in the sentence before', () => {
    expect(
      spokenIn('Ada Marsh went on to say the crews were content. “We sail at noon. Be there.”'),
    ).toEqual([['Ada Marsh', 'We sail at noon. Be there.']]);
  });

  it('goes on with the quotation before, without a mention', () => {
    const [, second] = quotesOf(
      '“We sail at noon,” Ada Marsh said.\n\n“The crews are on board and the engines run.”',
    );
    expect(second!.speaker).toEqual({ name: 'Ada Marsh', start: null, end: null });
  });

  it("is the next speaker's where the text has turned to somebody else", () => {
    expect(
      spokenIn(
        '“We sail at noon,” Ada Marsh said.\n\nBen Low disagreed.\n\n“Nobody sails before we have signed,” he said.',
      ).at(-1),
    ).toEqual(['Ben Low', 'Nobody sails before we have signed,']);
  });
});

describe('the particulars of a quote', () => {
  it('tell where and when it was said', () => {
    const [quote] = quotesOf(
      '“We sail,” Ada Marsh told a press conference on Friday.',
      '2024-03-03',
    );
    expect(quote).toMatchObject({
      kind: 'direct',
      setting: 'news conference',
      said: '2024-03-01',
      published: '2024-03-03',
      cue: { text: 'told' },
    });
  });
});

describe('the setting of a quote', () => {
  it.each([
    ['“We sail,” Ada Marsh tweeted.', 'tweet'],
    ['“We sail,” Ada Marsh said in a statement.', 'statement'],
    ['“We sail,” Ada Marsh said in a televised speech.', 'speech'],
    ['Ada Marsh called his speech “shameful and sad”.', null],
  ])('of %s is %s', (text, setting) => {
    expect(quotesOf(text)[0]!.setting).toBe(setting);
  });
});

describe('reported speech', () => {
  it.each([
    ['that', 'Ada Marsh said that the crews sail at noon.', 'the crews sail at noon'],
    ['no that', 'Ada Marsh said on Friday the crews sail at noon.', 'the crews sail at noon'],
    ['told', 'Ada Marsh told reporters that the crews sail at noon.', 'the crews sail at noon'],
    ['behind', 'The crews sail at noon, Ada Marsh said.', 'The crews sail at noon'],
    ['according to', 'According to Ada Marsh, the crews sail at noon.', 'the crews sail at noon'],
  ])('with "%s"', (_, text, clause) => {
    expect(reportedIn(text)).toEqual([['Ada Marsh', clause]]);
  });

  it.each([
    ['as told', 'As Ada Marsh told the Gazette, the crews sail.', ['the crews sail']],
    ['told before', 'The crews sail at noon, as Ada Marsh said.', ['The crews sail at noon']],
    ['told late', 'Ada Marsh said in a statement they had sailed.', ['they had sailed']],
    ['a question', 'Ada Marsh asked whether the crews sail.', ['whether the crews sail']],
    ['a promise', 'Ada Marsh promised to sail by noon.', ['to sail by noon']],
    ['at second hand', 'Ada Marsh was quoted as saying that the crews sail.', ['the crews sail']],
    [
      'around its teller',
      'The deal, Ada Marsh said, was off for good.',
      ['The deal', 'was off for good'],
    ],
    [
      'told twice',
      'Ada Marsh said the crews sail at noon and warned that the ferries would wait.',
      ['the crews sail at noon', 'the ferries would wait'],
    ],
    [
      'behind spoken words',
      'Ada Marsh said, “We sail at noon,” adding that the ferries would not wait.',
      ['the ferries would not wait'],
    ],
    [
      'with spoken words in it',
      'Ada Marsh said that the crews were “on board” by noon.',
      ['the crews were “on board” by noon'],
    ],
  ])('as %s', (_, text, clauses) => {
    expect(reportedIn(text)).toEqual(clauses.map((clause) => ['Ada Marsh', clause]));
  });

  it('ends where somebody else tells on', () => {
    expect(
      reportedIn('Ada Marsh said the crews sail at noon, but Ben Low said the ferries would wait.'),
    ).toEqual([
      ['Ada Marsh', 'the crews sail at noon'],
      ['Ben Low', 'the ferries would wait'],
    ]);
  });

  it('is that of the people named before, where "they" tell it', () => {
    expect(
      reportedIn('The owners met on Friday. They said the ferries would wait until June.'),
    ).toEqual([['owners', 'the ferries would wait until June']]);
  });

  it('is not taken from the aside of a name', () => {
    expect(reportedIn('Ada Marsh, a harbour pilot, said Ben Low had sailed.')).toEqual([
      ['Ada Marsh', 'Ben Low had sailed'],
    ]);
  });

  it.each([
    'Ada Marsh did not say that the crews sail at noon.',
    'Ada Marsh declined to say that the crews sail at noon.',
    'Ada Marsh declined to say whether the crews sail at noon.',
    'Ada Marsh refused to confirm that the crews sail at noon.',
    'The ferries left the harbour at noon on Friday.',
  ])('is not made of "%s"', (text) => {
    expect(reportedIn(text)).toEqual([]);
  });
});

function expectExact(text: string, { start, end, text: words, speaker, cue }: Quote): void {
  expect(text.slice(start, end)).toBe(words);
  if (cue !== null) expect(text.slice(cue.start, cue.end)).toBe(cue.text);
  if (speaker?.name != null) expect(speaker.name.trim()).not.toBe('');
  if (speaker?.start != null) expect(speaker.end).toBeGreaterThan(speaker.start);
}

function expectNested(quotes: readonly Quote[]): void {
  for (const [i, one] of quotes.entries()) {
    for (const other of quotes.slice(i + 1)) {
      const apart = one.end <= other.start || other.end <= one.start;
      const holds = one.start <= other.start && other.end <= one.end;
      expect(apart || holds).toBe(true);
    }
  }
}

describe('findQuotes, whatever the text', () => {
  const piece = fc.constantFrom(
    ...[
      '“',
      '”',
      '"',
      "'",
      '’',
      '‘',
      '«',
      '»',
      "''",
      '\n\n',
      '\n',
      '. ',
      ', ',
      ': ',
      ' — ',
      ' (',
      ') ',
    ],
    ...[
      'Ada Marsh ',
      'Mr. Low ',
      'she ',
      'said ',
      'told ',
      'that ',
      'according to ',
      'who ',
      'We sail ',
    ],
    ...['the president ', 'and ', 'saying ', 'on Friday ', 'A.', '😀', 'é', 'e\u0301', '\u200b'],
  );
  const texts = fc.array(fc.oneof({ weight: 5, arbitrary: piece }, fc.string({ unit: 'binary' })), {
    maxLength: 60,
  });

  it('gives letter-exact spans in order, overlapping only where one holds the other', () => {
    fc.assert(
      fc.property(texts, (pieces) => {
        const text = `A ${pieces.join('').replace(/\p{C}/gu, ' ')}`;
        const quotes = quotesOf(text);
        for (const quote of quotes) expectExact(text, quote);
        expectNested(quotes);
      }),
      { numRuns: 300 },
    );
  });

  it('names the same speakers in every style of marks', () => {
    const speaker = fc.constantFrom('Ada Marsh', 'Ben Low', 'the Harbour Office');
    const words = fc.constantFrom(
      'We sail at noon',
      'Nobody signs this paper',
      'It was a long strike',
    );
    const verb = fc.constantFrom('said', 'told reporters', 'added');
    const lines = fc.array(fc.tuple(speaker, words, verb), { minLength: 1, maxLength: 5 });
    const tell = (told: [string, string, string][], open: string, close: string) =>
      told.map(([who, what, verb]) => `${open}${what},${close} ${who} ${verb}.`).join('\n\n');
    fc.assert(
      fc.property(lines, (told) => {
        const expected = told.map(([who, what]) => [who.replace('the ', ''), `${what},`]);
        for (const [open, close] of [
          ['“', '”'],
          ['"', '"'],
          ["''", "''"],
          ['«', '»'],
          ['‘', '’'],
        ] as const) {
          expect(spokenIn(tell(told, open, close))).toEqual(expected);
        }
      }),
      { numRuns: 40 },
    );
  });

  it.each([
    ['nothing but marks', '"'.repeat(100_000)],
    ['marks that never close', 'Ada said “we sail. '.repeat(5_000)],
    ['one endless sentence', 'Ada said "we sail" and '.repeat(5_000)],
    ['no stop in 100,000 words', 'word '.repeat(100_000)],
    ['brackets that never close', '( Ann '.repeat(20_000)],
  ])('takes %s in its stride', (_, text) => {
    for (const { start, end, text: words } of quotesOf(text)) {
      expect(text.slice(start, end)).toBe(words);
    }
  });
});
