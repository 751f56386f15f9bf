import { isTold, type ToldValue, type Value, valuesIn } from './values.ts';

/** The values of a conflict: one of them, and all others. */
export interface Choice {
  readonly right: Value;
  readonly wrong: readonly Value[];
}

const CONFIRMS =
  /(?<!\p{L})(?:(?:has|have|had|was|were|is)(?: now| since| later)? been confirmed|confirms?|confirmed|confirming|clarif(?:y|ies|ied|ying)|corrected|correcting)(?!\p{L})/iu;
/** "Could not be confirmed", "has not confirmed", "unconfirmed". */
const DOES_NOT =
  /(?<!\p{L})(?:not|never|nobody|no one|cannot|declined|refused|yet to|unable to|to be)(?: [\p{L}’'-]+){0,3} (?:confirm|clarif)|n['’]t(?: [\p{L}’'-]+){0,2} (?:confirm|clarif)/iu;

const SLIP =
  '(?:slip|mistake|misprint|typo|typing error|error|misreading|misunderstanding|mix-up|miscount)';
const PAPER =
  '(?:we|(?:this|our|the) (?:newspaper|paper|site|outlet|programme|station)|some (?:outlets|media|reports|papers))';
const WRONGLY = '(?:wrongly|mistakenly|erroneously|incorrectly|by mistake|in error)';
const BEFORE = `(?:first|earlier|initially|previously|${WRONGLY})`;

/** What ends before a value that is not so. */
const NOT_SO_BEFORE = [
  '(?:and )?not(?: the)?|instead of|rather than',
  '(?:an?|the|its|their) (?:earlier|first|initial|previous|wrong|original) (?:\\p{L}+ ){1,3}?(?:of|to)',
  '(?:after|although|though|while|where) [^,;]{3,80}? (?:spoke of|said|gave|mentioned|listed|put [^,;]{2,40} at)(?: it was)?',
  `${BEFORE} (?:been )?(?:said|reported|given|put|announced|described|stated)[^,;]{0,60}`,
  `${PAPER} (?:had )?(?:${BEFORE} )?(?:reported|wrote|said|stated)[^;“”"]{0,80}`,
].map((shape) => new RegExp(`(?<!\\p{L})(?:${shape})(?: (?:about|some|around|the))? $`, 'iu'));

/** What begins behind one. */
const NOT_SO_BEHIND = [
  `[^.;]{0,70}? (?:was|is|were|had been)(?: only| simply)? (?:(?:an?|the) (?:\\p{L}+ )?${SLIP}|wrong|incorrect|mistaken|an (?:earlier|older|early) (?:count|estimate|figure))`,
  `[^.;]{0,70}? (?:was|were) due to an? (?:\\p{L}+ )?${SLIP}`,
  `[^.;]{0,40}?,? as (?:(?:was|had been) )?${BEFORE} (?:reported|said|stated|given|announced|thought)`,
].map((shape) => new RegExp(`^(?:${shape})(?!\\p{L})`, 'iu'));

/** "The Tajik figure of 25 referred to the wall", "a figure of 12 included one that was excluded". */
const IS_OF_ELSE = {
  before:
    /(?<!\p{L})(?:figure|number|sum|total|value|height|count|estimate|share|rate|reference) (?:of|to) $/iu,
  behind:
    /^[^.;,]{0,60}? (?:concerned|referred to|related to|came from|stemmed from|included|meant|dated from)(?!\p{L})/iu,
};

/** "Revised the height to 11 kilometres from nine": what only grew is none. */
const REVISED =
  /(?<!\p{L})(?:revised|revises|corrected|corrects|amended|restated)(?! (?:up|upwards|down|downwards) )(?!\p{L})/iu;
/** "Acknowledged that the survey had measured 11 metres, less than a third of the 35 metres in its plans". */
const ADMITS =
  /(?<!\p{L})(?:acknowledge[sd]?|admit(?:s|ted)?|concede[sd]?|accept(?:s|ed)|confess(?:es|ed)) (?:\p{L}+ )?that(?!\p{L})/iu;
const OF_THEIRS = {
  before: /(?<!\p{L})(?:than|of|from|against|instead of) the $/iu,
  behind:
    /^[^.;,]{0,30}? (?:in|of|given in|shown in) (?:its|their|his|her|the) (?:\p{L}+ )?(?:plans?|reports?|statements?|filings?|records?|drawings?|documents|model|brochure|accounts)(?!\p{L})/iu,
};

/**
 * Whether two sentences, one behind the other, or the second alone, say which of the values is right:
 * it is confirmed, or told beside others of which each was not so.
 */
export function bearsOut(sentence: string, before: string | null, choice: Choice): boolean {
  const { right, wrong } = choice;
  const told = valuesIn(sentence);
  const others = told.filter((one) => wrong.some(({ number }) => number === one.number));
  const isRight = (one: ToldValue) => one.number === right.number;
  if (others.length === 0)
    return (
      told.some((one) => isTold(right, one)) && CONFIRMS.test(sentence) && !DOES_NOT.test(sentence)
    );
  const tellsRight = told.some(isRight) || (before !== null && valuesIn(before).some(isRight));
  return tellsRight && others.every((one) => isPutDown(sentence, one));
}

function isPutDown(text: string, { start, end }: ToldValue): boolean {
  const [before, behind] = [text.slice(0, start), text.slice(end)];
  return (
    NOT_SO_BEFORE.some((shape) => shape.test(before)) ||
    (REVISED.test(before) && /(?<!\p{L})from(?: (?:about|some|around|the))? $/iu.test(before)) ||
    (ADMITS.test(before) && OF_THEIRS.before.test(before) && OF_THEIRS.behind.test(behind)) ||
    NOT_SO_BEHIND.some((shape) => shape.test(behind)) ||
    (IS_OF_ELSE.before.test(before) && IS_OF_ELSE.behind.test(behind))
  );
}
