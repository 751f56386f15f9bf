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
  "(?:(?:is|are)(?! (?:an?|the(?! (?:next|new|favou?rite))|one of|home to|located|based|known|called|named|about|some|nearly|\\d+)(?!\\p{L}))|remain(?:s|ed)?(?! silent)|(?:was|were) (?:still )?(?:in (?:intensive care|hospital|custody|(?:a )?critical condition|a coma)|without (?:power|electricity|water)|missing|unaccounted for|trapped|at large|on the run|cut off)(?!\\p{L})|will|won[’']t|can|cannot|may|might|could|faces?|plans?|expects?|den(?:y|ies)|leads?|covers?|continues?|needs?|considers?|beats|recommends?|opposes?|wants?|believes?|intends?|insists?|refuses?|(?:opens?|begins?|starts?) on|stands? at|(?:has|have) (?:been(?! (?:an?|the)(?!\\p{L}))|to|until|still|sealed off|closed|shut|blocked|suspended|halted|not|yet|only|so far|burn(?:ed|t)|destroyed|killed|infected|agreed to|asked|appealed|applied|recommended|requested|proposed|spread|reached|risen|fallen|grown|climbed|passed|topped))";
const FIRST_VERB = new RegExp(
  `(?<![\\p{L}-])(?:(?<lasting>${LASTS})|has|have|${PAST})(?!\\p{L})`,
  'u',
);
/** "Grew fivefold on Sunday and now covers 1,500 hectares". */
const NOW =
  /(?<!\p{L})and (?:is |are |has |have )?now (?:\p{Ll}+s|\p{Ll}+ing|has|have|is|are)(?!\p{L})/u;

/** "Said she would think it over", "said it was in talks", "said they had full confidence in her": what somebody was at then, told by a past. */
const SAID_THEN =
  /(?<!\p{L})(?:said|says|told [^,.;]{2,40}?|added|vowed|warned) (?:that )?(?:he|she|it|they) (?:would (?!have|not have)|(?:was|were) (?:not |still |now |also )?(?:for sale|in talks|considering|weighing|waiting|preparing|looking|searching|close to|confident|optimistic|hopeful|ready|willing)(?!\p{L})|had (?:\p{Ll}+ ){0,2}(?:confidence|support|backing)(?!\p{L})|did not (?:yet )?know|could not (?:yet )?(?:say|tell))|(?<!\p{L})(?:had|has) (?:(?:his|her|their|its) )?(?:full|every) (?:confidence|support|backing)(?!\p{L})/u;
/** In whosever words: "We do not know the state of the probe", "this club is not for sale". */
const NOT_YET_SO =
  /(?<!\p{L})(?:do(?:es)? not|don[’']t|doesn[’']t|did not|didn[’']t) (?:yet )?know (?:what|where|who|why|how|when|if|whether|the)(?!\p{L})|(?<!\p{L})(?:is|are|was|were) not for sale(?!\p{L})/u;

/** Said of somebody who was named: "said the governor was “unwell, but in the country”". */
const WAS_THEN =
  /(?<!\p{L})(?:said|says) (?:that )?(?:(?:the|his|her|its|their) )?[\p{L}’'-]+(?: [\p{L}’'-]+){0,2} (?:was|were) (?:still |now |not )?[“"]?(?:unwell|ill|sick|well|fine|safe|calm|abroad|at home|in hospital|in the country|in control|under control|ready|willing|confident)(?!\p{L})/u;

/** "Are all to stay open after the council threw out the plan": that was decided. */
const WAS_DECIDED =
  /(?<!\p{L})(?:is|are|will)(?: all)? (?:to )?[^,;]{3,60}? after [^,;]{3,80}? (?:voted|rejected|threw out|agreed|decided|ruled|approved|dropped|scrapped|passed|backed|refused)(?!\p{L})/u;

/** Whether a sentence tells a state, a plan or a count, which may be over by a later report, and not what was done. */
export function tellsState(sentence: string): boolean {
  const own = withoutScene(withoutQuotations(sentence))
    .replace(IN_PASSING, ' ')
    .replace(WHICH_ONE, '$<who> ');
  return (
    (FIRST_VERB.exec(own)?.groups?.lasting !== undefined && !WAS_DECIDED.test(own)) ||
    [NOW, SAID_THEN].some((shape) => shape.test(own)) ||
    [NOT_YET_SO, WAS_THEN].some((shape) => shape.test(sentence))
  );
}
