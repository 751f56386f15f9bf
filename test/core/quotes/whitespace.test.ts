import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findQuotes } from '../../../src/core/quotes/findQuotes.ts';
import { readReport } from '../../../src/core/report/readReport.ts';
import { ferryReports } from '../digest/ferryReports.ts';

/** What reads white space in ways of its own: names, turns, datelines, marks that are missing. */
const oddReports = [
  'Ben Low: What did you change?\n\nAda Marsh: The lights. Nobody saw.\n\nBL: And now?\n\nAM: Rope.',
  'The pilot Ada Marsh came home.\n\nQ. Why the harbour? A. I was born here.\n\nQ. And now?\n\nA. Sleep.',
  'PORT ELLIS, Ohio — “We sail,” said Betty X. Wang. “We never stop.”\n\nWang wrote in a letter: “Rope is dear.”',
  'Port Ellis, New Larkfield — A. J. Marsh said rope was “dear”. Her statement said it was “not rope”.',
  '“We sail,” Miguel “Mike” Arreola said.\n\n“We wait, said Ada Marsh. “And pray.”\n\nArreola left.',
  'She waved. We sail on Monday,” said Ada Marsh, the city’s pilot. The city’s port authority said it “slept”.',
].map((text) => ({ text }));

const words = (text: string) => text.split(/\s+/).join(' ');

/** What was said and by whom, whatever stands between the words. */
const saidIn = (text: string) =>
  findQuotes(readReport({ id: 'r', text })).map(({ kind, speaker, text, quotation, setting }) => [
    kind,
    speaker?.name === undefined ? null : speaker.name === null ? null : words(speaker.name),
    words(text),
    quotation,
    setting,
  ]);

it('changes no quote and no speaker', () => {
  const space = fc.constantFrom(' ', '  ', '\u00a0', '\t', ' \u00a0', '\u2009', '   ', '\u202f');
  const gap = fc.constantFrom('\n\n', '\r\n\r\n', '\n \n', '\n\n\n', '\n\t\n');
  fc.assert(
    fc.property(
      fc.constantFrom<{ text: string }>(...ferryReports, ...oddReports),
      space,
      gap,
      ({ text }, between, break_) => {
        const other = text
          .replaceAll('\n\n', '\u0000')
          .replaceAll(' ', between)
          .replaceAll('\u0000', break_);
        expect(saidIn(other)).toEqual(saidIn(text));
      },
    ),
    { numRuns: 150 },
  );
});
