import type { Report } from '../../report/report.ts';
import { commentWeights, usualShares } from '../learnt/commentWeights.ts';
import { languageOfReport } from '../stories/inLanguageOf.ts';
import { COMMENT_FEATURES, commentFeatures } from './commentFeatures.ts';
import { once } from './readOnce.ts';

/**
 * Of 33 reports above this that were not learnt from and are not filed as opinion, all but two were
 * columns, analyses or guides, by their headlines and beginnings (scripts/learn/comments.ts --list).
 */
const LIKELY = 0.5;

const read = once((report: Report): { readonly isComment: boolean } => {
  if (report.sentences.length === 0 || languageOfReport(report) !== 'en')
    return { isComment: false };
  const seen = commentFeatures(report, usualShares);
  const sum = COMMENT_FEATURES.reduce(
    (all, _, at) => all + seen[at]! * commentWeights[at]!.weight,
    0,
  );
  return { isComment: 1 / (1 + Math.exp(-sum)) >= LIKELY };
});

/**
 * Whether a report is written as comment on the news (a column, an analysis, a guide), whatever its
 * outlet files it as. Only of reports in English, from which that is learnt.
 */
export const readsAsComment = (report: Report): boolean => read(report).isComment;
