import { isDayOrMonth } from '../../language/days.ts';
import { matchesOf } from '../../language/matchesOf.ts';
import type { Report } from '../../report/report.ts';
import { linesIn, once } from '../reading/readOnce.ts';
import type { Reading } from '../reading/readTogether.ts';
import type { Told } from './told.ts';

/**
 * "31 dead in Alexandria" is no other count of "36 dead in Suez". Where only one says a place, the
 * other has to name it as well, or its report to be about it from its beginning.
 */
const IN_PLACE =
  /\b(?:[Ii]n|[Aa]t|[Nn]ear|[Oo]utside) (?:the )?(?:(?:\p{Ll}+ )?(?:city|town|village|port|district|province|governorate|county|state|region|island|valley) of )?(?<place>\p{Lu}[\p{L}’'-]+)/gu;

export function areOfOtherPlaces(a: Told, b: Told, { byId }: Reading): boolean {
  const [ofA, ofB] = [placesNear(a), placesNear(b)];
  if (ofA.length === 0 && ofB.length === 0) return false;
  if (ofA.length > 0 && ofB.length > 0) return !ofA.some((place) => ofB.includes(place));
  const { line } = ofA.length > 0 ? b : a;
  const report = byId.get(line.reportId)!;
  const other = `${line.text} ${beginningOf(report)}`;
  const dateline = report.text.slice(0, DATELINE);
  return ![...ofA, ...ofB].some(
    (place) => other.includes(place) || dateline.includes(place.toUpperCase()),
  );
}

/** Its headline and first sentences. */
const beginningOf = once((report: Report): string =>
  [
    report.title ?? '',
    ...linesIn(report)
      .slice(0, BEGINNING)
      .map(({ text }) => text),
  ].join(' '),
);
const BEGINNING = 4;
/** "VELDIN (Agency) —": where a report begins with its place, in capitals. */
const DATELINE = 40;

const placesNear = ({ line, figure }: Told): string[] =>
  matchesOf(
    IN_PLACE,
    line.text.slice(Math.max(0, figure.start - PLACE_BEFORE), figure.end + PLACE_BEHIND),
  )
    .map(({ groups }) => groups!.place!)
    .filter((name) => !isDayOrMonth(name));
const PLACE_BEFORE = 40;
const PLACE_BEHIND = 80;
