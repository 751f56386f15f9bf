import { describe, expect, test } from 'vitest';
import { findDates } from '../../../src/core/language/dates.ts';

/** Saturday. */
const PUBLISHED = '2018-07-28';

const datesIn = (text: string, anchor: string | null = PUBLISHED) =>
  findDates(text, anchor).map(({ text: words, from, until }) =>
    from === until ? `${words} = ${from}` : `${words} = ${from}..${until}`,
  );

describe('dates that state their year', () => {
  test.each([
    ['They met on 16 July 2018 in Helsinki.', '16 July 2018 = 2018-07-16'],
    ['They met on Monday, July 16, 2018 in Helsinki.', 'Monday, July 16, 2018 = 2018-07-16'],
    ['The log starts at 2018-07-16 precisely.', '2018-07-16 = 2018-07-16'],
    ['It opened in February 2016.', 'February 2016 = 2016-02-01..2016-02-29'],
    ['She visited the city in 2013.', '2013 = 2013-01-01..2013-12-31'],
    ['Talks resume in early 2019.', 'early 2019 = 2019-01-01..2019-03-31'],
  ])('%s', (text, expected) => {
    expect(datesIn(text, null)).toEqual([expected]);
  });

  test('amounts, shares and impossible days are no dates', () => {
    expect(datesIn('It cost $2013 and 2,016 people came, 2000 people in all.')).toEqual([]);
    expect(datesIn('The file is stamped 2018-02-30.', null)).toEqual([]);
  });
});

describe('dates that lean on the day of the report', () => {
  test.each([
    ['He said on Friday that talks were near.', 'Friday = 2018-07-27'],
    ['He said Saturday that talks were near.', 'Saturday = 2018-07-28'],
    ['The ministry announced it last Saturday.', 'last Saturday = 2018-07-21'],
    ['The cabinet will vote on Tuesday.', 'Tuesday = 2018-07-31'],
    ["Monday's first summit ended late.", "Monday's = 2018-07-23"],
    ['The two met last week.', 'last week = 2018-07-16..2018-07-22'],
    ['Talks take place next year.', 'next year = 2019-01-01..2019-12-31'],
    ['A visit is planned for later this year.', 'later this year = 2018-07-28..2018-12-31'],
    ['He invited them in the fall.', 'in the fall = 2018-09-01..2018-11-30'],
    ['They meet in Argentina in November.', 'November = 2018-11-01..2018-11-30'],
    ['It was signed in February.', 'February = 2018-02-01..2018-02-28'],
    ['Their July 16 meeting was long.', 'July 16 = 2018-07-16'],
    ['On Tuesday, July 24 he spoke.', 'Tuesday, July 24 = 2018-07-24'],
    ['It broke down two days ago.', 'two days ago = 2018-07-26'],
    ['He spoke yesterday.', 'yesterday = 2018-07-27'],
  ])('%s', (text, expected) => {
    expect(datesIn(text)).toEqual([expected]);
  });

  test('a month without a year is the nearest one around the turn of a year', () => {
    expect(datesIn('The deal was signed in December.', '2019-01-05')).toEqual([
      'December = 2018-12-01..2018-12-31',
    ]);
    expect(datesIn('The accident of December 30 is being examined.', '2019-01-05')).toEqual([
      'December 30 = 2018-12-30',
    ]);
  });

  test.each([
    ['The pier was hit the day before yesterday.', 'the day before yesterday = 2018-07-26'],
    ['The pier opens the day after tomorrow.', 'the day after tomorrow = 2018-07-30'],
    ['The ferry will sail again from March 1.', 'March 1 = 2019-03-01'],
    ['The pier will open to all on April 2.', 'April 2 = 2019-04-02'],
    ['The mayor will look into the March 1 fire.', 'March 1 = 2018-03-01'],
    ['The pier broke in the spring.', 'in the spring = 2018-03-01..2018-05-31'],
    ['The pier burned in October.', 'October = 2017-10-01..2017-10-31'],
    ['In October, the pier burned.', 'October = 2017-10-01..2017-10-31'],
    [
      'They will speak of peace for the first time since war broke out in March.',
      'March = 2018-03-01..2018-03-31',
    ],
    ['The pier closed in the autumn of 2016.', 'the autumn of 2016 = 2016-09-01..2016-11-30'],
    [
      'Sales fell in the second quarter of 2017.',
      'the second quarter of 2017 = 2017-04-01..2017-06-30',
    ],
    [
      'The pier will open in the first half of next year.',
      'the first half of next year = 2019-01-01..2019-06-30',
    ],
    ['They will vote on the last Sunday of May.', 'the last Sunday of May = 2019-05-26'],
    ['They voted on the first Monday in June 2015.', 'the first Monday in June 2015 = 2015-06-01'],
  ])('%s', (text, expected) => {
    expect(datesIn(text)).toEqual([expected]);
  });

  test.each([
    'They will sing on the last Sunday of the month.',
    'The fair was replaced by a second Sunday of trade.',
  ])('a weekday that is counted is none of this week: %s', (text) => {
    expect(datesIn(text)).toEqual([]);
  });

  test.each([
    'A visit after the first of the year is open.',
    'The council presented a toll on the pier, from March 1.',
    'The islands keep the feast on the first Monday in September.',
    'Olaf Brandt was hired for twelve concerts in October.',
    'Ten years ago on Monday the pier burned.',
    'The crews called a march for Tuesday.',
  ])('is not certain where nobody says which it is: %s', (text) => {
    expect(findDates(text, PUBLISHED).at(-1)).toMatchObject({ certain: false });
  });

  test('without that day they are not guessed', () => {
    expect(datesIn('He said on Friday, July 27, that they met last week.', null)).toEqual([]);
  });

  test('"March", "May" and "second" as plain words are no dates', () => {
    expect(datesIn('They may march a second time; May signed it.')).toEqual([]);
  });
});

