import { describe, expect, test } from 'vitest';
import { checkQuote } from '../../../src/core/quotes/checkQuote.ts';
import { findQuotes } from '../../../src/core/quotes/findQuotes.ts';
import { readReport } from '../../../src/core/report/readReport.ts';

const check = (report: string, paste: string, speaker?: string) =>
  checkQuote(paste, [readReport({ id: 'r', outlet: 'Gull Gazette', text: report })], { speaker });

describe('words that tell something else than what is only told are no sure paraphrase', () => {
  test.each([
    [
      'somebody else does it',
      'Lena Frost said Orme took the money from the harbour fund.',
      'I took the money from the harbour fund',
    ],
    [
      'the one for the other',
      'Lena Frost said Orme took the money from the harbour fund.',
      'Frost took the money from the harbour fund',
    ],
    [
      'a "not" is gone',
      'Lena Frost said that the bridge would not be closed before the summer.',
      'The bridge will be closed before the summer',
    ],
    [
      'a "never" is gone',
      'Lena Frost said she never took the money from the harbour fund.',
      'I took the money from the harbour fund',
    ],
    [
      'a "no" is gone',
      'According to Lena Frost, no bank on the islands failed last year.',
      'Banks on the islands failed last year',
    ],
    [
      'another number',
      'Lena Frost said that the company hired 40 people.',
      'The company hired 400 people',
    ],
    [
      'another deed',
      'Lena Frost said that the company hired 40 people.',
      'The company fired 40 people',
    ],
    [
      'a condition is gone',
      'Lena Frost said that the bank would fail if the rate rose.',
      'The bank will fail',
    ],
  ])('%s', (_what, report, paste) => {
    expect(check(report, paste).certain && check(report, paste).kind !== 'not-found').toBe(false);
  });

  test.each([
    [
      'Lena Frost said she would close the bridge in the summer.',
      'I will close the bridge in the summer',
    ],
    ['Lena Frost said that the bridge would not be closed.', 'The bridge will not be closed'],
    ['Lena Frost said that the company hired three people.', 'The company hired 3 people'],
  ])('the same sense is: %s', (report, paste) => {
    expect(check(report, paste)).toMatchObject({ kind: 'paraphrase', certain: true });
  });
});

describe('a cut is not sure that leaves out', () => {
  test.each([
    [
      'few',
      'Few of our doctors support this plan for the harbour',
      'our doctors support this plan for the harbour',
    ],
    ['what failed', 'We failed to repair the old dam in time', 'repair the old dam in time'],
    ['who did it', 'We caught the thieves who robbed the bank', 'We … robbed the bank'],
    ['"too"', 'He is too honest to take bribes from them', 'He is … to take bribes from them'],
    ['"acquitted"', 'She was acquitted of murder and theft', 'She was … of murder and theft'],
    ['"far from"', 'The bridge is far from safe this year', 'The bridge is … safe this year'],
    ['"former"', 'He is the former head of the gang', 'He is the … head of the gang'],
    [
      '"up to"',
      'The tax will rise by up to 40 percent next year',
      'The tax will rise by … 40 percent next year',
    ],
    [
      '"were it"',
      'Were it up to me, the tower would fall tomorrow',
      'the tower would fall tomorrow',
    ],
    ['"little"', 'There is little evidence of fraud in the vote', 'evidence of fraud in the vote'],
  ])('%s', (_what, said, paste) => {
    expect(check(`“${said},” said Lena Frost.`, paste).certain).toBe(false);
  });
});

test('two people’s words one behind the other are nobody’s clause', () => {
  const report = readReport({
    id: 'r',
    text: 'Ann Moss said: “No.” Bob Lane said: “Yes.” Ada Marsh said Low told her “no”.',
  });
  const told = findQuotes(report).filter(({ kind }) => kind === 'indirect');
  expect(told.map(({ text }) => text)).toEqual(['Low told her “no”']);
});
