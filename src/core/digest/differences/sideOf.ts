import type { DifferenceSide } from '../digest.ts';
import { supportSpan } from '../likeness/support.ts';
import { compareText } from '../reading/inOrder.ts';
import type { Line } from '../reading/lines.ts';
import type { Reading } from '../reading/readTogether.ts';

/** One side of a difference: what is said, by which sentences, since when. */
export function sideOf(
  value: string,
  lines: readonly Line[],
  { dayOfReport }: Reading,
): DifferenceSide {
  const once = [...new Set(lines)];
  const days = once.map(({ reportId }) => dayOfReport(reportId)).filter((day) => day !== null);
  return {
    value: value
      .replace(/\s+/g, ' ')
      .replace(/[\p{Cc}\p{Cf}]/gu, '')
      .trim(),
    support: once.map(supportSpan),
    since: days.sort(compareText)[0] ?? null,
  };
}
