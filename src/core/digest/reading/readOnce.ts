import { type DateMention, findDates } from '../../language/dates.ts';
import { findQuotes } from '../../quotes/findQuotes.ts';
import type { Quote } from '../../quotes/quote.ts';
import type { Report } from '../../report/report.ts';
import { type Line, linesOf } from './lines.ts';
import { termsOf, wordsOf } from './terms.ts';

/**
 * What the parts of a digest ask of a report again and again, read the first time it is asked for
 * and kept as long as the report itself is: reports never change, so this changes no answer.
 */
export function once<Key extends object, Value>(read: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, Value>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined) {
      value = sparing(read(key));
      known.set(key, value);
    }
    return value;
  };
}

const NO_ITEMS: readonly never[] = Object.freeze([]);
const NO_MEMBERS: ReadonlySet<never> = new Set<never>();

/** What is asked of every sentence mostly finds nothing: all that is empty is kept once. */
function sparing<Value>(value: Value): Value {
  if (Array.isArray(value) && value.length === 0) return NO_ITEMS as Value;
  return value instanceof Set && value.size === 0 ? (NO_MEMBERS as Value) : value;
}

export const quotesOf: (report: Report) => readonly Quote[] = once(findQuotes);

export const linesIn: (report: Report) => readonly Line[] = once((report: Report) =>
  linesOf(report, quotesOf(report)),
);

/** Dates in a line, reckoned from its report's own day. */
export const datesIn: (line: Pick<Line, 'text' | 'day'>) => readonly DateMention[] = once(
  ({ text, day }: Pick<Line, 'text' | 'day'>) => findDates(text, day),
);

/** The words of the whole text. */
export const textWords: (report: Report) => readonly string[] = once(({ text }: Report) =>
  wordsOf(text),
);

/** The terms of the headline and the whole text, each once. */
export const allTerms: (report: Report) => readonly string[] = once((report: Report) => [
  ...new Set([...termsOf(wordsOf(report.title ?? '')), ...termsOf(textWords(report))]),
]);
