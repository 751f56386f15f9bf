import { describe, expect, it } from 'vitest';
import { reportedIn } from '../quotesOf.ts';

describe('a whole clause before who tells it', () => {
  it.each([
    [
      'Ferro was kind to everybody, an airport official told The Larkfield Times.',
      'airport official',
      'Ferro was kind to everybody',
    ],
    [
      'The agency was told in May that a diplomat had threatened a man, a report has found.',
      'report',
      'The agency was told in May that a diplomat had threatened a man',
    ],
    [
      'The closure could halt the work on the coast, an industry group warned Friday, calling it a blow.',
      'industry group',
      'The closure could halt the work on the coast',
    ],
    ['The bar was raised, they have volunteered.', null, 'The bar was raised'],
    [
      'The hearing is not about blame, Judge Carl Penner reminded the room.',
      'Carl Penner',
      'The hearing is not about blame',
    ],
    [
      'The vote was never in doubt, his top aide, Tad Roe, told the Gazette.',
      'Tad Roe',
      'The vote was never in doubt',
    ],
  ])('is told: %s', (text, who, words) => {
    expect(reportedIn(text)).toEqual([[who, words]]);
  });

  it.each(['Pushed by the host on what he would do, Marsh laughed.'])(
    'is none where it tells of the speaker: %s',
    (text) => {
      expect(reportedIn(text)).toEqual([]);
    },
  );
});

describe('a clause around who tells it', () => {
  it.each([
    [
      'The truth, the senator said, was that Marsh had lied.',
      'The truth',
      'was that Marsh had lied',
    ],
    [
      'If the governor signed it, Marsh instructed, it would be law.',
      'If the governor signed it',
      'it would be law',
    ],
  ])('has both sides: %s', (text, before, behind) => {
    expect(reportedIn(text).map(([, words]) => words)).toEqual([before, behind]);
  });

  it.each(['And, Marsh instructed, there was no reason to be concerned about the dam.'])(
    'has no side without words of its own: %s',
    (text) => {
      expect(reportedIn(text).map(([, words]) => words)).not.toContain('And');
    },
  );
});

describe('a clause behind its verb', () => {
  it.each([
    [
      'The court ruled that a former clerk who stole from a hockey club must pay.',
      'a former clerk who stole from a hockey club must pay',
    ],
    [
      'By a vote of 5 to 4, the Supreme Court ruled on Friday that states may bar the suits.',
      'states may bar the suits',
    ],
    ['An officer told an inquest Tuesday he feared for his life.', 'he feared for his life'],
    ['Low informed families that the ward would close in May.', 'the ward would close in May'],
    [
      'Orsini believes the dam, which has leaked for years, will hold.',
      'the dam, which has leaked for years, will hold',
    ],
    [
      'A staff report estimates the change could produce 900 homes.',
      'the change could produce 900 homes',
    ],
  ])('is plain by its form: %s', (text, words) => {
    expect(reportedIn(text).map(([, told]) => told)).toEqual([words]);
  });

  it.each([
    [
      'Ron Low said growers there still want the fields closed.',
      'growers there still want the fields closed',
    ],
    ['Ron Low said in an email the rise reflects the market.', 'the rise reflects the market'],
    [
      'Lyle Roe told CNN investigators were looking at the log.',
      'investigators were looking at the log',
    ],
    [
      'A man told police he was “cleaning” the hall, a court heard Monday.',
      'he was “cleaning” the hall',
    ],
  ])('begins and ends with its own words: %s', (text, words) => {
    expect(reportedIn(text).map(([, told]) => told)).toEqual([words]);
  });

  it('is no more than the words that somebody called it by', () => {
    const text = 'Low, in what he called “a gift,” told the board the money would come.';
    expect(reportedIn(text).map(([, told]) => told)).not.toContain(
      '“a gift,” told the board the money would come',
    );
  });

  it('is nobody’s where a thing only shows it', () => {
    expect(reportedIn('The failure of the vote showed that the tide had turned.')).toEqual([]);
  });

  it.each([
    ['The lawyers asked the court to direct the clerk.', 'the court to direct the clerk'],
    ['Low told the crowd not to drink the water.', 'the crowd not to drink the water'],
  ])('begins with who is to do it: %s', (text, words) => {
    expect(reportedIn(text).map(([, told]) => told)).toEqual([words]);
  });

  it('is nobody’s who was told it', () => {
    const text = 'Cormier’s father, told his slippers had made the news, was unimpressed.';
    expect(reportedIn(text)).toEqual([]);
  });

  it('is nobody’s where it is only clear', () => {
    expect(reportedIn('It is clear that the hall will close.')).toEqual([]);
  });

  it('is no clause behind “reasons”', () => {
    const text =
      'One of the many reasons that Marsh keeps the file may be that it tells of the sale.';
    expect(reportedIn(text)).toEqual([]);
  });
});

describe('who tells it', () => {
  it.each([
    [
      'The Harbour Office acknowledges the drain is undersized but says replacing it would cost more.',
      'Harbour Office',
    ],
    [
      'Ann Rowe is one of 212 homeowners on the east side who say the city has failed.',
      '212 homeowners',
    ],
    [
      'In a video that was played, Trevor Lang can be heard saying he meant no harm.',
      'Trevor Lang',
    ],
    ['Nora Vale made it clear that the hall would close.', 'Nora Vale'],
    ['Organizers remain hopeful that the hall will open.', 'Organizers'],
    ['A paper checked Ben Low’s claim that the hall was safe.', 'Ben Low'],
    ['Nora Vale and Ben Low have both argued that the hall is safe.', 'Nora Vale and Ben Low'],
    [
      'Progressive organizations that have endorsed him say they believe the hall should open.',
      'Progressive organizations',
    ],
    ['Nora Vale leads, with three voters saying the hall should open.', 'three voters'],
  ])('is not what stands nearest: %s', (text, who) => {
    expect(reportedIn(text).at(-1)?.[0]).toBe(who);
  });
});
