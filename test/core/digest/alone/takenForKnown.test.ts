import { describe, expect, test } from 'vitest';
import { barePeople } from '../../../../src/core/digest/alone/barePeople.ts';
import { referredTo } from '../../../../src/core/digest/alone/takenUp.ts';
import { isUnfit } from '../../../../src/core/digest/alone/unfitSentence.ts';
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

describe('no sentence of a report is', () => {
  test.each([
    [
      'one that lost letters',
      'The memo re?ects the judgment of those who wrote it in the town hall.',
    ],
    [
      'two that ran together',
      'The pump of the town well has stopped.The mayor will look at it on Monday.',
    ],
    [
      'a share’s price',
      'Ostbrook Pumps OBP, +0.88% Chairman Clara Venn defended the new town well.',
    ],
    ['a picture’s line', 'The town well is seen before the feast at Ostbrook, November 27, 2011.'],
    [
      'half a quotation',
      '"Our Street" at the guards and shouted to those who stood behind the well.',
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
