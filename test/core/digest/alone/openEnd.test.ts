import { describe, expect, test } from 'vitest';
import { closeOpenEnd } from '../../../../src/core/digest/alone/cuts/closeOpenEnd.ts';
import { applyEdits } from '../../../../src/core/digest/alone/edits.ts';
import { writeDigest } from '../../../../src/core/digest/writeDigest.ts';
import { readReport } from '../../../../src/core/report/readReport.ts';

const shown = (sentence: string): string | null => {
  const closed = closeOpenEnd(sentence);
  return closed === null ? null : applyEdits(sentence, closed.edits);
};

const NEWS =
  'The owners of the Northern Line will run every ferry to the islands again from Monday';

describe('a sentence that an excerpt breaks off', () => {
  test.each([
    ['which …', `${NEWS}, which the…`],
    ['who …', 'The strike is led by Ada Marsh and by Otto Venn of the harbour union, who have...'],
    ['…ing', `${NEWS}, ending a strike of the […]`],
    ['including', `${NEWS}, including those of the [...]`],
    ['when', `${NEWS}, when the first ...`],
    ['as well as', `${NEWS}, as well as`.concat(' …')],
  ])('ends at the last comma behind which it only adds: %s', (_what, sentence) => {
    const end = sentence.lastIndexOf(',');
    expect(shown(sentence)).toBe(`${sentence.slice(0, end)} […]`);
  });

  test.each([
    [
      'there is no comma',
      'Police in Ostbrook say that the man who was found near the old harbour was…',
    ],
    ['the rest is a condition', `${NEWS}, unless the crews of…`],
    ['the rest takes it back', `${NEWS}, but the crews say…`],
    ['the rest tells whose word it is', `${NEWS}, according to two people who…`],
    [
      'only the scene is set',
      'By the middle of January even the oldest ferries of the line, which…',
    ],
    [
      'only somebody is presented',
      'Otto Venn, the head of planning at the harbour union of Ostbrook, who…',
    ],
    [
      'a participle is no verb',
      'The order, issued by the harbour office on Monday for all ferries, which…',
    ],
    [
      'the comma stands in a list',
      'All crews of the ferries can work with no permit when sailing, rowing or…',
    ],
    [
      'a quotation is open',
      'The head of the union said, “We will run every ferry to all islands, including…',
    ],
  ])('is left out where %s', (_why, sentence) => {
    expect(shown(sentence)).toBeNull();
  });

  test('ends at its own full stop', () => {
    expect(shown(`${NEWS}....`)).toBe(`${NEWS}. […]`);
    expect(shown(`${NEWS}. […]`)).toBe(`${NEWS}. […]`);
  });

  test('does not end at the stop of a name or of letters', () => {
    expect(shown('The order against the crews was backed by Judges Ada B....')).toBeNull();
    expect(shown('The crews of the line sailed last week to the U.S....')).toBeNull();
  });
});

test('a whole sentence stays as it is, also with dots in it', () => {
  expect(shown(`${NEWS}.`)).toBe(`${NEWS}.`);
  expect(shown(`${NEWS} ... or so they say.`)).toBe(`${NEWS} ... or so they say.`);
});

test('an excerpt of one sentence gives a digest, with the cut to be seen', () => {
  const { points } = writeDigest([
    readReport({
      id: 'r',
      outlet: 'Gull Gazette',
      published: '2024-05-02',
      text: 'The owners of the Northern Line will run every ferry to the islands again, which the crews had […]',
    }),
  ]);
  expect(points.map(({ text }) => text)).toEqual([
    'The owners of the Northern Line will run every ferry to the islands again […]',
  ]);
});
