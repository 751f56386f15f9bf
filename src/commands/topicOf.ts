import { groupQuotes, type Quote, type Report } from '../core/index.ts';
import type { Topic } from './library.ts';

/** A topic of reports and their quotes, in whichever order they are given. */
export function topicOf(name: string, given: readonly Report[], quotes: readonly Quote[]): Topic {
  const reports = [...given].sort(byTimePublished);
  const place = new Map(reports.map(({ id }, index) => [id, index]));
  const placeOf = ({ reportId }: Quote): number => place.get(reportId) ?? 0;
  const inOrder = [...quotes].sort((a, b) => placeOf(a) - placeOf(b));
  return { name, reports, quotes: inOrder, utterances: groupQuotes(inOrder) };
}

/** Reports without a date come last. */
function byTimePublished(a: Report, b: Report): number {
  return compare(a.published ?? '9999', b.published ?? '9999') || compare(a.id, b.id);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
