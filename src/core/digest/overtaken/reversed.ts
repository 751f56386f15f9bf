import { isDayStem } from '../../language/dayStems.ts';
import { withoutQuotations } from '../alone/people/namesBefore.ts';
import { capitalWordsIn } from '../likeness/capitalWords.ts';
import type { Line } from '../reading/lines.ts';
import { linesIn } from '../reading/readOnce.ts';
import type { Reading } from '../reading/readTogether.ts';
import { termsOf, wordsOf } from '../reading/terms.ts';
import { isLater } from './later.ts';

/** What is meant to be done away with: "still wants to shut", "are to close in March", "will sell its pools". */
const TO_END =
  /(?<!\p{L})(?:wants?|plans?|intends?|hopes?|(?:is|are)(?: still| now)?(?: (?:due|set|expected|likely))?|will|would|threatens?) (?:to )?(?:be )?(?:close|closed|shut|sell|sold|cut|axe|axed|scrap|scrapped|demolish|demolished|fell|felled|end|abolish|abolished|merge|merged|lay off|raise|raised|move|moved|ban|banned|evict|evicted|deport|deported)(?!\p{L})/u;

/** What was to be done, as it is named where it is turned down: "the plan", "the closure", "closing"; none "to keep" something. */
const PLAN =
  '(?:plans?|proposals?|decisions?|bills?|moves?|closures?|closing|shutting|sales?|selling|cuts?|cutting|mergers?|merging|demolition|demolishing|felling|abolition|abolishing|scrapping|lay-?offs?|evictions?|evicting|deportations?|deporting|bans?|banning|increases?|rises?|raising|relocation|moving)(?!\\p{L})(?! to (?:keep|save|reopen)(?!\\p{L}))';
/** Between a verb and its object: "its own", "the county's"; no "offer for", "appeal against". */
const OBJECT = `(?:(?!(?:to|of|for|against|by|over|on|in|at|from) )[\\p{L}’'-]+ ){0,4}?${PLAN}`;
const WERE = '(?:was|were|has been|have been)';
const TURNED_DOWN =
  'rejected|overturned|reversed|dropped|scrapped|abandoned|shelved|voted down|withdrawn|thrown out';
/** That it is not done after all. */
const IS_KEPT = [
  '(?:(?:is|are)(?: all)? to |will |can )(?:stay|remain)(?: open| in|(?=[,.;]| after))',
  '(?:stays?|remains?) open',
  `(?:${WERE}|is|are) (?:saved|spared|reprieved)`,
  'backed down',
  `voted (?:[^,.;]{0,30} )?(?:against|down) ${OBJECT}`,
  `(?:${TURNED_DOWN}|withdrew|threw out) ${OBJECT}`,
  // "The closure was overturned"; "an appeal against the closure" was no plan.
  `(?<!(?:against|over|for|of|to) (?:[\\p{L}’'-]+ ){0,4})${PLAN}[^,.;]{0,60} ${WERE} (?:${TURNED_DOWN})`,
].map((shape) => new RegExp(`(?<!\\p{L})${shape}(?!\\p{L})`, 'u'));
/** "Keeps all its pools": what is kept is what was to go. */
const KEEPS =
  /(?<!\p{L})(?:kept|keeps|will keep) (?<thing>(?:(?!(?:after|as|at|in|on|with|by|for|to|from|over|about|under|despite) )[\p{L}’'-]+(?: |(?=[,.;]|$))){1,6})/u;
/** It is only said, wanted, or of a part. */
const NOT_SO =
  /(?<!\p{L})(?:but|not|never|no|if|unless|until|whether|could|may|might|would|should|urg\p{L}*|call(?:s|ed)? (?:for|on)|promis\p{L}*|pledg\p{L}*|vow\p{L}*|fail\p{L}*|demand\p{L}*|want\p{L}*|hop\p{L}*|den(?:y|ies|ied)|one of|some of|two of)(?!\p{L})|n['’]t(?!\p{L})/iu;

/** What is to be done away with is disputed for months. */
const DAYS_APART = 100;
const AT_TOP = 2;
const LEAST_SHARED = 3;

/** What a newer report begins with as the end of a plan to do away with something; null where none does. */
export function createReversed(reading: Reading): (line: Line) => Line | null {
  const kept = reading.reports
    .flatMap((report) => linesIn(report).filter(({ rank }) => rank <= AT_TOP))
    .filter((line) => tellsKept(line.text))
    .toReversed();
  const isNewer = (a: Line, b: Line) =>
    isLater(reading.byId.get(a.reportId)!, reading.byId.get(b.reportId)!, reading, DAYS_APART);
  return (line) =>
    kept.length === 0 || !tellsPlan(line.text)
      ? null
      : (kept.find(
          (one) => isNewer(one, line) && areOfOneMatter(line, one) && isKeptBy(one, line),
        ) ?? null);
}

const NO_PLAN =
  /(?<!\p{L})(?:not?|never|without|den(?:y|ies|ied)|whether|if)(?!\p{L})|n['’]t(?!\p{L})/iu;

function tellsPlan(sentence: string): boolean {
  const own = withoutQuotations(sentence);
  const plan = TO_END.exec(own);
  return plan !== null && !NO_PLAN.test(own.slice(0, plan.index));
}

function tellsKept(sentence: string): boolean {
  const own = withoutQuotations(sentence);
  return (IS_KEPT.some((shape) => shape.test(own)) || KEEPS.test(own)) && !NOT_SO.test(own);
}

/** A lead that is kept ends no plan to close a stadium. */
function isKeptBy(kept: Line, plan: Line): boolean {
  const own = withoutQuotations(kept.text);
  if (IS_KEPT.some((shape) => shape.test(own))) return true;
  return termsOf(wordsOf(KEEPS.exec(own)!.groups!.thing!)).some((term) =>
    plan.terms.includes(term),
  );
}

/** Of its names one at least, and something besides: another council has plans as well. */
function areOfOneMatter(plan: Line, kept: Line): boolean {
  const shared = plan.terms.filter((term) => kept.terms.includes(term) && !isDayStem(term));
  const isName = (term: string) => capitalWordsIn(plan).has(term) && capitalWordsIn(kept).has(term);
  return new Set(shared).size >= LEAST_SHARED && shared.some(isName) && !shared.every(isName);
}
