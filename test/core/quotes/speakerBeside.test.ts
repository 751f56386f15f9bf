import { describe, expect, it } from 'vitest';
import { quotesOf, spokenIn } from './quotesOf.ts';

const whoSpeaks = (text: string): (string | null)[] => spokenIn(text).map(([who]) => who);

describe('who speaks, in the sentence of the quote', () => {
  it.each([
    ['an inverted opening', 'Said Ada Marsh, who runs the harbour, “We sail at noon today.”'],
    ['a pair of words for saying', '“We sail at noon, don’t we?” Ada Marsh went on, as if alone.'],
    ['a pair before the quote', 'As Ada Marsh puts it, “We sail at noon, and nobody waits.”'],
    ['a retort', '“We sail at noon,” an angry Ada Marsh shot back.'],
    ['a verb of mockery', '“We sail at noon,” scoffed Ada Marsh, 22, who helped to found it.'],
    ['a trade nobody has on a list', '“We sail at noon,” former port agent Ada Marsh explained.'],
    ['"with" before whoever does it', 'Two men fought, with Ada Marsh loudly yelling: “We sail!”'],
    ['a name set off by a dash', 'The two sides differ - Ada Marsh: “We sail at noon today.”'],
    ['a telling by telling', 'Ada Marsh continued by saying, “We sail at noon today.”'],
    [
      'a town and its state',
      'At a meeting in Port Ellis, Ohio, Ada Marsh said, “We sail at noon.”',
    ],
    [
      'two adjectives and a noun',
      'In a long, in-house talk with Ben Low last May, Ada Marsh said, “We sail at noon.”',
    ],
    [
      'a verb of somebody named in passing',
      'Ada Marsh said the crews had wages in mind when the owners asked them on Friday to stay at work for another year, “a long, hard year.”',
    ],
    ['a question to somebody', '“When do we sail?” asked Ada Marsh, as the crews laughed.'],
    ['a post', 'From Ada Marsh: “We sail at noon today, and nobody waits.”'],
    ['being led to say it', 'Ada Marsh was prompted to say, “We sail at noon today.”'],
    [
      'an aside after "after"',
      'The talk came up on Friday after Ada Marsh, asked about the crews, had said, “We sail.”',
    ],
    ['nouns before the name', '“We sail,” former Port Ellis copywriter Ada Marsh wrote in May.'],
    ['a bracketed dateline', 'Strike is over.\n\nPORT ELLIS, Ohio — Ada Marsh said: “We sail.”'],
  ])('is found with %s', (_, text) => {
    expect(whoSpeaks(text)).toEqual(['Ada Marsh']);
  });

  it.each([
    ['a name that ends like an adverb', '“We sail,” said Ben Skelly. “We do,” Skelly added.'],
    ['a name that ends like a participle', 'Ben Husted came. Husted said, “We sail.”'],
  ])('is found with %s', (_, text) => {
    expect(new Set(whoSpeaks(text)).size).toBe(1);
    expect(whoSpeaks(text)[0]).toMatch(/^Ben (?:Skelly|Husted)$/);
  });

  it('is both of two who speak together', () => {
    const text =
      '“We sail at noon,” harbour pilots Ada Marsh and Ben Low of the Port Ellis Office for Ships wrote in May.';
    expect(quotesOf(text)[0]!.speaker).toMatchObject({ start: text.indexOf('harbour pilots') });
  });

  it('is the one of the clause that the verb stands in', () => {
    const text = 'When Ben Low, the owner’s lawyer, was asked, she laughed and said, “We’ll see.”';
    expect(whoSpeaks(`Ada Marsh was there.\n\n${text}`)).toEqual(['Ada Marsh']);
  });

  it.each([
    ['"credit"', 'Ada Marsh came by, and she took credit for “a calm end of the long strike”.'],
    ['"email"', 'Ada Marsh said, when the port email list was lost, “We sail at noon.”'],
  ])('is not taken from a noun like %s', (_, text) => {
    expect(whoSpeaks(text).every((who) => who === null || who === 'Ada Marsh')).toBe(true);
  });

  it('is the sign that somebody holds up, not whoever holds it', () => {
    expect(whoSpeaks('Ada Marsh held up a sign saying “No more ferries in our harbour.”')).toEqual([
      'sign',
    ]);
  });

  it('is whoever "asked the" names, not those who were asked', () => {
    expect(whoSpeaks('“When do we sail?” asked the boy, who wore a hat.')).toEqual(['boy']);
  });

  it('stands behind a quote that ends with a comma, whatever led up to it', () => {
    const text = 'Ada Marsh told them what counts: “We sail at noon,” she said.';
    expect(quotesOf(text)[0]!.speaker).toMatchObject({ start: text.indexOf('she said') });
  });

  it('is that of the words that a quote is joined to within one phrase', () => {
    const text =
      'Ada Marsh told the Post that crews saw no “just” and “fair” processes and say so.';
    expect(whoSpeaks(text)).toEqual(['Ada Marsh', 'Ada Marsh']);
  });

  it('is a leading article', () => {
    expect(whoSpeaks('“Nobody has won this strike,” reads a Friday editorial.')).toEqual([
      'Friday editorial',
    ]);
  });

  it('is found behind words quoted within the quotation', () => {
    const text = "''I would call it 'a long strike,''' said Ada Marsh.";
    expect(spokenIn(text)).toEqual([['Ada Marsh', "I would call it 'a long strike,'"]]);
  });
});

