import { hasTellingVerb } from '../../language/verbForms.ts';
import type { Edit } from '../alone/edits.ts';
import { quotesOfUntold } from '../alone/leaning/leaningQuotation.ts';
import { withoutQuotations } from '../alone/people/namesBefore.ts';
import type { Line } from '../reading/lines.ts';
import { wordsOf } from '../reading/terms.ts';
import { isBackground } from './background.ts';

/** "The plan calls for", "she argues that". */
const HAS_PRESENT =
  /(?<=[\p{L},”"] )\p{Ll}{3,}s(?= (?:the|an?|to|that|in|on|for|of|with|at|by|from|as|his|her|its|their|it|how|up|out)\b)/u;

/**
 * Below so many words a sentence often leans on what is around it: of the points read by hand that had
 * fewer than twelve 28% did not stand alone, of the others 13% (scripts/eval/readings, A to H).
 */
const SHORT = 13;

/** "…, he added.": the second half of what somebody said. */
const GOES_ON = /\b(?:added|concluded)[.:]/;

/** "Putin also seemed", "Putin, for his part": something before it was the first. */
const ALSO =
  /^["“](?:And|But|So|Or|Because) |^[^,;:“"]+ also\b|\bby comparison\b|\bfor (?:his|her|its|their) part\b/;

/** "Seemed to leave him unmoved": what the narrator makes of it, and no news. */
const IMPRESSION = /^[^“"]*\b(?:seem|appear)(?:s|ed)? to\b/;

/** "The council should have paid attention", "a shameful vote": a narrator who says so comments. */
const COMMENTS =
  /\b(?:should(?:n['’]t)?|ought to|of course|sadly|thankfully|frankly|let alone|needless to say|shameful|disgraceful|outrageous|absurd|ludicrous|ridiculous|laughable|pathetic|cowardly|foolish|dishonest|hypocritical|bizarre)\b/i;
/** What somebody is said to say is that person's comment. */
const SAID_SO =
  /\b(?:said|says?|told|according to|argue[sd]?|wrote|writes?|tweeted|call(?:s|ed)?|claim(?:s|ed)|believes?|warn(?:s|ed)|recommend(?:s|ed)?|urg(?:es|ed)|rul(?:es|ed)|ask(?:s|ed)|whether|if|think|thought|question)\b/i;

/** A day behind a weekday, a speaker in front of a quotation, a first name, "yesterday" left out: they take nothing away. */
const isHeavy = ({ start, text, introduces }: Edit): boolean =>
  introduces === undefined && !/^ \[\d/.test(text) && (start === 0 || text !== ' […]');

/** "[…] Nintendo […] will be showing off its goods […]": of so many cuts little is left to read. */
const MOST_HOLES = 3;

/** So few words are left of such a sentence that it tells nothing. */
const HUSK = 10;
const isHusk = ({ text }: Line, edits: readonly Edit[]): boolean =>
  wordsOf(
    edits.reduceRight((rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`, text),
  ).length < HUSK;

/** Of points read by hand whose quotation points at something untold, half did not stand alone; of all, 15%. */
const LOOSE = 0.4;

/** "Declined to comment on the number": whoever says nothing. */
const SAYS_NOTHING =
  /(?<!\p{L})(?:(?:declined|refused) to (?:comment|say|elaborate|answer)|(?:could|can|would|will) not (?:comment|discuss)|(?:did not|didn['’]t|has not|have not|had not)(?: immediately)? (?:respond|comment|reply|return (?:a|calls?|messages?))|could not (?:immediately )?be reached|not immediately (?:available|clear|known))(?!\p{L})/u;

/** What had to be cut or named reads less well than what did not, and news better than what was before. */
export function readsWell(line: Line, edits: readonly Edit[]): number {
  const holes = edits.filter(({ text }) => text.trim() === '[…]').length;
  const edited =
    holes >= MOST_HOLES ? (isHusk(line, edits) ? 0.02 : 0.5) : edits.some(isHeavy) ? 0.95 : 1;
  const leaning = ALSO.test(line.text) || GOES_ON.test(line.text) ? 0.6 : 1;
  const impression = IMPRESSION.test(line.text) ? 0.7 : 1;
  const words = withoutQuotations(line.text);
  const comments = COMMENTS.test(words) && !SAID_SO.test(words) ? 0.6 : 1;
  const background = isBackground(line) ? 0.75 : 1;
  const short = line.length < SHORT ? 0.6 : 1;
  const silent = SAYS_NOTHING.test(words) ? 0.4 : 1;
  const loose = quotesOfUntold(line) ? LOOSE : 1;
  const listing = hasTellingVerb(line.text) || HAS_PRESENT.test(line.text) ? 1 : 0.05;
  return edited * leaning * impression * comments * background * short * silent * loose * listing;
}
