import { SHARE, shape } from '../countShapes.ts';
import type { Measure } from './measure.ts';

const MOVED =
  'rose|fell|climbed|dropped|jumped|slowed|eased|accelerated|declined|increased|sank|picked up|ticked up';
const IS = `(?:is|was|stood at|stands at|came in at|hit|reached|(?:${MOVED}) to|was put at|of|at)`;
const OF_WHOM = '(?<where> (?:in|of|among|for|across) (?:[\\p{L}-]+ ){0,3}?[\\p{L}-]+)?';

/** A share that an office gives each month, by the nouns that it is called. */
const rate = (name: string, about: string, nouns: string): Measure => ({
  name,
  about,
  told: new RegExp(nouns, 'iu'),
  shapes: [shape(`(?:the )?(?:${nouns})(?: rate)?${OF_WHOM} ${IS} ${SHARE}`)],
  event: new RegExp(nouns, 'iu'),
  ofMonth: true,
  course: 'is of a day',
  mostApart: 1.5,
});

/** What is counted each month. */
export const ofRates: readonly Measure[] = [
  rate('inflation', 'What is inflation?', 'inflation'),
  rate('out of work', 'How many are out of work?', 'unemployment|jobless'),
];
