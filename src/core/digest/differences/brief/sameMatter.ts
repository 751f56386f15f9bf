import { ANY_MONTH, dayNumber } from '../../../language/days.ts';
import { matchesOf } from '../../../language/matchesOf.ts';
import { digitsIn } from '../../likeness/values.ts';
import type { Line } from '../../reading/lines.ts';
import { datesIn, linesIn } from '../../reading/readOnce.ts';
import type { Reading } from '../../reading/readTogether.ts';
import { termsOf, wordsOf } from '../../reading/terms.ts';
import { areOfOtherDays } from '../daysOfDeeds.ts';
import { areOfSameDays, areTwoAccounts } from '../sameDays.ts';
import { sameValue } from '../sameValue.ts';
import { areOfOneGroup } from './groups.ts';
import { type Opening, openingOf } from './opening.ts';
import type { Brief } from './readBrief.ts';
import { areOfOneEvent, isOtherHead } from './sameEvent.ts';

/** Whether two values are of one thing: the story's own measure, in two accounts of it. */
export function areOfOneThing(a: Brief, b: Brief, reading: Reading): boolean {
  const [f, g] = [a.figure, b.figure];
  const [ofA, ofB] = [openingFor(a, reading), openingFor(b, reading)];
  return (
    f.unit === g.unit &&
    !sameValue(f, g) &&
    Math.max(f.low, g.low) <= a.of.mostApart * Math.min(f.low, g.low) &&
    areTwoAccounts(a.line, b.line, reading.origins) &&
    areOfDays(a, b, ofA.first, ofB.first) &&
    areOfOneEvent(ofA, ofB) &&
    !(a.of.course === 'comes anew' && (isOtherHead(ofA, ofB) || isOtherHead(ofB, ofA))) &&
    areOfOneGroup(a, b, reading) &&
    haveOneSubject(a, b, ofA, ofB) &&
    !(a.of.ofMonth && areOfOtherMonths(a, b, ofA, ofB)) &&
    !(isOneDay(a.line, b.line) && (LASTS.test(f.text) || LASTS.test(g.text))) &&
    isKnown(a, b, ofA, ofB) &&
    isKnown(b, a, ofB, ofA) &&
    !givesToo(a, b, reading) &&
    !givesToo(b, a, reading)
  );
}

/** Each names a month, beside its figure or at the head of its report, and they have none in common. */
function areOfOtherMonths(a: Brief, b: Brief, ofA: Opening, ofB: Opening): boolean {
  const [one, other] = [monthsOf(a, ofA), monthsOf(b, ofB)];
  return one.length > 0 && other.length > 0 && !one.some((month) => other.includes(month));
}

const monthsOf = ({ line }: Brief, { text }: Opening): string[] => {
  const own = monthsIn(line.text);
  return own.length > 0 ? own : monthsIn(text);
};
const monthsIn = (text: string): string[] => matchesOf(MONTH, text).map(([month]) => month);
const MONTH = new RegExp(String.raw`(?<!\p{L})(?:${ANY_MONTH})(?!\p{L})`, 'gu');

/** What is left of a day that began with more. */
const LASTS = /(?<!\p{L})(?:still|remain(?:s|ed)?)(?!\p{L})/iu;

const openingFor = ({ line }: Brief, { byId }: Reading): Opening =>
  openingOf(byId.get(line.reportId)!);

/** What goes on has its value of the day; what comes on one day has one. */
function areOfDays(a: Brief, b: Brief, first: Line, other: Line): boolean {
  const oneDay = isOneDay(a.line, b.line);
  const { course } = a.of;
  if (course === 'goes on' && !oneDay) return areOfSameDays(a.line, b.line);
  if (course === 'comes anew' && !(oneDay && isOfDayOf(first, b.line) && isOfDayOf(other, a.line)))
    return false;
  return (
    areOfSameDays(a.line, b.line) &&
    ![a.line, first].some((mine) => [b.line, other].some((theirs) => areOfOtherDays(mine, theirs)))
  );
}

const isOneDay = (a: Line, b: Line): boolean =>
  a.day === null || b.day === null || dayNumber(a.day) === dayNumber(b.day);

/** Where it tells the day of its event, it is the day of the other report. */
const isOfDayOf = (line: Line, { day }: Line): boolean => {
  const dates = datesIn(line);
  return (
    day === null ||
    dates.length === 0 ||
    dates.some(({ from, until }) => from <= day && day <= until)
  );
};

/**
 * What one says besides its figure the other says beside its own, or both reports begin with it.
 * A quake is measured as it is told first: there names do.
 */
function isKnown({ of, rest }: Brief, other: Brief, own: Opening, theirs: Opening): boolean {
  const said = of.name === 'magnitude' ? rest.filter((term) => own.names.includes(term)) : rest;
  const more = said.filter(
    (term) => !other.rest.includes(term) && !other.line.terms.includes(term),
  );
  const several = [...sidesBySide(own.text), ...sidesBySide(theirs.text)];
  return more.every(
    (term) => own.terms.has(term) && theirs.terms.has(term) && !several.includes(term),
  );
}

/** "Nurses and porters", "in Tessary and Ostbrook": of which of them a figure is that names one. */
const sidesBySide = (text: string): string[] =>
  termsOf(
    wordsOf(
      matchesOf(SIDE_BY_SIDE, text)
        .map(([words]) => words)
        .join(' '),
    ),
  );
const SIDE_BY_SIDE =
  /(?<![\p{L}’'-])[\p{L}’'-]+,? (?:and|or) (?:(?:of|in|at|on|an?|the) )?(?:[\p{L}’'-]+ )?[\p{L}’'-]+/gu;

/** "The plant has 300 workers", "it has 900": the same one, or the only one that a report begins with. */
function haveOneSubject(a: Brief, b: Brief, ofA: Opening, ofB: Opening): boolean {
  if (a.of.ofWhat === undefined) return true;
  if (a.subject !== '' && b.subject !== '') return a.subject === b.subject;
  const { ofWhat } = a.of;
  return [
    [a, ofA],
    [b, ofB],
  ].every(
    ([brief, opening]) =>
      (brief as Brief).subject !== '' ||
      new Set(matchesOf(ofWhat, (opening as Opening).text.toLowerCase()).map(([noun]) => noun))
        .size === 1,
  );
}

/** Smaller numbers stand for much. */
const TELLING = 32;

/** The other report has this number too: then it tells of both, or of how it came to be. */
const givesToo = ({ figure, line }: Brief, { line: other }: Brief, { byId }: Reading): boolean =>
  isOneDay(line, other) &&
  (figure.low >= TELLING || !Number.isInteger(figure.low)) &&
  linesIn(byId.get(other.reportId)!).some((any) =>
    digitsIn(any).some((digits) => Number(digits.replaceAll(',', '')) === figure.low),
  );
