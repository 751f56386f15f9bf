import { expect, test } from 'vitest';
import { deedsAmong } from '../../../../src/core/digest/likeness/sharedTerms.ts';
import { readTogether } from '../../../../src/core/digest/reading/readTogether.ts';
import { termsOf, wordsOf } from '../../../../src/core/digest/reading/terms.ts';
import { readReport } from '../../../../src/core/report/readReport.ts';

const reading = readTogether([
  readReport({ id: 'r', text: 'The council closed the bridge of Harwick on Thursday.' }),
]);
const [line] = reading.index.lines;

test.each(['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'])(
  '%s is no deed',
  (day) => {
    expect(
      deedsAmong(termsOf(wordsOf(`The council closed the bridge on ${day}.`)), line!, line!),
    ).toEqual(termsOf(wordsOf('council closed bridge')));
  },
);

test('what is like a day by its letters only is one', () => {
  expect(deedsAmong(termsOf(wordsOf('The holiday was cancelled.')), line!, line!)).toEqual(
    termsOf(wordsOf('holiday cancelled')),
  );
});
