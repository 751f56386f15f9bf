import { describe, expect, test } from 'vitest';
import { roleHolders } from '../../../../src/core/digest/alone/people/roleHolders.ts';
import { readReport } from '../../../../src/core/index.ts';

const holdersIn = (text: string) =>
  Object.fromEntries(roleHolders([readReport({ id: 'a', outlet: 'Orley Post', text })]));

describe('who holds an office', () => {
  test('is who is called by it', () => {
    expect(holdersIn('The club said that president Ilda Marr was ill.')).toEqual({
      president: 'Ilda Marr',
      leader: 'Ilda Marr',
    });
  });

  test.each([
    'vice-president Ilda Marr',
    'vice president Ilda Marr',
    'acting president Ilda Marr',
    'former president Ilda Marr',
  ])('is not who stands in for it, or held it: %s', (who) => {
    expect(holdersIn(`The club said that ${who} would speak on Monday.`)).not.toHaveProperty(
      'president',
    );
  });
});
