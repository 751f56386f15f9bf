import { type LineIndex, likeness, neighbours } from '../reading/lineIndex.ts';
import type { Line } from '../reading/lines.ts';
import { onceWithin } from '../reading/readOnce.ts';
import { agentsSwapped } from './agentsSwapped.ts';
import { claimedApart } from './claimedApart.ts';
import { daysClash } from './dayClashes.ts';
import { denials } from './denials.ts';
import { lacksDeed } from './mainDeed.ts';
import { givenNamesClash, namesOrderClash, namesSwapped } from './nameClashes.ts';
import { standApart } from './opposites.ts';
import { hasOtherInPlace } from './otherInPlace.ts';
import { tellOtherThings } from './ownVerbs.ts';
import { sharesExpression } from './saidAgain.ts';
import { sayingsApart } from './sayingsApart.ts';
import { commonOpening, deedsAmong, REPEATED_OPENING } from './sharedTerms.ts';
import { holdsWhole, isInDoubt } from './turningWords.ts';
import { turnsBack } from './turnsBack.ts';
import { figuresClash } from './values.ts';

/** Set by reading what they let through on the five reports and on three-outlet stories. */
const SAME_COSINE = 0.58;
const SAME_CONTAINMENT = 0.75;
const LEAST_COMMON = 5;
/** From here on the words alone are enough. */
const SURE_COSINE = 0.75;
/** They have the same words, in another order. */
const NEARLY_ONE = 0.9;

/** Whether two sentences tell one fact, so that either may stand for the other. */
export function saysTheSame(a: Line, b: Line, index: LineIndex): boolean {
  if (claimedApart(a, b) || sayingsApart(a, b)) return false;
  const whole = holdsWhole(a, b);
  if (whole !== null) return whole && !figuresClash(a, b);
  const { cosine, containment, common } = likeness(a, b, index);
  if (cosine < 0.3) return false;
  if (denials(a) % 2 !== denials(b) % 2 || turnsBack(a) !== turnsBack(b)) return false;
  if (isInDoubt(a.words) !== isInDoubt(b.words)) return false;
  if (figuresClash(a, b) || standApart(a, b) || daysClash(a, b)) return false;
  if (namesOrderClash(a, b) || givenNamesClash(a, b) || namesSwapped(a, b) || agentsSwapped(a, b))
    return false;
  if (doApart(a, b, cosine)) return false;
  if (opensTheSame(a, b)) return !hasOtherInPlace(a, b);
  const same =
    (cosine >= SAME_COSINE && common.length >= 4) ||
    (containment >= SAME_CONTAINMENT && common.length >= LEAST_COMMON);
  return same && (cosine >= SURE_COSINE || !namesClash(a, b)) && !hasOtherInPlace(a, b);
}

/** Something else is done in each, unless nearly all words say that it is one thing. */
const doApart = (a: Line, b: Line, cosine: number): boolean =>
  (cosine < SURE_COSINE && lacksDeed(a, b)) ||
  (cosine < NEARLY_ONE && !sharesExpression(a, b) && tellOtherThings(a, b));

function opensTheSame(a: Line, b: Line): boolean {
  const common = commonOpening(a, b);
  return common.length > REPEATED_OPENING && deedsAmong(common, a, b).length > 1;
}

/** Every line that says the same as this one, itself first. */
export const supportOf: (line: Line, index: LineIndex) => readonly Line[] = onceWithin(
  (line: Line, index: LineIndex) => [
    line,
    ...neighbours(line, index).filter((other) => saysTheSame(line, other, index)),
  ],
);

/** Each names somebody or somewhere that the other does not: a visit to Moscow, a visit to Washington. */
function namesClash(a: Line, b: Line): boolean {
  const lacks = (one: Line, other: Line) => one.names.some((name) => !other.terms.includes(name));
  return lacks(a, b) && lacks(b, a);
}
