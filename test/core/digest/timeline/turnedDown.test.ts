import { describe, expect, test } from 'vitest';
import { entriesAhead } from './entriesAhead.ts';

const aheadOf = (plan: string, later: string): string[] =>
  entriesAhead(plan, later).map(({ date }) => date);

const BILL =
  'The parliament of Lorvia will vote on Friday on taxing empty flats, a project of Ida Moor. The bill would make owners pay from 2026.';
const CLOSING =
  'Three libraries in Denna could close under plans before the council. The libraries are at Ashby, Lund and Velm. Readers would go to the main library from January 2025.';

describe('not ahead is what would have come of', () => {
  test.each([
    [
      'a bill that was rejected',
      BILL,
      'The parliament of Lorvia on Friday rejected a bill to tax empty flats.',
    ],
    ['a bill that fell', BILL, 'The bill to tax empty flats was voted down in Lorvia on Friday.'],
    [
      'a closure that was put off',
      CLOSING,
      'The council of Denna on Friday put off the closing of three libraries for at least a year.',
    ],
    [
      'a plan that was dropped',
      CLOSING,
      'The council of Denna on Friday dropped plans to close three libraries.',
    ],
  ])('%s', (_, plan, later) => {
    expect(aheadOf(plan, later)).toEqual([]);
  });
});

describe('but ahead it is', () => {
  test.each([
    [
      'where another bill is rejected',
      BILL,
      'The parliament of Lorvia on Friday rejected a bill to ban fishing at night.',
    ],
    [
      'where only the vote is put off',
      BILL,
      'The parliament of Lorvia on Friday put off a vote on the bill to tax empty flats.',
    ],
    [
      'where somebody only asks for it',
      BILL,
      'Owners in Lorvia on Friday urged that the house rejected the bill to tax empty flats.',
    ],
    [
      'where it is passed',
      BILL,
      'The parliament of Lorvia on Friday passed a bill to tax empty flats.',
    ],
    [
      'where an attempt to stop it is rejected',
      BILL,
      'A court in Lorvia on Friday rejected an appeal against the bill to tax empty flats.',
    ],
  ])('%s', (_, plan, later) => {
    expect(aheadOf(plan, later)).toEqual(['2026-01-01']);
  });

  test('where it would come without the plan', () => {
    const warned =
      'The parliament of Lorvia will vote on Friday on taxing empty flats, a project of Ida Moor. Without the bill rents would double by 2026.';
    expect(
      aheadOf(warned, 'The parliament of Lorvia on Friday rejected a bill to tax empty flats.'),
    ).toEqual(['2026-01-01']);
  });

  test('where it is of something else in the same report', () => {
    const other =
      'The parliament of Lorvia will vote on Friday on taxing empty flats, a project of Ida Moor. Snow fell. A road to Velm would open in June 2025.';
    expect(
      aheadOf(other, 'The parliament of Lorvia on Friday rejected a bill to tax empty flats.'),
    ).toEqual(['2025-06-01']);
  });
});
