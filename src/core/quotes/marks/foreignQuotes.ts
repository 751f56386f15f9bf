import type { Frame } from '../frames/readFrames.ts';
import type { MarkedSpan } from './markedSpan.ts';
import { isTitled, LONGEST_TITLE } from './titleOfWork.ts';

/** Scripts that set no spaces between words, and how many letters are as good as two words there. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;
const LETTERS = 4;

/**
 * Which tokens of a sentence in another language are somebody's words: the marks say it alone,
 * since no rule for English can tell there who speaks.
 */
export function foreignQuotes(
  text: string,
  { tokens }: Frame,
  spans: readonly MarkedSpan[],
): number[] {
  return tokens.flatMap(({ quote }, token) => {
    const span = spans[quote];
    return span !== undefined && isLong(text.slice(span.start, span.end)) ? [token] : [];
  });
}

function isLong(quoted: string): boolean {
  const words = quoted.split(/\s+/, LONGEST_TITLE + 1);
  if (words.length > 1) return !isTitled(words) || /[.,]$/.test(quoted);
  return (quoted.match(UNSPACED)?.length ?? 0) >= LETTERS;
}
