import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findQuotes } from '../../../src/core/quotes/findQuotes.ts';
import { readReport } from '../../../src/core/report/readReport.ts';
import { ferryReports } from '../digest/ferryReports.ts';

const words = (text: string) => text.split(/\s+/).join(' ');

/** What was said and by whom, whatever stands between the words. */
const saidIn = (text: string) =>
  findQuotes(readReport({ id: 'r', text })).map(({ kind, speaker, text }) => [
    kind,
    speaker?.name === undefined ? null : speaker.name === null ? null : words(speaker.name),
    words(text),
  ]);

it('changes no quote and no speaker', () => {
  const space = fc.constantFrom(' ', '  ', '\u00a0', '\t', ' \u00a0', '\u2009');
  const gap = fc.constantFrom('\n\n', '\r\n\r\n', '\n \n', '\n\n\n', '\n\t\n');
  fc.assert(
    fc.property(fc.constantFrom(...ferryReports), space, gap, ({ text }, between, break_) => {
      const other = text
        .replaceAll('\n\n', '\u0000')
        .replaceAll(' ', between)
        .replaceAll('\u0000', break_);
      expect(saidIn(other)).toEqual(saidIn(text));
    }),
    { numRuns: 60 },
  );
});
