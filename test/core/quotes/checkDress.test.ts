import { describe, expect, it } from 'vitest';
import { checkQuote } from '../../../src/core/quotes/checkQuote.ts';
import { readReport } from '../../../src/core/report/readReport.ts';

const reports = [
  readReport({
    id: 'a',
    outlet: 'Harbour Gazette',
    text: '“It’s a disgrace — a total disgrace — and everyone in Larkfield knows it,” said Mayor Ada Marsh. “We offered them £2.5m. They said ‘no’. So be it.”\n\nBen Low told the Gazette: “I never said we’d close the port.”',
  }),
];
const verdict = (text: string) => checkQuote(text, reports);

describe('a true quotation in another dress', () => {
  it.each([
    'It´s a disgrace — a total disgrace — and everyone in Larkfield knows it',
    'It`s a disgrace - a total disgrace',
    'It&#39;s a disgrace, a total disgrace',
    'It&#x2019;s a disgrace, a total disgrace',
    "We offered them £2.5m. They said 'no'. So be it.",
    "They said 'no'. So be it.",
    '"We offered them £2.5m. They said \'no\'. So be it."',
    '‘We offered them £2.5m.’ (Ada Marsh)',
    '‘It’s a disgrace — a total disgrace’ (Ada Marsh, Larkfield)',
    'It’s a dis\u00adgrace — a to\u2060tal disgrace',
  ])('is found: %s', (text) => {
    expect(verdict(text)).toMatchObject({
      kind: expect.stringMatching(/^(?:exact|shortened)$/),
      certain: true,
    });
  });

  it('is found where the report has marks in its words that nobody sees', () => {
    const hyphened = reports.map(({ text }) =>
      readReport({ id: 'b', text: text.replaceAll('disgrace', 'dis\u00adgra\u200dce') }),
    );
    expect(checkQuote('It’s a disgrace, a total disgrace', hyphened)).toMatchObject({
      kind: 'shortened',
      certain: true,
    });
  });

  it.each([
    'Ada Marsh: It’s a disgrace — a total disgrace',
    '“It’s a disgrace, a total disgrace” (Ada Marsh)',
    'It’s a disgrace, a total disgrace — Ada Marsh',
    'It’s a disgrace, a total disgrace - Ada Marsh, Harbour Office.',
    '“It’s a disgrace, a total disgrace” Ada Marsh, Harbour Office',
    '‘It’s a disgrace, a total disgrace’ - Ada Marsh',
  ])('has its speaker with it: %s', (text) => {
    expect(verdict(text)).toMatchObject({ kind: 'shortened', certain: true, named: 'Ada Marsh' });
  });

  it('is not that of another whom the paste names', () => {
    expect(verdict('Ben Low: It’s a disgrace — a total disgrace').kind).toBe('other-speaker');
    expect(verdict('“It’s a disgrace, a total disgrace” (Ben Low)').kind).toBe('other-speaker');
  });

  it('is not confirmed with a number for a letter that no text has', () => {
    expect(verdict('It&#55357;s a disgrace and &#7; nothing more').kind).toBe('not-found');
  });
});

describe('a time of day', () => {
  const last = (time: string) =>
    readReport({
      id: 'a',
      text: `“The last boat leaves at ${time} and nobody waits,” Marsh said.`,
    });
  it.each([
    ['10:30', '10.30'],
    ['10.30pm', '10:30 p.m.'],
    ['10:30 pm', '10.30pm'],
    ['10pm', '10 p.m.'],
  ])('is the same in another dress: %s, %s', (reported, pasted) => {
    expect(
      checkQuote(`The last boat leaves at ${pasted} and nobody waits`, [last(reported)]),
    ).toMatchObject({ kind: 'exact', certain: true });
  });

  it('is another number where it is another', () => {
    expect(
      checkQuote('The last boat leaves at 10.45 and nobody waits', [last('10:30')]),
    ).toMatchObject({ kind: 'words-altered', cautions: ['number'] });
  });
});

describe('a sign within a paste', () => {
  const said = readReport({
    id: 'a',
    text: '“We will pay every crew. Nobody waits on Monday,” Marsh said. “Will you pay me? Nobody knows,” Ben Low said.',
  });
  it.each(['We will pay every crew? Nobody waits on Monday.', 'Will you pay me. Nobody knows.'])(
    'that asks what was stated, or states what was asked, is told: %s',
    (paste) => {
      expect(checkQuote(paste, [said])).toMatchObject({
        kind: 'words-altered',
        cautions: ['marks'],
      });
    },
  );
});