test.each([
  'The mayor is done trying to negotiate after talks came to an abrupt end Tuesday.',
  'The plans to fund the pools were dropped after the talks collapsed Tuesday.',
  'The mayor has no plans to sell the pools, her office said in a statement Tuesday.',
  'Nine members of the council made a deal on a plan for the pools on Tuesday.',
  'The council forged ahead with the mayor’s plans Tuesday after a long night.',
  'The mayor dealt a blow to fellow islanders Tuesday.',
  'The mayor sent a warning to would-be swimmers on Tuesday.',
  'The council — in a clear vote Tuesday — closed four pools.',
  'Ada Marsh stands by the plan to sell the pools, speaking in Velden Tuesday.',
  'Ada Marsh won the seat on Tuesday, all but certain that she will lead the council.',
])('a deed right before a weekday is of the past, whatever was to come before it: %s', (text) => {
  expect(findDates(text, '2024-03-16')[0]).toMatchObject({ from: '2024-03-12', certain: true });
});

test.each([
  'The mayor said that the talks which she led will be held Tuesday.',
  'The crews that won plan to vote Tuesday.',
  'The council plans a vote Tuesday on the pools.',
  'The crews vote Tuesday.',
  'The mayor said the talks are on Tuesday.',
  'The mayor took a flight to meet the crews Tuesday.',
])('but not one with something to come behind it: %s', (text) => {
  expect(findDates(text, '2024-03-16')[0]).not.toMatchObject({ from: '2024-03-12', certain: true });
});

