import type { Line } from '../../reading/lines.ts';
import { isInside, quotedStretches } from '../../reading/quotedStretches.ts';
import type { Edit } from '../edits.ts';

/** "Requests also rose", "two men then approached": the second of two things, of which the first is not here. */
const SECOND_OF_TWO =
  /^(?:(?!In addition)(?:In|At|On|During|After|Before|Since|By) [^,;:“"]{3,60}, )?(?:[^\s,;:“"]+ ){1,7}?(?<word>also|then|likewise|similarly|nevertheless|nonetheless|therefore|thus|instead|meanwhile|in turn|for example|for instance|however)(?! (?:of|as|known|if|and|in)\b)(?=,? )/iu;
/** The first of the two is in the sentence as well. */
const HAS_FIRST = /(?<!\p{L})(?:and|but|who|which|that|if|when|not only|while|where|as)(?!\p{L})/iu;

/** ", however," between subject and verb, or at the end. */
const IN_COMMAS =
  /^[^;:“"]{1,110}?(?<cut>, (?:however|meanwhile|too|for (?:his|her|its|their) part|for example|for instance|therefore|though|in turn|also|as well|likewise)(?:,(?= )|(?=\.$)))/u;

/** The words that make a sentence the second of two go, and an ellipsis in brackets shows it. */
export function cutAlso({ text }: Line): Edit[] {
  const { stretches } = quotedStretches(text);
  const aside = IN_COMMAS.exec(text);
  if (aside !== null) {
    const end = aside[0].length;
    const start = end - aside.groups!.cut!.length;
    return isInside(start, stretches) ? [] : [{ start, end, text: ' […]' }];
  }
  const { word } = SECOND_OF_TWO.exec(text)?.groups ?? {};
  if (word === undefined) return [];
  const start = text.search(new RegExp(`(?<= )${word}(?=,? )`));
  if (start < 0 || isInside(start, stretches) || HAS_FIRST.test(text.slice(0, start))) return [];
  const comma = text[start - 2] === ',' && text[start + word.length] === ',';
  return [{ start, end: start + word.length + (comma ? 1 : 0), text: '[…]' }];
}
