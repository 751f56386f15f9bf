import { describe, expect, it } from 'vitest';
import { spokenIn } from './quotesOf.ts';

const speaker = (text: string) => spokenIn(text)[0]?.[0];

describe('a word of a name that may be a verb', () => {
  it.each([
    ['“It is fair,” said Northern Rail chief Ben Low.', 'Ben Low'],
    ['“It is fair,” said Larkfield Post editor Ada Marsh.', 'Ada Marsh'],
    ['“It is fair,” Northern Rail said.', 'Northern Rail'],
    ['“It is fair,” said Northern Rail on Monday.', 'Northern Rail'],
    ['“It is fair,” State Farm said.', 'State Farm'],
    ['State Farm said in a statement that it was “disappointed”.', 'State Farm'],
    ['State Sen. Ben Low said it was “fair”.', 'Ben Low'],
  ])('is none there: %s', (text, name) => {
    expect(speaker(text)).toBe(name);
  });
});

it('“it” may be a firm whose name looks like a person’s', () => {
  expect(
    speaker('Pioneer Farm said it would keep its stake. The deal, it said, was “still great”.'),
  ).toBe('Pioneer Farm');
  expect(
    speaker('Ada Marsh said she would keep her stake. The deal, it said, was “still great”.'),
  ).toBe(null);
});
