import { describe, expect, test } from 'vitest';
import { referredTo } from '../../../../src/core/digest/alone/leaning/takenUp.ts';
import { barePeople } from '../../../../src/core/digest/alone/people/barePeople.ts';
import { isUnfit } from '../../../../src/core/digest/alone/unfit/unfitSentence.ts';
import { linesIn } from '../../../../src/core/digest/reading/readOnce.ts';
import { readReport } from '../../../../src/core/report/readReport.ts';

const lastLine = (text: string) => linesIn(readReport({ id: 'r', text })).at(-1)!;

describe('a sentence takes for known', () => {
  test.each([
    [
      'what stands with “the” and no more',
      'Divers found nothing, but the lantern was gone.',
      'lantern',
    ],
    [
      'also in what somebody is quoted with',
      '“Divers found nothing, but the lantern was gone,” Clara Venn said on Monday.',
      'lantern',
    ],
    [
      'and not what it has brought in',
      'A diver brought up a lantern, and the lantern was sold.',
      null,
    ],
    [
      'and not what it tells more of',
      'Divers found nothing but the lantern that Clara Venn had lost.',
      null,
    ],
    [
      'and not what has a name',
      'Divers found nothing but the Ostbrook lantern and two nails.',
      null,
    ],
    ['and not what all know', 'Divers found nothing, but the weekend was warm and dry.', null],
    [
      'and not what is told behind “is that”',
      'Divers left, and the snag is that nobody paid them.',
      null,
    ],
    [
      'though it is “in place”, which says nothing of it',
      'Venn is the one pilot who fights to keep the levy in place.',
      'levi',
    ],
    [
      'with what it begins, also where something is denied of it',
      'The lingering levies don’t mean that Ostbrook will lose its crews.',
      'levi',
    ],
  ])('%s', (_, text, thing) => {
    const things = referredTo(lastLine(text));
    expect(things).toEqual(thing === null ? [] : [thing]);
  });
});

describe('of a person a reader knows only the name', () => {
  const strangers = (text: string) => {
    const report = readReport({ id: 'r', text });
    return barePeople(linesIn(report).at(-1)!, [], report);
  };

  test('where the report never says who that is', () => {
    expect(
      strangers('The well of Ostbrook is dry. Clara Venn said that the pump had stopped.'),
    ).toEqual(['venn']);
  });

  test.each([
    [
      'the sentence',
      'The well is dry. Clara Venn, the town’s mayor, said that the pump had stopped.',
    ],
    ['the title', 'The well is dry. Mayor Clara Venn said that the pump had stopped.'],
    [
      'another sentence',
      'Mayor Clara Venn came to the dry well. Clara Venn said that the pump had stopped.',
    ],
  ])('but not where %s tells it', (_, text) => {
    expect(strangers(text)).toEqual([]);
  });
});

describe('news is not taken for what a page says of itself', () => {
  test.each([
    [
      'a party of one letter',
      'Sen. Clara Venn (I-Vt.) and Sen. Olaf Brandt (D-R.I.) asked for a new town well.',
    ],
    [
      'a copyright dispute',
      'The court ruled for the town well in an $8 billion copyright dispute.',
    ],
    [
      'subscribers',
      'The channel of the town well has lost a quarter-million subscribers since the spring.',
    ],
    [
      'advertisements',
      'Seven companies dropped their advertisements after the show on the town well.',
    ],
    [
      'a newsletter that somebody writes',
      'Clara Venn defended the town well in a newsletter that went to her voters.',
    ],
    [
      'people who sign up',
      'All people in the valley can sign up for water from the town well until June.',
    ],
    [
      'people who sign up for something',
      'More people in the valley sign up for the health plan to receive water from the well.',
    ],
    ['a view', 'Many people in the valley subscribe to the view that the town well is dry.'],
    [
      'what subscribers can do',
      'The channel’s subscribers can watch the digging of the town well from June on.',
    ],
    ['a cake', 'A box of cookies was found in the old town well of Ostbrook by two boys.'],
    ['an arrival', 'Clara Venn arrives in the valley on Monday for talks on the old town well.'],
    ['a tip line', 'Clara Venn criticised the police over the tip line on the old town well.'],
    ['all mankind’s', 'Clara Venn says that our solar system had a ninth planet with water on it.'],
    [
      'a name with “We”',
      'The We Dig the Well campaign has no tie to the mayor of Ostbrook at all.',
    ],
  ])('%s', (_, text) => {
    expect(isUnfit(lastLine(text))).toBe(false);
  });
});

describe('no sentence of a report is', () => {
  test.each([
    [
      'one that lost letters',
      'The memo re?ects the judgment of those who wrote it in the town hall.',
    ],
    [
      'a list of prices',
      'Ostbrook Pumps +0.88% and Venn Wells -1.20% led the market of the valley today.',
    ],
    [
      'a call for readers of letters',
      'Readers sign up to receive all of the weekly newsletters on the town well.',
    ],
    ['a pose', 'Clara Venn holds up a copy of the letter on the old town well of Ostbrook.'],
    [
      'a picture’s side',
      'Clara Venn (center), who dug the old town well, has sold it to Ostbrook.',
    ],
    ['an old label', 'ORIGINALLY PUBLISHED JANUARY 2021: The old town well has been closed.'],
    ['what asks for readers', 'Please sign up to get our newsletter with all wells of the valley.'],
    ['a picture’s line', 'The town well is seen before the feast at Ostbrook, November 27, 2011.'],
    [
      'half a quotation',
      '"Our Street" at the guards and shouted to those who stood behind the well.',
    ],
    ['a cry', 'The town well of Ostbrook was dug in nine days by two old men and a mule!'],
    ['what asks for hands', 'Use the “Report a leak” button to save the town well of Ostbrook.'],
    ['comment', 'Leave it to the mayor to sell the town well as a gift to Ostbrook.'],
    [
      'an aside to readers',
      'Clara Venn (read all about her work on the old town well here) has sold it.',
    ],
    [
      'one that runs into the next',
      '“The well was dug in the old times of the valley.”Venn said she had sold it.',
    ],
    [
      'one with a word lost',
      'The council says the wells will give 5.9% more water this – a litre a day.',
    ],
    [
      'what is left of a question',
      'Clara Venn asked, looking over to the mayor, who said, “Good luck.”',
    ],
    [
      'an interjection',
      'Wow, the town well of Ostbrook has been dry for a month and nobody cares.',
    ],
  ])('%s', (_, text) => {
    expect(isUnfit(lastLine(text))).toBe(true);
  });

  test('a note on who wrote it, below it', () => {
    const note = 'Clara Venn is a senior editor at the Ostbrook Courier and lives in the old town.';
    const news = 'The town well of Ostbrook has been dry for a month, and nobody knows the cause.';
    expect(isUnfit(lastLine(`${news} ${note}`))).toBe(true);
    const [first] = linesIn(readReport({ id: 'r', text: `${note} ${news}` }));
    expect(isUnfit(first!)).toBe(false);
  });
});
