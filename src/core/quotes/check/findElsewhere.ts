import type { Report } from '../../report/report.ts';
import { quotedWords } from '../utterances/quotedWords.ts';
import { firstPlace } from '../utterances/wordPlaces.ts';
import type { Elsewhere } from '../verdict.ts';

/** Fewer words may stand anywhere by chance. */
const FEWEST = 4;

/** Where a report has the words without quoting anybody: in its headline, or as its own. Null where none has. */
export function findElsewhere(
  words: readonly string[],
  reports: readonly Report[],
): Elsewhere | null {
  if (words.length < FEWEST) return null;
  for (const { id, text, title, paragraphs } of reports) {
    const place = firstPlace(text, words);
    if (place !== null) {
      const kind = paragraphs.find(({ start, end }) => start <= place.start && place.start < end);
      const headline = kind?.kind === 'headline' || kind?.kind === 'related';
      return { reportId: id, place: headline ? 'headline' : 'narration', ...place };
    }
    const heading = quotedWords(title ?? '').map(({ folded }) => folded);
    if (` ${heading.join(' ')} `.includes(` ${words.join(' ')} `))
      return { reportId: id, place: 'headline', start: null, end: null };
  }
  return null;
}
