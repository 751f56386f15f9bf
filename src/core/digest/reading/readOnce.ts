import { type DateMention, findDates } from '../../language/dates.ts';
import { findQuotes } from '../../quotes/findQuotes.ts';
import type { Quote } from '../../quotes/quote.ts';
import type { Report } from '../../report/report.ts';
import { type Line, linesOf } from './lines.ts';
import { wordsOfRun, wordsOfSentences } from './sentenceWords.ts';
import { termsOf, wordsOf } from './terms.ts';

/**
 * What was read of each key, each reader at its own place: tables by key for each reader would take
 * several times as much.
 */
const known = new WeakMap<object, unknown[]>();
let readers = 0;

/**
 * What the parts of a digest ask of a report again and again, read the first time it is asked for
 * and kept as long as the report itself is: reports never change, so this changes no answer.
 */
export function once<Key extends object, Value>(read: (key: Key) => Value): (key: Key) => Value {
  const reader = readers++;
  return (key) => {
    const values = known.get(key) ?? keep(key);
    if (values[reader] === undefined) values[reader] = sparing(read(key));
    return values[reader] as Value;
  };
}

/**
 * The same for what is asked of one thing within a whole, as of a line among all others: kept as long
 * as the whole is.
 */
export function onceWithin<Key extends object, Whole extends object, Value>(
  read: (key: Key, whole: Whole) => Value,
): (key: Key, whole: Whole) => Value {
  const within = once((whole: Whole) => {
    const answers = new Map<Key, { readonly value: Value }>();
    return (key: Key): Value => {
      const answer = answers.get(key) ?? { value: read(key, whole) };
      answers.set(key, answer);
      return answer.value;
    };
  });
  return (key, whole) => within(whole)(key);
}

function keep(key: object): unknown[] {
  const values = new Array<unknown>(readers);
  known.set(key, values);
  return values;
}

const NO_ITEMS: readonly never[] = Object.freeze([]);
const NO_MEMBERS: ReadonlySet<never> = new Set<never>();
const NO_ENTRIES: ReadonlyMap<never, never> = new Map<never, never>();

/** A list that grew item by item has room for many more; its copy has not. What is empty is kept once. */
export const withoutRoom = <Item>(items: readonly Item[]): readonly Item[] =>
  items.length === 0 ? NO_ITEMS : items.slice();

/** What is asked of every sentence mostly finds nothing: all that is empty is kept once. */
function sparing<Value>(value: Value): Value {
  if (Array.isArray(value)) return withoutRoom(value) as Value;
  if (value instanceof Set && value.size === 0) return NO_MEMBERS as Value;
  return value instanceof Map && value.size === 0 ? (NO_ENTRIES as Value) : value;
}

export const quotesOf: (report: Report) => readonly Quote[] = once(findQuotes);

/** The words of each sentence: of all reports, told or not, their words are read here and nowhere else. */
export const sentenceWords: (report: Report) => readonly (readonly string[])[] =
  once(wordsOfSentences);

export const linesIn: (report: Report) => readonly Line[] = once((report: Report) =>
  linesOf(report, quotesOf(report), sentenceWords(report)),
);

/** Dates in a line, reckoned from its report's own day. */
export const datesIn: (line: Pick<Line, 'text' | 'day'>) => readonly DateMention[] = once(
  ({ text, day }: Pick<Line, 'text' | 'day'>) => findDates(text, day),
);

/** The words of the whole text. */
export const textWords: (report: Report) => readonly string[] = once((report: Report) =>
  wordsOfRun(report, sentenceWords(report), {
    from: 0,
    to: report.text.length,
    first: 0,
    last: report.sentences.length - 1,
  }),
);

/** The terms of the headline and the whole text, each once. */
export const allTerms: (report: Report) => readonly string[] = once((report: Report) => [
  ...new Set([...termsOf(wordsOf(report.title ?? '')), ...termsOf(textWords(report))]),
]);
