import type { Report, Span } from '../../report/report.ts';
import type { Spoken } from '../spoken.ts';

/** A published correction of a quotation: where it stands, and the words of its text. */
export interface Correction extends Span {
  readonly words: ReadonlySet<string>;
  /** Whether it names anybody: then it is about quotations of those only. */
  readonly names: boolean;
}

const IS_CORRECTION =
  /^\W*(?:correct(?:ion|ed)|clarification|editor[’']?s[’']? note|update|erratum|note)\b|\b(?:earlier|previous|original|prior) versions? of (?:this|the) (?:report|article|story|post|piece|headline|column)|\bthis (?:report|article|story|post|piece) (?:has been|was) (?:corrected|amended|updated|changed)/i;
const OF_A_QUOTATION =
  /misattribut|misquot|\b(?:incorrectly|wrongly|mistakenly|erroneously|inaccurately|falsely) (?:quot|attribut|ascrib)|(?:quot|attribut|ascrib)\w{1,8}[^.]{0,80} (?:incorrectly|wrongly|mistakenly|in error|to the wrong)|(?:quote|quotation|remark|comment|statement)s?\b[^.]{0,60} (?:incorrect|inaccurate|wrong|misstated|misattributed|not (?:made|said) by)/i;

/** The corrections of quotations that the report itself has, mostly at its end. */
export function correctionsIn({ text, paragraphs }: Report): Correction[] {
  if (!OF_A_QUOTATION.test(text)) return [];
  return paragraphs.flatMap(({ start, end }) => {
    const own = text.slice(start, end);
    if (!IS_CORRECTION.test(own) || !OF_A_QUOTATION.test(own)) return [];
    const words = new Set(own.match(/[\p{L}\p{M}]+/gu) ?? []);
    const names = /(?<=[\p{Ll},] )\p{Lu}\p{Ll}+/u.test(own);
    return [{ start, end, words, names }];
  });
}

/** Whether a correction is about this quote: it stands there, or its speaker is named there, or nobody is. */
export function isCorrected(
  { start, kind, who }: Spoken,
  corrections: readonly Correction[],
): boolean {
  if (kind === 'indirect') return false;
  const last = (who?.party?.name ?? who?.name ?? '').split(/\s+/).at(-1)!;
  return corrections.some(
    (own) =>
      (own.start <= start && start < own.end) || !own.names || (last !== '' && own.words.has(last)),
  );
}
