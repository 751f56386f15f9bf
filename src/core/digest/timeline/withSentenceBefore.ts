import type { LineTexts } from '../points/editLine.ts';
import type { DatedLine } from '../reading/datedLines.ts';
import type { Line } from '../reading/lines.ts';
import type { Reading } from '../reading/readTogether.ts';

/** "It should be back by", "Her members will vote on": whom or what it means the sentence before tells. */
const BEGINS_LEANING = /^(?:He|She|It|His|Her|Its|They|Their)(?!\p{L})/u;
/** "Parliament is to vote on her". */
const LEANS = /(?<!\p{L})(?:him|her)(?!\p{L})/u;
/** Somebody's own words, a question or an aside stand badly beside another sentence. */
const NO_NEWS =
  /["“”?!]|(?<!\p{L})(?:I|we|you|my|our|your)(?!\p{L})|^(?:But|And|Yet|Or|If)(?!\p{L})/u;
const QUOTED = /["“”]/u;
/** Nobody has decided it yet, and it may have been turned down since. */
const OPEN = /(?<!\p{L})(?:would|could|might)(?!\p{L})/u;
/** "Said that the panel would do its work": announced. */
const ANNOUNCED =
  /(?<!\p{L})(?:said|announced|confirmed)(?: that)? (?:the|its|their) [^,;]{2,40}? would(?!\p{L})/gu;

/** Words. Two sentences that are longer are no entry of a list. */
const MOST_WORDS = 60;

/** What is to come and how it is told: by itself, or with the sentence before it. */
export interface Told {
  readonly text: string;
  /** The sentence before, where it is told as well. */
  readonly before: Line | null;
}

/**
 * How a dated line can be told. What is to come and leans on the sentence before it ("Parliament is to vote
 * on her on May 27") is told with that one, where that one can stand alone.
 */
export function tellDated(
  { line, ahead, mention }: DatedLine,
  { previous }: Pick<Reading, 'previous'>,
  alone: LineTexts['alone'],
): Told | null {
  const own = alone(line);
  if (own !== null) return { text: own, before: null };
  if (!ahead || mention.weekday || line.length > MOST_WORDS || NO_NEWS.test(line.text)) return null;
  const isLeaning = BEGINS_LEANING.test(line.text);
  if (!isLeaning && !LEANS.test(line.text)) return null;
  const before = previous(line);
  if (before === null || before.paragraph !== line.paragraph) return null;
  if (before.length + line.length > MOST_WORDS) return null;
  if (OPEN.test(before.text.replace(ANNOUNCED, '')) || (QUOTED.test(before.text) && !isLeaning))
    return null;
  const first = alone(before);
  return first === null ? null : { text: `${first} ${line.text}`, before };
}
