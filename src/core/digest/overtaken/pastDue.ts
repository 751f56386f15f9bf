import { aroundDate, presentAround } from '../../language/tense.ts';
import { hasPastVerb } from '../../language/verbForms.ts';
import type { Line } from '../reading/lines.ts';
import { isRelative } from '../reading/phrase.ts';
import { isInside, quotedStretches } from '../reading/quotedStretches.ts';
import { datesIn, once } from '../reading/readOnce.ts';
import type { Reading } from '../reading/readTogether.ts';

/** What is to be done; "is expected" may be of what somebody expects still. */
const AHEAD =
  /(?<!\p{L})(?:will|won['’]t|is to|are to|(?:is|are)(?: now| still| soon)? (?:due|set|expected|scheduled|planned|going to|to be))(?!\p{L})/u;

/**
 * Whether a line speaks of a day as still to come that is over by the last report: "a new attempt
 * will be made on Tuesday", nine days later. Whether it was made, such a line does not know. Who
 * said on Monday that something will be, said so: that stays true.
 */
export const isPastDue = (line: Line, { latest }: Pick<Reading, 'latest'>): boolean => {
  if (latest === null || line.day === null || line.day >= latest) return false;
  const end = endOfPlan(line);
  return end !== null && end < latest;
};

/** "On 7 July" tells by itself how old it is, and schedules are told so: without them digests lost what they were to tell. */
const NAMES_DATE = /\d/;

/** "The crews, hired through an agency, are due": what is told of them between commas is no deed of the plan. */
const ASIDE = /, [^,]{1,120},(?= $)/u;

/** The last day of what the line has as its plan; null where it has none, or tells what was done as well. */
export const endOfPlan = once((line: Line): string | null => {
  const { text, day } = line;
  const dates = datesIn(line);
  if (day === null || dates.length === 0) return null;
  const plan = AHEAD.exec(text);
  const { stretches } = quotedStretches(text);
  const before = plan === null ? '' : text.slice(0, plan.index);
  if (isInside(before.length, stretches)) return null;
  const main = before.replace(ASIDE, '');
  if (hasPastVerb(main) || isRelative(main)) return null;
  const planned = dates.filter(
    (mention) =>
      mention.until > day &&
      !isInside(mention.start, stretches) &&
      (plan !== null || isArranged(text, mention)),
  );
  if (planned.length === 0) return null;
  if (planned.some(({ certain, text: words }) => !certain || NAMES_DATE.test(words))) return null;
  return planned.map(({ until }) => until).reduce((a, b) => (a > b ? a : b));
});

/** "The Lions play the Rovers on Sunday." */
function isArranged(text: string, mention: { readonly start: number; readonly end: number }) {
  if (hasPastVerb(text.slice(0, mention.start))) return false;
  const present = presentAround(...aroundDate(text, mention));
  return present === 'timetable' || present === 'arranged';
}
