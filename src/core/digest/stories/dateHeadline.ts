import { ANY_MONTH, dayOf } from '../../language/days.ts';
import type { Report } from '../../report/report.ts';
import { noteDays, openDays } from '../alone/dayAndPlace/dayNotes.ts';
import { cutUnplacedDays } from '../alone/dayAndPlace/unplacedDays.ts';
import { applyEdits, type Edited, editSentence } from '../alone/edits.ts';

/**
 * A headline for readers of another week: "on Thursday" has its day behind it, as in a point, where
 * the report's own day tells it for certain; else it goes, if the headline is whole without it.
 */
export function dateHeadline(headline: string, { published }: Report): string {
  const line = { text: headline, day: dayOf(published) };
  if (line.day !== null && openDays(line).length === 0)
    return applyEdits(headline, noteDays(line, null, null));
  return asTitle(withoutMarks(editSentence(headline, cutUnplacedDays(line) ?? [])), headline);
}

const asTitle = (cut: string, headline: string): string =>
  cut.trim() === '' ? headline : cut.trim().replace(/^\p{Ll}/u, (first) => first.toUpperCase());

const DAY = new RegExp(String.raw`^\[(?:\d|${ANY_MONTH})`);

/** A point as a title: an editor's marks go, names and days that they brought stay. */
export function withoutMarks({ text, edits }: Edited): string {
  return edits
    .reduceRight((rest, { start, end }) => {
      const mark = text.slice(start, end);
      const shown = mark === '[…]' ? '' : DAY.test(mark) ? mark : mark.slice(1, -1);
      return `${rest.slice(0, start)}${shown}${rest.slice(end)}`;
    }, text)
    .replace(/ (?=[ .,;])/g, '')
    .trim();
}
