import type { Line } from '../reading/lines.ts';
import { quotedStretches } from '../reading/quotedStretches.ts';
import { wordsOf } from '../reading/terms.ts';
import { mayBeHeOrShe, mayBeThey } from './antecedents.ts';

/** Words between marks that only stand for others: "this", "she", "that's why". */
const OPENS_LEANING =
  /^["“'‘](?:(?:And|But|So|Well|Yes|No|Yeah|Look|Obviously|Clearly|Honestly|Then|Also|Because|I (?:think|mean|believe|guess|hope)|You know|If|When|Since|As|Unless|Once|Until|After|Before|Whether),? (?:that )?)?(?:this|that|it|they|these|those|he|she|him|her|his|their|there['’]s (?:no|nothing|not)|here|not (?:to mention|only|that|at all|really))(?:['’]\p{L}+)?(?!\p{L})/iu;
/** "It is time to", "There's no doubt that", "This year": nothing before is needed. */
const STANDS =
  /^["“'‘](?:it(?:['’]s| is| was| will be| would be)(?: \p{Ll}+)?? (?:time|clear|unclear|hard|important|possible|impossible|essential|critical|vital|difficult|easy|too early|(?:good|bad|right|wrong|fair|unfair|safe|necessary|unnecessary|unacceptable|imperative|crucial|likely|unlikely|hard|easy|up|sad|great) (?:to|that|for|when|if))\b|th(?:is|at) (?:week|year|month|summer|spring|fall|autumn|winter|morning|afternoon|evening|weekend|administration|government|country|nation|president|virus|pandemic)\b|there['’]s (?:no|nothing|not) (?:\p{Ll}+ )?(?:\p{Ll}+ )?(?:that|of|in|for|to|between)\b|those (?:who|with|of|in)\b)/iu;
/** Taken up by one word: "do it", "on this at all", "because of that". */
const IN_PASSING =
  /(?<!\p{L})(?:on|about|for|of|with|like|by|after|before|from|into|do|did|done|doing|say|said|saw|see|handle|stop|fix|believe|deny|gifted|use) (?:this|that|these|those)(?=[.,!?;”"]|$| (?:at all|again|anymore|either|now|because|and|but|so|or|when|is|was)(?!\p{L}))/iu;
/** "We are ready for such meetings": which, was said before. */
const SUCH = /^[^,]{0,40}(?<!\p{L})such (?!as )(?:an? )?\p{Ll}/u;
const HE_OR_SHE = /(?<!\p{L})(?:he|she|him|his|her|hers|himself|herself)(?!\p{L})/iu;
const THEY = /(?<!\p{L})(?:they|them|their|theirs|themselves)(?!\p{L})/iu;

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
    return IN_PASSING.test(inner) || SUCH.test(inner) || standsForNobody(inner, before);
  });
}

function standsForNobody(inner: string, narrated: string): boolean {
  const person = HE_OR_SHE.exec(inner);
  if (person !== null && !mayBeHeOrShe(inner.slice(0, person.index))) return true;
  const several = THEY.exec(inner);
  return several !== null && !mayBeThey(`${narrated} ${inner.slice(0, several.index)}`);
}
