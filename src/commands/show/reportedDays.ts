import { tellsState } from '../../core/digest/overtaken/tellsState.ts';
import type { Source, Support } from '../../core/index.ts';
import { addDays, dayOf, MONTH_NAMES, spellDay } from '../../core/language/days.ts';
import { type Inline, strong } from '../answer.ts';

/** The days of the first and of the newest report that something rests on, and the last day of all reports; null where one is not known. */
export function reportedDays(
  support: readonly Pick<Support, 'reportId'>[],
  sources: readonly Source[],
): { readonly first: string; readonly newest: string; readonly last: string } | null {
  const ids = new Set(support.map(({ reportId }) => reportId));
  const own = daysOf(sources.filter(({ reportId }) => ids.has(reportId)));
  const [first, newest, last] = [own[0], own.at(-1), daysOf(sources).at(-1)];
  return first === undefined || newest === undefined || last === undefined
    ? null
    : { first, newest, last };
}

const daysOf = (sources: readonly Source[]): string[] =>
  sources.flatMap(({ published }) => dayOf(published) ?? []).sort();

/** "19 July", "July 19", "Jan. 6", "2018-07-19": the point tells its day itself, or that of the day before. */
const namesDay = (text: string, day: string): boolean =>
  [day, addDays(day, -1)].some((one) => patternOf(one).test(text));

/** Four letters are those of "Sept." */
function patternOf(day: string): RegExp {
  const [, month = '', date = ''] = day.split('-');
  const name = MONTH_NAMES[Number(month) - 1] ?? '';
  const names = `(?:${name}|${name.slice(0, 3)}|${name.slice(0, 4)})\\.?`;
  return new RegExp(
    `${day}|(?<!\\p{L})${names} 0?${Number(date)}(?!\\d)|(?<!\\d)0?${Number(date)} ${names}(?!\\p{L})`,
    'u',
  );
}

/**
 * "19 July: ", in front of it so that nobody reads as today's what was so then: when a sentence was first reported that is older than the news of the digest and does not
 * name that day, whoever copied it later (a day to come says nothing of how old it is); and when it was
 * last so what it tells as a state ("the search goes on"), whatever days it names.
 */
export function tellReported(
  text: string,
  support: readonly Pick<Support, 'reportId'>[],
  sources: readonly Source[],
): string {
  const reported = reportedDays(support, sources);
  if (reported === null) return '';
  const { first, newest, last } = reported;
  const isState = tellsState(text);
  const isUnclear = isState || !namesDay(text, first);
  return newest < last && isUnclear ? `${spellDay(isState ? newest : first, last)}: ` : '';
}

/** The same in bold, as what stands before a point is; nothing where it needs no day. */
export function markReported(
  text: string,
  support: readonly Pick<Support, 'reportId'>[],
  sources: readonly Source[],
): readonly Inline[] {
  const day = tellReported(text, support, sources);
  return day === '' ? [] : [strong(day)];
}
