import { once } from '../../reading/readOnce.ts';
import type { Measure } from './measure.ts';

/** That it is of another time, part, group or thing, or not told as so: said beside it in its sentence. */
const OF_ANOTHER =
  /(?<!\p{L})(?:last|ago|before|earlier|previous(?:ly)?|former(?:ly)?|once|used to|so far|until|till|at least|among (?:them|those|whom)|of (?:them|those|these|whom|which)|another|others?|additional|further|elsewhere|there|abroad|only|alone|first|second|third|fourth|next|half|part|most|some|noon|midday|midnight|o['’]clock|[ap]\.?m|expect\p{L}*|forecast\p{L}*|predict\p{L}*|hop(?:e|es|ed|ing)|aim\p{L}*|could|may|might|would|should|must|want\p{L}*|demand\p{L}*|fear\p{L}*|threat\p{L}*|if|unless|whether|not|never|no|each|every|per|average|usual\p{L}*|normal\p{L}*|compared|than|instead|smaller|larger|stronger|new|later|aftershocks?|foreshocks?|including|excluding|without|cash|debts?|shares?|stakes?|final|initial|record)(?!\p{L})|(?<!\d)(?:19|20)\d\d(?!\d)/iu;

/** Another time or place, of which the sentence before it tells. */
const ELSEWHEN =
  /(?<!\p{L})(?:last (?:year|month|week|time|spring|summer|autumn|fall|winter|one)|ago|previous(?:ly)?|earlier|used to|aftershocks?|foreshocks?|elsewhere|another|(?:a|the) second|meanwhile|too|as well)(?!\p{L})|(?<!\d)(?:19|20)\d\d(?!\d)/iu;

/** Whether what a sentence has besides the figure sets it apart from the story's own. */
export const isSetApart = (rest: string): boolean => OF_ANOTHER.test(rest);

/** "The old town voted no", "The hospital had to close": a part, of which it goes on to tell. */
const OF_A_PART =
  /^(?:(?:In|At|On|Around|Across|Near|Outside) )?(?:[Tt]he|[Aa]n?|[Oo]ne|[Ii]ts) (?<part>(?:[\p{L}-]+ ){0,2}?(?:town|quarter|district|suburbs?|village|region|province|county|coast|islands?|north|south|east|west|hospital|clinic|school|prison|plant|factory|camp|hotel|home|branch|station|port|airport|university))(?!\p{L})/u;
/** What a story's place is called anew. */
const THE_PLACE = /^(?:town|village|region|province|county|island)$/;

/** Whether the sentence before may have gone over to something of which the opening does not tell. */
export function turnsAway(before: string, opening: string): boolean {
  if (ELSEWHEN.test(before)) return true;
  const part = OF_A_PART.exec(before)?.groups?.part;
  return part !== undefined && !THE_PLACE.test(part) && !opening.toLowerCase().includes(part);
}

/** "Two earthquakes", "a second march", "a counter-protest": which of them a figure is of, nobody can tell. */
export const tellsOfSeveral = (text: string, of: Measure): boolean =>
  severalOf(of).test(text) || of.rivals?.test(text) === true;

const severalOf = once(
  ({ event }: Measure): RegExp =>
    new RegExp(
      `(?<!\\p{L})(?:two|three|four|both|several|second|another|rival|other|counter|pair of|series of|string of)[- ](?:[\\p{Ll}-]{1,30} )?(?:${event.source})`,
      'iu',
    ),
);
