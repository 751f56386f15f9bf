import { areOfOneDay } from '../reading/areOfOneDay.ts';
import type { Line } from '../reading/lines.ts';
import { quotedStretches } from '../reading/quotedStretches.ts';
import { once } from '../reading/readOnce.ts';
import { termsOf, wordsOf } from '../reading/terms.ts';

/** "Would not comment", "declined to respond": said by many, of many things. */
const SILENT =
  /(?<!\p{L})(?:(?:would|did|does|could|will) not|(?:would|did|does|could|wo)n['’]t|declin(?:e[sd]?|ing) to|refus(?:e[sd]?|ing) to|made no|gave no|had no|not immediately)(?: \p{Ll}+ly)? (?:comment|respond|reply|answer)(?!\p{L})/iu;
const isSilence = once(({ text }: Line): boolean => SILENT.test(text));

/** The words of importance that a sentence quotes. */
const quotedTerms = once(({ text }: Line): readonly string[] =>
  quotedStretches(text).stretches.flatMap(({ start, end }) =>
    termsOf(wordsOf(text.slice(start, end))),
  ),
);

/**
 * Two sayings, or two silences, of one person: each quotes other words, or each tells that nothing was
 * said, days apart.
 */
export const sayingsApart = (a: Line, b: Line): boolean =>
  (isSilence(a) && isSilence(b) && !areOfOneDay(a, b)) || quoteOtherWords(a, b);

function quoteOtherWords(a: Line, b: Line): boolean {
  const [ofA, ofB] = [quotedTerms(a), quotedTerms(b)];
  const isNew = (terms: readonly string[], other: Line) =>
    terms.some((term) => !other.terms.includes(term));
  return !ofA.some((term) => ofB.includes(term)) && isNew(ofA, b) && isNew(ofB, a);
}
