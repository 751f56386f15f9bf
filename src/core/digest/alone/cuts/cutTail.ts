import { matchesOf } from '../../../language/matchesOf.ts';
import { quotedStretches } from '../../reading/quotedStretches.ts';
import { countWords } from '../../reading/terms.ts';
import type { Edit } from '../edits.ts';

/** Guides to plain writing stop at some 25 to 30 words; news leads run on, and here they are cut. */
const LONG = 45;
/** What is left is a whole sentence of news. */
const LEAST_LEFT = 15;

/** A clause at the end that only adds to the sentence: ", which …", ", leaving …". */
const ADDS = /^, (?:which|who|whose|where|(?<doing>\p{Ll}{2,}ing))\b[^“”"]*\.$/u;
/** These take back, limit or vouch for what stands before them, and stay. */
const LIMITS =
  /^(?:according|citing|quoting|pending|assuming|providing|barring|depending|excluding|including|during|following|regarding|concerning|denying|disputing|rejecting|contradicting|something|anything|nothing)$/;

/**
 * Cuts the last clause off a sentence of more than 45 words, with a visible ellipsis, where it only
 * adds to what is said. The first of such clauses goes with all that follows it, if enough is left.
 * No edits where nothing can go.
 */
export function cutTail(sentence: string): Edit[] {
  if (countWords(sentence) <= LONG) return [];
  const commas = matchesOf(/, /g, sentence).map(({ index }) => index);
  const start = commas.find((at) => canEnd(sentence, at));
  return start === undefined ? [] : [{ start, end: sentence.length - 1, text: ' […]' }];
}

/** Whether what ends a sentence, from its comma on, takes nothing back of what stands before it. */
export function onlyAdds(tail: string): boolean {
  const adding = ADDS.exec(tail);
  return adding !== null && !LIMITS.test(adding.groups?.doing ?? '');
}

function canEnd(sentence: string, at: number): boolean {
  if (!onlyAdds(sentence.slice(at))) return false;
  const kept = sentence.slice(0, at);
  const words = countWords(kept);
  return words >= LEAST_LEFT && words <= LONG && quotedStretches(kept).balanced;
}
