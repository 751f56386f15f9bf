import type { Line } from '../reading/lines.ts';
import { quotedStretches } from '../reading/quotedStretches.ts';
import { wordsOf } from '../reading/terms.ts';
import { mayBeHeOrShe, mayBeThey } from './antecedents.ts';

/**
 * Words between marks that only stand for people: "she", "their". "This" and "it" are let pass: a
 * reader of the story mostly knows what they mean.
 */
const OPENS_LEANING =
  /^["“'‘](?:(?:And|But|So|Well|Yes|No|Yeah|Look|Obviously|Clearly|Honestly|Then|Also|Because|I (?:think|mean|believe|guess|hope)|You know|If|When|Since|As|Unless|Once|Until|After|Before|Whether),? (?:that )?)?(?:they|he|she|him|her|his|their|there['’]s (?:no|nothing|not)|here|by the way|not (?:to mention|only|that|at all|really)|(?:it|this|that|these|those) also)(?:['’]\p{L}+)?(?!\p{L})/iu;
/** "There's no doubt that": nothing before is needed. */
const STANDS =
  /^["“'‘]there['’]s (?:no|nothing|not) (?:\p{Ll}+ )?(?:\p{Ll}+ )?(?:that|of|in|for|to|between)\b/iu;
/** "We are ready for such meetings": which, was said before. */
const SUCH = /^[^,]{0,40}(?<!\p{L})such (?!as )(?:an? )?\p{Ll}/u;

/** So many words of the narrator before a quotation may have told whom it speaks of. */
const TOLD_BEFORE = 9;
/** Fewer words between marks are a name or an expression that the narrator takes over. */
const FEWEST_WORDS = 4;
/** A sentence that is quoted whole is no expression. */
const FEWEST_IN_WHOLE = 2;

/** Whether what is quoted speaks of somebody or something that only the sentence before named. */
export function quotationLeans({ text }: Line): boolean {
  const { stretches } = quotedStretches(text);
  return stretches.some(({ start, end }) => {
    // "[I]t's like": an editor's letters are letters.
    const inner = text.slice(start, end).replace(/[[\]]/g, '');
    const before = text.slice(0, start);
    const isWhole = start === 0 || /[,:] $/.test(before);
    if (wordsOf(inner).length < (isWhole ? FEWEST_IN_WHOLE : FEWEST_WORDS)) return false;
    const leans = OPENS_LEANING.test(inner) && !STANDS.test(inner);
    if (leans && isWhole) return true;
    if (wordsOf(before).length >= TOLD_BEFORE) return false;
    if (leans) return true;
    return SUCH.test(inner);
  });
}

const SOMEBODY = /(?<!\p{L})(?<who>he|she|him|her|his|they|them|their)(?!\p{L})/iu;

/** "“So it’s part of the game,” he said": what is, was said before; "it’s time to" and "it is clear that" tell it. */
const OPENS_WITH_IT =
  /^["“'‘]?(?:(?:So|And|But|Well|Look|By the way|No|Yes|Yeah|I (?:think|believe|mean|guess)|Obviously|Clearly),? )?(?:it|this|that)(?:['’]s| is| was| will| has| does| did| would| can)(?! (?:\p{L}+ ){0,2}(?:that|to|time|how|when|who|what|why|if|whether)(?!\p{L}))(?! \p{L}+ (?:is|was))/iu;

/** "“We hope that they will drop it,” she said": whom those who speak mean, only the sentences before tell. */
export function quotesOfUntold({ text }: Line): boolean {
  const { stretches } = quotedStretches(text);
  return stretches.some(({ start, end }) => {
    const inner = text.slice(start, end);
    const found = SOMEBODY.exec(inner);
    const isWhole = start === 0 || /[,:] $/.test(text.slice(0, start));
    if (wordsOf(text.slice(0, start)).length >= TOLD_BEFORE) return false;
    if (isWhole && wordsOf(inner).length >= FEWEST_WORDS && OPENS_WITH_IT.test(inner)) return true;
    if (found === null) return false;
    const before = `${text.slice(0, start)}${inner.slice(0, found.index)}`;
    return !(/^the/i.test(found[0]) ? mayBeThey(before) : mayBeHeOrShe(before));
  });
}