/** All told on a Wednesday. */
describe('a weekday in the present', () => {
  test.each([
    [
      'is to come on a timetable',
      'The fair of the islands begins in Port Harlow on Monday.',
      '18',
      true,
    ],
    [
      'is to come on a timetable, whoever says so',
      'The inquiry opens in Velden on Saturday, clerks said.',
      '16',
      true,
    ],
    ['is to come where voters vote', 'Voters go to the polls in Lorvia on Sunday.', '17', true],
    ['is to come where it begins its clause', 'On Saturday, Ostbrook host Westhaven.', '16', true],
    [
      'is to come where somebody comes soon',
      'Queen Ingrid arrives in Port Harlow on Friday.',
      '15',
      true,
    ],
    [
      'is to come for what is open to something',
      'The pier opens to lorries in Lorvia on Monday.',
      '18',
      true,
    ],
    ['is to come where those of a place act', 'Crews in Lorvia vote on Saturday.', '16', true],
    [
      'is not yet known to be past',
      'The fair of old boats in Lorvia closes on Sunday.',
      '10',
      false,
    ],
    [
      'is past after what nobody plans',
      'Crews are mourning a girl after a fire in Lorvia on Sunday.',
      '10',
      true,
    ],
    ['is past of what nobody plans', 'The attack in Lorvia on Sunday is the third.', '10', true],
    ['may be below a picture', 'Queen Ingrid arrives in Port Harlow on Monday.', '11', false],
    ['may be below a picture, without a name', 'Crews protest at the pier on Sunday.', '10', false],
    ['may be of every week', 'The law bans the sale of fish in Lorvia on Sunday.', '10', false],
    [
      'may be of every week as a state',
      'The pool is closed to dogs in Lorvia on Sunday.',
      '10',
      false,
    ],
    [
      'may be that of what is behind it',
      'The fair opens after a fire in Lorvia on Sunday.',
      '10',
      false,
    ],
    ['is of the report’s own day', 'Crews protest at the pier on Wednesday.', '13', true],
    ['is past where the verb is', 'The fair that begins in May was sold on Sunday.', '10', true],
    [
      'is past where the verb of a name is',
      'Ostbrook host Mara Lund left the fair on Sunday.',
      '10',
      true,
    ],
    ['is past where only a thing sounds so', 'The council dropped the charges Monday.', '11', true],
    ['is past behind "since"', 'The crews are on strike since Sunday.', '10', true],
    [
      'is open where it owns what may be to come',
      'Sunday’s vote is a test for the council.',
      '10',
      false,
    ],
  ])('%s: %s', (_what, text, day, certain) => {
    expect(findDates(text, '2030-02-13').at(-1)).toMatchObject({ from: `2030-02-${day}`, certain });
  });
});

test('what may or will be on a weekday is to come, and what somebody is unfit for is not past', () => {
  const dayIn = (text: string) => {
    const [day] = findDates(text, '2026-05-28');
    return day?.certain === true ? day.from : null;
  };
  expect(dayIn('Residents of Denna can return on Saturday.')).toBe('2026-05-30');
  expect(dayIn('Harlow will be without its captain in Saturday’s cup final.')).toBe('2026-05-30');
  expect(dayIn('Captain Ben Osei is doubtful for Saturday’s cup final.')).toBe('2026-05-30');
  expect(dayIn('A man was blamed for Saturday’s riot in Denna.')).toBe('2026-05-23');
  expect(dayIn('Lessons can be learned from the attack on Monday.')).toBe('2026-05-25');
});

test('"tomorrow’s race" is of one day, "today’s youth" of none', () => {
  const daysIn = (text: string) => findDates(text, '2030-02-13').map(({ from }) => from);
  expect(daysIn('Tomorrow’s race ends in Ostbrook.')).toEqual(['2030-02-14']);
  expect(daysIn('It felt today’s early morning earthquake.')).toEqual(['2030-02-13']);
  expect(daysIn('The hall was full at yesterday’s debate.')).toEqual(['2030-02-12']);
  expect(daysIn('The youth of today’s Ostbrook, and today’s youth.')).toEqual([]);
});

test('"today, Friday" is no second day, and none at all where it was no Friday', () => {
  const [today, ...others] = findDates('The ferry sank today, Friday.', '2030-02-15');
  expect([today?.from, today?.certain, others]).toEqual(['2030-02-15', true, []]);
  const [wrong, ...more] = findDates('The ferry sank today, Friday.', '2030-02-13');
  expect([wrong?.certain, more]).toEqual([false, []]);
});

test('a weekday says that it is one, and whether its day is certain', () => {
  const [past] = findDates('She resigned on Friday.', PUBLISHED);
  expect(past).toMatchObject({ weekday: true, certain: true, basis: 'reckoned' });
  const [open] = findDates("The sides prepare ahead of Monday's vote.", PUBLISHED);
  expect(open).toMatchObject({ weekday: true, certain: false });
});

test('a weekday to come that was yesterday may be that one, or in six days', () => {
  const [coming] = findDates('The council will meet on Friday.', PUBLISHED);
  expect(coming).toMatchObject({ certain: false });
});

test('a day with a name of its own is no weekday of this week', () => {
  expect(datesIn('The crews kept to the Good Friday rules.')).toEqual([]);
});

test('a weekday that is the day after the report’s own may be that one, or six days ago', () => {
  const [sunday] = findDates('The court ruled early Sunday that the vote stands.', PUBLISHED);
  expect(sunday).toMatchObject({ weekday: true, certain: false });
});

