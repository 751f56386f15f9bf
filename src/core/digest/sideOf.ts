import type { DifferenceSide } from './digest.ts';
import { compareText } from './inOrder.ts';
import type { Line } from './lines.ts';
import type { Reading } from './readTogether.ts';
import { supportSpan } from './support.ts';

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
