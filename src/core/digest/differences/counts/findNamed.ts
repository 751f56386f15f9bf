import { dayNumber } from '../../../language/days.ts';
import type { Report } from '../../../report/report.ts';
import type { Difference } from '../../digest.ts';
import { linesIn, once } from '../../reading/readOnce.ts';
import type { Reading } from '../../reading/readTogether.ts';
import { groupValues, type Pair } from '../groupValues.ts';
import { sameNumber } from '../sameValue.ts';
import { isNamedApart } from './apart.ts';
import { relationOf } from './nouns.ts';
import { questionOf } from './questionOf.ts';
import { type Counted, countedIn, namedIn } from './readCounted.ts';
import { areOfOneCount, tells } from './sameCount.ts';
import { withSayer } from './sayer.ts';

/** So many counts of one noun are held against each other. */
const MOST_COMPARED = 40;

/**
 * Whom and how much of the map one event reaches, which each report counts once, whatever it says of it:
 * "3.1 million customers had been locked out", "2.3 million could not use its app".
 */
export function findNamed(reading: Reading): Difference[] {
  const told = reading.reports.flatMap(onlyNamed);
  const pairs = told.flatMap((a, at) =>
    told
      .slice(at + 1)
      .filter((b) => relationOf(a.noun, b.noun) === 'same')
      .slice(0, MOST_COMPARED)
      .filter((b) => canBeOne(a, b, reading) && areOfOneCount(a, b, reading))
      .map(
        (b): Pair => ({
          a: { line: a.line, figure: { ...a.figure, ...withSayer(a) } },
          b: { line: b.line, figure: { ...b.figure, ...withSayer(b) } },
          about: questionOf([a, b]),
          moves: null,
        }),
      ),
  );
  return groupValues(pairs, reading);
}

/** The counts of a noun of which a report has one number only. */
const onlyNamed = once((report: Report): readonly Counted[] => {
  const all = linesIn(report).flatMap(namedIn).filter(isOfThings);
  return all.filter(
    (one, at) =>
      !isNamedApart(one) &&
      all.every(
        (other, place) =>
          relationOf(one.noun, other.noun) === null ||
          (sameNumber(one.figure, other.figure) && (place >= at || isNamedApart(other))),
      ),
  );
});

/** Who uses a thing is as one with it; of other people a report tells several deeds: three are sought, two are charged. */
const USES = /^(?:customers|users|subscribers|passengers|travellers)$/;
/** How far something reaches is told of the event itself. */
const EXTENT = /^(?:countries|states|provinces|regions|counties|cities|towns|villages|districts)$/;
const isOfThings = ({ noun }: Counted): boolean => USES.test(noun.word) || EXTENT.test(noun.word);

/** Of near days, not with two deeds, and alike in a word more. */
const canBeOne = (a: Counted, b: Counted, reading: Reading): boolean =>
  daysBetween(a, b) <= (USES.test(a.noun.word) && USES.test(b.noun.word) ? WEEK : 1) &&
  !haveOtherDeeds(a, b) &&
  (shareWord(a, b) || (EXTENT.test(a.noun.word) && [a, b].some((one) => isFirst(one, reading))));

const WEEK = 7;
const daysBetween = ({ line: a }: Counted, { line: b }: Counted): number =>
  a.day === null || b.day === null ? 0 : Math.abs(dayNumber(a.day) - dayNumber(b.day));

/** "Six schools were closed", "nine schools were damaged". */
const haveOtherDeeds = (a: Counted, b: Counted): boolean => {
  const [one, other] = [deedsOf(a), deedsOf(b)];
  return one.length > 0 && other.length > 0 && !one.some((name) => other.includes(name));
};
const deedsOf = ({ line, figure }: Counted): readonly string[] =>
  countedIn(line).find((one) => one.figure.start === figure.start)?.said.names ?? [];

const shareWord = (a: Counted, b: Counted): boolean =>
  a.line.terms.some(
    (term) =>
      ![a, b].some(({ noun }) => noun.stem === term) && tells(term) && b.line.terms.includes(term),
  );

const isFirst = ({ line }: Counted, { byId }: Reading): boolean =>
  linesIn(byId.get(line.reportId)!)[0] === line;
