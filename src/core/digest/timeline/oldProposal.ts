import type { DatedLine } from '../reading/datedLines.ts';
import type { Reading } from '../reading/readTogether.ts';

/** "Would shut in March under plans published", "is proposing to close in March": nobody has decided it yet. */
const PROPOSED =
  /(?<!\p{L})would (?=[^.]*(?<!\p{L})under (?:(?:the|a|an|its|his|her|their|new|draft) ){0,2}(?:plans?|proposals?|drafts?|scheme|bill)(?!\p{L}))|(?<!\p{L})(?:propos(?:es|ed|ing)|wants?|wanted) to(?!\p{L})/u;

/** What only was proposed, by a report behind which others go on: it may have been dropped since. */
export const isOldProposal = ({ line }: DatedLine, { latest, dayOfReport }: Reading): boolean => {
  const day = dayOfReport(line.reportId);
  return day !== null && latest !== null && day < latest && PROPOSED.test(line.text);
};
