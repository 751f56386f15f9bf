import { describe, expect, test } from 'vitest';
import {
  findDemonstrative,
  thingsBefore,
} from '../../../../src/core/digest/alone/leaning/pointsBack.ts';
import { linesOf } from '../../../../src/core/digest/reading/lines.ts';
import { writeDigest } from '../../../../src/core/digest/writeDigest.ts';
import { readReport } from '../../../../src/core/report/readReport.ts';

const linesIn = (text: string) => linesOf(readReport({ id: 'r', text }), []);
const pointed = (text: string) => {
  const [line] = linesIn(text);
  const found = findDemonstrative(line!);
  return found === null ? null : text.slice(found.start, found.end);
};

describe('a sentence points back', () => {
  test.each([
    ['The harbour office put that meeting off until the end of June.', 'that meeting'],
    ['The chairman of the mill called that bid opportunistic and far too low.', 'that bid'],
    ['Neither of the two courts has agreed with that distinction.', 'that distinction'],
    ['Nothing has been prepared for such a strike by the harbour office.', 'such a strike'],
    ['The union called these talks a waste of everybody’s time on Monday.', 'these talks'],
    ['The line is likely to have a majority of those pledged votes.', 'those pledged'],
    ['Otto Venn of the line had another view of that “meltdown.”', 'that “meltdown.”'],
  ])('%s', (text, words) => {
    expect(pointed(text)).toBe(words);
  });
});

describe('a sentence does not', () => {
  test.each([
    [
      'where it has named the country',
      'The union wants an end to the strike in Vadland and to the war in that country.',
    ],
    [
      'where it has named the day',
      'The panel will look into the fire of Jan. 6 and the calls of the mayor on that day.',
    ],
    [
      'where it tells what there is proof of',
      'Judge Petra Lang said that there was no proof that money had changed hands.',
    ],
    ['where it has brought the thing in itself', 'A strike hit the port, and that strike cost it.'],
    [
      'in the words of a speaker',
      'The union said “that meeting was a waste of our time” on Monday.',
    ],
    ['where "that" only joins', 'The union said that meeting the owners would be a waste of time.'],
    ['where "that" is the subject', 'A captain wrote a book that claims the ferries are unsafe.'],
    ['where it says which', 'The harbour office is open to those fully insured and those waiting.'],
    ['where it names a time', 'The ferries of the union will not sail at all this week.'],
  ])('%s', (_why, text) => {
    expect(pointed(text)).toBeNull();
  });
});

describe('"the …"', () => {
  const things = (text: string) => {
    const lines = linesIn(text);
    return thingsBefore(lines.at(-1)!, lines.slice(0, -1));
  };

  test('takes for known what a sentence before has told', () => {
    const before = 'Twelve sailors stand indicted for the collision in the harbour.';
    expect(things(`${before} Olaf Brandt issued the indictments on Monday.`)).toEqual(['indict']);
  });

  test('is plain where nothing before tells of it, and where everybody knows it', () => {
    expect(things('The crews struck in March. Olaf Brandt issued the tickets on Monday.')).toEqual(
      [],
    );
    const before = 'The police came to the harbour office in the morning.';
    expect(things(`${before} Olaf Brandt thanked the police on Monday.`)).toEqual([]);
  });

  test('is no point of a digest that does not tell of it first', () => {
    const report = readReport({
      id: 'r',
      published: '2024-03-16',
      text: [
        'Twelve sailors of the Northern Line stand indicted for the collision in the harbour of Westhaven.',
        'Harbour judge Olaf Brandt of Westhaven issued the indictments on Monday after a long inquiry.',
      ].join(' '),
    });
    const [first, second] = writeDigest([report], { words: 100 }).points;
    expect(first?.text).toMatch(/^Twelve sailors/);
    expect(second?.text ?? '').toMatch(/^$|^Harbour judge/);
    const short = writeDigest([report], { words: 16 }).points.map(({ text }) => text);
    expect(short.filter((text) => text.includes('the indictments'))).toEqual([]);
  });
});
