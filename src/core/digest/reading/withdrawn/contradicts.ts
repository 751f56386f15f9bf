import type { Line } from '../lines.ts';
import { type Claim, numbersIn } from './claims.ts';
import { deedsIn, tellsOtherwise } from './deeds.ts';

const NOT =
  /(?<!\p{L})(?:not|never|no|nobody|none)(?: [\p{L}’'-]+){0,3} $|n['’]t(?: [\p{L}’'-]+){0,2} $/iu;
const BEFORE = 30;
/** "Was a former pupil". */
const IS_SOMETHING = /(?<!\p{L})(?:is|was|are|were|had been|has been) (?:an?|the|not|in|from) /u;
const LEAST_AROUND = 2;

/** Whether a sentence beside a notice tells otherwise than what was said before. */
export function contradicts({ text, terms }: Line, claim: Claim): boolean {
  const around = claim.around.filter((term) => terms.includes(term)).length;
  const done = deedsIn(text).filter(({ row }) => claim.deeds.includes(row));
  const isDenied = done.some(({ start }) =>
    NOT.test(text.slice(Math.max(0, start - BEFORE), start)),
  );
  if (claim.deeds.length > 0 && isDenied !== claim.isNegative && done.length > 0) return true;
  if (claim.deeds.some((row) => tellsOtherwise(text, row))) return true;
  const numbers = numbersIn(text);
  if (
    claim.numbers.length > 0 &&
    done.length > 0 &&
    numbers.length > 0 &&
    around >= LEAST_AROUND &&
    !claim.numbers.some((number) => numbers.includes(number))
  )
    return true;
  const shared = claim.terms.filter((term) => terms.includes(term)).length;
  return (
    claim.deeds.length === 0 &&
    claim.numbers.length === 0 &&
    claim.isState &&
    IS_SOMETHING.test(text) &&
    (shared > 0 || claim.isWhatItWas) &&
    shared < claim.terms.length
  );
}
