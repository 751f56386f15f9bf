import type { Line } from '../lines.ts';
import { phraseAtHead, phraseBefore } from '../phrase.ts';
import { type Claim, numbersIn } from './claims.ts';
import { type Deed, deedsIn } from './deeds.ts';

/** Of what was wrongly said a sentence has so much. */
const SHARE = 0.6;
/** Of the notice it shares so many words where the claim itself hardly says what it is about. */
const LEAST_AROUND = 2;
const FEW = 2;

/** So many letters before a thing done there may stand that it was not. */
const BEFORE = 30;
const NOT_DONE =
  /(?<!\p{L})(?:not|never|no|nobody|none|denied|denies|survived|survives|without|nearly|almost|narrowly)(?: [\p{L}’'-]+){0,3} $|n['’]t(?: [\p{L}’'-]+){0,2} $/iu;

/** It tells itself that something was not so. */
const TAKES_BACK =
  /(?<!\p{L})(?:retract\p{L}*|withdr\p{L}+|correct(?:ed|ing|ion|ions|s)|false(?:ly)?|wrong(?:ly)?|mistake\p{L}*|erroneous(?:ly)?|incorrect(?:ly)?|untrue|not true|den(?:y|ies|ied)|(?:earlier|first|initially) (?:said|reported))(?!\p{L})/iu;

/** Whether a sentence (or a headline) tells what a notice says was wrong. */
export function tellsClaim(
  { text, terms }: Pick<Line, 'text' | 'terms'>,
  claim: Claim,
  share = SHARE,
): boolean {
  if (TAKES_BACK.test(text)) return false;
  const numbers = numbersIn(text);
  if (!claim.numbers.every((number) => numbers.includes(number))) return false;
  if (
    claim.numbers.length > 0 &&
    claim.right.some((number) => isToldBeside(number, numbers, claim))
  )
    return false;
  const shared = claim.terms.filter((term) => terms.includes(term)).length;
  if (shared < share * claim.terms.length) return false;
  const around = claim.around.filter((term) => terms.includes(term)).length;
  const says = claim.terms.length + claim.numbers.length;
  if (says <= FEW && around < LEAST_AROUND) return false;
  if (claim.deeds.length === 0)
    return says >= FEW || claim.numbers.length > 0 || around > LEAST_AROUND;
  const deeds = deedsIn(text);
  return claim.deeds.every((row) =>
    deeds.some((deed) => deed.row === row && isTold(deed, text, claim)),
  );
}

/** "Six people and ten dogs": it tells the right number as well. */
const isToldBeside = (right: number, numbers: readonly number[], { numbers: wrong }: Claim) =>
  !wrong.includes(right) && numbers.includes(right);

/** Whether it was done, to whom the claim means. */
function isTold({ start, end }: Deed, text: string, claim: Claim): boolean {
  const before = text.slice(Math.max(0, start - BEFORE), start);
  if (NOT_DONE.test(before) !== claim.isNegative) return false;
  if (claim.subject.length === 0) return true;
  const [ahead, behind] = [
    phraseBefore(text.slice(0, start)),
    phraseAtHead(text.slice(end).trimStart()),
  ];
  const others = [...ahead.terms, ...behind.terms];
  // Others were counted: "two passengers died" is not the mayor.
  if (
    claim.numbers.length === 0 &&
    !claim.isOfMany &&
    [ahead, behind].some(({ count }) => count !== null && count > 1)
  )
    return false;
  return claim.subject.some((term) => others.includes(term));
}
