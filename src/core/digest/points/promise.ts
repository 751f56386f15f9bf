import { sentenceWeights } from '../learnt/sentenceWeights.ts';
import type { Line } from '../reading/lines.ts';

/** No sentence is written off by what was learnt from others. */
const LEAST = 0.01;
/** Above 1: what promises most counts more than its promise; tried on the clusters learnt from. */
const SHARPNESS = 1.5;
/**
 * What every one of many reports begins with is the news; two or three are better told apart by
 * their words. So much more for a first sentence with each report beyond three, half of it for a
 * second one.
 */
const EACH_REPORT = 1;
const FEW_REPORTS = 3;
const MOST = 4;

/**
 * How much of a sentence a good summary would use, as far as its looks tell: more is better.
 * `features` are those of `SENTENCE_FEATURES`, `reports` is how many are read together.
 */
export function promiseOf(line: Line, features: readonly number[], reports: number): number {
  const learnt = features.reduce((sum, value, at) => sum + value * sentenceWeights[at]!.weight, 0);
  const first = Math.min(MOST, EACH_REPORT * Math.max(0, reports - FEW_REPORTS));
  return Math.max(LEAST, learnt) ** SHARPNESS * (1 + first / (1 + line.rank));
}
