import { briefTurnIn } from '../alone/unfit/briefTurn.ts';
import { termsOf, wordsOf } from '../reading/terms.ts';
import type { Candidate } from './addPoints.ts';
import { type Days, isOfLastDay } from './latestNews.ts';

/**
 * The brief sentence of a last day's report that tells a turn which its own headline has ("… ; mayor
 * resigns") and no chosen point tells: "Rell resigned in the evening." weighs next to nothing by its words.
 */
export function headlineTurn(
  chosen: readonly Candidate[],
  candidates: readonly Candidate[],
  reading: Days,
): Candidate | undefined {
  return candidates.find((one) => {
    const [deed] = termsOf(wordsOf(briefTurnIn(one.line.text) ?? ''));
    if (deed === undefined || !isOfLastDay([one.line], reading)) return false;
    const title = reading.reports.find(({ id }) => id === one.line.reportId)?.title ?? '';
    return (
      termsOf(wordsOf(title)).includes(deed) &&
      !chosen.some(({ line }) => line.terms.includes(deed))
    );
  });
}
