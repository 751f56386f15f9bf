import { describe, expect, it } from 'vitest';
import { quotesOf } from '../quotesOf.ts';

/** 9 March 2024 is a Saturday. */
const published = '2024-03-09';
const occasions = (text: string) =>
  quotesOf(text, published).map(({ text, setting, said }) => [text.slice(0, 12), setting, said]);
const occasion = (text: string) => occasions(text)[0]?.slice(1);

describe('the setting of a quotation', () => {
  it.each([
    ['“We sail at noon,” Ada Marsh told a news conference.', 'news conference'],
    ['“We sail at noon,” Ada Marsh said at a joint press conference in Oslo.', 'news conference'],
    ['“We sail at noon,” said Ada Marsh, the harbour’s chief, in a statement.', 'statement'],
    ['In a statement, Ada Marsh said: “We sail at noon.”', 'statement'],
    ['“We sail at noon,” Ada Marsh tweeted.', 'tweet'],
    ['“We sail at noon,” Ada Marsh wrote on Twitter.', 'tweet'],
    ['“We sail at noon,” Ada Marsh said in a series of tweets.', 'tweet'],
    ['“We sail at noon,” Ada Marsh said in an interview with Sea Radio.', 'interview'],
    ['Ada Marsh wrote in a letter to the owners: “We sail at noon.”', 'letter'],
    ['Speaking at a rally in Oslo, Ada Marsh said: “We sail at noon.”', 'rally'],
    ['“We sail at noon,” Ada Marsh testified.', 'testimony'],
    ['“We sail at noon,” Ada Marsh said during a hearing.', 'testimony'],
    ['“We sail at noon,” Ada Marsh said on a conference call.', 'phone call'],
    ['Ada Marsh spoke up. “We sail at noon,” her statement read.', 'statement'],
    ['Ada Marsh said in a speech that the crews would sail at noon.', 'speech'],
  ])('is told in: %s', (text, setting) => {
    expect(occasion(text)).toEqual([setting, null]);
  });

  it.each([
    '“We sail at noon,” Ada Marsh said after the news conference.',
    '“We sail at noon,” Ada Marsh said of the statement.',
    'Ada Marsh said that the statement of the owners was “a fine piece of fiction”.',
    'Ada Marsh, who read the letter, said: “We sail at noon.”',
    'Ada Marsh called the interview of the owner “a shame for the whole harbour”.',
    '“We sail at noon,” Ada Marsh said.',
    'Facebook said the words were “a severe violation of our rules for the harbour”.',
  ])('is not guessed from: %s', (text) => {
    expect(occasion(text)?.[0]).toBeNull();
  });
});

describe('the day of a quotation', () => {
  it.each([
    ['“We sail at noon,” Ada Marsh said on Friday.', '2024-03-08'],
    ['“We sail at noon,” Ada Marsh told reporters in Oslo on Thursday.', '2024-03-07'],
    ['On Tuesday, Ada Marsh said: “We sail at noon.”', '2024-03-05'],
    ['Ada Marsh on Tuesday said: “We sail at noon.”', '2024-03-05'],
    ['“We sail at noon,” Ada Marsh said in a statement released Monday.', '2024-03-04'],
    ['“We sail at noon,” Ada Marsh said at Wednesday’s hearing.', '2024-03-06'],
    ['“We sail at noon,” Ada Marsh said on 2 March.', '2024-03-02'],
    ['“We sail at noon,” Ada Marsh said yesterday.', '2024-03-08'],
    ['In a statement early Thursday morning, Ada Marsh said: “We sail at noon.”', '2024-03-07'],
    ['Ada Marsh said on Friday that the crews would sail on Sunday.', '2024-03-08'],
    ['The crews will sail at noon, Ada Marsh told journalists on Tuesday, March 5.', '2024-03-05'],
    [
      'Ada Marsh raised the stakes on Friday: the harbour chief said that the crews would sail.',
      '2024-03-08',
    ],
  ])('is told in: %s', (text, said) => {
    expect(occasion(text)?.[1]).toBe(said);
  });

  it.each([
    '“We sail at noon,” Ada Marsh said after the vote on Friday.',
    '“We sail at noon,” Ada Marsh said of the meeting on Friday.',
    '“We sail at noon,” Ada Marsh said before Friday’s vote.',
    'Ada Marsh said the vote on Friday had been “a shame for the whole harbour”.',
    'Ada Marsh said that the crews had voted on Friday.',
    'Ada Marsh criticized the owners for what they signed when they met on Friday.',
    '“We sail at noon,” Ada Marsh said in an interview that aired on Friday.',
    '“We sail on Friday,” Ada Marsh said.',
    '“We sail at noon,” Ada Marsh said last week.',
  ])('is not guessed from: %s', (text) => {
    expect(occasion(text)?.[1]).toBeNull();
  });

  it('is unknown where only the report’s own date could tell it, and that is not known', () => {
    expect(quotesOf('“We sail at noon,” Ada Marsh said on Friday.')[0]!.said).toBeNull();
  });
});

describe('the occasion of a quotation that goes on', () => {
  const conference = '“We sail at noon,” Ada Marsh told a news conference on Friday.';

  it('is that of the words it goes on with', () => {
    expect(occasions(`${conference} “The crews are on board,” she said.`)[1]).toEqual([
      'The crews ar',
      'news conference',
      '2024-03-08',
    ]);
    expect(occasions(`${conference}\n\nMarsh went on: “The crews are on board.”`)[1]).toEqual([
      'The crews ar',
      'news conference',
      '2024-03-08',
    ]);
  });

  it('is that of the sentence which brings it in', () => {
    expect(
      occasion('Ada Marsh spoke to reporters at a rally on Friday. “We sail at noon,” she said.'),
    ).toEqual(['rally', '2024-03-08']);
  });

  it('is not that of another time', () => {
    for (const turn of [
      '“The crews are on board,” she said later.',
      'In 2019 she said: “The crews are on board.”',
      'On Monday she said: “The crews are on board.”',
      '“The crews are on board,” she said before the vote on Monday.',
    ])
      expect(occasions(`${conference} ${turn}`).at(-1)).not.toContain('2024-03-08');
  });

  it('is not that of another speaker', () => {
    expect(occasions(`${conference} “The crews are on board,” said Ben Low.`)[1]).toEqual([
      'The crews ar',
      null,
      null,
    ]);
  });
});

describe('the day at a speaker’s first words', () => {
  const lead =
    'Ada Marsh said on Friday that the crews would sail.\n\nNobody had asked for it.\n\n';

  it('holds for the words that follow', () => {
    expect(occasions(`${lead}“The crews are on board,” Marsh told a news conference.`)[1]).toEqual([
      'The crews ar',
      'news conference',
      '2024-03-08',
    ]);
  });

  it('does not where the report tells two days, or another occasion', () => {
    expect(
      occasions(`${lead}“We had no pilot,” Marsh said on Monday.\n\n“We are ready,” she said.`)[2],
    ).toEqual(['We are ready', null, null]);
    expect(occasions(`${lead}“We are ready,” Marsh said in an interview.`)[1]).toEqual([
      'We are ready',
      'interview',
      null,
    ]);
    expect(occasions(`${lead}“We are ready,” Marsh had said.`)[1]?.[2]).toBeNull();
  });

  it('does not where it is long ago', () => {
    expect(
      occasions(
        'Ada Marsh said on 8 February that the crews would sail.\n\n“We are ready,” she said.',
      )[1]?.[2],
    ).toBeNull();
  });
});
