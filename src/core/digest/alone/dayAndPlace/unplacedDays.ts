import { ANY_WEEKDAY } from '../../../language/days.ts';
import { matchesOf } from '../../../language/matchesOf.ts';
import { isPartOfName } from '../../../language/namedDays.ts';
import type { Span } from '../../../report/report.ts';
import type { Line } from '../../reading/lines.ts';
import { isInside, quotedStretches } from '../../reading/quotedStretches.ts';
import type { Edit } from '../edits.ts';
import { isOfOneDay, limitsClaim } from './dayLimits.ts';

const DAY = `(?:${ANY_WEEKDAY}|(?:Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun)\\.)`;
const PART = '(?: (?:early |late )?(?:morning|afternoon|evening|night|at noon))?';
/** "on Friday", "late Friday night", "yesterday": when, and nothing else; the sentence is whole without it. */
const BESIDE = new RegExp(
  `,? ?(?<!\\p{L})(?:[Ss]ome ?time )?(?:(?:[Oo]n|[Ll]ate|[Ee]arly|[Ll]ate on|[Ee]arly on|[Ll]ast) )?(?:${DAY}${PART}|(?:the )?day before yesterday|yesterday(?: morning| afternoon| evening)?|(?:the )?day after tomorrow|[Ll]ast night|(?:[Oo]ver the )?(?:last |this )?[Ww]eekend|(?:(?:[Ee]arlier|[Ll]ater) )?[Tt]his (?:morning|afternoon|evening|week|month|year)|(?:[Ll]ast|[Nn]ext) (?:week|month|year)|[Tt]onight|(?:(?:[Ee]arlier|[Ll]ater) )?(?:(?<=^)Today|today)(?:, ${DAY}(?![’'])(?=,|\\.|$))?|tomorrow(?: morning| night)?)(?![\\p{L}’'-])`,
  'gu',
);
/** Before these the day says until when, since when or which: without it the sentence says something else. */
const NEEDS_IT =
  /(?<!\p{L})(?:until|till|since|by|before|only|just|even|except|first|second|third|fourth|fifth|after|from|through|between|and|or|to|as early as|as late as|as soon as|than|for|the|a|every|each|next|of|following|about|around|this|that|black|super|good|ash|easter|bloody|cyber|holy|palm|current|former|regular|usual|weekly|annual|own|his|her|its|their|our|my|\p{L}+[’']s|is|was|were|be|are|ends?|begins?|starts?|opens?|closes?|expires?)$/iu;
/** "Monday, July 24", "Friday the 13th", "Thursday at midnight", "Sunday school". */
const PLACED =
  /^(?:,? (?:\p{Lu}\p{L}+\.? )?\d|,? the \d+(?:st|nd|rd|th)| \p{Lu}| at (?:midnight|noon|\d)| (?:school|service|mass)(?!\p{L}))/u;
/** "A 5 p.m. Sunday deadline": a day that says which one it is. */
const SAYS_WHICH =
  /^ (?:hearing|attack|deadline|meeting|session|vote|game|match|debate|trial|storm|raid|rally|crash|shooting|fire|paper|edition)(?!\p{L})/u;

/** "As soon as this week" says nothing else than when. */
const AT_THE_EARLIEST = /(?<!\p{L})as (?:early|late|soon) as ?$/u;

/** "Last week that he would, and this week": of two times that are told apart none can go. */
const BESIDE_OTHER = /(?<!\p{L})(?:and|or|but) ?$/u;

/** "Wednesday's ruling". */
const OWNING = new RegExp(
  `(?<!\\p{L})(?:${DAY}|[Yy]esterday|[Tt]oday|[Tt]onight|[Ll]ast (?:night|week|month)|[Tt]his (?:morning|week|month))[’']s`,
  'u',
);

/** "Said on Friday that the meeting the day before": before a day that no reader has. */
const BESIDE_CUT =
  / (?:the (?:day|night|week) before|(?:a|one|two) (?:days?|weeks?) (?:earlier|later|before))(?= ?[,.;“"]| {2}| (?:that|in|at|on|as|when|after|to|by|for|with|and|but|was|had|has)(?!\p{L}))/gu;

/** "A Friday morning tweet", "Tuesday night's fire in Ostbrook": which of them, not when something was done. */
const WHICH = new RegExp(
  `(?<=(?<!\\p{L})[Aa] )(?:${DAY})(?:${PART}) (?=\\p{Ll})|(?<!\\p{L})(?:${DAY}${PART})[’']s(?= (?:\\p{Ll}+ ){1,3}(?:of|on|in|at|by|between|against|with) )`,
  'gu',
);

/** Most sentences have none of these, and nothing else has to be looked for in them. */
const MAY_HAVE_DAY =
  /day|night|week|month|year|morning|afternoon|evening|tomorrow|(?:Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun)\./;

/**
 * For a report that nobody knows the day of: a "Friday" in it says nothing to a reader of another
 * week, and is left out. Null where the sentence would say something else without it.
 */
export function cutUnplacedDays({
  text,
  day,
  rank,
}: Pick<Line, 'text' | 'day'> & Partial<Pick<Line, 'rank'>>): Edit[] | null {
  if (!MAY_HAVE_DAY.test(text)) return [];
  const { stretches } = quotedStretches(text);
  const which = day === null && rank === 0 ? cutWhich(text, stretches) : [];
  const narrated = withoutStretches(text, [...stretches, ...which]);
  if (OWNING.test(narrated)) return null;
  const edits = [...which];
  for (const { 0: words, index } of matchesOf(BESIDE, text)) {
    const end = index + words.length;
    if ([...stretches, ...which].some((taken) => index < taken.end && taken.start < end)) continue;
    // In a report with a date "today" has it, and is nothing that has to be cut.
    if (day !== null && /today$/i.test(words)) continue;
    const fate = fateOf(narrated, { start: index, end });
    if (fate === 'needed') return null;
    if (fate === 'cut') edits.push(cut(index, end, text.slice(end)));
  }
  return edits.length === 0 || day !== null ? edits : [...edits, ...cutBeside(narrated)];
}

const cutBeside = (narrated: string): Edit[] =>
  matchesOf(BESIDE_CUT, narrated).map(({ 0: words, index }) =>
    cut(index, index + words.length, narrated.slice(index + words.length)),
  );

/** What a report begins with brings in its debate and its tweet: they need no day to be told apart from others. */
const cutWhich = (text: string, stretches: readonly Span[]): Edit[] =>
  matchesOf(WHICH, text)
    .filter(({ index }) => !isInside(index, stretches))
    .map(({ 0: words, index }) => ({
      start: index,
      end: index + words.length,
      text: words.endsWith(' ') ? '[…] ' : index === 0 ? '[The]' : '[the]',
    }));

/** What becomes of the words that tell when: without those that are needed the sentence would say something else. */
function fateOf(narrated: string, span: Span): 'cut' | 'kept' | 'needed' {
  const [before, words, behind] = [
    narrated.slice(0, span.start),
    narrated.slice(span.start, span.end),
    narrated.slice(span.end),
  ];
  const day = /\p{Lu}\p{L}+day/u.exec(words)?.index ?? 0;
  if (isPartOfName(before + words.slice(0, day), behind)) return 'kept';
  if (SAYS_WHICH.test(behind)) return 'needed';
  if (PLACED.test(behind) && !/^ \p{Lu}/u.test(behind)) return 'kept';
  if (
    NEEDS_IT.test(before.trimEnd()) ||
    /^(?: (?:morning|afternoon|evening|night))?[’']s/.test(behind)
  ) {
    const isDay = /day|yesterday|[Tt]onight|tomorrow/i.test(words);
    return isDay || AT_THE_EARLIEST.test(before) || BESIDE_OTHER.test(before) ? 'needed' : 'kept';
  }
  if (limitsClaim(narrated, span)) return 'needed';
  return /today/i.test(words) && !isOfOneDay(narrated, span) ? 'needed' : 'cut';
}

const withoutStretches = (text: string, stretches: readonly Span[]): string =>
  stretches.reduce(
    (narrated, { start, end }) =>
      narrated.slice(0, start) + ' '.repeat(end - start) + narrated.slice(end),
    text,
  );

/** "On Friday, a judge" begins "[…] a judge"; within the sentence a comma behind stays. */
function cut(start: number, end: number, behind: string): Edit {
  if (start > 0) return { start, end, text: ' […]' };
  const comma = /^, ?/.exec(behind)?.[0].length ?? 0;
  return { start, end: end + comma, text: comma > 0 ? '[…] ' : '[…]' };
}
