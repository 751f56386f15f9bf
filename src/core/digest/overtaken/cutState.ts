import { isPastWord } from '../../language/verbForms.ts';
import type { Span } from '../../report/report.ts';
import { countWords } from '../reading/terms.ts';

/** What ties a state to the event that is told before it: ", and he", ", who". */
const TIE = /(?:,? and(?: (?:he|she|it|they|the \p{Ll}+))?|, who|, which)$/u;
/** Only who says so may follow. */
const SAYER = /^(?:\.|, [^,]{1,60}(?<!\p{L})(?:said|say|says)(?!\p{L})[^,]{0,40}\.)$/u;
/** What is left is news of its own. */
const LEAST_LEFT = 7;

/**
 * What to leave out of a sentence that tells an event and then a state that is over: "and remains at
 * large" of "A gunman killed two guards on Monday and remains at large, police said". Null where it
 * tells the state alone, or is not whole without it. `state`: where the state's predicate stands.
 */
export function cutState(text: string, state: Span): Span | null {
  const before = text.slice(0, state.start);
  const start = before.search(TIE);
  if (start < 0) return null;
  const kept = before.slice(0, start);
  const behind = text.slice(state.end);
  const end = state.end + behind.search(/[,;]|\.$/u);
  if (end < state.end || !SAYER.test(text.slice(end))) return null;
  const tellsEvent = kept.split(' ').some((word, at) => at > 0 && isPastWord(word));
  return tellsEvent && countWords(kept) >= LEAST_LEFT ? { start, end } : null;
}
