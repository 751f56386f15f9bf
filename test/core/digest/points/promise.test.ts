import { describe, expect, test } from 'vitest';
import { sentenceWeights } from '../../../../src/core/digest/learnt/sentenceWeights.ts';
import { gatherCandidates } from '../../../../src/core/digest/points/gatherCandidates.ts';
import { promiseOf } from '../../../../src/core/digest/points/promise.ts';
import {
  createFeatures,
  SENTENCE_FEATURES,
} from '../../../../src/core/digest/points/sentenceFeatures.ts';
import { weighConcepts } from '../../../../src/core/digest/points/weighConcepts.ts';
import { readTogether } from '../../../../src/core/digest/reading/readTogether.ts';
import { ferryReports } from '../ferryReports.ts';

const reading = readTogether(ferryReports);
const { candidates } = gatherCandidates(reading);
const lines = candidates.map(({ line }) => line);
const features = createFeatures(reading, weighConcepts(reading));
const lineWith = (words: string) => lines.find(({ text }) => text.includes(words))!;
const seenOf = (words: string) =>
  Object.fromEntries(
    features(lineWith(words)).map((value, at) => [SENTENCE_FEATURES[at]!, value]),
  ) as Record<(typeof SENTENCE_FEATURES)[number], number>;

test('a sentence that other reports and headlines have is worth more', () => {
  const [shared, alone] = [seenOf('40,000 passengers'), seenOf('shop owners')];
  expect(shared.worth).toBeGreaterThan(alone.worth);
  expect(shared.headline).toBeGreaterThan(alone.headline);
});

describe('what a sentence promises', () => {
  const line = lineWith('40,000 passengers');
  const worth = (value: number) =>
    SENTENCE_FEATURES.map((name) => (name === 'worth' ? value : name === 'any' ? 1 : 0));

  test('grows with what its words are worth', () => {
    expect(promiseOf(line, worth(0.4), 5)).toBeGreaterThan(promiseOf(line, worth(0.2), 5));
  });

  test('is more for a first sentence, the more reports there are, up to a limit', () => {
    const first = (reports: number) =>
      promiseOf({ ...line, rank: 0 }, worth(0.3), reports) /
      promiseOf({ ...line, rank: 6 }, worth(0.3), reports);
    expect(first(3)).toBe(1);
    expect(first(6)).toBeGreaterThan(first(4));
    expect(first(1000)).toBe(first(100));
  });
});

test('has a weight for everything that is seen of a sentence, in the same order', () => {
  expect(sentenceWeights.map(({ of }) => of)).toEqual([...SENTENCE_FEATURES]);
});
