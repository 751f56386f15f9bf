import type { Verdict, VerdictKind } from '../verdict.ts';

/** From what is true to the letter to what is plainly false; an uncertain one stands behind what is true. */
const ORDER: readonly VerdictKind[] = [
  'exact',
  'shortened',
  'variant',
  'other-outlet',
  'paraphrase',
  'not-found',
  'words-altered',
  'other-speaker',
];
const UNCERTAIN = 2.5;

const badness = ({ kind, certain }: Verdict): number =>
  Math.max(ORDER.indexOf(kind), certain ? 0 : UNCERTAIN);

/** The worst of one or more verdicts; the first of equals. */
export const worstOf = (verdicts: readonly Verdict[]): Verdict =>
  verdicts.reduce((worst, verdict) => (badness(verdict) > badness(worst) ? verdict : worst));
