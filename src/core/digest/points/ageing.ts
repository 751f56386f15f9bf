import { PAST } from '../../language/verbForms.ts';
import { withoutQuotations } from '../alone/people/namesBefore.ts';
import { instantOf } from '../reading/inOrder.ts';
import type { Line } from '../reading/lines.ts';
import { once } from '../reading/readOnce.ts';
import type { Reading } from '../reading/readTogether.ts';

/** What sets the scene, and what is only told of somebody in passing: the sentence's own verb stands behind it. */
const SCENE =
  /^(?:With|After|As|When|While|Since|Although|Though|Despite|Following|Before|If|Because|In|On|At|By|During|For|Amid|From|Under) [^,]{3,90}, /u;
const IN_PASSING = /, (?:who|which|whose|where|when)(?!\p{L})[^,]{3,120},/gu;

/** A state, a plan, or a count as of then. "Is a port", "is based in Ostry" tell what does not change. */
const LASTS =
  "(?:(?:is|are)(?! (?:an?|the|one of|home to|located|based|known|called|named|about|some|nearly|\\d+)(?!\\p{L}))|remains?|will|won[’']t|can|cannot|may|might|could|faces?|plans?|expects?|den(?:y|ies)|leads?|covers?|continues?|needs?|considers?|(?:has|have) (?:been(?! (?:an?|the)(?!\\p{L}))|to|until|still|sealed off|closed|shut|blocked|suspended|halted|not|yet|only|so far|burn(?:ed|t)|destroyed|killed|infected|spread|reached|risen|fallen|grown|climbed|passed|topped))";
const FIRST_VERB = new RegExp(
  `(?<![\\p{L}-])(?:(?<lasting>${LASTS})|has|have|${PAST})(?!\\p{L})`,
  'u',
);
/** "Grew fivefold on Sunday and now covers 1,500 hectares". */
const NOW =
  /(?<!\p{L})and (?:is |are |has |have )?now (?:\p{Ll}+s|\p{Ll}+ing|has|have|is|are)(?!\p{L})/u;

/** Whether a sentence tells a state, a plan or a count, which may be over by a later report, and not what was done. */
export function tellsState(sentence: string): boolean {
  const own = withoutQuotations(sentence).replace(SCENE, '').replace(IN_PASSING, ' ');
  return FIRST_VERB.exec(own)?.groups?.lasting !== undefined || NOW.test(own);
}

const lineTellsState = once(({ text }: Line) => tellsState(text));

/** Within so many hours what was so is so still, as far as anybody tells. */
const FRESH_HOURS = 6;
const HOUR = 3_600_000;

/** Whether a line is of an older report and tells what may be over by now. */
export type MayBeOver = (line: Line) => boolean;

/**
 * Where reports go on, what was done is done; but what was so, or was to come, or was counted then
 * may be over, whether or not a later report says so.
 */
export function createMayBeOver({
  latest,
  reports,
  byId,
  dayOfReport,
}: Pick<Reading, 'latest' | 'reports' | 'byId' | 'dayOfReport'>): MayBeOver {
  const last = Math.max(...reports.map(({ published }) => instantOf(published) ?? 0));
  return (line) => {
    const day = dayOfReport(line.reportId);
    if (latest === null || day === null) return false;
    const at = instantOf(byId.get(line.reportId)!.published);
    const isOlder = day < latest || (at !== null && last - at > FRESH_HOURS * HOUR);
    return isOlder && lineTellsState(line);
  };
}

/** What is left of the worth of a report's first sentence, which more often is the event itself. */
const AGED_LEAD = 0.85;

/** How much a sentence counts for its age: other states than those of first sentences are not told at all, where there is enough to tell. */
export function createAgeing(reading: Reading): (line: Line) => number {
  const mayBeOver = createMayBeOver(reading);
  return (line) => (line.rank === 0 && mayBeOver(line) ? AGED_LEAD : 1);
}
