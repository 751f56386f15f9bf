import { describe, expect, it } from 'vitest';
import { linesOf } from '../../../../src/core/digest/reading/lines.ts';
import { readReport } from '../../../../src/core/report/readReport.ts';

const wordsIn = (text: string) =>
  linesOf(readReport({ id: 'a', text }), []).flatMap(({ words }) => words);

describe('marks of direction and of zero width', () => {
  it('divide no word, name or figure', () => {
    expect(
      wordsIn(
        '\u2068Tarn\u00adholm\u2069 closed nor\u200bthern pier 1\u20604 to \u202aMar\u2060sh\u202c.',
      ),
    ).toEqual(wordsIn('Tarnholm closed northern pier 14 to Marsh.'));
  });
});
