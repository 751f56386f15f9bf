import type { DateMention } from '../../language/dates.ts';
import { dayOf, MONTH_NAMES } from '../../language/days.ts';
import { NUMBER_WORDS } from '../../language/numberWords.ts';
import { denials } from '../likeness/denials.ts';
import { type Line, linesOf } from '../reading/lines.ts';
import { datesIn, once } from '../reading/readOnce.ts';
import { wordsOf } from '../reading/terms.ts';

type Days = Pick<DateMention, 'from' | 'until'>;

/** What of a sentence may change while its words stay: its numbers, its days, its "not". */
interface Facts {
  readonly numbers: ReadonlySet<string>;
  readonly days: readonly Days[];
  readonly months: ReadonlySet<string>;
  readonly denies: boolean;
}

/** Without "may" and "march", which are verbs as well. */
const MONTHS: ReadonlySet<string> = new Set(
  MONTH_NAMES.map((name) => name.toLowerCase()).filter((name) => !/^ma/.test(name)),
);

const factsOf: (line: Line) => Facts = once((line: Line) => {
  const dates = datesIn(line);
  const rest = dates.reduceRight(
    (text, { start, end }) => `${text.slice(0, start)} ${text.slice(end)}`,
    line.text,
  );
  const words = wordsOf(rest);
  const numbers = words.map((word) => String(NUMBER_WORDS[word] ?? word));
  return {
    numbers: new Set(numbers.filter((word) => /^\p{N}/u.test(word))),
    days: dates,
    // "By the end of October" names no days, but another month than "the end of August".
    months: new Set(words.filter((word) => MONTHS.has(word))),
    denies: denials(line) % 2 === 1,
  };
});

/** Whether a sentence that says the same as an older one gives a fact another value. */
export function changesFact(line: Line, old: Line): boolean {
  const [now, then] = [factsOf(line), factsOf(old)];
  return (
    now.denies !== then.denies ||
    noneShared(now.numbers, then.numbers) ||
    noneShared(now.months, then.months) ||
    (hasOtherDay(now.days, then.days) && hasOtherDay(then.days, now.days))
  );
}

/** Long sentences share some numbers and each has others: only where none is shared is it the fact. */
const noneShared = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size > 0 && b.size > 0 && ![...a].some((value) => b.has(value));

/** "In January" is no other day than the sixth. */
const hasOtherDay = (days: readonly Days[], others: readonly Days[]): boolean =>
  days.some((day) => !others.some(({ from, until }) => day.from <= until && from <= day.until));

/** Whether it gives a number that the older one does not have. */
export function addsNumber(line: Line, old: Line): boolean {
  const then = factsOf(old).numbers;
  return [...factsOf(line).numbers].some((number) => !then.has(number));
}

/** A told sentence as a line, to be compared with lines: without what was added to it in brackets. */
export function lineOfTold(text: string, published: string | null): Line {
  const plain = text.replace(/\s*\[[^\]]*\]/g, '').trim();
  const sentence = { start: 0, end: plain.length, paragraph: 0 };
  const report = {
    id: '',
    text: plain,
    title: null,
    outlet: null,
    origin: null,
    url: null,
    published: dayOf(published),
    updated: null,
    dateline: null,
    paragraphs: [],
    sentences: [sentence],
  };
  return linesOf(report, [])[0]!;
}
