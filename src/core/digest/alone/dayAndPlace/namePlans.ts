import { findMovedDates } from '../../differences/findMovedDates.ts';
import type { Line } from '../../reading/lines.ts';
import type { Reading } from '../../reading/readTogether.ts';
import type { Edit } from '../edits.ts';
import { findDemonstrative } from '../leaning/pointsBack.ts';

/** Where a plan was to take place, in the words of an older report: "to visit Washington". */
const PLACE = /\b(?:to|in|visit) (\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)/u;
/** Only what goes somewhere is told apart by the place. */
const GOES = /(?:invitation|visit|trip|offer|proposal|plan|meeting|summit|talks)s?$/;

/**
 * "Postponed that invitation [to Washington]": which one the sentence means, where it gives a plan
 * another date and an earlier report tells the same plan with its place. Null where none does.
 */
export function namePlans(reading: Reading): (line: Line) => Edit | null {
  const places = new Map<string, string>();
  for (const { about, sides } of findMovedDates(reading)) {
    const place = PLACE.exec(about)?.[1];
    if (place === undefined) continue;
    for (const span of sides.at(-1)!.support) places.set(keyOf(span), place);
  }
  return (line) => {
    const place = places.get(keyOf(line));
    const found = findDemonstrative(line);
    if (place === undefined || found === null || line.text.includes(place)) return null;
    const words = line.text.slice(found.start, found.end);
    if (!GOES.test(words)) return null;
    const small = /(?:meeting|summit|talks)s?$/.test(words) ? 'in' : 'to';
    return { start: found.end, end: found.end, text: ` [${small} ${place}]` };
  };
}

const keyOf = ({ reportId, start }: { reportId: string; start: number }): string =>
  `${reportId} ${start}`;
