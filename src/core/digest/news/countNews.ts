import type { JudgedDifference, Point, Voice } from '../digest.ts';
import type { Correction, News, NewsCount, Withdrawal } from './news.ts';

export interface Counted {
  readonly points: readonly Point[];
  readonly voices: readonly Voice[];
  readonly differences: readonly JudgedDifference[];
  readonly corrected: readonly Correction[];
  readonly withdrawn: readonly Withdrawal[];
}

export function countNews(against: News['against'], parts: Counted): News {
  return {
    against,
    points: countIn(parts.points),
    voices: countIn(parts.voices),
    differences: countIn(parts.differences),
    corrected: parts.corrected,
    withdrawn: parts.withdrawn,
  };
}

const countIn = (parts: readonly { readonly status: string }[]): NewsCount => ({
  new: parts.filter(({ status }) => status === 'new').length,
  changed: parts.filter(({ status }) => status === 'changed' || status === 'corrected').length,
});

/** Whether nothing at all is new: that is an answer. */
export const isNothingNew = ({ corrected, withdrawn, ...counts }: News): boolean =>
  corrected.length + withdrawn.length === 0 &&
  [counts.points, counts.voices, counts.differences].every(
    (count) => count.new + count.changed === 0,
  );
