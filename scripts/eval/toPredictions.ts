import type { Quote } from '../../src/core/index.ts';
import type { Prediction } from './scoreQuotes.ts';

/** Quotes in the shared format: offsets in code points instead of UTF-16. */
export function toPredictions(text: string, quotes: readonly Quote[]): Prediction[] {
  const points = codePointsUpTo(text);
  return quotes.map(({ start, end, speaker }) => ({
    start: points(start),
    end: points(end),
    speaker: speaker?.start == null ? null : text.slice(speaker.start, speaker.end!),
    speaker_start: speaker?.start == null ? null : points(speaker.start),
    speaker_end: speaker?.end == null ? null : points(speaker.end),
    speaker_ref: speaker?.name ?? null,
  }));
}

/** Tells how many code points stand before a UTF-16 index. */
function codePointsUpTo(text: string): (index: number) => number {
  const pairs = [...text.matchAll(/[\u{10000}-\u{10FFFF}]/gu)].map(({ index }) => index);
  return (index) => index - pairs.filter((at) => at < index).length;
}
