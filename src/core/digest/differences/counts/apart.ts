import { dayNumber } from '../../../language/days.ts';
import { datesIn } from '../../reading/readOnce.ts';
import type { Counted } from './readCounted.ts';

/** That it is of a part, of another time or another one, or only wished or feared: said in its clause. */
const OF_ANOTHER =
  /(?<!\p{L})(?:last|ago|earlier|previous(?:ly)?|former(?:ly)?|once|so far this|among (?:them|those|whom)|of (?:them|those|these|whom|which|its)|another|additional|further|elsewhere|alone|other|others|(?:a|the|of) (?:second|third|fourth)|next|half|most of|some of|one of|in one|hop(?:e|es|ed|ing)|aim\p{L}*|want(?:s|ed)?|demand\p{L}*|fear\p{L}*|if|unless|whether|not|never|nobody|no longer|nor|each|every|per|average|usual\p{L}*|normal\p{L}*|compared|than|instead|including|excluding|besides|similar|since|annual\p{L}*|daily|weekly|monthly|yearly|an? (?:day|week|month|year|hour)|(?:past|this) (?:day|week|month|year)|decades?|centur\p{L}*|history|worldwide|globally|nationwide)(?!\p{L})|(?<!\d)(?:1[5-9]|20)\d\ds?(?!\d)/iu;

/** "Among the dead were 14 women, and nine …": the sentence counts parts. */
const AMONG =
  /(?<!\p{L})(?:among (?:the (?:dead|victims|injured|wounded|missing)|them|those)|of (?:them|whom))(?!\p{L})/iu;

/** "The first four": of a row. */
const OF_ROW =
  /(?<!\p{L})(?:first|last|next|other|another|these|those|(?<!in )all|both|remaining|only|just|his|her|my|our|your|(?:of|the|than) (?:the|its|their|his|her|those|these|all)) $/iu;

export const isOfAnother = ({ around, line, figure, said, role }: Counted): boolean =>
  (role !== 'plain' && role !== 'expected') ||
  OF_ANOTHER.test(around) ||
  AMONG.test(line.text) ||
  OF_ROW.test(line.text.slice(0, figure.start)) ||
  /(?<!\p{L})not(?!\p{L})/u.test(said.aux) ||
  isOfLongAgo(line, figure.start);

/** "The 14 bronzes": those of which the story is, in whatever year they came. */
const IS_KNOWN = /(?:^|(?:[.,;:]|(?<!\p{L})(?:and|but|return|returning)) )the $/iu;
/** What is said of all that are counted, and no part: "could not use", "locked out of its app". */
const OF_ALL = /(?<!\p{L})(?:(?:could|can|would|did|do) not|of its)(?!\p{L})/giu;

/** The same of what is only named: what is said of it matters less. */
export const isNamedApart = (counted: Counted): boolean =>
  !(
    IS_KNOWN.test(counted.line.text.slice(0, counted.figure.start)) &&
    counted.role === 'plain' &&
    !AMONG.test(counted.line.text)
  ) && isOfAnother({ ...counted, around: counted.around.replace(OF_ALL, ' ') });

/** The day that stands nearest to it is weeks away from its report's own. */
function isOfLongAgo(line: Counted['line'], start: number): boolean {
  const { day } = line;
  if (day === null) return false;
  const near = datesIn(line).filter((date) => Math.abs(date.start - start) < NEAR);
  return near.some(
    ({ until, from }) => daysApart(until, day) > WEEKS && daysApart(from, day) > WEEKS,
  );
}
const NEAR = 120;
const WEEKS = 14;
const daysApart = (a: string, b: string): number => Math.abs(dayNumber(a) - dayNumber(b));
