import { ANY_WEEKDAY } from '../../language/days.ts';

/**
 * How it is told that somebody is no longer suspected, as parts of shapes: of one list for who must no
 * longer be told as a suspect, and for two sentences of which only one clears somebody.
 */

const DAY = `(?: (?:late |early )?(?:on )?${ANY_WEEKDAY})?`;

export const CLEARED = '(?:cleared|exonerated|vindicated|ruled out|eliminated)';
/** "Cleared of the debris", "cleared nine of eleven counts": a road, a part. */
const NO_CHARGE =
  '(?:some|one|two|three|four|five|six|most|several|(?:the |all )?(?:snow|debris|rubble|mines|trees|ice|water|mud|ash|traffic))(?!\\p{L})';
/** By whom or of what: no plough's and no doctor's clearing. */
export const OF_CHARGES = `${DAY} (?:of (?!${NO_CHARGE})|by (?:the |an? )?(?:police|prosecutors?|court|judges?|jury|investigators?|inquiry|agency|officials?)(?!\\p{L}))`;
/** Behind whom it is told of, "cleared" says enough where nothing follows it that it is for. */
export const ALONE = `${DAY}(?:[.,;]|$| (?:as |after |and |from (?:the |an |any |police )?(?:inquiry|investigation|probe|case|suspicion)))`;
/** "Cleared of arson but still accused of fraud", "released and charged". */
export const NOT_ALL = '(?![^;]*(?<!being )(?:(?<!\\p{L})(?:charged|accused|bail)(?!\\p{L})))';
/** Let go by those who held him: not "from a meeting", not on bail. */
export const RELEASED = `(?:released|freed|let go)(?!${DAY} from (?!(?:police )?(?:custody|detention|questioning)))`;
export const NO_CHARGES =
  '(?:without (?:any )?(?:charges?|being charged)(?!\\p{L})|no longer (?:(?:an?|the) )?suspect|not (?:an?|the) suspect)';
export const NO_LONGER_SUSPECTED =
  '(?:no longer|not) (?:(?:an?|the|treated as an?|considered an?|regarded as an?) )?(?:suspects?|suspected|under (?:suspicion|investigation))';
export const ACQUITTED = 'acquitted';
/** "Found not guilty", "found the baker not guilty": no plea, which clears nobody. */
export const FOUND_NOT_GUILTY = '(?:found|pronounced|declared) (?:[^ ,;.]+ ){0,5}?not guilty';
/** "Cleared the baker of the murders"; "cleared the road of snow" clears nobody. */
export const CLEARED_OF_CRIME = `cleared (?!\\p{Ll}+ of \\p{Ll}+ counts)(?:(?!of |on )[^ ,;]+ ){1,7}of (?:(?!${NO_CHARGE})\\p{L}+ ){0,3}?(?:charges?|counts?|wrongdoing|misconduct|murders?|manslaughter|killings?|rapes?|assault|theft|robbery|fraud|arson|bribery|corruption|perjury|treason|espionage|negligence|crimes?)`;
export const WRONGLY = '(?:wrongly|mistakenly) (?:arrested|accused|named|held|detained)';
export const NOTHING_TO_DO = '(?:has|have|had) (?:had )?nothing to do with';
export const DROPPED_AGAINST = '(?:dropped|withdrew) (?:all |the )?charges against';
export const WERE_DROPPED = '(?:were|have been) (?:dropped|withdrawn)';
