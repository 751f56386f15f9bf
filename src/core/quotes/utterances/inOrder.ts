import type { Quote } from '../quote.ts';

/** By the day published (undated last), report and place. */
export function inOrder(a: Quote, b: Quote): number {
  return (
    compare(a.published ?? '9999', b.published ?? '9999') ||
    compare(a.reportId, b.reportId) ||
    a.start - b.start ||
    b.end - a.end
  );
}

export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
