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
  "(?:(?:is|are)(?! (?:an?|the|one of|home to|located|based|known|called|named)(?!\\p{L}))|remains?|will|won[’']t|can|cannot|may|might|could|faces?|wants?|plans?|expects?|hopes?|fears?|den(?:y|ies)|leads?|covers?|continues?|needs?|considers?|(?:has|have) (?:been|not|yet|only|so far|burn(?:ed|t)|destroyed|killed|infected|spread|reached|risen|fallen|grown|climbed|passed|topped))";
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

/**
 * What is left of its worth; a report's first sentence is more often the event itself. Of four pairs
 * of values these tell most of the events of running stories (docs/evaluation/digest.md).
 */
const AGED = 0.6;
const AGED_LEAD = 0.85;

/**
 * How much a sentence of an older report counts where reports go on: what was done is done, but what
 * was so, or was to come, or was counted then may be over, whether or not a later report says so.
 */
export function createAgeing({
  latest,
  reports,
  byId,
  dayOfReport,
}: Pick<Reading, 'latest' | 'reports' | 'byId' | 'dayOfReport'>): (line: Line) => number {
  const instants = reports.map(({ published }) => instantOf(published)).filter((at) => at !== null);
  const last = Math.max(...instants);
  return (line) => {
    const day = dayOfReport(line.reportId);
    if (latest === null || day === null) return 1;
    const at = instantOf(byId.get(line.reportId)!.published);
    const isOlder = day < latest || (at !== null && last - at > FRESH_HOURS * HOUR);
    if (!isOlder || !lineTellsState(line)) return 1;
    return line.rank === 0 ? AGED_LEAD : AGED;
  };
}
