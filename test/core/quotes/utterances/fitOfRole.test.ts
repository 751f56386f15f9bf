import { expect, test } from 'vitest';
import { fitOfRole } from '../../../../src/core/quotes/utterances/fitOfRole.ts';

test.each([
  ['CEO', ['chief', 'executive']],
  ['chief executive', ['ceo']],
  ['chief executive', ['chief', 'executive', 'officer']],
  ['PM', ['british', 'prime', 'minister']],
  ['attorney general', ['ag']],
  ['spokesman', ['spokeswoman']],
  ['chairwoman', ['chair']],
])('who asks for the %s finds the %j', (asked, roles) => {
  expect(fitOfRole(asked, [roles])).toBeGreaterThan(0);
});

test.each([
  ['CEO', ['prime', 'minister']],
  ['vice president', ['president']],
  ['chief financial officer', ['ceo']],
])('who asks for the %s does not find the %j', (asked, roles) => {
  expect(fitOfRole(asked, [roles])).toBe(0);
});
