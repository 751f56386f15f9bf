import { describe, expect, test } from 'vitest';
import { conceptWeights } from '../../../../src/core/digest/learnt/conceptWeights.ts';
import {
  CONCEPT_FEATURES,
  readConcepts,
} from '../../../../src/core/digest/points/conceptFeatures.ts';
import { weighConcepts } from '../../../../src/core/digest/points/weighConcepts.ts';
import { readTogether } from '../../../../src/core/digest/reading/readTogether.ts';
import { readReport } from '../../../../src/core/report/readReport.ts';

const report = (id: string, outlet: string, title: string, text: string) =>
  readReport({ id, outlet, title, text });

const strike = [
  report(
    'a',
    'Harbour Post',
    'Ferry crews strike',
    'Ferry crews went on strike on Monday. Marta Lindqvist spoke of long nights.',
  ),
  report(
    'b',
    'Island News',
    'Crews walk out',
    'The night was calm. The ferry crews said “long nights are over” at noon.',
  ),
];

/** What is seen of a pair of words, by name. */
function seen(pair: string, reports = strike): Record<string, number> {
  const all = new Map<string, readonly number[]>();
  readConcepts(readTogether(reports), (each, features) => all.set(each, [...features]));
  return Object.fromEntries(CONCEPT_FEATURES.map((name, at) => [name, all.get(pair)![at]!]));
}

describe('what is seen of a pair of words', () => {
  test('is how many origins and sentences carry it', () => {
    expect(seen('ferri crew')).toMatchObject({ origins: Math.log(2), times: Math.log(2) });
    expect(seen('marta lindqvist')).toMatchObject({ origins: 0, times: 0 });
  });

  test('is how soon the reports have it', () => {
    expect(seen('ferri crew').early).toBe((1 + 1 / 2) / 2);
    expect(seen('marta lindqvist').early).toBe(1 / 2 / 2);
  });

  test('is how many headlines have its words', () => {
    expect(seen('ferri crew')).toMatchObject({ headline: 1, wholeHeadline: 0.5 });
    expect(seen('marta lindqvist')).toMatchObject({ headline: 0, wholeHeadline: 0 });
  });

  test('is whether it is somebody’s name, or spoken', () => {
    expect(seen('marta lindqvist').name).toBe(1);
    expect(seen('ferri crew').name).toBe(0);
    expect(seen('long night').quoted).toBeGreaterThan(0);
  });

  test('counts copies of one text as one origin', () => {
    const copies = ['x', 'y', 'z'].map((id) => report(id, `Outlet ${id}`, '', strike[0]!.text));
    expect(seen('ferri crew', copies).origins).toBe(0);
  });
});

describe('what a pair of words is worth', () => {
  test('is a probability', () => {
    const weight = weighConcepts(readTogether(strike));
    readConcepts(readTogether(strike), (pair) => {
      expect(weight(pair)).toBeGreaterThan(0);
      expect(weight(pair)).toBeLessThan(1);
    });
  });

  test('is more where two outlets tell it and headlines have it', () => {
    const weight = weighConcepts(readTogether(strike));
    expect(weight('ferri crew')).toBeGreaterThan(weight('marta lindqvist'));
  });

  test('is nothing for what no report has', () => {
    expect(weighConcepts(readTogether(strike))('harbour offic')).toBe(0);
  });

  test('has a weight for everything that is seen, in the same order', () => {
    expect(conceptWeights.map(({ of }) => of)).toEqual([...CONCEPT_FEATURES]);
  });
});
