import { isAdverb, prepositions, timeNames } from '../../language/functionWords.ts';
import { speechLemma } from '../../language/speechVerbs.ts';
import { isNameWord } from '../frames/nameLinks.ts';
import type { Token } from '../frames/readFrames.ts';
import { beginsClause, behindAdjunct, opensSubject } from './plainClause.ts';

/**
 * Where a clause behind its cue begins, for the place that the weights find: behind the day, the
 * setting or the outlet that the words were told to, and with the clause's own first noun.
 */
export function startOfTold(tokens: readonly Token[], at: number, from: number): number {
  if (from > at + 1) return skipsNoun(tokens, at, from) ? at + 1 : from;
  const day = behindDay(tokens, from);
  if (day > from) return day;
  const setting = behindAdjunct(tokens, from);
  if (setting > from && setting < tokens.length && opensSubject(tokens[setting]!)) return setting;
  return behindOutlet(tokens, at, from);
}

/** "said on Friday the crews would sail": the day is that of the saying. */
function behindDay(tokens: readonly Token[], from: number): number {
  const day = tokens[from]!.lower === 'on' ? from + 1 : from;
  const isDay = timeNames.has(tokens[day]?.lower ?? '') && tokens[day + 1]?.kind === 'word';
  return isDay && day + 1 < tokens.length ? day + 1 : from;
}

/** "told CNN investigators were examining": capitals, and then a clause of its own. */
function behindOutlet(tokens: readonly Token[], at: number, from: number): number {
  const outlet = tokens[from]!;
  if (!/^(?:tells|told)$/.test(tokens[at]!.lower) || !/^\p{Lu}{2,}$/u.test(outlet.text))
    return from;
  const next = tokens[from + 1];
  const isOwn = next?.kind === 'word' && !isNameWord(next);
  return isOwn && beginsClause(tokens, from + 1, true) ? from + 1 : from;
}

/** Take no object: what stands right behind them is the clause, if not when or where it was said. */
const TAKES_CLAUSE = /^(?:say|think|believe|argue|insist|contend|claim|maintain)$/;

/** "said growers there still want": the one noun before the place belongs to the clause. */
function skipsNoun(tokens: readonly Token[], at: number, from: number): boolean {
  const { lower, kind, name } = tokens[at + 1]!;
  if (from !== at + 2 || kind !== 'word' || !TAKES_CLAUSE.test(speechLemma(tokens[at]!.lower)))
    return false;
  return (
    !name &&
    /[^s]s$/.test(lower) &&
    !isAdverb(lower) &&
    !prepositions.has(lower) &&
    !timeNames.has(lower) &&
    !/^(?:that|yes|this|as|his|its|is|was|has)$/.test(lower)
  );
}
