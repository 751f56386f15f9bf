import { describe, expect, it } from 'vitest';
import { answerText } from '../../../src/adapters/plainText.ts';
import { numberSources } from '../../../src/commands/show/sourceNumbers.ts';
import { showVerdict } from '../../../src/commands/show/verdict.ts';
import { checkQuote } from '../../../src/core/quotes/checkQuote.ts';
import { readReport } from '../../../src/core/report/readReport.ts';

const reports = [
  readReport({
    id: 'a',
    outlet: 'Harbour Post',
    text: '“The harbour is closed,” Ada Marsh said.\n\n“We sail at noon,” said Ben Low. “Nobody has painted the old pier.”',
  }),
];
const verdict = (text: string, against = {}) => checkQuote(text, reports, against);
const kinds = (text: string) =>
  verdict(text).each?.map(({ verdict: { kind, named } }) => [kind, named]);

describe('several quotations in one paste', () => {
  it.each([
    '"The harbour is closed," said Ada Marsh, and Ben Low said "we sail at noon."',
    'Ada Marsh: "The harbour is closed."\nBen Low: "We sail at noon."',
    '- Ada Marsh: "The harbour is closed."\n- Ben Low: "We sail at noon."',
    '1. Ada Marsh: “The harbour is closed.”\n2. Ben Low: “We sail at noon.”',
    'Ada Marsh: The harbour is closed.\nBen Low: We sail at noon.',
    '"The harbour is closed" - Ada Marsh\n"We sail at noon" - Ben Low',
    '"The harbour is closed" — Ada Marsh; "We sail at noon" — Ben Low',
    '"The harbour is closed" (Ada Marsh), "We sail at noon" (Ben Low)',
  ])('are each checked against their own name: %s', (text) => {
    expect(kinds(text)).toEqual([
      ['exact', 'Ada Marsh'],
      ['shortened', 'Ben Low'],
    ]);
    expect(verdict(text)).toMatchObject({ kind: 'shortened', certain: true, named: 'Ben Low' });
  });

  it.each([
    [
      '"We sail at noon," said Ada Marsh, and Ben Low said "the harbour is closed."',
      'other-speaker',
    ],
    [
      '"The harbour is closed," said Ada Marsh, and Ben Low said "we never sail at noon."',
      'words-altered',
    ],
    ['Ada Marsh: "The harbour is closed."\nBen Low: "Penguins cannot fly."', 'not-found'],
    ['Ben Low: "Penguins cannot fly."\nAda Marsh: "The harbour is closed."', 'not-found'],
  ])('are together no better than the worst of them: %s', (text, kind) => {
    expect(verdict(text).kind).toBe(kind);
  });

  it('are together uncertain where one of them is', () => {
    const cut = readReport({ id: 'b', text: '“The pier is safe in theory,” Cy Roe said.' });
    const whole = checkQuote('Ada Marsh: "The harbour is closed."\nCy Roe: "The pier is safe."', [
      ...reports,
      cut,
    ]);
    expect(whole).toMatchObject({ certain: false, cautions: ['sense-turned'] });
  });

  it('are all held to whoever is asked for', () => {
    const text = 'Ada Marsh: "The harbour is closed."\nBen Low: "We sail at noon."';
    expect(verdict(text, { speaker: 'Ada Marsh' }).kind).toBe('other-speaker');
  });

  it('are one where a single attribution parts them', () => {
    const { each, kind } = verdict(
      '“We sail at noon,” said Ben Low. “Nobody has painted the old pier.”',
    );
    expect([each, kind]).toEqual([undefined, 'exact']);
  });

  it('are shown each with its own verdict', () => {
    const found = verdict('Ada Marsh: "The harbour is closed."\nBen Low: "The harbour is closed."');
    const shown = answerText(
      showVerdict(found, {
        asked: { speaker: undefined, outlet: undefined },
        sources: numberSources(reports),
        reports,
      }),
    );
    expect(shown).toContain('2 quotations were passed on; each is checked by itself.');
    expect(shown).toContain('1. “The harbour is closed.” (Ada Marsh): True to the letter.');
    expect(shown).toContain('2. “The harbour is closed.” (Ben Low): Another speaker.');
  });
});
