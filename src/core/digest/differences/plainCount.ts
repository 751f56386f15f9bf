import type { Span } from '../../report/report.ts';
import { termsOf, wordsOf } from '../reading/terms.ts';
import type { Figure } from './readFigures.ts';

/** A count of people as a figure: of what nothing but its place in the sentence tells. */
export const countOf = (
  text: string,
  { start, end }: Span,
  count: number,
  { label = 'people', scope = 'exact' as Figure['scope'] } = {},
): Figure => ({
  start,
  end,
  text: text.slice(start, end),
  low: count,
  high: count,
  unit: '',
  scope,
  thing: '',
  label,
  which: [],
  role: 'plain',
  near: [],
});

/** Who is counted as people without more: "civilians", "victims". */
const JUST_PEOPLE = /^(?:peopl|person|civilian|victim|death|dead|fatal|other|hostag|captiv)?$/;

/** The stem of who they are; empty where they are just people. */
export const whoAre = (stem: string): string => (JUST_PEOPLE.test(stem) ? '' : stem);

/** The same of the noun as it is written. */
export const whoIs = (noun: string): string => whoAre(termsOf(wordsOf(noun))[0] ?? '');
