import { describe, expect, test } from 'vitest';
import { buildTimeline } from '../../../../src/core/digest/buildTimeline.ts';
import { readReport } from '../../../../src/core/report/readReport.ts';

/** The days under which sentences of one report of 2031-05-15, a Thursday, stand. */
const daysOf = (text: string, published = '2031-05-15'): readonly string[] =>
  buildTimeline([readReport({ id: 'a', outlet: 'Denna Post', published, text })]).map(
    ({ date }) => date,
  );

describe('the day of an entry is the day of what it tells', () => {
  test('and not one that somebody names in their own words', () => {
    expect(
      daysOf('“I was wrong on Monday, and I am sorry,” Mayor Ilse Brandt of Denna said.'),
    ).toEqual([]);
    expect(
      daysOf('“Either Denna has a budget on Saturday or it has a new mayor,” Ilse Brandt said.'),
    ).toEqual([]);
  });

  test('but what they say is to come, and what is told outside their words, stands', () => {
    expect(
      daysOf('“The ferries of Denna will sail again on Saturday,” Mayor Ilse Brandt said.'),
    ).toEqual(['2031-05-17']);
    expect(
      daysOf('“I was wrong and I am sorry,” Mayor Ilse Brandt of Denna said on Tuesday.'),
    ).toEqual(['2031-05-13']);
  });

  test('and not one of a clause behind it, where it has its own, known or open', () => {
    expect(
      daysOf(
        'Residents of Denna were allowed to return on Thursday after the county lifted the order given when the dam burst on Sunday.',
      ),
    ).toEqual(['2031-05-15']);
    expect(
      daysOf(
        'The council of Denna decided to sell the ward on Wednesday after the roof had fallen in on Sunday.',
      ),
    ).not.toContain('2031-05-11');
    expect(
      daysOf(
        'Dockers in Denna late on Wednesday called off a strike due to begin on Thursday, their union said.',
      ),
    ).toEqual(['2031-05-14']);
  });

  test('but one of a clause is, where the sentence has no other, and two deeds stand at both days', () => {
    expect(
      daysOf('Residents of Denna are back in their homes after the dam burst on Sunday.'),
    ).toEqual(['2031-05-11']);
    expect(
      daysOf('Mayor Ilse Brandt of Denna was arrested on Monday and was freed on Wednesday.'),
    ).toEqual(['2031-05-12', '2031-05-14']);
  });
});
