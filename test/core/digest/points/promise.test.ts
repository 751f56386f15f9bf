import { describe, expect, test } from 'vitest';
import { gatherCandidates } from '../../../../src/core/digest/points/gatherCandidates.ts';
import { promiseOf } from '../../../../src/core/digest/points/promise.ts';
import { createFeatures } from '../../../../src/core/digest/points/sentenceFeatures.ts';
import { readTogether } from '../../../../src/core/digest/reading/readTogether.ts';
import { ferryReports } from '../ferryReports.ts';

const reading = readTogether(ferryReports);
const { candidates, weight } = gatherCandidates(reading);
const lines = candidates.map(({ line }) => line);
const features = createFeatures(lines, reading, weight);
const lineWith = (words: string) => lines.find(({ text }) => text.includes(words))!;

describe('what is seen of a sentence', () => {
  test('lies between 0 and 1, but for its length', () => {
    for (const line of lines) {
      const { length, ...others } = features(line);
      expect(length).toBeCloseTo(Math.log(line.length) - 3);
      for (const value of Object.values(others)) {
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
      }
    }
  });

  test('is how much of it other origins and headlines have', () => {
    const shared = features(lineWith('40,000 passengers'));
    const alone = features(lineWith('shop owners'));
    expect(shared.shared).toBeGreaterThan(alone.shared);
    expect(shared.headline).toBeGreaterThan(alone.headline);
  });
});

test('the first sentence of a report promises more than the same words further down', () => {
  const line = lineWith('40,000 passengers');
  const seen = features(line);
  expect(promiseOf({ ...line, index: 0 }, seen)).toBeGreaterThan(
    promiseOf({ ...line, index: 6 }, seen),
  );
});
