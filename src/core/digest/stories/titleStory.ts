import type { Report } from '../../report/report.ts';
import { countWords } from '../reading/terms.ts';
import { makeTitle } from './makeTitle.ts';

/** A sentence of fewer words tells no event. */
const FEWEST_WORDS = 8;
/** What a page says of itself. */
const FURNITURE = /\b(?:last updated|updated at|javascript|cookies|subscribe|sign up|edition)\b/i;

/**
 * What a story of these reports (in the order published) is called: the headline that tells most
 * of it; where there is none, the first sentence that tells something. Never empty.
 */
export function titleStory(reports: readonly Report[]): string {
  const sentences = reports.flatMap(({ text, sentences: own }) =>
    own.slice(0, 3).map(({ start, end }) => text.slice(start, end)),
  );
  const opening = sentences.find(
    (sentence) => countWords(sentence) >= FEWEST_WORDS && !FURNITURE.test(sentence),
  );
  return makeTitle(reports, opening ?? sentences[0] ?? null);
}
