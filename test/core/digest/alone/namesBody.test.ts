import { describe, expect, test } from 'vitest';
import { namesBody } from '../../../../src/core/digest/alone/leaning/namesBody.ts';
import { stemWord } from '../../../../src/core/language/stem.ts';

describe('who has read this knows which “company” is meant', () => {
  test.each([
    'Brightwell has widened its recall to 95,000 baby monitors.',
    'Norvik Telecom said on Monday that it had offered three billion crowns for Sella.',
  ])('%s', (text) => {
    expect(namesBody(stemWord('company'), text)).toBe(true);
  });

  test.each([
    ['nobody is named', 'The recall has cost its maker nine million crowns.'],
    ['a country is', 'France has widened its ban to all of the ferries.'],
    ['a person is', 'Clara said on Monday that it had been a mistake.'],
    ['nothing tells that it is no person', 'Brightwell resigned on Monday after nine years.'],
  ])('but not where %s', (_, text) => {
    expect(namesBody(stemWord('company'), text)).toBe(false);
  });

  test('and not which “union”', () => {
    expect(namesBody(stemWord('union'), 'Brightwell has widened its recall.')).toBe(false);
  });
});
