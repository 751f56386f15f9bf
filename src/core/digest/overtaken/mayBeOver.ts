import { HOUR_MS } from '../../language/days.ts';
import { instantOf } from '../reading/inOrder.ts';
import type { Line } from '../reading/lines.ts';
import { once } from '../reading/readOnce.ts';
import type { Reading } from '../reading/readTogether.ts';
import { tellsState } from './tellsState.ts';

export const lineTellsState: (line: Line) => boolean = once(({ text }: Line) => tellsState(text));

/** Within so many hours what was so is so still, as far as anybody tells. */
const FRESH_HOURS = 6;

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
    // Where reports tell their hour, midnight ends nothing.
    const isOlder = at === null || last === 0 ? day < latest : last - at > FRESH_HOURS * HOUR_MS;
    return isOlder && lineTellsState(line);
  };
}