test('an infinitive leaves open whether its weekday has been', () => {
  const [open] = findDates('The Senate appears able to end the dispute on Thursday.', PUBLISHED);
  expect(open).toMatchObject({ certain: false });
});

test('every mention is a stretch of the text, and none lies inside another', () => {
  const text = 'On Friday, July 27, 2018 she said that in November 2018 or next year they meet.';
  const mentions = findDates(text, PUBLISHED);
  for (const mention of mentions) {
    expect(text.slice(mention.start, mention.end)).toBe(mention.text);
  }
  expect(mentions.map(({ from }) => from)).toEqual(['2018-07-27', '2018-11-01', '2019-01-01']);
});

describe('a weekend', () => {
  test.each([
    ['The ban was lifted over the weekend.', '2024-03-13', '2024-03-09', true],
    ['The ban lapsed this weekend.', '2024-03-13', '2024-03-09', true],
    ['The ban was allowed to lapse this weekend.', '2024-03-13', '2024-03-09', false],
    ['The ban will be lifted over the weekend.', '2024-03-13', '2024-03-16', true],
    ['The ban will be lifted this weekend.', '2024-03-16', '2024-03-16', true],
    ['The crews plan to strike this weekend.', '2024-03-13', '2024-03-16', false],
  ])('%s (%s)', (text, anchor, from, certain) => {
    expect(findDates(text, anchor)[0]).toMatchObject({ from, certain });
  });
});

describe('what a past verb governs is no plan', () => {
  const certainIn = (text: string, day: string) =>
    findDates(text, day).map(({ from, certain }) => `${from}${certain ? '' : '?'}`);

  test.each([
    ['The toll of the slide rose to nine on Tuesday, with 12 still missing.', '2024-09-03'],
    ['Soldiers brought water to six villages on Tuesday.', '2024-09-03'],
    ['A ferry began to cross the Orl on Tuesday.', '2024-09-03'],
    ['The firm recalled its kettles on Tuesday because their handles may break.', '2024-09-03'],
    ['The launch of the probe was put off on Tuesday because of wind.', '2024-09-03'],
    ['A leak put off the launch a second time on Tuesday.', '2024-09-03'],
  ])('%s', (text, day) => {
    expect(certainIn(text, day)).toEqual([day]);
  });

  test('a truce that begins on a day has not begun', () => {
    expect(
      certainIn('They agreed on Wednesday to a truce that begins on Thursday.', '2024-12-11'),
    ).toEqual(['2024-12-11', '2024-12-12']);
  });

  test('talks that begin have not begun, however far the talks stand from it', () => {
    expect(certainIn('The talks on the sale of the club begin on Monday.', '2024-05-10')).toEqual([
      '2024-05-13',
    ]);
  });

  test('what is only to be, stays open', () => {
    expect(
      certainIn('They met to prevent a shutdown on Tuesday.', '2024-09-06').concat(
        certainIn('The launch was put off to Tuesday because of wind.', '2024-09-03'),
        certainIn('The launch was put off on Tuesday because of wind.', '2024-09-05'),
      ),
    ).toEqual(['2024-09-03?', '2024-09-03?', '2024-09-10?']);
  });
});

describe('a weekday of another week', () => {
  test.each([
    ['It goes back to a Tuesday in June, when a fitter made a key.', ['2030-06-01']],
    ['The sample was taken on April 16, a Tuesday, the club said.', ['2031-04-16']],
    ['The Beacon is a Sunday paper that is sold in Tolna.', []],
    ['The ferry sank on a Sunday, and nobody saw it.', []],
    ['The bid was 11 cents lower than on the Monday before the blast.', []],
    ['The report went in on the Monday.', []],
    ['She has entered the race on Sunday week, 25 May.', ['2031-05-25']],
    ['The strike began on the Tuesday, he said.', []],
  ])('is no day of this one: %s', (text, days) => {
    expect(findDates(text, '2031-05-15').map(({ from }) => from)).toEqual(days);
  });

  test('is none where the day only stands before a noun, a place or a deed', () => {
    const days = ['The vote is due by the Monday deadline.', 'He came on Monday before the storm.'];
    for (const text of days)
      expect(findDates(text, '2031-05-15').map(({ from }) => from)).toEqual([
        expect.stringMatching(/^2031-05-1[29]$/),
      ]);
  });
});
