import { WEEKDAY_STEM } from '../../language/dayStems.ts';
import { addDays } from '../../language/days.ts';
import { capitalWordsIn } from '../likeness/capitalWords.ts';
import type { Line } from '../reading/lines.ts';
import { datesIn, once } from '../reading/readOnce.ts';
import type { Reading } from '../reading/readTogether.ts';
import { isLater } from './later.ts';
import { createMayBeOver, lineTellsState } from './mayBeOver.ts';
import { endOfPlan } from './pastDue.ts';

/** What somebody is at: the next turn of the story ends it, whatever that is; a plan stands until its day. */
const IS_AT =
  /(?<!\p{L})(?:is|are)(?: still| now| also| both)? (?:close to|on the (?:brink|verge) of|about to|not for sale|in talks|considering|(?:search|look|hunt|try|fight|battl|negotiat|head|prepar|brac|rac|await|wait|struggl|scrambl|hold)ing|trapped|stranded|stuck|held|besieged)(?!\p{L})|(?<!\p{L})(?:has|have) been (?:trapped|missing|held|stranded|stuck)(?!\p{L})/u;
/** What somebody may come to, asks for or has agreed to. */
const IS_OPEN =
  /^[^,;“”"]{3,90}? (?:could|may|might) (?:still |now |yet )?(?:lose|be|face|have to|resign|quit|go)(?!\p{L})|^[^,;“”"]{3,90}? (?:has|have) (?:agreed to|asked|appealed|applied|proposed|recommended|requested)(?!\p{L})|^[^,;“”"]{3,90}? (?:will appeal|will be decided)(?!\p{L})/u;
const WEEKDAY = new RegExp(`^${WEEKDAY_STEM}$`);

/** So much both tell of, names and other words among it. */
const LEAST_SHARED = 3;

/** So many of the newest are looked at. */
const MOST_COMPARED = 200;

/**
 * The first sentences of older reports that tell what somebody is at ("are close to signing", "are
 * searching"), where a newer report begins with what came of it: with a deed on the same matter.
 */
export const createSuperseded: (reading: Reading) => (line: Line) => boolean = once(readDeeds);

function readDeeds(reading: Reading): (line: Line) => boolean {
  const mayBeOver = createMayBeOver(reading);
  const reportOf = ({ reportId }: Line) => reading.byId.get(reportId)!;
  const deeds = reading.index.lines
    .filter((line) => line.rank === 0 && line.day !== null && !lineTellsState(line))
    .slice(-MOST_COMPARED);
  return (line) =>
    line.rank === 0 &&
    mayBeOver(line) &&
    ([IS_AT, IS_OPEN].some((shape) => shape.test(line.text)) ||
      isDue(line, reading) ||
      isOfOtherDay(line, reading)) &&
    deeds.some(
      (deed) => isLater(reportOf(deed), reportOf(line), reading) && shareMatter(line, deed),
    );
}

/** "Will be buried on Saturday", where the last report is of that day. */
function isDue(line: Line, { latest }: Reading): boolean {
  const day = endOfPlan(line);
  return day !== null && latest !== null && day <= latest;
}

/** Of yesterday's states none is sure to last ("say they are fully behind the manager"); what names its date says when it was. */
const isOfOtherDay = (line: Line, { latest, dayOfReport }: Reading): boolean => {
  const day = datesIn(line).length > 0 ? null : dayOfReport(line.reportId);
  return day !== null && latest !== null && day < addDays(latest, -1);
};

function shareMatter(a: Line, b: Line): boolean {
  const shared = a.terms.filter((term) => b.terms.includes(term) && !WEEKDAY.test(term));
  const isName = (term: string) => capitalWordsIn(a).has(term) && capitalWordsIn(b).has(term);
  return shared.length >= LEAST_SHARED && shared.some(isName) && !shared.every(isName);
}
