import { expect, test } from 'vitest';
import { textWords } from '../../../../src/core/digest/reading/readOnce.ts';
import { wordsOf } from '../../../../src/core/digest/reading/terms.ts';
import { readReport } from '../../../../src/core/index.ts';

test.each([
  'The ferry left Ostbrook on Monday. It sank at 3.30 p.m. off Velm, the U.S. coast guard said.',
  'The mayor spoke late on Wednesday.Officials believe that the bridge is safe.',
  'OSTBROOK (AP) — The mayor’s office closed the bridge.\n\n“It is not safe,” she said.\n\nRead more',
])('the words of a text are those of its sentences and of what stands between them', (text) => {
  expect(textWords(readReport({ id: 'a', text }))).toEqual(wordsOf(text));
});
