import { aroundDate, leansAhead, tellsPast } from '../../language/tense.ts';
import type { DatedLine } from '../reading/datedLines.ts';
import type { Reading } from '../reading/readTogether.ts';

/**
 * Whether a line tells only what was planned for a day that the reports have reached: "parliament will
 * vote on Wednesday", read on Thursday. What came of it such a line does not know. On the last day
 * itself it may be still to come.
 */
export function isPlanOfPast(
  { line, mention, ahead }: DatedLine,
  { latest, dayOfReport }: Pick<Reading, 'latest' | 'dayOfReport'>,
): boolean {
  if (latest === null || mention.until > latest) return false;
  const around = aroundDate(line.text, mention);
  const past = tellsPast(...around);
  if (ahead) return past !== 'surely';
  const day = dayOfReport(line.reportId);
  return day === mention.from && day < latest && past === null && leansAhead(...around);
}
