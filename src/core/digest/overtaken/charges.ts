import { ANY_WEEKDAY } from '../../language/days.ts';
import { termsOf, wordsOf } from '../reading/terms.ts';

const CHARGED =
  /(?<!\p{L})(?:on suspicion of|suspected of|accused of|charged with|in connection with)(?: (?:an?|the|having))? (?<charge>[^.,;:]{3,60})/u;
const CLEARED_OF =
  /(?<!\p{L})(?:cleared|exonerated|acquitted)(?: [\p{L}’'-]+){0,6}? of (?<charge>[^.,;:]{3,60})/u;
/** "Of any part in the theft", "of all charges": whatever it was. */
const WHATEVER =
  /^(?:any|all|every|everything|suspicion|wrongdoing|blame|guilt|involvement|misconduct|the (?:charges?|accusations?|allegations?|suspicion|crime))(?!\p{L})/u;
/** When and by whom is no part of a charge. */
const BESIDE = new RegExp(
  ` (?:on|by|but|and|while|though|after|late|early|at|in|${ANY_WEEKDAY})(?!\\p{L}).*$`,
  'u',
);

/** Whether a sentence clears of one charge who is suspected of another: "cleared of arson", held for fraud. */
export function clearsOfAnother(clearing: string, suspecting: string): boolean {
  const cleared = chargeIn(CLEARED_OF, clearing);
  const charged = chargeIn(CHARGED, suspecting);
  if (cleared === null || charged === null || WHATEVER.test(cleared)) return false;
  const terms = termsOf(wordsOf(charged));
  return !termsOf(wordsOf(cleared)).some((term) => terms.includes(term));
}

function chargeIn(shape: RegExp, text: string): string | null {
  const found = shape.exec(text)?.groups?.charge;
  return found === undefined ? null : found.replace(BESIDE, '');
}
