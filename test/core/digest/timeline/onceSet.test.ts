import { describe, expect, test } from 'vitest';
import { buildTimeline, readReport } from '../../../../src/core/index.ts';

const aheadIn = (text: string): string[] =>
  buildTimeline([
    readReport({
      id: 'a',
      outlet: 'Orley Post',
      published: '2025-05-12',
      text: `The council of Orley spoke of the tram on Monday. ${text}`,
    }),
  ])
    .filter(({ ahead }) => ahead)
    .map(({ date }) => date);

describe('the day that a thing had', () => {
  test.each([
    'The opening of the tram, once promised for December 2025, was far off, mayor Ada Rell said.',
    'The firm Orley Tram on Monday postponed its offer of shares, which was planned for May 26.',
    'The offer of shares planned for this summer is off for good, mayor Ada Rell said.',
    'Engineer Otto Marr said he had given mayor Ada Rell the estimate in person on October 21.',
  ])('is not ahead: %s', (text) => {
    expect(aheadIn(text)).toEqual([]);
  });

  test.each([
    ['The tram, promised for December 2025, will be opened by mayor Ada Rell.', '2025-12-01'],
    [
      'The firm Orley Tram postponed its offer of shares to May 26, mayor Ada Rell said.',
      '2025-05-26',
    ],
  ])('but the one that it has is: %s', (text, date) => {
    expect(aheadIn(text)).toEqual([date]);
  });
});
