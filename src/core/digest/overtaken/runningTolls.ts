import { dayNumber } from '../../language/days.ts';
import type { Report } from '../../report/report.ts';
import { beginningOf } from '../differences/tollEvents.ts';
import { presentOf } from '../likeness/standsFor.ts';
import type { Line } from '../reading/lines.ts';
import type { Reading } from '../reading/readTogether.ts';
import { tellsOnlyToll } from './tollTerms.ts';
import { tellsTotal } from './totals.ts';

/** A search that goes on: so many days later its toll is still that of the same event. */
const MOST_DAYS_ON = 30;
/** Of what both reports begin with. */
const LEAST_BEGUN_ALIKE = 4;
const BEGUN_ALIKE = 0.2;
const LEAST_BEGUN_FOR_TOLL = 3;
export const AT_TOP = 2;
/** Stems of what happens once, and whose dead are found for weeks; a revolt's or a war's are new each day. */
const HAPPENS_ONCE =
  /^(?:collaps|earthquak|quak|flood|crash|fire|blaze|wildfir|explos|blast|hurrican|typhoon|cyclon|storm|tornado|sank|sunk|sink|capsiz|landslid|mudslid|avalanch|erupt|tsunami|derail|outbreak|ill|sick|poison|infect|diseas)$/;
/** One sickness in other words. */
const ILLNESS = /^(?:outbreak|ill|sick|poison|infect|diseas)$/;
const isOfIllness = (terms: ReadonlySet<string>): boolean =>
  [...terms].some((term) => ILLNESS.test(term));
/** Who goes on telling of it has these, and not always what it was. */
const AFTER_IT = /^(?:rescu|rescuer|surviv|survivor|diver|wreck|rubbl|debri|search|bodi|victim)$/;

/** It stands at the top, tells nothing else, or is a total that names nothing new. */
const isOfBeginning = (line: Line, report: Report): boolean =>
  line.rank <= AT_TOP ||
  tellsOnlyToll(line) ||
  (tellsTotal(line) && line.names.every((name) => beginningOf(report).has(name)));

/** "Sank", "sinking". */
const withPresents = (terms: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...terms].map(presentOf));

/**
 * Both tell a toll at their top, and begin with one event in many of the same words: weeks after a
 * building fell, no two sentences on its dead need be alike.
 */
export function isRunning(by: Line, line: Line, { byId }: Reading): boolean {
  if (by.day === null || line.day === null) return false;
  if (![by, line].every((one) => isOfBeginning(one, byId.get(one.reportId)!))) return false;
  if (Math.abs(dayNumber(by.day) - dayNumber(line.day)) > MOST_DAYS_ON) return false;
  const [then, now] = [line, by].map(({ reportId }) =>
    withPresents(beginningOf(byId.get(reportId)!)),
  ) as [ReadonlySet<string>, ReadonlySet<string>];
  const shared = [...then].filter((term) => now.has(term));
  return (
    [...then].some((term) => HAPPENS_ONCE.test(term)) &&
    [...now].some(
      (term) =>
        AFTER_IT.test(term) ||
        (then.has(term) && HAPPENS_ONCE.test(term)) ||
        (ILLNESS.test(term) && isOfIllness(then)),
    ) &&
    shared.length >=
      ([by, line].some((one) => tellsOnlyToll(one) || tellsTotal(one))
        ? LEAST_BEGUN_FOR_TOLL
        : LEAST_BEGUN_ALIKE) &&
    shared.length >= BEGUN_ALIKE * Math.min(then.size, now.size)
  );
}
