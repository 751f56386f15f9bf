import { dayNumber } from '../../../language/days.ts';
import { matchesOf } from '../../../language/matchesOf.ts';
import { stemWord } from '../../../language/stem.ts';
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
    !(isOneDay(a.line, b.line) && (LASTS.test(f.text) || LASTS.test(g.text))) &&
    isKnown(a, b, ofA, ofB) &&
    isKnown(b, a, ofB, ofA) &&
    !givesToo(a, b, reading) &&
    !givesToo(b, a, reading)
  );
}

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

/** It begins with somebody, or with a place, of which the other report says nothing. */
const isOtherHead = ({ heads }: Opening, { all }: Opening): boolean =>
  heads.length > 0 && heads.every((name) => !all.has(name));

/** "Prisoners in Rudd went", "Guards in Rudd went". */
const tellsOfOwn = ({ people }: Opening, { all }: Opening): boolean =>
  people !== null && !all.has(people);

/** So many words both begin with, besides names of days. */
const LEAST_SHARED = 2;

/** Neither is about somebody or some place that the other report says nothing of, while the other is as well. */
function areOfOneEvent(a: Opening, b: Opening): boolean {
  const shared = [...a.terms].filter((term) => b.terms.has(term) && !/dai$|\d/.test(term));
  const hasOwn = (one: Opening, other: Opening) => one.names.some((name) => !other.all.has(name));
  return (
    shared.length >= LEAST_SHARED &&
    !(isOtherHead(a, b) && isOtherHead(b, a)) &&
    !(tellsOfOwn(a, b) && tellsOfOwn(b, a)) &&
    !(hasOwn(a, b) && hasOwn(b, a)) &&
    !namesFurtherPlace(a, b) &&
    !namesFurtherPlace(b, a) &&
    !isOnlyPartOf(a, b) &&
    !isOnlyPartOf(b, a) &&
    !areOfOtherSides(a.text, b.text) &&
    !areOfOtherHours(a.text, b.text)
  );
}

/** "In Rudd and at Elm": of both together, or of one of them. */
const namesFurtherPlace = ({ places, text }: Opening, other: Opening): boolean => {
  const listed = LISTS.exec(text)?.[0].match(/\p{Lu}\p{L}+/gu) ?? [];
  return (
    (places.length > 1 || listed.length > 0) &&
    [...places, ...listed].some((name) => !other.text.includes(name))
  );
};
const LISTS = /\p{Lu}\p{L}+(?:, \p{Lu}\p{L}+)*,? and (?:of |in |at |on )?\p{Lu}\p{L}+/u;

/** "In the towns of Lorvia", "across the country": more than what the other tells of. */
const isOnlyPartOf = ({ places }: Opening, { text, all: known }: Opening): boolean =>
  OF_MANY.test(text) && places.some((place) => !known.has(stemWord(place.toLowerCase())));
const OF_MANY =
  /(?<!\p{L})(?:across|throughout|nationwide|countrywide|worldwide|around the (?:country|world)|(?:towns|cities|villages|regions|provinces|districts|countries) (?:of|in|all))(?!\p{L})/iu;

const SIDES = ['north', 'south', 'east', 'west'].map(
  (side) => new RegExp(`(?<!\\p{L})${side}(?:ern)?(?!\\p{L})`, 'iu'),
);
const HOURS = [
  /(?<!\p{L})(?:morning|dawn|daybreak|early|sunrise)(?!\p{L})/iu,
  /(?<!\p{L})(?:noon|midday|lunchtime)(?!\p{L})/iu,
  /(?<!\p{L})afternoon(?!\p{L})/iu,
  /(?<!\p{L})(?:evening|night|late|dusk|midnight)(?!\p{L})/iu,
];

/** Each tells an hour of the day, and none that the other tells. */
const areOfOtherHours = (a: string, b: string): boolean => exclude(HOURS, a, b);
const areOfOtherSides = (a: string, b: string): boolean => exclude(SIDES, a, b);

function exclude(kinds: readonly RegExp[], a: string, b: string): boolean {
  const [ofA, ofB] = [a, b].map((text) => kinds.filter((kind) => kind.test(text)));
  return ofA!.length > 0 && ofB!.length > 0 && !ofA!.some((kind) => ofB!.includes(kind));
}

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
  /[\p{L}’'-]+,? (?:and|or) (?:(?:of|in|at|on|an?|the) )?(?:[\p{L}’'-]+ )?[\p{L}’'-]+/gu;

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
