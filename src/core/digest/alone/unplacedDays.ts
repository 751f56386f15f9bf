import type { Line } from '../reading/lines.ts';
import { isInside, quotedStretches } from '../reading/quotedStretches.ts';
import type { Edit } from './edits.ts';

const DAY =
  '(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun)\\.)';
const PART = '(?: (?:early |late )?(?:morning|afternoon|evening|night|at noon))?';
/** "on Friday", "late Friday night", "yesterday": when, and nothing else; the sentence is whole without it. */
const BESIDE = new RegExp(
  `,? ?(?<!\\p{L})(?:[Ss]ome ?time )?(?:(?:[Oo]n|[Ll]ate|[Ee]arly|[Ll]ate on|[Ee]arly on|[Ll]ast) )?(?:${DAY}${PART}|yesterday(?: morning| afternoon| evening)?|[Ll]ast night|(?:[Oo]ver the )?(?:last |this )?[Ww]eekend|(?:(?:[Ee]arlier|[Ll]ater) )?[Tt]his (?:morning|afternoon|evening|week|month|year)|[Ll]ast (?:week|month|year)|[Tt]onight|Today(?=, \\p{Lu})|tomorrow(?: morning| night)?|(?<=(?:said|announced|confirmed|reported|told(?: [\\p{L}.]+){1,3}) )(?:earlier )?today)(?![\\p{L}’'-])`,
  'gu',
);
/** Before these the day says until when, since when or which: without it the sentence says something else. */
const NEEDS_IT =
  /(?<!\p{L})(?:until|till|since|by|before|after|from|through|between|and|or|to|as early as|as late as|as soon as|than|for|the|a|every|each|next|of|following|about|around|this|that|black|super|good|ash|easter|bloody|cyber|holy|palm|current|former|regular|usual|weekly|annual|own|his|her|its|their|our|my|\p{L}+[’']s|is|was|were|be|are|ends?|begins?|starts?|opens?|closes?|expires?)$/iu;
/** "Monday, July 24", "Friday the 13th", "Thursday at midnight", "Sunday school". */
const PLACED =
  /^(?:,? (?:\p{Lu}\p{L}+\.? )?\d|,? the \d+(?:st|nd|rd|th)| \p{Lu}| at (?:midnight|noon|\d)| (?:school|service|mass)(?!\p{L}))/u;
/** "A 5 p.m. Sunday deadline": a day that says which one it is. */
const SAYS_WHICH =
  /^ (?:hearing|attack|deadline|meeting|session|vote|game|match|debate|trial|storm|raid|rally|crash|shooting|fire|paper|edition)(?!\p{L})/u;

/** "As soon as this week" says nothing else than when. */
const AT_THE_EARLIEST = /(?<!\p{L})as (?:early|late|soon) as ?$/u;

/** "Wednesday's ruling". */
const OWNING = new RegExp(
  `(?<!\\p{L})(?:${DAY}|[Yy]esterday|[Tt]oday|[Tt]onight|[Ll]ast (?:night|week|month)|[Tt]his (?:morning|week|month))[’']s`,
  'u',
);

/** Most sentences have none of these, and nothing else has to be looked for in them. */
const MAY_HAVE_DAY =
  /day|night|week|month|year|morning|afternoon|evening|tomorrow|(?:Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun)\./;

/**
 * For a report that nobody knows the day of: a "Friday" in it says nothing to a reader of another
 * week, and is left out. Null where the sentence would say something else without it.
 */
export function cutUnplacedDays({ text }: Pick<Line, 'text'>): Edit[] | null {
  if (!MAY_HAVE_DAY.test(text)) return [];
  const { stretches } = quotedStretches(text);
  const owning = OWNING.exec(text);
  if (owning !== null && !isInside(owning.index, stretches)) return null;
  const edits: Edit[] = [];
  for (const { 0: words, index } of text.matchAll(BESIDE)) {
    const end = index + words.length;
    if (isInside(index, stretches) || isInside(end - 1, stretches)) continue;
    const behind = text.slice(end);
    if (SAYS_WHICH.test(behind)) return null;
    if (PLACED.test(behind) && !/^ (?:\p{Lu})/u.test(behind)) continue;
    if (
      NEEDS_IT.test(text.slice(0, index).trimEnd()) ||
      /^(?: (?:morning|afternoon|evening|night))?[’']s/.test(behind)
    ) {
      const isOpen = AT_THE_EARLIEST.test(text.slice(0, index));
      if (isOpen || /day|yesterday|[Tt]onight|tomorrow/i.test(words)) return null;
      continue;
    }
    edits.push(cut(index, end, behind));
  }
  return edits;
}

/** "On Friday, a judge" begins "[…] a judge"; within the sentence a comma behind stays. */
function cut(start: number, end: number, behind: string): Edit {
  if (start > 0) return { start, end, text: ' […]' };
  const comma = /^, ?/.exec(behind)?.[0].length ?? 0;
  return { start, end: end + comma, text: comma > 0 ? '[…] ' : '[…]' };
}
