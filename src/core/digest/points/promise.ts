import type { Line } from '../reading/lines.ts';
import { learntWeights } from './learntWeights.ts';
import type { SentenceFeatures } from './sentenceFeatures.ts';

/** No sentence is written off by what was learnt from others. */
const LEAST = 0.02;
/** News stands at the top of a report: so many times the weight for its first sentence, less and less for the next. */
const FIRST = 5;

/** How much of a sentence a good summary would use, as far as its looks tell: more is better. */
export function promiseOf(line: Line, features: SentenceFeatures): number {
  const learnt = (Object.keys(learntWeights) as (keyof SentenceFeatures)[]).reduce(
    (sum, name) => sum + learntWeights[name] * features[name],
    0,
  );
  return (1 + FIRST / (1 + line.index)) * Math.max(LEAST, learnt);
}
