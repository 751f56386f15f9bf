import { PAST } from '../../language/verbForms.ts';
import type { DatedLine } from '../reading/datedLines.ts';
import type { Line } from '../reading/lines.ts';

/**
 * The dates of each line on which it tells of something itself: of "police admitted on Tuesday that shots
 * were fired at Saturday's march" Tuesday, and not Saturday again. A line that has only others keeps them.
 */
export function withOwnDays(dated: readonly DatedLine[]): readonly DatedLine[] {
  const byLine = new Map<Line, DatedLine[]>();
  for (const one of dated) {
    const list = byLine.get(one.line);
    if (list) list.push(one);
    else byLine.set(one.line, [one]);
  }
  return dated.filter((one) => {
    const all = byLine.get(one.line)!;
    return all.length === 1 || !isOnTheSide(one) || all.every(isOnTheSide);
  });
}

/** "A school that collapsed in Monday's earthquake": of that day it tells something only on the side. */
export const isInPassing = ({ line, mention }: DatedLine): boolean =>
  /['’]s?$/.test(mention.text) || /^['’]s?(?!\p{L})/u.test(line.text.slice(mention.end));

/** The day is that of something in the sentence, and perhaps not of what the sentence tells. */
export const isOnTheSide = (dated: DatedLine): boolean =>
  isInPassing(dated) || tellsWhichOne(dated);

/** Letters before a date in which "the girl of 12 who vanished on" stands, and the clause with it. */
const CLAUSE = 160;
const WHO = /(?:^|[\s(])(?:who|whom|whose|which|that)(?: [^\s,.;:“”"]+){1,12} $/u;
/** "A body found near Marle on". */
const DONE_TO = new RegExp(
  `^(?:.*[.;:“”"] )?(?:\\p{L}[\\p{L}’'-]* ){1,6}(?:${PAST})(?<!was|were|had|did|said) (?:[\\p{L}\\d’'-]+ ){0,8}$`,
  'u',
);
const VERB_BEHIND = new RegExp(
  `^,? (?:\\p{Ll}+ly )?(?:is|are|has|have|will|can|could|may|might|would|${PAST})(?!\\p{L})`,
  'u',
);

/** The verb of the sentence stands behind the date, and what has the date only tells who or what is meant. */
function tellsWhichOne({ line: { text }, mention: { start, end } }: DatedLine): boolean {
  const before = text.slice(Math.max(0, start - CLAUSE), start);
  return VERB_BEHIND.test(text.slice(end)) && (WHO.test(before) || DONE_TO.test(before));
}
