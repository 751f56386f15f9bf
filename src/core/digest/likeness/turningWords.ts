import { isCondition } from '../../quotes/check/turningWords.ts';
import { isNegation } from '../../quotes/check/turnsSense.ts';
import { foldWords } from '../../quotes/utterances/quotedWords.ts';
import type { Line } from '../reading/lines.ts';
import { hasOtherInPlace } from './otherInPlace.ts';
import { hasVerbatim } from './sharedTerms.ts';

/** Says of what stands beside it that it is not so, not wholly so, or so only under a condition. */
const TAKES_BACK =
  /^(?:den(?:y|ies|ied|ying|ials?)|reject(?:s|ed|ing)?|refus(?:e|es|ed|ing|al)|disput(?:e|es|ed|ing)|dismiss(?:es|ed|ing)?|doubt(?:s|ed|ing|ful)?|false|falsely|untrue|incorrect|incorrectly|wrongly|mistakenly|hoax|unfounded|baseless|debunked|disproved|contradict(?:s|ed|ing)?|contrary|retract(?:s|ed)?|except|excluding|unlike|until|lest|otherwise|half|partly|partially|barely|scarcely|rarely|seldom|almost|fail(?:s|ed|ing)?|stopped|prevented|avoided)$/;

/** Says of what stands beside it that somebody only thinks it, or that it only may be so. */
const DOUBTS =
  /^(?:claim(?:s|ed|ing)?|alleg(?:e|es|ed|edly|ing|ation|ations)|accus(?:e|es|ed|ing|ation|ations)|suspect(?:s|ed)?|reportedly|supposedly|purported(?:ly)?|rumou?r(?:s|ed)?|could|might|perhaps|possibly|threaten(?:s|ed|ing)?|fear(?:s|ed)?)$/;

const takesBack = (word: string): boolean =>
  isNegation(word) || isCondition(word) || TAKES_BACK.test(word);

/** Whether a sentence may turn into another claim when these words are left out of it. */
export const turnsWhenLeftOut = (text: string): boolean => foldWords(text).some(takesBack);

/**
 * Whether one sentence stands in the other word for word, and as something that is so ("it is not
 * true that …" makes another claim of it); null where neither stands in the other.
 */
export function holdsWhole(a: Line, b: Line): boolean | null {
  const [whole, part] = hasVerbatim(a, b) ? [a, b] : [b, a];
  if (!hasVerbatim(whole, part)) return null;
  const rest = foldWords(whole.joined.replace(part.joined, ' '));
  return !rest.some((word) => takesBack(word) || DOUBTS.test(word)) && !hasOtherInPlace(a, b);
}

/** These are as often about something beside the claim: "charges of alleged fraud", "the suspect". */
const BESIDE = /^(?:alleged|allegations?|suspects?|fears?|accusations?)$/;

/** "If" and "failed to" make of what was done what was not, or not yet. */
const UNDONE = /^(?:if|unless|whether|fail(?:s|ed|ing)?)$/;

/** Whether a sentence tells something as only said by somebody, as possible, or as not come about. */
export const isInDoubt = (words: readonly string[]): boolean =>
  words.some((word) => UNDONE.test(word) || (DOUBTS.test(word) && !BESIDE.test(word)));
