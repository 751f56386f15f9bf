import { PAST } from '../../language/verbForms.ts';
import { withoutQuotations } from '../alone/people/namesBefore.ts';
import { withoutScene } from '../reading/mainClause.ts';

/** What is told of somebody in passing: the sentence's own verb stands behind it. */
const IN_PASSING = /, (?:who|which|whose|where|when)(?!\p{L})[^,]{3,120},/gu;

/** "A fire that broke out on Thursday | has grown": which one it is. */
const WHICH_ONE =
  /^(?<who>(?:An?|The|[\p{L}]+['’]s) [^,]{3,60}?) (?:that|who|which) [^,]{3,90}? (?=(?:is|are|has|have|was|were|will|remains?) )/u;

/** A state, a plan, or a count as of then. "Is a port", "is based in Ostry" tell what does not change. */
const LASTS =
  "(?:(?:is|are)(?! (?:an?|the|one of|home to|located|based|known|called|named|about|some|nearly|\\d+)(?!\\p{L}))|remains?|will|won[’']t|can|cannot|may|might|could|faces?|plans?|expects?|den(?:y|ies)|leads?|covers?|continues?|needs?|considers?|(?:has|have) (?:been(?! (?:an?|the)(?!\\p{L}))|to|until|still|sealed off|closed|shut|blocked|suspended|halted|not|yet|only|so far|burn(?:ed|t)|destroyed|killed|infected|spread|reached|risen|fallen|grown|climbed|passed|topped))";
const FIRST_VERB = new RegExp(
  `(?<![\\p{L}-])(?:(?<lasting>${LASTS})|has|have|${PAST})(?!\\p{L})`,
  'u',
);
/** "Grew fivefold on Sunday and now covers 1,500 hectares". */
const NOW =
  /(?<!\p{L})and (?:is |are |has |have )?now (?:\p{Ll}+s|\p{Ll}+ing|has|have|is|are)(?!\p{L})/u;

/** Whether a sentence tells a state, a plan or a count, which may be over by a later report, and not what was done. */
export function tellsState(sentence: string): boolean {
  const own = withoutScene(withoutQuotations(sentence))
    .replace(IN_PASSING, ' ')
    .replace(WHICH_ONE, '$<who> ');
  return FIRST_VERB.exec(own)?.groups?.lasting !== undefined || NOW.test(own);
}