describe('who speaks, whatever stands between', () => {
  it.each([
    [
      'a noun that is a verb elsewhere',
      'Ada Marsh blames the ministry for dragging its feet on a review of passenger rail, saying towns are “left behind”.',
    ],
    ['a week', 'Last week, lawyer Ada Marsh sued the port, alleging a “pattern of neglect” there.'],
    [
      'a paper that tells it on',
      'Ada Marsh told deputies she “got scared,” according to a probable cause affidavit.',
    ],
    [
      'a law that somebody signed',
      '“We sail,” Ben Low said.\n\nIn May, Ada Marsh signed a law that defines a ferry as “a boat that comes back”.',
    ],
    [
      'somebody who spoke before',
      '“We sail,” Ben Low said.\n\nDirector Ada Marsh dedicated it to “every child who ate lunch in a library”.',
    ],
    [
      'what is agreed in a first clause',
      'Ada Marsh said the port agrees children come first but that there are “open questions” on it.',
    ],
    ['what she is', 'Ada Marsh, the owner of the port, called for “a measured answer.” Low left.'],
    ['her words', 'It rained. In Ada Marsh’s words, “we sail at noon and nobody waits.”'],
    ['words of hers', 'In the words of Ada Marsh, “we sail at noon and nobody waits.”'],
    ['a smile', '“We sail at noon!” beamed Ada Marsh of Larkfield.'],
    ['a compliment', 'Ada Marsh paid Low a back-handed compliment: “You are never late.”'],
    ['an adverb', 'Likewise, Ada Marsh had this to say about it: “Families would get more.”'],
    [
      'another quotation',
      'Ada Marsh challenged the idea that he had ever “attacked” Low, and said he “maintains that she is able”.',
    ],
    [
      'a line of hers',
      '“We sail,” Ben Low said. On the wall is a line from Ada Marsh: “All is well.”',
    ],
  ])('%s', (_, text) => {
    expect(whoSpeaks(text).at(-1)).toBe('Ada Marsh');
  });

  it('is a counted crowd', () => {
    const text =
      'On Saturday, about 200 people filled the pier, chanting “Hands off!” and “Shame!”';
    expect(whoSpeaks(text)).toEqual(['200 people', '200 people']);
  });

  it('is whoever put out a statement that “reads”', () => {
    const text =
      'The boy’s family would not talk but released a statement.\n\n“He is kind and he is fighting,” it reads.';
    expect(whoSpeaks(text)).toEqual(['boy’s family']);
  });

  it('is whoever wrote a short note that “read”', () => {
    const text = 'Ada Marsh conceded in a handwritten note. It read, in full: “You won the pier.”';
    expect(whoSpeaks(text)).toEqual(['Ada Marsh']);
  });

  it('is several in a clause with “that”', () => {
    const text = 'The port has a label that members of the crew called “mocking.”';
    expect(whoSpeaks(text)).toEqual(['members of the crew']);
  });

  it('goes on in a second clause with “that”', () => {
    const text = 'Ada Marsh said the port “sympathizes” but that the rent was “well below market”.';
    expect(spokenIn(text)).toEqual([
      ['Ada Marsh', 'sympathizes'],
      ['Ada Marsh', 'well below market'],
    ]);
  });

  it.each([
    'One would think that a port in “poor” condition would be closed.',
    'The port, an old one, is holding “know your ropes” meetings in May.',
  ])('is nobody: %s', (text) => {
    expect(spokenIn(text)).toEqual([]);
  });
});

describe('words on a thing', () => {
  it('are not whoever’s who spoke before', () => {
    const text =
      '“He ate,” Brar said.\n\nLow made a sign for the door that reads, “Welcome home, you are grounded now.”';
    expect(whoSpeaks(text)).toEqual(['Brar', 'sign']);
  });

  it('are hers who tells of them', () => {
    const text = 'Ada Marsh said he wore a sign that read, “Please ask before you touch my hair.”';
    expect(whoSpeaks(text)).toEqual(['Ada Marsh']);
  });
});

describe('the accused', () => {
  it('speak, and are not the lawyer of the sentences before', () => {
    const text =
      'Prosecutor Tom Reid rose. “He did not panic,” Reid said.\n\nJurors saw a film in which the accused is heard telling an officer he “loved the man.”\n\n“Why would I hurt him?” he says in it.';
    expect(whoSpeaks(text)).toEqual(['Tom Reid', 'accused', 'accused']);
  });

  it('are no verb', () => {
    expect(whoSpeaks('The mayor accused Low of “fraud” on Monday.')).toEqual(['mayor']);
  });
});

describe('a short sentence behind words that close theirs', () => {
  it.each([
    ['Ada Marsh said it was “a lie.” Ben Low said he was calm.', ['Ada Marsh']],
    ['Ada Marsh called it “a lie.” It urged others to follow.', ['Ada Marsh']],
    ['Ada Marsh called it “a lie.” He said talks would resume.', ['Ada Marsh']],
    ['Ada Marsh was angry. “It was a lie.” Ben Low said he was calm.', ['Ada Marsh']],
    ['Ada Marsh came home. “It was a lie.” Ben Low said on Monday.', ['Ben Low']],
  ])('is no attribution where it tells something itself: %s', (text, names) => {
    expect(whoSpeaks(text)).toEqual(names);
  });
});

describe('a verb that may be a noun, behind a comma', () => {
  it.each([
    'Ada Marsh, who owns two boats, calls it “a farce”.',
    'The pilot Ada Marsh, who owns two boats, calls her “a treasure.” Eve Low is 70.',
    'Ada Marsh, who owns two boats, calls Eve Low “a treasure.”',
    'The mayor, Ada Marsh, calls it “a farce”.',
  ])('is a verb before whom or what it calls so: %s', (text) => {
    expect(whoSpeaks(text)).toEqual(['Ada Marsh']);
  });
});
