import { describe, expect, it } from 'vitest';
import { spokenIn } from './quotesOf.ts';

const speakers = (text: string): (string | null)[] => spokenIn(text).map(([who]) => who);

describe('an office that a report opens with', () => {
  it.each([
    [
      'Velland’s embattled harbour minister said on Tuesday he would stay, calling the affair “a storm in a cup”. Prime Minister Ada Marsh said she had full confidence in him.',
      'Velland’s embattled harbour minister',
    ],
    [
      'Velland’s justice minister called the leak “a plain crime”. Finance Minister Ada Marsh said she had not read it.',
      'Velland’s justice minister',
    ],
    [
      'The senator called the bill “a gift to thieves”. Governor Ada Marsh said she would sign it.',
      'senator',
    ],
    [
      'Velland’s president called the strike “a crime”. Transport Minister Ada Marsh said she had asked for talks.',
      'Velland’s president',
    ],
    [
      'The deputy mayor of Larkfield called the affair “a storm in a cup”. Mayor Ada Marsh said she had full confidence in him.',
      'deputy mayor of Larkfield',
    ],
    [
      'Larkfield’s former mayor called the plan “a waste of sand”. Mayor Ada Marsh said she would build it.',
      'Larkfield’s former mayor',
    ],
  ])('is not that of whoever holds another one: %s', (text, who) => {
    expect(speakers(text)[0]).toBe(who);
  });

  it.each([
    'Larkfield’s mayor said on Tuesday the bridge would stay shut, calling it “a danger to all”. Mayor Ada Marsh said she had asked for money.',
    'Velland’s justice minister called the leak “a plain crime”. Justice Minister Ada Marsh said she had asked for names.',
    'Velland’s leader called the strike “a crime”. Prime Minister Ada Marsh said she had asked for talks.',
  ])('is that of whoever holds it: %s', (text) => {
    expect(speakers(text)[0]).toBe('Ada Marsh');
  });
});

describe('an office that is spoken of later', () => {
  it.each([
    ['Prime Minister Ada Marsh arrived. “We will see,” the minister said.'],
    ['Mayor Ada Marsh arrived. “We will see,” the deputy mayor said.'],
    ['Transport Minister Ada Marsh arrived. “We will see,” the Velland leader said.'],
    ['Senator Ada Marsh arrived. “We will see,” the governor said.'],
  ])('is not that of the only one named, who holds another: %s', (text) => {
    expect(speakers(text)).not.toEqual(['Ada Marsh']);
  });

  it.each([
    ['Transport Minister Ada Marsh arrived. “We will see,” the minister said.'],
    ['Prime Minister Ada Marsh arrived. “We will see,” the premier said.'],
    ['Prime Minister Ada Marsh arrived. “We will see,” the leader said.'],
    ['Deputy Mayor Ada Marsh arrived. “We will see,” the deputy mayor said.'],
    ['Senator Ada Marsh arrived. “We will see,” the lawmaker said.'],
  ])('is that of whoever may hold it: %s', (text) => {
    expect(speakers(text)).toEqual(['Ada Marsh']);
  });
});

describe('a pronoun behind a sentence of two clauses', () => {
  it.each([
    'Otto Lind stepped down. His deputy, Anna Roe, will run the port, and Mayor Kerrin Marsh said she would name somebody next week. She thanked Lind for “four years of work”.',
    'Otto Lind stepped down. Anna Roe will run the port, and Mayor Ruth Marsh said the town would pay. She called it “a good day for all”.',
  ])('means whoever said something there: %s', (text) => {
    expect(speakers(text)[0]).toMatch(/Marsh$/);
  });

  it.each([
    'Otto Lind stepped down. Anna Roe will run the port, and Mary Marsh will chair the board. She called it “a good day for all”.',
    'Otto Lind stepped down. Anna Roe will run the port, while Mary Marsh will chair the board. She called it “a good day for all”.',
  ])('means nobody for sure where each clause has its own subject: %s', (text) => {
    expect(speakers(text)).toEqual([null]);
  });

  it.each([
    'Otto Lind stepped down. Anna Roe will run the port, and Karl Marsh will chair the board. She called it “a good day for all”.',
    'Otto Lind stepped down. Anna Roe met Mary Marsh and Jane Low on Monday. She called it “a good day for all”.',
    'Otto Lind stepped down. Anna Roe will run the port, and the town will pay. She called it “a good day for all”.',
  ])('means the subject where nobody else of that sex is one: %s', (text) => {
    expect(speakers(text)).toEqual(['Anna Roe']);
  });
});
