import fc from 'fast-check';
import { expect, test } from 'vitest';
import { passesGuard } from '../../../../src/core/digest/points/guardPoint.ts';
import { quotedStretches } from '../../../../src/core/digest/reading/quotedStretches.ts';
import { aloneLast } from './aloneLast.ts';

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
  fc.assert(
    fc.property(sentences, fc.constantFrom('2024-03-16', null), (sentence, published) => {
      const alone = aloneLast(`${BEFORE} ${sentence}`, published);
      if (alone === null) return;
      expect(quotationsIn(alone)).toEqual(quotationsIn(sentence));
      expect(passesGuard(alone, sentence)).toBe(true);
      // Whatever is cut leaves its mark: without brackets and what they stand for, all is there.
      if (!alone.includes('[')) expect(alone).toBe(sentence);
    }),
    { numRuns: 300 },
  );
});

test('the sentences of that test are edited in all these ways', () => {
  const alone = aloneLast(
    `${BEFORE} But Lindqvist also told reporters on Friday that “crews will walk out on Monday” at the old pier.`,
  );
  expect(alone).toBe(
    '[…] [Union leader Ingrid] Lindqvist […] told reporters on Friday [15 March] that “crews will walk out on Monday” at the old pier.',
  );
});
