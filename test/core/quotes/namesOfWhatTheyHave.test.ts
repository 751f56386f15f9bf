import { describe, expect, it } from 'vitest';
import { reportedIn, spokenIn } from './quotesOf.ts';

const last = (text: string) => spokenIn(text).at(-1)?.[0];

describe('the name of what somebody speaks through', () => {
  it.each([
    'In a statement put out by his leadership PAC, Save Larkfield, the former president called it “a hoax.”\n\nBen Low, the former president, left in 2020.',
    'In an email from his leadership PAC, Save Larkfield, former President Ben Low called it “a hoax.”',
    'Through his foundation, Bright Start, the actor Ben Low called the rumours “rubbish.”',
    'The actor Ben Low left town. In a note on the site of his charity, Bright Start, the actor called it “rubbish.”',
  ])('is not who speaks: %s', (text) => {
    expect(last(text)).toBe('Ben Low');
  });

  it('is who speaks where the office behind it is their own', () => {
    expect(last('In May, Ada Marsh, the mayor, said he was “sorry”.')).toBe('Ada Marsh');
  });
});

describe('somebody’s own who has a post or an age before the name', () => {
  it.each([
    [
      'Ben Lyle went to sea. His tutor, the historian Ada Penrose, wrote: “He has a mind.”',
      'Ada Penrose',
    ],
    [
      'Ben Lyle’s tutor, the historian A. L. Penrose, wrote in a report: “He has a mind.”',
      'A. L. Penrose',
    ],
    ['Bettina Krog runs the shop. Her daughter, 12-year-old Maja, said: “We could row.”', 'Maja'],
    [
      'Bettina Krog runs the shop. Her daughter, 12-year-old Maja, is bolder. “We could row,” she says.',
      'Maja',
    ],
  ])('is called by the name: %s', (text, name) => {
    expect(last(text)).toBe(name);
  });
});

describe('a surname that ends as adverbs do', () => {
  it.each(['“We sail,” Tully wrote.', 'Tully said: “We sail.”'])('%s', (text) => {
    expect(last(text)).toBe('Tully');
  });
});

describe('what somebody liked to say', () => {
  it('is theirs', () => {
    expect(
      last('Lyle was the son of a vicar who, he liked to say, “preached like a salesman”.'),
    ).toBe('Lyle');
  });
});

describe('an aside about who says the same', () => {
  it('does not take the sentence from whoever said it', () => {
    const text = 'Kay Lind said aid was held up by rain, not by the army, as some agencies allege.';
    expect(reportedIn(text).map(([name]) => name)).toEqual(['Kay Lind']);
  });
});

describe('a source without a name', () => {
  it.each([
    [
      'A person close to the inquiry said it had “more than enough”.',
      'person close to the inquiry',
    ],
    ['A source close to Ada Keay insisted she “stands by every word”.', 'source close to Ada Keay'],
    [
      'Two people familiar with the matter said it was “over”.',
      'Two people familiar with the matter',
    ],
  ])('is called by what makes it one: %s', (text, name) => {
    expect(last(text)).toBe(name);
  });
});

describe('what somebody has put out', () => {
  it.each([
    'Mayor Joe Pulaski called for calm in a Facebook post. “Let the facts come out,” the post said.',
    '“Step back,” Officer Kyle Renner said.\n\nMayor Joe Pulaski called for calm in a Facebook post. “Let the facts come out,” the post said.',
    'Joe Pulaski shared a message on his site. “Let the facts come out,” the message read.',
  ])('is theirs: %s', (text) => {
    expect(last(text)).toBe('Joe Pulaski');
  });
});

describe('a sentence behind one that ends in words between marks', () => {
  it('is no part of what was told in it', () => {
    const text = 'Ada Marsh said she was “tired.” Low laughed.';
    expect(reportedIn(text)).toEqual([['Ada Marsh', 'she was “tired.”']]);
  });
});

describe('two who say it together, with their parties in brackets', () => {
  it.each([
    'Maria Okafor (D-Ohio) and Senator Ben Low (R-La.) wrote in a joint letter: “We cannot wait.”',
    '“We cannot wait,” Maria Okafor (D-Ohio) and Ben Low (R-Texas) said.',
  ])('are both named: %s', (text) => {
    expect(last(text)).toBe('Maria Okafor and Ben Low');
  });
});

describe('the words of somebody’s claim that opens a report', () => {
  it('are not of whoever speaks next', () => {
    const text =
      'A nurse’s warning that the ward was “a death trap” was ignored. “We did all we could,” Ben Low said.';
    expect(spokenIn(text)).toEqual([
      ['nurse', 'a death trap'],
      ['Ben Low', 'We did all we could,'],
    ]);
  });
});
