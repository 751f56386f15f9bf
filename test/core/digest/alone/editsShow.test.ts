import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Edited } from '../../../../src/core/digest/alone/edits.ts';
import { passesGuard } from '../../../../src/core/digest/points/guardPoint.ts';
import { quotedStretches } from '../../../../src/core/digest/reading/quotedStretches.ts';
import { aloneLast, editedLast } from './aloneLast.ts';

const BEFORE =
  'Union leader Ingrid Lindqvist spoke for the Northern Ferry Union (NFU) at the pier of Ostbrook.';
const OPENINGS = ['', 'But ', 'On Friday, ', 'Two hours later, ', 'Meanwhile, ', 'She said that '];
const SUBJECTS = ['Lindqvist', 'crews of the NFU', 'the harbour office of Ostbrook', 'a pilot'];
const VERBS = ['also told reporters on Friday', 'however, said last week', 'then wrote yesterday'];
const QUOTED = [
  'on Friday Lindqvist also said so to the NFU',
  'but last week he was here',
  'crews will walk out on Monday',
  'Meanwhile, all boats wait',
];
const MARKS = ['“”', '""'];

const sentences = fc
  .record({
    opening: fc.constantFrom(...OPENINGS),
    subject: fc.constantFrom(...SUBJECTS),
    verb: fc.constantFrom(...VERBS),
    quoted: fc.constantFrom(...QUOTED),
    marks: fc.constantFrom(...MARKS),
    last: fc.constantFrom('.', ' on Friday.', ' to the NFU.', ', Lindqvist added.'),
  })
  .map(({ opening, subject, verb, quoted, marks, last }) => {
    const sentence = `${opening}${subject} ${verb} that ${marks[0]}${quoted}${marks[1]} at the old pier${last}`;
    return sentence.charAt(0).toUpperCase() + sentence.slice(1);
  });

const quotationsIn = (text: string): string[] =>
  quotedStretches(text).stretches.map(({ start, end }) => text.slice(start, end));

test('no edit touches a quotation, and what is not the report’s stands in brackets', () => {
  let [alone, edited] = [0, 0];
  fc.assert(
    fc.property(sentences, fc.constantFrom('2024-03-16', null), (sentence, published) => {
      const one = editedLast(`${BEFORE} ${sentence}`, published);
      if (one === null) return;
      alone += 1;
      edited += one.edits.length > 0 ? 1 : 0;
      expect(quotationsIn(one.text)).toEqual(quotationsIn(sentence));
      expect(passesGuard(one, sentence)).toBe(true);
      // Whatever is cut leaves its mark: what was there is told with each of them.
      expect(ownLetters(one)).toBe(lettersOnly(sentence));
    }),
    { numRuns: 300, seed: 20240316 },
  );
  // Most of the three hundred stand alone, and most of those were edited.
  expect(alone).toBeGreaterThan(150);
  expect(edited).toBeGreaterThan(100);
});

const lettersOnly = (text: string): string => text.replace(/\s/g, '');

/** With what the edits say that stood in their places. */
const ownLetters = ({ text, edits }: Edited): string =>
  lettersOnly(
    edits.reduceRight(
      (rest, { start, end, was }) => rest.slice(0, start) + was + rest.slice(end),
      text,
    ),
  );

test('the sentences of that test are edited in all these ways', () => {
  const alone = aloneLast(
    `${BEFORE} But Lindqvist also told reporters on Friday that “crews will walk out on Monday” at the old pier.`,
  );
  expect(alone).toBe(
    '[…] [Union leader Ingrid] Lindqvist […] told reporters on Friday [15 March] that “crews will walk out on Monday” at the old pier.',
  );
});
