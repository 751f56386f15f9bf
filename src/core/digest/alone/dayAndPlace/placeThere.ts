import { matchesOf } from '../../../language/matchesOf.ts';
import { isPastWord } from '../../../language/verbForms.ts';
import type { Line } from '../../reading/lines.ts';
import { isInside, quotedStretches } from '../../reading/quotedStretches.ts';
import type { Edit } from '../edits.ts';

/** "Killed in a fire there"; not "there is", "over there". */
const THERE =
  / (?<=\p{L} )there(?=[ ,.;])(?!(?: \p{Ll}+)? (?:used to|to be|once was|is|are|was|were|has|have|had|will|would|may|might|could|should|must|can|seems?|seemed|remains?|remained|appears?|appeared|be|been|exists?|and then)(?!\p{L}))(?<!(?:over|out|up|right|hi|hey|hello|as|if|that|whether|because|when|while|and|but|said|says|where|who|here and) there)/giu;

const PLACES =
  '(?:areas?|airport|apartment|bases?|border|bridge|buildings?|camps?|capital|church|cities|city|coast|company|countries|country|court|district|embassy|factory|farm|flat|harbou?r|hall|home|hospital|hotel|house|islands?|lake|market|mine|mosque|museum|office|park|parliament|place|plant|port|prison|province|region|river|room|school|sea|shop|sites?|square|states?|station|store|street|temple|towns?|university|villages?|wall|warehouse|zone)';
/** A place that the sentence has told before: "on the coast of Lorvia", "the harbour". */
const TOLD = new RegExp(
  `(?<!\\p{L})(?:(?:in|at|from|near|on|outside|into|inside|across|towards?|around|between|visit(?:s|ed|ing)?|reach(?:es|ed|ing)?|left|entered|w[io]ns?|carr(?:y|ies|ied)|hit|struck|seized|swept|r(?:an|uns?|ules?|uled)|(?:fl(?:y|ew|ying)|go|goes|went|came|come|travel(?:l?ed)?|sent|return(?:s|ed)?|moved?|invited \\p{L}+|trip|visit|way) to) (?:[\\p{L}’'-]+ ){0,2}\\p{Lu}|${PLACES}(?![\\p{L}’'-]))`,
  'u',
);
/** Not behind a thing: "went there", "was found there", "from there", "always there". */
const NO_THING =
  /(?<!\p{L})(?:be|been|is|are|go|goes|gone|gets?|lives?|stays?|arrives?|travels?|fly|flown|send|put|born|works?|stands?|sits?|lies?|lay|safe|well|always|still|once|back|from|in|down|on|off|by|near|around|through|to|for|\p{L}+ed|\p{L}+ly|\p{L}+[’']\p{L}+|(?!(?:meeting|shooting|building|fighting|killing|bombing|stabbing|hearing|landing|wedding)s? )\p{L}+ing) there$/iu;
/** "Nobody there helped", "no one was hurt there": without it more would be told. */
const LIMITED =
  /(?<!\p{L})(?:nobody|one|everyone|everybody|all|many|most|some|those|people|others|only|even) there$|(?<!\p{L})(?:no|not|never|nobody|none|without|only)(?!\p{L})[^,;:]{0,80} there$|n[’']t(?!\p{L})[^,;:]{0,80} there$/iu;

const isNeeded = (before: string): boolean => {
  const behind = /(\p{L}+) there$/u.exec(before)?.[1] ?? '';
  return NO_THING.test(before) || LIMITED.test(before) || isPastWord(behind);
};

/**
 * "There", in the narrator's words, where the sentence has told of no place: it goes, and an ellipsis
 * shows it; null where the sentence needs it.
 */
export function placeThere({ text }: Pick<Line, 'text'>): Edit[] | null {
  const { stretches } = quotedStretches(text);
  const edits: Edit[] = [];
  for (const { 0: there, index } of matchesOf(THERE, text)) {
    const end = index + there.length;
    if (isInside(index, stretches) || TOLD.test(text.slice(0, index))) continue;
    if (isNeeded(text.slice(0, end))) return null;
    edits.push({ start: index, end, text: ' […]' });
  }
  return edits;
}
