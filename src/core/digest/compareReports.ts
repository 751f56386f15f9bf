import type { Report } from '../report/report.ts';
import { findContradictions } from './differences/findContradictions.ts';
import { findDates } from './differences/findDates.ts';
import { findDenials } from './differences/findDenials.ts';
import { findMovedDates } from './differences/findMovedDates.ts';
import { findNumbers } from './differences/findNumbers.ts';
import { findOnlyIn } from './differences/findOnlyIn.ts';
import { findPersonFacts } from './differences/findPersonFacts.ts';
import { findVotes } from './differences/findVotes.ts';
import type { Difference } from './digest.ts';
import { type Gathered, gatherCandidates } from './points/gatherCandidates.ts';
import { type Reading, readTogether } from './reading/readTogether.ts';

/** A digest shows what a reader can take in. */
const MOST_DIFFERENCES = 8;

/**
 * Where the reports do not agree: conflicts first, then developments, then what only one of them
 * has. Rather few and right than many.
 */
export function compareReports(reports: readonly Report[]): Difference[] {
  const reading = readTogether(reports);
  return differencesIn(reading, gatherCandidates(reading));
}

export function differencesIn(reading: Reading, gathered: Gathered): Difference[] {
  const found = [
    ...findNumbers(reading),
    ...findVotes(reading),
    ...findDates(reading),
    ...findPersonFacts(reading),
  ];
  const of = (kind: Difference['kind']) => found.filter((difference) => difference.kind === kind);
  return [
    ...findDenials(reading),
    ...findContradictions(reading),
    ...of('conflict'),
    ...findMovedDates(reading),
    ...of('development'),
    ...findOnlyIn(reading, gathered),
  ].slice(0, MOST_DIFFERENCES);
}
