import type { Quote } from '../../src/core/index.ts';
import type { Prediction } from './scoreQuotes.ts';

/** Quotes in the shared format: offsets in code points instead of UTF-16. */
export function toPredictions(text: string, quotes: readonly Quote[]): Prediction[] {
  const points = codePointsUpTo(text);
  return quotes.map((quote) => {
    const { start, end, speaker } = quote;
    const mention = mentionOf(quote, quotes);
    return {
      start: points(start),
      end: points(end),
      speaker: mention === null ? null : text.slice(mention.start, mention.end),
      speaker_start: mention === null ? null : points(mention.start),
      speaker_end: mention === null ? null : points(mention.end),
      speaker_ref: speaker?.name ?? null,
    };
  });
}

/** A stretch that has no mention beside it has the last one of its quotation, as annotators mark it. */
function mentionOf(quote: Quote, quotes: readonly Quote[]) {
  if (quote.speaker?.start != null) return placeOf(quote);
  const own = quotes.filter(
    ({ quotation, speaker }) => quotation === quote.quotation && speaker?.start != null,
  );
  const near = own.findLast(({ start }) => start < quote.start) ?? own[0];
  return near === undefined ? null : placeOf(near);
}

const placeOf = ({ speaker }: Quote) => ({ start: speaker!.start!, end: speaker!.end! });

/** Tells how many code points stand before a UTF-16 index. */
function codePointsUpTo(text: string): (index: number) => number {
  const pairs = [...text.matchAll(/[\u{10000}-\u{10FFFF}]/gu)].map(({ index }) => index);
  return (index) => index - pairs.filter((at) => at < index).length;
}
