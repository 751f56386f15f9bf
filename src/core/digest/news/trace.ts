import type { Report } from '../../report/report.ts';
import type { Line } from '../reading/lines.ts';
import { once, sentenceWords } from '../reading/readOnce.ts';
import { wordsOf } from '../reading/terms.ts';
import { hashWords } from './hashWords.ts';
import type { Trace } from './news.ts';

/** Of the words alone: a mended comma is no revision. */
export const keyOfLine = ({ words }: Pick<Line, 'words'>): string => hashWords(words);
export const keyOfText = (text: string): string => hashWords(wordsOf(text));

/**
 * What a report's sentences are known again by. From the text alone: the lines of a report need
 * its quotes, which nobody has to find in a story that is not told.
 */
export const keysIn: (report: Report) => ReadonlySet<string> = once(
  (report: Report) => new Set(sentenceWords(report).map(hashWords)),
);

export const traceOf: (report: Report) => Trace = once((report: Report) => ({
  reportId: report.id,
  url: report.url,
  outlet: report.outlet,
  sentences: [...keysIn(report)].join(' '),
}));
