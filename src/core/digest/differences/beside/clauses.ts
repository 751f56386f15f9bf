import type { Line } from '../../reading/lines.ts';
import { once } from '../../reading/readOnce.ts';
import { termsOf, wordsOf } from '../../reading/terms.ts';
import { type Amount, amountsIn } from './amounts.ts';

/** A part of a sentence that may be said by somebody else than its other parts. */
export interface Clause {
  readonly line: Line;
  readonly text: string;
  /** Where it stands in its line. */
  readonly start: number;
  readonly end: number;
  /** Their places are those of the clause. */
  readonly amounts: readonly Amount[];
}

const BETWEEN =
  /(?:; ?|, )(?:(?:but|while|whereas|although|though|and(?= the [^,;]{2,40}? (?:holds?|held|keeps?|kept|sticks?|stuck) to (?:its|his|her|their) )) )?/giu;
const JOINS = /(?:but|while|whereas|although|though|and) $/iu;
const BEGINS = /^(?:But|And|Yet|While|However,|Meanwhile,) /u;

/** Parts between semicolons, and those that "while" or "but" sets against what stands before. */
export const clausesOf: (line: Line) => readonly Clause[] = once((line: Line) => {
  const { text } = line;
  const cuts = [...text.matchAll(BETWEEN)]
    .filter(({ 0: mark }) => mark.startsWith(';') || JOINS.test(mark))
    .map(({ 0: mark, index }) => ({ from: index, to: index + mark.length }));
  const starts = [BEGINS.exec(text)?.[0].length ?? 0, ...cuts.map(({ to }) => to)];
  const ends = [...cuts.map(({ from }) => from), text.length];
  return starts.map((start, at) => {
    const part = text.slice(start, ends[at]!);
    return { line, text: part, start, end: ends[at]!, amounts: amountsIn(part) };
  });
});

const SAYS =
  'said|says|say|told|tells|estimated?|estimates|reported|announced|found|counted|puts?|gave|gives?|counts|claims?|claimed|repeated|insists?|insisted|shows?|showed|lists|(?<=s )list(?! of)|maintains|maintained|confirmed|reckons?|spoke of|speaks of|works? with|uses?|stated|states|accepted|admitted|conceded|stands? by (?:its|his|her|their) (?:account|report|story)';
const SAYER = new RegExp(
  `^(?:according to )(?<firstly>[\\p{L}'’.-]+(?: [\\p{L}'’.-]+){0,6}),|^(?<first>(?:(?!according)[\\p{L}\\d'’.-]+,? ){1,12}?)(?<!(?<!\\p{L})(?:been|was|were|being|is|are|be) )(?:${SAYS})(?!\\p{L})|(?:according to|, said) (?<behind>[\\p{L}'’.-]+(?: [\\p{L}'’.-]+){0,5})|by (?:the|an?) (?:count|reckoning|account|estimate|tally|figures|calculation) of (?<counting>[\\p{L}'’.-]+(?: [\\p{L}'’.-]+){0,5})|,["”]? (?<last>(?:[\\p{L}'’.-]+ ){1,8}?)(?:said|says|say)(?!\\p{L})|(?:given|counted|reported|claimed|estimated|put at [^,;]{2,30}?) by (?<by>[\\p{L}'’.-]+(?: [\\p{L}'’.-]+){0,5})`,
  'iu',
);

/** The stems of whoever says a clause; none where nobody is named. */
export function sayersOf(text: string): readonly string[] {
  const { firstly, first, behind, counting, last, by } = SAYER.exec(text)?.groups ?? {};
  return termsOf(wordsOf(firstly ?? first ?? behind ?? counting ?? last ?? by ?? ''));
}
