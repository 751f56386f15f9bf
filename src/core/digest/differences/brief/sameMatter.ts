import { dayNumber } from '../../../language/days.ts';
import type { Report } from '../../../report/report.ts';
import { digitsIn } from '../../likeness/values.ts';
import type { Line } from '../../reading/lines.ts';
import { allTerms, linesIn, once } from '../../reading/readOnce.ts';
import type { Reading } from '../../reading/readTogether.ts';
import { termsOf, wordsOf } from '../../reading/terms.ts';
import { areOfOtherDays } from '../daysOfDeeds.ts';
import { areOfSameDays, areTwoAccounts } from '../sameDays.ts';
import { sameValue } from '../sameValue.ts';
import type { Brief } from './readBrief.ts';

/** Whether two values are of one thing: the story's own measure, in two accounts of it. */
export function areOfOneThing(a: Brief, b: Brief, reading: Reading): boolean {
  const [ofA, ofB] = [a, b].map(({ line }) => openingOf(reading.byId.get(line.reportId)!)) as [
    Opening,
    Opening,
  ];
  return (
    a.figure.unit === b.figure.unit &&
    !sameValue(a.figure, b.figure) &&
    Math.max(a.figure.low, b.figure.low) <= a.of.mostApart * Math.min(a.figure.low, b.figure.low) &&
    areTwoAccounts(a.line, b.line, reading.origins) &&
    areOfDays(a, b, ofA, ofB) &&
    areOfOneStory(ofA, ofB) &&
    areOfOneGroup(a, b, ofA, ofB) &&
    isKnown(a, b, ofA, ofB) &&
    isKnown(b, a, ofB, ofA) &&
    !givesToo(a, b, reading) &&
    !givesToo(b, a, reading)
  );
}

function areOfDays(
  a: Brief,
  b: Brief,
  { first: one }: Opening,
  { first: other }: Opening,
): boolean {
  const oneDay = isOneDay(a.line, b.line);
  if (a.of.course === 'goes on' && !oneDay) return areOfSameDays(a.line, b.line);
  return (
    (oneDay || (a.of.course === 'is of a day' && areOfSameDays(a.line, b.line))) &&
    ![a.line, one].some((mine) => [b.line, other].some((theirs) => areOfOtherDays(mine, theirs)))
  );
}

const isOneDay = (a: Line, b: Line): boolean =>
  a.day === null || b.day === null || dayNumber(a.day) === dayNumber(b.day);

/** What a report begins with: its headline and first sentence. */
interface Opening {
  readonly first: Line;
  readonly terms: ReadonlySet<string>;
  /** Stems of its names, those at the head of the sentence among them. */
  readonly names: readonly string[];
  /** All that the report speaks of. */
  readonly all: ReadonlySet<string>;
  /** Stems of the names that it begins with: who did it. */
  readonly heads: readonly string[];
  readonly lists: boolean;
  readonly text: string;
}

/** "In Tessary and Ostbrook": of which of them a figure is that names one, the other leaves open. */
const LISTS = /\p{Lu}\p{L}+(?:, \p{Lu}\p{L}+)*,? and \p{Lu}\p{L}+/u;

/** "Norgate Steel made", but not "Voters in" or "A march". */
const HEAD = /^(?!\p{L}+(?:s|ed|ing|ly) )(?:\p{Lu}[\p{L}’'-]+ )+(?=\p{Ll})/u;

const openingOf = once((report: Report): Opening => {
  const lines = linesIn(report);
  const first = lines.findLast(({ rank }) => rank === 0)!;
  const text = `${report.title ?? ''} ${first.text}`;
  const capitals = (first.text.match(/(?<![\p{L}’'-])\p{Lu}[\p{L}’'-]+/gu) ?? []).join(' ');
  return {
    first,
    terms: new Set(termsOf(wordsOf(text))),
    names: termsOf(wordsOf(capitals)).filter((term) => !/dai$/.test(term)),
    all: new Set(allTerms(report)),
    heads: termsOf(wordsOf(HEAD.exec(first.text)?.[0] ?? '')),
    lists: LISTS.test(text),
    text,
  };
});

/** So many words both begin with, besides names of days. */
const LEAST_SHARED = 2;

function areOfOneStory(a: Opening, b: Opening): boolean {
  const shared = [...a.terms].filter((term) => b.terms.has(term) && !/dai$|\d/.test(term));
  if (shared.length < LEAST_SHARED) return false;
  const isOther = (one: Opening, other: Opening) =>
    one.heads.length > 0 && one.heads.every((name) => !other.all.has(name));
  if (isOther(a, b) && isOther(b, a)) return false;
  const own = (one: Opening, other: Opening) => one.names.filter((name) => !other.all.has(name));
  const common = a.names.some((name) => b.all.has(name)) || b.names.some((name) => a.all.has(name));
  return common || own(a, b).length === 0 || own(b, a).length === 0;
}

/** Just people, or those who work: whoever the story is of. */
const ANYBODY =
  /^(?:|peopl|person|resid|inhabit|villag|local|worker|employe|staff|member|striker|marcher|demonstr|protest|support|particip)$/;

/** The same people: of one calling, or called just people by one who tells of that calling and no other. */
function areOfOneGroup(a: Brief, b: Brief, ofA: Opening, ofB: Opening): boolean {
  if (a.who === b.who) return true;
  const [anyA, anyB] = [ANYBODY.test(a.who), ANYBODY.test(b.who)];
  if (anyA && anyB) return true;
  if (!anyA && !anyB) return false;
  const [who, ...told] = anyA ? [b.who, ofA, ofB] : [a.who, ofB, ofA];
  return told.every((opening) => opening.terms.has(who) && !AND_OTHERS.test(opening.text));
}
/** "Bus drivers and teachers". */
const AND_OTHERS =
  /(?<!\p{L})\p{L}{2,}s(?:, [\p{L} ]+s)*,? (?:and|or) (?:[\p{L}-]+ )?\p{L}{2,}s(?!\p{L})/u;

/**
 * What one says besides its figure the other says beside its own, or both reports begin with it.
 * A quake is measured as it is told first: there names do.
 */
function isKnown({ of, rest }: Brief, other: Brief, own: Opening, theirs: Opening): boolean {
  const said = of.name === 'magnitude' ? rest.filter((term) => own.names.includes(term)) : rest;
  const more = said.filter(
    (term) => !other.rest.includes(term) && !other.line.terms.includes(term),
  );
  return (
    more.every((term) => own.terms.has(term) && theirs.terms.has(term)) &&
    !(more.some((term) => own.names.includes(term)) && (own.lists || theirs.lists))
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
