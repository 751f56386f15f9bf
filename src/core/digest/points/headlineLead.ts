import { once } from '../reading/readOnce.ts';
import { termsOf, wordsOf } from '../reading/terms.ts';
import { bestHeadline } from '../stories/makeTitle.ts';
import type { Candidate } from './addPoints.ts';
import { leadsAmong } from './neededLeads.ts';
import { type Headed, mostTelling } from './opening.ts';

/** A headline of fewer terms names a theme. */
const FEWEST_TERMS = 3;
/** A point that has so much of the headline tells it, in other words perhaps. */
const TOLD = 0.5;
/** Of a first sentence that is taken in for it. */
const TELLS = 0.6;
/** And so much more than any point does: below that it tells the same in its own words. */
const MORE = 0.2;

/**
 * The first sentence of a report that tells what the story is called, where no chosen point does:
 * who reads "Senate votes to extend debt ceiling" wants to be told of the vote. Shares are of the
 * headline's terms. The limits were chosen by reading openings of
 * allsides2021-a, where eight digests of 253 change (docs/decisions/first-sentence.md).
 */
export function headlineLead(
  chosen: readonly Candidate[],
  openings: readonly Candidate[],
  reading: Headed,
): Candidate | undefined {
  const terms = headlineTerms(reading.reports);
  if (terms.length < FEWEST_TERMS) return undefined;
  const tells = ({ line }: Candidate): number =>
    terms.filter((term) => line.terms.includes(term)).length / terms.length;
  const told = Math.max(0, ...chosen.map(tells));
  if (told >= TOLD) return undefined;
  const leads = leadsAmong(openings).filter(
    ({ candidate }) => tells(candidate) >= Math.max(TELLS, told + MORE),
  );
  return mostTelling(leads, reading)?.candidate;
}

/** What the story is called, read once however often its points are chosen. */
const headlineTerms = once((reports: Headed['reports']): readonly string[] =>
  termsOf(wordsOf(bestHeadline(reports)?.headline ?? '')),
);
