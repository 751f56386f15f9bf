import { describe, expect, it } from 'vitest';
import { readReport } from '../../../src/core/report/readReport.ts';
import { titleOf } from '../../../src/core/report/titleOf.ts';

const titled = (text: string, title?: string) => titleOf(readReport({ id: 'r1', text, title }));

describe('what a report is listed under', () => {
  it('is its title', () => {
    expect(titled('The ferry sails at nine, the operator said.', 'Ferry back')).toBe('Ferry back');
  });

  it('is how its text begins, where it has none', () => {
    expect(titled('The ferry sails at nine. Nobody is aboard.')).toBe('The ferry sails at nine.');
    expect(
      titled(
        'The ferry that has lain in the harbour since the storm of last week sails at nine in the morning.',
      ),
    ).toBe('The ferry that has lain in the harbour since the storm of last week sails at…');
  });

  it('has no half of a letter in it', () => {
    expect(titled(`${'x'.repeat(79)}😀😀 went on.`)).toBe(`${'x'.repeat(79)}…`);
  });
});
