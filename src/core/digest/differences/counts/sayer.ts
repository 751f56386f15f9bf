import type { Line } from '../../reading/lines.ts';
import { termsOf, wordsOf } from '../../reading/terms.ts';
import type { Counted } from './readCounted.ts';

/** "Police said three people were killed": whose figure it is, right before it. */
const SAYS_FIRST =
  /^(?:[\p{L}'’.-]+ ){1,6}(?:said|says|say|estimate[sd]?|reported|announced|found)(?: (?:on )?\p{Lu}\p{Ll}+day)?(?: that)? (?:an? )?$/u;
/** ", according to the union", ", its delegation said". */
const SAYS_LAST =
  /^[^.,;:“”"]{0,45}, (?:according to (?:[\p{L}'’.-]+ ){0,5}[\p{L}'’-]+|(?:[\p{L}'’.-]+ ){1,5}(?:said|says|say)|said (?:[\p{L}'’.-]+ ){0,4}[\p{L}'’-]+)(?=[.,;]|$)/u;

/** The stretch of its line that gives a count, with who says so where that stands beside it. */
export function withSayer({ line: { text }, figure }: Counted): { start: number; end: number } {
  const first = SAYS_FIRST.test(text.slice(0, figure.start));
  const last = first ? null : SAYS_LAST.exec(text.slice(figure.end));
  return { start: first ? 0 : figure.start, end: figure.end + (last?.[0].length ?? 0) };
}

/** "The interior ministry said", "The Red Cross says", "according to the union". */
const SAYER =
  /^(?<first>(?:[\p{L}'’.-]+ ){1,6}?)(?:said|says|say|estimate[sd]?|reported|announced|found|counted|put)(?!\p{L})|(?:according to|, said) (?<behind>(?:[\p{L}'’.-]+ ?){1,6})|, (?<last>(?:[\p{L}'’.-]+ ){1,6})(?:said|says|say)(?!\p{L})/u;

/** The stems of whoever says what a sentence tells, as far as it names him. */
export function sayerOf({ text }: Line): readonly string[] {
  const { first, behind, last } = SAYER.exec(text)?.groups ?? {};
  return termsOf(wordsOf(first ?? behind ?? last ?? ''));
}

/** Each is told by somebody, and not by the same. */
export function haveOtherSayers(a: Counted, b: Counted): boolean {
  const [one, other] = [sayerOf(a.line), sayerOf(b.line)];
  return one.length > 0 && other.length > 0 && !one.some((term) => other.includes(term));
}
