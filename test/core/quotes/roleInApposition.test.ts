import { describe, expect, it } from 'vitest';
import { spokenIn } from './quotesOf.ts';

const speakers = (text: string): (string | null)[] => spokenIn(text).map(([who]) => who);

describe('a role with its name between commas', () => {
  it.each([
    ['The transport secretary, Ada Marsh, said: “We will fix the line.”', 'Ada Marsh'],
    ['The head of the World Water Council, Cy Roe, warned: “We run dry.”', 'Cy Roe'],
    ['The mayor of Larkfield, Ada Marsh, said: “We rebuild the bridge.”', 'Ada Marsh'],
    ['The judge, Sir Ben Low, told the court: “It was a cruel crime.”', 'Ben Low'],
    ['Ada Marsh left. Her lawyer, Cy Roe, said: “She is free at last.”', 'Cy Roe'],
    ['Ben Low’s sister, Ada Low, said: “He was a kind man.”', 'Ada Low'],
    [
      'Harbour International’s Deputy Director for Europe, Cy Roe, said: “It is a disgrace.”',
      'Cy Roe',
    ],
    ['The police chief, Jane Lind, told reporters: “We have three men.”', 'Jane Lind'],
    ['The transport minister, Iain Lind, told the Post: "We will fix the line."', 'Iain Lind'],
  ])('is named in %s', (text, name) => {
    expect(speakers(text)).toEqual([name]);
  });

  it('is theirs when it is said again', () => {
    const text =
      'The mayor of Larkfield, Ada Marsh, said: “We rebuild.”\n\n“It takes a year,” the mayor said.';
    expect(speakers(text)).toEqual(['Ada Marsh', 'Ada Marsh']);
  });

  it('is another holder’s of the same kind of role', () => {
    const text =
      'Kremlin spokesman Cy Roe denied it. “We saw nothing,” Roe said.\n\nThe European Commission’s chief spokesman, Ben Low, said: “We want answers.”';
    expect(speakers(text)).toEqual(['Cy Roe', 'Ben Low']);
  });

  it('tells the sex of a relative, for the pronouns behind', () => {
    const mother =
      'The defendant, Leo Kane, 34, shouted: “I did not!”\n\nKane’s mother, Ruth, 61, wept. “He’s a good boy,” she said.';
    expect(speakers(mother)).toEqual(['Leo Kane', 'Ruth']);
    const friend = 'Ada Marsh sang. Her boyfriend, Travis Kell, laughed. “I like it,” he said.';
    expect(speakers(friend)).toEqual(['Travis Kell']);
  });
});

describe('whose wife, aide or critic somebody is', () => {
  it.each([
    ['“We must act now,” said President Ben Low’s spokeswoman, Ada Marsh.', 'Ada Marsh'],
    ['Ben Low was in court. Low’s wife said: “I knew nothing of this.”', 'Ben Low’s wife'],
    ['Ben Low was in court. Low’s spokesman said: “He will fight on.”', 'Ben Low’s spokesman'],
  ])('is not the speaker of %s', (text, name) => {
    expect(speakers(text)).toEqual([name]);
  });

  it('is not the speaker where the aide is named', () => {
    const text =
      'Prime Minister Ben Low’s former aide, Cy Roe, told MPs that Low “did not read the papers”.';
    expect(speakers(text)).toEqual(['Cy Roe']);
  });

  it('is not served by another’s lawyer', () => {
    const text =
      'Her lawyer, Cy Roe, said she was well. The president’s spokesman denied “any deal at all”.';
    expect(speakers(text)).not.toContain('Cy Roe');
  });

  it('is not who his critics are', () => {
    const text = 'Ben Low was in court. Critics of Low called him a “liar, a thief and a coward”.';
    expect(speakers(text)).not.toContain('Ben Low');
  });
});
